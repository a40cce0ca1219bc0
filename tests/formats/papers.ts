import fc from 'fast-check';
import type { ExportContents, ExportedPaper, Format } from '@/lib/formats/format';
import { cslTypes } from '@/lib/model/entry';
import type { Paper } from '@/lib/model/paper';

/** An invented paper; every property can be given. */
export function paper(properties: Partial<Paper> = {}): Paper {
  return {
    id: 1,
    type: 'paper-conference',
    title: 'Folding maps of unseen cities',
    creators: [{ family: 'Okafor', given: 'Adaeze' }],
    issued: { year: 2021 },
    tags: [],
    status: 'to-read',
    addedAt: Date.UTC(2024, 4, 1),
    updatedAt: Date.UTC(2024, 4, 1),
    ...properties,
  };
}

export function exported(...papers: Paper[]): ExportedPaper[] {
  return papers.map(each => ({ paper: each, identities: [`title:${each.id}`], sightings: [] }));
}

/** The whole text that a format makes of papers. */
export async function serialized(
  format: Format,
  papers: ExportedPaper[],
  contents: Partial<ExportContents> = {},
): Promise<string> {
  let text = '';
  const all = { exportedAt: Date.UTC(2025, 0, 31), lists: [], papers, ...contents };
  for await (const part of format.serialize(all)) text += part;
  return text;
}

/** Text as hostile as pages get: any code unit (halves of surrogate pairs too), with the formats' special signs often. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)),
      fc.constantFrom(
        ...[
          '{',
          '}',
          '\\',
          '$',
          '$$',
          '%',
          '#',
          '&',
          '_',
          '^',
          '~',
          '"',
          '@',
          ',',
          '=',
          '<',
          '>',
          '\n',
          '\r\n',
        ],
        ...[
          ' and ',
          'others',
          '\\input{x}',
          '[x](javascript:y)',
          'https://evil.example',
          '<img>',
          '``',
          '- ',
          '王',
        ],
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map(parts => parts.join(''));

/** What zod lets into the library as a line: something other than white space. */
export const hostileLine = hostileText.map(text => text.trim()).filter(text => text !== '');

const creator = fc.oneof(
  fc.record({ family: hostileLine, given: hostileLine }, { requiredKeys: ['family'] }),
  fc.record({ literal: hostileLine }),
);

/** A paper whose every text is hostile. */
export const hostilePaper: fc.Arbitrary<Paper> = fc
  .record(
    {
      type: fc.constantFrom(...cslTypes),
      title: hostileLine,
      creators: fc.array(creator, { minLength: 1, maxLength: 3 }),
      creatorsTruncated: fc.constant(true as const),
      containerTitle: hostileLine,
      publisher: hostileLine,
      volume: hostileLine,
      page: hostileLine,
      issued: fc.record(
        { year: fc.integer({ min: 1000, max: 2999 }), month: fc.integer({ min: 1, max: 12 }) },
        { requiredKeys: ['year'] },
      ),
      abstract: hostileLine,
      keywords: fc.array(hostileLine, { minLength: 1, maxLength: 2 }),
      identifiers: fc.constantFrom(
        ['doi:10.1000/a{b}_c'],
        ['arxiv:2301.01234'],
        ['arxiv:hep-th/9901001'],
      ) as fc.Arbitrary<`doi:${string}`[]>,
      note: hostileLine,
      url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
    },
    { requiredKeys: [] },
  )
  .map(fields => {
    const { title, creators, ...rest } = { ...paper(), ...fields };
    return { ...rest, ...(fields.title && { title }), ...(fields.creators && { creators }) } as Paper;
  });
