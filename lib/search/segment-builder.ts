import type { Creator } from '@/lib/model/creator';
import type { Paper } from '@/lib/model/paper';
import { statuses } from '@/lib/model/status';
import { type HeadField, headFields } from './part';
import { createPartBuilder, type FieldTokens } from './part-builder';
import { factFlags, type WholeSegment } from './segment';
import { toTheEnd } from './to-the-end';
import { createTokenizer } from './tokenize';

/** Writes papers into a segment. Each paper at most once; its number in the segment follows the order of adding. */
export interface SegmentBuilder {
  readonly count: number;
  add(paper: Paper): void;
  /** Says that a paper of an older segment is gone. */
  remove(id: number): void;
  finish(): WholeSegment;
  /** The same in steps, between which other tasks may run: a thousand papers take longer than a task should. */
  finishInSteps(): Generator<void, WholeSegment>;
}

export function createSegmentBuilder(tokenizer = createTokenizer()): SegmentBuilder {
  const head = createPartBuilder('head');
  const body = createPartBuilder('body');
  const ids: number[] = [];
  const removed: number[] = [];
  const addedAt: number[] = [];
  const year: number[] = [];
  const flags: number[] = [];

  const tokens = (texts: (string | undefined)[]): FieldTokens =>
    texts.filter(text => text !== undefined).map(text => tokenizer.tokenize(text));

  function* finishInSteps(): Generator<void, WholeSegment> {
    return {
      ids: Float64Array.from(ids),
      removed: Float64Array.from(removed),
      facts: {
        addedAt: Float64Array.from(addedAt),
        year: Uint16Array.from(year),
        flags: Uint8Array.from(flags),
      },
      head: yield* head.finish(),
      body: yield* body.finish(),
    };
  }

  return {
    get count() {
      return ids.length + removed.length;
    },
    add(paper) {
      ids.push(paper.id);
      addedAt.push(paper.addedAt);
      year.push(paper.issued?.year ?? 0);
      flags.push(flagsOf(paper));
      const texts = headTexts(paper);
      const fields = headFields.map(field => tokens(texts[field]));
      head.add(fields, fields[0]?.[0]?.words.length ?? 0);
      const abstract = tokens([paper.abstract ?? paper.snippet]);
      body.add([abstract], abstract[0]?.words.length ?? 0);
    },
    remove(id) {
      removed.push(id);
    },
    finish: () => toTheEnd(finishInSteps()),
    finishInSteps,
  };
}

function headTexts(paper: Paper): Record<HeadField, (string | undefined)[]> {
  return {
    title: [paper.title, paper.originalTitle],
    creators: paper.creators?.map(nameOf) ?? [],
    tags: paper.tags,
    containerTitle: [paper.containerTitle, paper.publisher],
    issued: [paper.issued && String(paper.issued.year)],
    note: [paper.note, paper.comment],
    keywords: paper.keywords ?? [],
  };
}

function nameOf(creator: Creator): string {
  if ('literal' in creator) return creator.literal;
  return creator.given === undefined ? creator.family : `${creator.given} ${creator.family}`;
}

function flagsOf(paper: Paper): number {
  return (
    statuses.indexOf(paper.status) |
    (paper.starredAt === undefined ? 0 : factFlags.starred) |
    (paper.note === undefined ? 0 : factFlags.hasNote) |
    (paper.pdfUrl === undefined ? 0 : factFlags.hasPdf)
  );
}
