import type { CDPSession } from '@playwright/test';
import type { Offprint } from '@/tests/browser/launch-offprint';
import type * as inPage from './page';

type InPage = typeof inPage;
type Call = {
  [Name in keyof InPage]: InPage[Name] extends (...args: never[]) => unknown ? Name : never;
}[keyof InPage];

declare global {
  var searchBench: Record<string, (...args: unknown[]) => unknown>;
}

/** A fresh page with the engines' code, and nothing else, in it. */
export interface BenchPage {
  /** Calls a function of page.ts in the page. */
  call<Name extends Call>(
    name: Name,
    ...args: Parameters<InPage[Name]>
  ): Promise<Awaited<ReturnType<InPage[Name]>>>;
  /** The bytes of JavaScript objects and array buffers that are in use, after a garbage collection. */
  usedBytes(): Promise<number>;
  close(): Promise<void>;
}

export const pageAddress = 'https://bench.example/';

export async function openBenchPage({ context, web }: Offprint, script: string): Promise<BenchPage> {
  web.serve(pageAddress, '<!doctype html><title>Search bench</title>');
  const page = await context.newPage();
  await page.goto(pageAddress);
  await page.evaluate(`${script}; globalThis.searchBench = searchBench; undefined`);
  const session = await context.newCDPSession(page);
  return {
    // The types of the call are checked where it is made.
    call: (name, ...args) =>
      page.evaluate(([name, args]) => globalThis.searchBench[name]?.(...args) as never, [
        name,
        args,
      ] as const),
    usedBytes: () => usedBytes(session),
    close: () => page.close(),
  };
}

async function usedBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + usage.backingStorageSize;
}
