import { launchOffprint } from '@/tests/browser/launch-offprint';
import { huggingFaceDailyUrl } from '@/tests/pages/hugging-face-daily';
import { serveDemo } from './demo-page';

/** Opens a browser window on the demo listing and leaves it to the user; ends when the window is closed. */
async function openDemo(): Promise<void> {
  const offprint = await launchOffprint({ visible: true });
  serveDemo(offprint);
  const [tab] = offprint.context.pages();
  await tab?.goto(huggingFaceDailyUrl);
  console.log(
    '\nA browser with Offprint is open on a demo listing of invented papers, in a profile of its own.',
  );
  console.log('Save some, then open Offprint from the toolbar. Close the window to end.');
  await offprint.context.waitForEvent('close', { timeout: 0 });
  await offprint.close();
}

await openDemo();
