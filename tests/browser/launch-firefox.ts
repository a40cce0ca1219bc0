import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from './find-firefox.mjs';

/** A headless Firefox with a fresh profile in which Offprint is installed; `close` removes the profile. */
export async function launchFirefox(extension = '.output/firefox-mv3'): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox was found. Install one, or set FIREFOX_PATH.');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  await browser.installExtension(resolve(extension));
  return browser;
}
