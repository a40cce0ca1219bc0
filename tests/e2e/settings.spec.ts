import { expect, test } from './offprint-test';

test('the settings scroll in their own pane, and the page around them does not', async ({ offprint }) => {
  const page = await offprint.context.newPage();
  await page.goto(offprint.url('library.html#/settings'));
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  const { clientHeight, scrollHeight } = await page.evaluate(() => {
    const { clientHeight, scrollHeight } = document.documentElement;
    return { clientHeight, scrollHeight };
  });
  expect(scrollHeight).toBe(clientHeight);
});
