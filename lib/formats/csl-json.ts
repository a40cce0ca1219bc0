import type { Paper } from '@/lib/model/paper';
import { createKeyGiver } from './citation-key';
import { defineFormat } from './format';
import { landingPage } from './landing-page';
import { likelyType } from './likely-type';

/** CSL JSON, which Pandoc and every citation processor read (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export const cslJson = defineFormat({
  id: 'csl-json',
  name: 'CSL JSON',
  extension: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  async *serialize({ papers }) {
    const keyOf = createKeyGiver();
    let separator = '[\n';
    for await (const exported of papers) {
      yield separator + JSON.stringify(cslItem(exported.paper, keyOf(exported)));
      separator = ',\n';
    }
    yield separator === '[\n' ? '[]\n' : '\n]\n';
  },
});

/** Properties that are undefined are left out when the item is written. */
function cslItem(paper: Paper, id: string): object {
  const named = (scheme: string) =>
    paper.identifiers?.find(each => each.startsWith(`${scheme}:`))?.slice(scheme.length + 1);
  const arxiv = named('arxiv');
  const { issued } = paper;
  return {
    id,
    type: likelyType(paper),
    title: paper.title,
    author: paper.creators,
    'container-title': paper.containerTitle,
    publisher: paper.publisher,
    volume: paper.volume,
    issue: paper.issue,
    page: paper.page,
    issued: issued && {
      'date-parts': [
        [issued.year, ...(issued.month ? [issued.month, ...(issued.day ? [issued.day] : [])] : [])],
      ],
    },
    abstract: paper.abstract,
    keyword: [...(paper.keywords ?? []), ...paper.tags].join(', ') || undefined,
    DOI: named('doi'),
    PMID: named('pmid'),
    PMCID: named('pmcid'),
    number: arxiv && `arXiv:${arxiv}`,
    URL: landingPage(paper),
    note: paper.note,
  };
}
