import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';
import { type ServedWeb, servePages } from './serve-pages';

export interface LaunchOptions {
  /** The built extension; `.output/chrome-mv3` unless told. */
  extension?: string;
  /** A window on the display; headless unless told. */
  visible?: boolean;
  colorScheme?: 'light' | 'dark';
  /** The window's content area in CSS pixels; 1280 × 800 unless told. */
  viewport?: { width: number; height: number };
}

/** A browser with a fresh profile in which Offprint is installed. */
export interface Offprint {
  context: BrowserContext;
  web: ServedWeb;
  extensionId: string;
  /** The address of one of the extension's own pages: `url('library.html')`. */
  url(page: string): string;
  /** The running service worker, started if it sleeps. */
  worker(): Promise<Worker>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/** Without these the browser itself asks its vendor for updates, lists and components. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

/**
 * Starts Chromium with the built extension in a profile of its own.
 *
 * @throws {Error} when the extension is not built or no Chromium is there
 */
export async function launchOffprint(options: LaunchOptions = {}): Promise<Offprint> {
  const extension = resolve(options.extension ?? '.output/chrome-mv3');
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`No built extension (${extension}). Run npm run build first.`);
  }
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium was found. Run npm test once, or set CHROMIUM_PATH.');

  const profile = await mkdtemp(join(tmpdir(), 'offprint-profile-'));
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      // Playwright's own headless flag starts a shell that has no extensions.
      headless: false,
      viewport: options.viewport ?? { width: 1280, height: 800 },
      colorScheme: options.colorScheme ?? 'light',
      args: [
        ...(options.visible ? [] : ['--headless=new', '--disable-gpu']),
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        ...quiet,
      ],
    });
    const worker = () => runningWorker(context);
    const extensionId = new URL((await worker()).url()).host;
    return {
      context,
      web: await servePages(context),
      extensionId,
      url: page => `chrome-extension://${extensionId}/${page}`,
      worker,
      close: async () => {
        await context.close();
        await removeProfile();
      },
    };
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

async function runningWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}
