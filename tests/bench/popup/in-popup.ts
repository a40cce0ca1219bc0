// Runs in the popup.

let repainted: Promise<number | undefined> = Promise.resolve(undefined);

/** Resolves once papers are listed. */
export async function rowsShown(): Promise<void> {
  while (!document.querySelector('[role="row"]')) await new Promise(requestAnimationFrame);
}

/**
 * When a row was painted, in milliseconds from the start of the document. The browser notes when the largest content is
 * painted, and again when it is larger content; in the popup and in the empty one that is the text of a row.
 */
export function rowsPainted(): Promise<number> {
  return new Promise((resolve, reject) => {
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const { element, startTime } = entry as PerformanceEntry & { element: Element | null };
        if (element?.closest('[role="row"]')) resolve(startTime);
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => reject(new Error('No row was painted in ten seconds.')), 10_000);
  });
}

/** Times every input event from now on, until the frame in which the rows have changed. */
export function watchRepaints(): void {
  document.addEventListener(
    'input',
    ({ timeStamp }) => {
      repainted = lastRepaint(timeStamp);
    },
    { capture: true },
  );
}

/** Milliseconds of the last input event; undefined where it changed no row: it is then painted with the box. */
export function lastInput(): Promise<number | undefined> {
  return repainted;
}

/** Empties the box as selecting and deleting does, and waits for the newest papers. */
export async function emptyBox(): Promise<void> {
  const box = document.querySelector('input');
  box?.focus();
  box?.select();
  document.execCommand('delete');
  await repainted;
}

/** A letter that has changed nothing until then, in milliseconds, changes nothing. */
const patience = 1_000;
const quiet = 120;

/** Of several repaints the last one counts: the answer may come in parts. */
function lastRepaint(pressed: number): Promise<number | undefined> {
  return new Promise(resolve => {
    const rows = document.querySelector('[role="grid"]') ?? document.body;
    const before = rows.textContent;
    let painted: number | undefined;
    const observer = new MutationObserver(() => afterPaint(notice));
    observer.observe(rows, { childList: true, subtree: true, characterData: true });
    let timer = setTimeout(end, patience);

    function notice() {
      if (rows.textContent !== before) painted = performance.now() - pressed;
      clearTimeout(timer);
      timer = setTimeout(end, quiet);
    }
    function end() {
      observer.disconnect();
      resolve(painted);
    }
  });
}

/** A task after the next frame's callbacks: the frame is painted. */
function afterPaint(run: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage(undefined);
  });
}
