import type { KnownPaper, PaperChange } from '@/lib/messages/known-paper';
import type { Entry } from '@/lib/model/entry';
import { contradict, type Identity, isIdentifier } from '@/lib/model/identity';
import { mayBeOneTitle, titlesIn } from '@/lib/model/title-identity';
import type { EntryRow, ListedEntry } from '@/lib/sites/reading';
import type { Mark } from './save-button';

/** A listed paper and what is known of it; one object for as long as the paper is on the page. */
export interface PaperMark {
  entry: Entry;
  rows: EntryRow[];
  /** Its place on the listing, from 1. */
  position: number;
  readonly identities: Identity[];
  known: KnownPaper | undefined;
  /** First seen since the last visit to this listing. */
  isNew: boolean;
  /** Its save is under way. */
  pending: boolean;
  readonly shown: Mark;
}

export interface PaperMarks {
  all(): PaperMark[];
  /** Takes a new reading of the page; returns the papers that were not on the one before. */
  update(entries: ListedEntry[]): PaperMark[];
  /** Takes news from the library; returns the marks that changed. */
  apply(changes: PaperChange[]): PaperMark[];
}

/** @param identitiesOf The names under which an entry may be known; asked once for each entry object. */
export function createPaperMarks(identitiesOf: (entry: Entry) => Identity[]): PaperMarks {
  const identities = new WeakMap<Entry, Identity[]>();
  let marks = new Map<string, PaperMark>();
  let named = new Map<Identity, Set<PaperMark>>();

  const namesOf = (entry: Entry) => {
    const names = identities.get(entry) ?? identitiesOf(entry);
    identities.set(entry, names);
    return names;
  };

  return {
    all: () => [...marks.values()],
    update(entries) {
      const added: PaperMark[] = [];
      const next = new Map<string, PaperMark>();
      entries.forEach(({ entry, rows }, index) => {
        const names = namesOf(entry);
        const key = names.join('\n');
        const twin = next.get(key);
        if (twin) {
          twin.rows = [...twin.rows, ...rows];
          return;
        }
        const mark = marks.get(key) ?? createMark(entry, names);
        if (!marks.has(key)) added.push(mark);
        Object.assign(mark, { entry, rows, position: index + 1 });
        next.set(key, mark);
      });
      marks = next;
      named = new Map();
      for (const mark of next.values()) {
        for (const identity of mark.identities) {
          const sharing = named.get(identity);
          if (sharing) sharing.add(mark);
          else named.set(identity, new Set([mark]));
        }
      }
      return added;
    },
    apply(changes) {
      const changed = new Set<PaperMark>();
      for (const { identities: names, known } of changes) {
        for (const mark of names.flatMap(name => [...(named.get(name) ?? [])])) {
          if (!mayBeOne(mark.identities, names)) continue;
          mark.known = known;
          changed.add(mark);
        }
      }
      return [...changed];
    },
  };
}

/**
 * Whether identities that have one in common may be one paper's. Two papers can share a title: then an identifier
 * contradicts; or an address: then their titles differ.
 */
function mayBeOne(some: readonly Identity[], other: readonly Identity[]): boolean {
  if (contradict(some, other)) return false;
  if (some.some(identity => isIdentifier(identity) && other.includes(identity))) return true;
  const [here, there] = [titlesIn(some), titlesIn(other)];
  return (
    here.length === 0 ||
    there.length === 0 ||
    here.some(title => there.some(another => mayBeOneTitle(title, another)))
  );
}

function createMark(entry: Entry, identities: Identity[]): PaperMark {
  return {
    entry,
    rows: [],
    position: 0,
    identities,
    known: undefined,
    isNew: false,
    pending: false,
    get shown() {
      if (this.pending) return 'pending';
      if (!isSaved(this)) return 'unsaved';
      return this.known?.status === 'read' ? 'read' : 'saved';
    },
  };
}

/** Whether a paper is in the library; one in the trash is not. */
export function isSaved({ known }: PaperMark): boolean {
  return known !== undefined && !known.trashed;
}
