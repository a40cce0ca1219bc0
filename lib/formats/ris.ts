import type { CslType } from '@/lib/model/entry';
import type { Paper } from '@/lib/model/paper';
import { createKeyGiver } from './citation-key';
import { defineFormat } from './format';
import { landingPage } from './landing-page';
import { likelyType } from './likely-type';
import { singleLine } from './plain-text';

/** Reference types of the RIS specification (https://en.wikipedia.org/wiki/RIS_(file_format)#Type_of_reference). */
const risTypes: Record<CslType, string> = {
  article: 'UNPB',
  'article-journal': 'JOUR',
  'paper-conference': 'CPAPER',
  chapter: 'CHAP',
  book: 'BOOK',
  thesis: 'THES',
  report: 'RPRT',
  dataset: 'DATA',
  software: 'COMP',
};

/** RIS, which EndNote, Zotero, Mendeley and the publishers' sites read. One tag a line, so that no value can hold one. */
export const ris = defineFormat({
  id: 'ris',
  name: 'RIS',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  async *serialize({ papers }) {
    const keyOf = createKeyGiver();
    for await (const exported of papers) {
      const lines = [...tagsOf(exported.paper, keyOf(exported))]
        .map(([tag, value]) => [tag, singleLine(value)] as const)
        .filter(([, value]) => value !== '')
        .map(([tag, value]) => `${tag}  - ${value}\r\n`);
      yield `${lines.join('')}ER  - \r\n\r\n`;
    }
  },
});

function* tagsOf(paper: Paper, key: string): Generator<[tag: string, value: string]> {
  yield ['TY', risTypes[likelyType(paper)]];
  yield ['ID', key];
  yield ['TI', paper.title ?? ''];
  for (const creator of paper.creators ?? []) {
    yield [
      'AU',
      'family' in creator ? [creator.family, creator.given ?? []].flat().join(', ') : creator.literal,
    ];
  }
  yield ['T2', paper.containerTitle ?? ''];
  yield ['PB', paper.publisher ?? ''];
  yield ['VL', paper.volume ?? ''];
  yield ['IS', paper.issue ?? ''];
  const [first = '', last = ''] = paper.page?.split(/\s*[-‐-―]+\s*/u) ?? [];
  yield ['SP', first];
  yield ['EP', last];
  if (paper.issued) {
    const { year, month, day } = paper.issued;
    const twoDigits = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
    yield ['PY', String(year)];
    if (month !== undefined) yield ['DA', `${year}/${twoDigits(month)}/${twoDigits(day)}/`];
  }
  yield ['DO', paper.identifiers?.find(each => each.startsWith('doi:'))?.slice('doi:'.length) ?? ''];
  yield ['UR', landingPage(paper) ?? ''];
  yield ['L1', paper.pdfUrl ?? ''];
  yield ['AB', paper.abstract ?? ''];
  for (const keyword of [...(paper.keywords ?? []), ...paper.tags]) yield ['KW', keyword];
  yield ['N1', paper.note ?? ''];
}
