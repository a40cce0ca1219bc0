import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';
import { type ServedWeb, servePages } from './serve-pages';

export interface LaunchOptions {
  /** False for a browser that gets the extension later, with `install`; true unless told. */
  installed?: boolean;
  /** The built extension; `.output/chrome-mv3` unless told. */
  extension?: string;
  /** A window on the display; headless unless told. */
  visible?: boolean;
  colorScheme?: 'light' | 'dark';
  /** The folder that downloads go to; one that is removed with the profile unless told. */
  downloads?: string;
  /** The window's content area in CSS pixels; 1280 × 800 unless told. */
  viewport?: { width: number; height: number };
}

/** A browser with a fresh profile in which Offprint is installed. */
export interface Offprint {
  context: BrowserContext;
  web: ServedWeb;
  /** Installs the built extension, done at the start unless `installed` was false; again, it is an update. */
  install(): Promise<void>;
  /** The address of one of the installed extension's own pages: `url('library.html')`. */
  url(page: string): string;
  /** The folder that downloads go to. */
  downloads: string;
  /** Stops the service worker, as the browser does when it has nothing to do; the next message starts another. */
  stopWorker(): Promise<void>;
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
  let context: BrowserContext | undefined;
  const close = async () => {
    await context?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const downloads = resolve(options.downloads ?? join(profile, 'downloads'));
    await saveDownloads(profile, downloads);
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      // Playwright's own headless flag starts a shell that has no extensions.
      headless: false,
      // A window on a display keeps the size that its user gives it.
      viewport: options.visible ? null : (options.viewport ?? { width: 1280, height: 800 }),
      colorScheme: options.colorScheme ?? 'light',
      args: [
        ...(options.visible ? [] : ['--headless=new', '--disable-gpu']),
        '--enable-unsafe-extension-debugging',
        ...quiet,
      ],
      ignoreDefaultArgs: ['--disable-extensions'],
    });
    await nameDownloadsAsAsked(context);
    const offprint = await createOffprint(context, { extension, downloads, close });
    if (options.installed !== false) await offprint.install();
    return offprint;
  } catch (error) {
    await close();
    throw error;
  }
}

async function createOffprint(
  context: BrowserContext,
  { extension, downloads, close }: { extension: string; downloads: string; close: () => Promise<void> },
): Promise<Offprint> {
  let extensionId = '';
  return {
    context,
    web: await servePages(context),
    install: async () => {
      extensionId = await install(context, extension);
    },
    url: page => `chrome-extension://${extensionId}/${page}`,
    downloads,
    stopWorker: () => stopWorker(context),
    close,
  };
}

/** Extensions' downloads go where the profile says, whatever the protocol's own setting. */
async function saveDownloads(profile: string, folder: string): Promise<void> {
  const preferences = { download: { default_directory: folder, prompt_for_download: false } };
  await mkdir(folder, { recursive: true });
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Playwright gives downloads names of its own; this takes that back. */
async function nameDownloadsAsAsked(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Browser.setDownloadBehavior', { behavior: 'default' });
  await session?.detach();
}

/** Installs as "load unpacked" does, and waits for the service worker. Returns the extension's id. */
async function install(context: BrowserContext, extension: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is closed.');
  const worker = context.waitForEvent('serviceworker');
  const { id } = await session.send('Extensions.loadUnpacked', { path: extension });
  await session.detach();
  await worker;
  return id;
}

async function stopWorker(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
