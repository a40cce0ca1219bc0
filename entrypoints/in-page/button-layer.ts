import { type EntryRow, nodeOf } from '@/lib/sites/reading';
import { choosePlace } from './choose-place';
import type { Colour } from './colour';
import { insertHost, isDisturbed, measureRow, type Spot } from './insert-host';
import { measureTitle } from './measure-title';
import { observeNearViewport } from './near-viewport';
import { coloursAt } from './page-colours';
import type { PaperMark } from './paper-marks';
import { partOf } from './row-part';
import { createSaveButton, type SaveButton } from './save-button';
import { escapesPane } from './scroll-pane';
import { createSharedTargets } from './shared-targets';
import type { Shield } from './shield';
import { uncover } from './uncover';

/** Above this many rows a button is taken away again when its row is far from the viewport. */
const shortList = 200;
/** Rows measured and painted in one go: a few milliseconds. */
const batchSize = 10;
/** Idle time that one more batch is expected to need, and how long buttons wait for any. Milliseconds. */
const batchTime = 8;
const longestWait = 150;
/** After so many buttons of a page that nothing is painted over, the others are not looked at. */
const samples = 12;
/** A page that throws a host out this often, each time before it was left alone so long (milliseconds), shall keep its row. */
const patience = 5;
const truce = 5000;

interface Slot {
  row: EntryRow;
  /** The part of the row that the title stands in. */
  part: Element;
  mark: PaperMark;
  button?: SaveButton;
  /** The width of the row's box when the button was placed. */
  width?: number;
  spots: Spot[];
  /** How often in a row the page threw its host out, and when it last did, as `performance.now()` counts. */
  losses: number;
  lostAt: number;
}

/** A press of a button. */
export interface Press {
  /** The row that the button stood at, and the paper that it showed. */
  row: EntryRow;
  mark: PaperMark;
  /** It was held down. */
  isLong: boolean;
}

export interface ButtonLayer {
  /** Shows a button at each shown row of these papers, near the viewport, and at no other. */
  sync(marks: Iterable<PaperMark>): void;
  /** Repaints the buttons of a paper whose mark changed. */
  refresh(mark: PaperMark): void;
  /** Finds colours and places anew. */
  repaint(): void;
  /** Whether a host belongs to a row that is on the page. */
  owns(host: Element): boolean;
  /** The shown button of a paper, to open a card at or to give the focus back to. */
  buttonOf(mark: PaperMark): HTMLButtonElement | undefined;
}

/**
 * Makes the layer of buttons; it and everything it put into the page goes when `signal` aborts.
 */
export function createButtonLayer(
  shield: Shield,
  onPress: (press: Press) => void,
  signal: AbortSignal,
): ButtonLayer {
  const slots = new Map<Node, Slot>();
  const hosts = new WeakMap<Element, Slot>();
  const waiting = new Set<Slot>();
  const leaving = new Set<Slot>();
  let idle: number | undefined;
  let uncovered = 0;

  const nearby = observeNearViewport<Slot>(changes => {
    for (const { item: slot, isNear } of changes) {
      (isNear ? waiting : leaving).add(slot);
      (isNear ? leaving : waiting).delete(slot);
    }
    plan();
  });
  // The first time a button is really in view it can be seen whether the page paints something over it.
  const inView = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) {
      const slot = hosts.get(target);
      if (!isIntersecting || !slot?.button) continue;
      inView.unobserve(target);
      // Asking what is painted at a point is dear on a long page, and rows of a listing are alike.
      if (uncovered < samples) uncovered = uncover(slot.button.button, slot.part) ? 0 : uncovered + 1;
    }
  });
  const resized = new ResizeObserver(entries => {
    for (const { target } of entries) {
      const { width } = target.getBoundingClientRect();
      for (const slot of parts.itemsOf(target)) if (width !== slot.width) waiting.add(slot);
    }
    plan();
  });
  /** Of rows with a button. */
  const parts = createSharedTargets<Slot>(resized);

  function plan(): void {
    if (waiting.size + leaving.size > 0) idle ??= requestIdleCallback(work, { timeout: longestWait });
  }

  /** Rows that are scrolled past before there is time for them cost nothing. */
  function work(deadline: IdleDeadline): void {
    idle = undefined;
    for (const slot of leaving) {
      const hasFocus = slot.button?.host.shadowRoot?.activeElement;
      if (!hasFocus && (slots.size > shortList || !slot.row.anchor.checkVisibility())) dismiss(slot);
    }
    leaving.clear();
    do {
      const batch = [...waiting].slice(0, batchSize);
      for (const slot of batch) waiting.delete(slot);
      mount(batch);
    } while (waiting.size > 0 && deadline.timeRemaining() > batchTime);
    plan();
  }

  /** Four passes, so that the page is laid out once a batch and not once a row: measure, insert, measure, paint. */
  function mount(batch: Slot[]): void {
    const live = batch.filter(({ row }) => row.anchor.isConnected && row.anchor.checkVisibility());
    const fresh = live.filter(slot => !slot.button?.host.isConnected);
    const before = fresh.map(slot => ({ slot, layout: measureRow(slot.row, slot.part) }));
    const hung = before.flatMap(({ slot }) => {
      const spot = slot.spots[0];
      if (!spot) return [];
      const host = hostOf(slot);
      insertHost(host, slot.row, spot, slot.part);
      return host;
    });
    const inText = hung.map(host => host.parentElement !== null && escapesPane(host.parentElement));
    for (const [at, host] of hung.entries()) host.classList.toggle('in-text', inText[at]);
    const disturbed = new Set(before.filter(({ layout }) => isDisturbed(layout)).map(({ slot }) => slot));
    const known = new Map<Element, Colour>();
    const paints = live.flatMap(slot => {
      if (disturbed.has(slot) || !slot.button?.host.isConnected) return [];
      const title = measureTitle(slot.row, slot.part, slot.button.host);
      const colours = coloursAt(slot.row.anchor, known);
      const { width } = slot.part.getBoundingClientRect();
      return title ? [{ slot, button: slot.button, title, place: choosePlace(title), colours, width }] : [];
    });
    for (const slot of disturbed) {
      dismiss(slot);
      slot.spots.shift();
      if (slot.spots.length > 0) waiting.add(slot);
    }
    const placed = paints.map(({ button, place, title, ...paint }) => ({
      ...paint,
      button,
      title,
      place,
      origin: button.host.getBoundingClientRect(),
    }));
    for (const { slot, button, title, place, origin, colours, width } of placed) {
      slot.width = width;
      button.colour(colours);
      button.place({ ...place, left: place.left - origin.left, top: place.top - origin.top }, title.size);
      inView.observe(button.host);
      parts.add(slot, slot.part);
    }
  }

  function hostOf(slot: Slot): HTMLElement {
    slot.button ??= createSaveButton(shield, isLong => onPress({ row: slot.row, mark: slot.mark, isLong }));
    show(slot);
    hosts.set(slot.button.host, slot);
    return slot.button.host;
  }

  function show({ button, mark }: Slot): void {
    button?.show(mark.shown, mark.entry.title, mark.isNew);
  }

  function dismiss(slot: Slot): void {
    waiting.delete(slot);
    const host = slot.button?.host;
    if (!host) return;
    // Before the host goes, so that `owns` no longer says it is live.
    delete slot.button;
    inView.unobserve(host);
    parts.delete(slot);
    host.remove();
  }

  function drop(node: Node, slot: Slot): void {
    slots.delete(node);
    leaving.delete(slot);
    nearby.unobserve(slot);
    dismiss(slot);
  }

  signal.addEventListener('abort', () => {
    if (idle !== undefined) cancelIdleCallback(idle);
    for (const observer of [nearby, inView, resized]) observer.disconnect();
    for (const slot of slots.values()) slot.button?.host.remove();
    slots.clear();
  });

  return {
    sync(marks) {
      const gone = new Set(slots.keys());
      for (const mark of marks) {
        for (const row of mark.rows) {
          const node = nodeOf(row);
          gone.delete(node);
          const slot = slots.get(node);
          if (!slot) {
            const spots: Spot[] = ['outside-link', 'inside-title', 'end-of-row'];
            const fresh: Slot = { row, part: partOf(row), mark, spots, losses: 0, lostAt: 0 };
            slots.set(node, fresh);
            nearby.observe(fresh);
            continue;
          }
          Object.assign(slot, { row, part: partOf(row) });
          // A list that reuses its rows for other papers does not fight over them.
          if (slot.mark !== mark) slot.losses = 0;
          slot.mark = mark;
          if (!slot.button) continue;
          show(slot);
          if (!slot.button.host.isConnected) {
            const now = performance.now();
            slot.losses = now - slot.lostAt > truce ? 1 : slot.losses + 1;
            slot.lostAt = now;
          }
          if (slot.losses <= patience) waiting.add(slot);
        }
      }
      for (const node of gone) {
        const slot = slots.get(node);
        if (slot) drop(node, slot);
      }
      plan();
    },
    refresh(mark) {
      for (const row of mark.rows) {
        const slot = slots.get(nodeOf(row));
        if (slot) show(slot);
      }
    },
    repaint() {
      for (const slot of slots.values()) if (slot.button) waiting.add(slot);
      plan();
    },
    owns: host => {
      const slot = hosts.get(host);
      return slot?.button?.host === host && slots.get(nodeOf(slot.row)) === slot;
    },
    buttonOf: mark =>
      mark.rows
        .map(row => slots.get(nodeOf(row))?.button?.button)
        .find(button => button?.isConnected && button.checkVisibility()),
  };
}
