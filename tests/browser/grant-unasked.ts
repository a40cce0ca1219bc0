import type { Offprint } from './launch-offprint';

/**
 * Has the browser grant a host without a prompt when Offprint asks for it: nobody would answer one. It does so for hosts
 * that its own page of extensions has let in, which is not yet a grant.
 */
export async function grantUnasked({ context, url }: Offprint, pattern: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const id = new URL(url('')).host;
  await page.evaluate(letIn, { id, pattern });
  await page.close();
}

/** Runs in the browser's page of extensions. */
async function letIn({ id, pattern }: { id: string; pattern: string }): Promise<void> {
  interface DeveloperPrivate {
    addHostPermission(id: string, pattern: string): Promise<void>;
  }
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } })
    .chrome;
  await developerPrivate.addHostPermission(id, pattern);
}
