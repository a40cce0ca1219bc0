import { browser, type ContentScriptContext } from '#imports';
import type { ScanRequest } from '@/lib/messages/page-protocol';
import type { SeenEntry } from '@/lib/messages/protocol';
import { sendToBackground } from '@/lib/messages/send';
import { changeSettings, readSettings, watchSettings } from '@/lib/settings/settings';
import { type EntryRow, nodeOf, type Reading } from '@/lib/sites/reading';
import { type ButtonLayer, createButtonLayer, type Press } from './button-layer';
import { type CardClient, createCardClient } from './card-client';
import { copyReport } from './copy-report';
import { showOrphanNotice } from './orphan-notice';
import { createPageBar, type PageBar } from './page-bar';
import { coloursAt, watchColours } from './page-colours';
import { answerMessages } from './page-messages';
import type { PageReader } from './page-reader';
import { createPaperMarks, isSaved, type PaperMark } from './paper-marks';
import { queryOf } from './query-of';
import { createSaving } from './saving';
import type { Shield } from './shield';
import { sweepSurfaces } from './surface';
import { watchPage } from './watch-page';

/** Buttons wait this long for what the library knows, so that saved papers do not flash as unsaved. Milliseconds. */
const patience = 300;

/** The buttons and the bar of one page, as other scripts in it see them. */
export interface ListingSession {
  /** Says that no papers were found, to whoever asked for them. */
  sayNothingFound(what?: ScanRequest['what']): void;
}

/**
 * Reads the page, shows buttons and bar, and keeps them true while the page and the library live.
 * Everything ends, and everything put into the page goes, when `ctx` is invalidated. Undefined where it was at the start.
 */
export async function startListingSession(
  ctx: ContentScriptContext,
  reader: PageReader,
  shield: Shield,
): Promise<ListingSession | undefined> {
  let settings = await readSettings();
  if (ctx.isInvalid) return undefined;

  const { signal } = ctx;
  const marks = createPaperMarks(reader.identitiesOf);
  let reading: Reading = { kind: 'none', entries: [], skipped: [] };
  let dark = false;
  let scans = 0;
  /** The whole of a listing was read once: until then its bar would count up. */
  let isCounted = false;

  const layer: ButtonLayer = createButtonLayer(shield, press, signal);
  const bar: PageBar = createPageBar(
    shield,
    {
      saveAll: () => saving.askSaveAll(),
      confirm: () => saving.confirm(),
      cancel: () => saving.cancel(),
      copyReport: report,
      dismissReport,
      fold,
      leaveSelection: () => reader.leaveSelection?.(),
    },
    signal,
  );
  const cards: CardClient = createCardClient({
    shield,
    signal,
    isDark: () => dark,
    notify: bar.notify,
    undo: act => void saving.undo({ act }),
  });
  const saving = createSaving({
    marks: marks.all,
    seen,
    notify: bar.notify,
    repaint: turn,
    lookUp: () => lookUp(marks.all()),
    openCard,
  });
  const watch = watchPage(ctx, document, layer.owns, changed => void scan(changed));

  reader.onBetter(changed => void scan(changed));
  watchColours(
    document,
    () => {
      layer.repaint();
      turn([]);
    },
    signal,
  );
  watchSettings(changed => {
    settings = changed;
    void scan(new Set());
  }, signal);
  answerMessages(ctx, {
    'papers-changed': ({ changes }) => {
      turn(marks.apply(changes));
      return undefined;
    },
    'page.describe': () => ({
      kind: reading.kind,
      ...(reading.site !== undefined && { site: reading.site }),
      ...(reading.brokenSite !== undefined && { brokenSite: reading.brokenSite }),
      found: marks.all().length,
      saved: marks.all().filter(isSaved).length,
      ...(saving.progress && { progress: saving.progress }),
    }),
    'page.save-all': async ({ batch }) => {
      const { saved, failed, cancelled, problem } = await saving.saveAll(batch);
      return { saved, failed, cancelled, ...(problem && { problem: problem.message }) };
    },
    'page.cancel-save-all': () => {
      saving.cancel();
      return undefined;
    },
  });
  await scan(new Set());
  return { sayNothingFound };

  async function scan(changed: Set<Node>): Promise<void> {
    if (ctx.isInvalid) return;
    scans += 1;
    const current = scans;
    reading = reader.read(changed);
    isCounted ||= !reading.unread;
    const isShown =
      reader.isCommanded || reading.site === undefined || !settings.disabledSites.includes(reading.site);
    const added = new Set(marks.update(isShown ? reading.entries : []));
    sweepSurfaces(document, host => host.localName !== 'offprint-save' || layer.owns(host));
    layer.sync(marks.all().filter(mark => !added.has(mark)));
    // A page that comes back from the back/forward cache has missed what happened to its papers since.
    const asked = changed.has(document) ? marks.all() : [...added];
    const known = lookUp(asked);
    if (added.size > 0)
      await Promise.race([known, new Promise(resolve => ctx.setTimeout(() => resolve(null), patience))]);
    if (current !== scans || ctx.isInvalid) return;
    if (added.size > 0) layer.sync(marks.all());
    turn([]);
    if (reading.kind === 'listing' && !isSelection()) void tellNew([...added]);
  }

  /** Counts what is new since the last visit. It is an extra: where it cannot be had, the bar says nothing of it. */
  async function tellNew(added: PaperMark[]): Promise<void> {
    const asked = added.flatMap(mark => mark.identities.slice(0, 1).map(best => ({ mark, best })));
    if (asked.length === 0) return;
    const result = await sendToBackground('listing.seen', { identities: asked.map(({ best }) => best) });
    if (!result.ok || ctx.isInvalid) return;
    asked.forEach(({ mark }, index) => {
      mark.isNew = result.value[index] ?? false;
    });
    turn(asked.map(({ mark }) => mark));
  }

  async function lookUp(asked: PaperMark[]): Promise<void> {
    if (asked.length === 0) return;
    const result = await sendToBackground('papers.lookup', { entries: asked.map(mark => mark.identities) });
    if (ctx.isInvalid) return;
    if (!result.ok) return bar.notify({ text: result.problem.message, error: true });
    asked.forEach((mark, index) => {
      mark.known = result.value[index] ?? undefined;
    });
    turn(asked);
  }

  /** Shows what is now known of these papers. */
  function turn(changed: PaperMark[]): void {
    for (const mark of changed) layer.refresh(mark);
    const all = marks.all();
    dark = coloursAt(document.body ?? document.documentElement).dark;
    bar.show({
      found: reading.kind === 'listing' && isCounted ? all.length : 0,
      saved: all.filter(isSaved).length,
      unseen: all.filter(mark => mark.isNew && !isSaved(mark)).length,
      folded: settings.foldedBars.includes(reading.site ?? ''),
      isSelection: isSelection(),
      dark,
      isBroken: reading.brokenSite !== undefined && !settings.quietReports.includes(brokenKey()),
      ...(saving.asking !== undefined && { asking: saving.asking }),
      ...(saving.progress && { progress: saving.progress }),
    });
    cards.refresh();
  }

  function press({ row, mark: pressed, isLong }: Press): void {
    if (ctx.isInvalid) {
      showOrphanNotice(dark);
      return;
    }
    const wasSaved = isSaved(pressed);
    // The row may just have been given another paper: what counts is what its reader sees in it.
    watch.flush();
    const mark = paperIn(row);
    if (!mark || mark.pending) return;
    if (mark !== pressed && wasSaved) return;
    if (mark === pressed && wasSaved) openCard(mark, 'status');
    else void saving.save(mark).then(() => isLong && isSaved(mark) && openCard(mark, 'status'));
  }

  function paperIn(pressed: EntryRow): PaperMark | undefined {
    const all = marks.all();
    const isOwn = (row: EntryRow) => nodeOf(row) === nodeOf(pressed);
    // A row may have got another title meanwhile; one that is a line of text shares its element with others.
    const isAround = (row: EntryRow) => !pressed.line && !row.line && row.element === pressed.element;
    return all.find(({ rows }) => rows.some(isOwn)) ?? all.find(({ rows }) => rows.some(isAround));
  }

  function openCard(mark: PaperMark, focus: 'status' | 'lists' = 'lists'): void {
    const button = layer.buttonOf(mark);
    if (button) void cards.open(mark, button, focus);
  }

  /** What the user selected stands in for what the page lists. */
  function isSelection(): boolean {
    return reading.site === 'selection';
  }

  function fold(folded: boolean): void {
    const site = reading.site;
    if (site === undefined) return;
    const others = settings.foldedBars.filter(other => other !== site);
    settings = { ...settings, foldedBars: folded ? [...others, site] : others };
    turn([]);
    void changeSettings({ foldedBars: settings.foldedBars });
  }

  async function report(): Promise<void> {
    bar.notify(await copyReport(document, reading));
  }

  function sayNothingFound(what?: ScanRequest['what']): void {
    const actions = reading.brokenSite === undefined ? [] : [{ label: 'Copy report', run: report }];
    const words =
      reading.brokenSite === undefined ? '' : ' If it lists some, Offprint does not know it any more.';
    if (what === 'selection') bar.notify({ text: 'No papers were found in the selection.' });
    else bar.notify({ text: `No papers were found on this page.${words}`, actions });
  }

  /** With the version: the next one may know the page again, and break again. */
  function brokenKey(): string {
    return `${reading.brokenSite} ${browser.runtime.getManifest().version}`;
  }

  function dismissReport(): void {
    settings = { ...settings, quietReports: [...settings.quietReports, brokenKey()] };
    turn([]);
    void changeSettings({ quietReports: settings.quietReports });
  }

  function seen({ entry, position }: PaperMark): SeenEntry {
    const pageTitle = document.title.trim().slice(0, 1000);
    const query = queryOf(location.href);
    return {
      entry,
      site: reading.site ?? 'generic',
      ...(pageTitle && { pageTitle }),
      ...(query !== undefined && { query }),
      ...(reading.kind === 'listing' && { position }),
    };
  }
}
