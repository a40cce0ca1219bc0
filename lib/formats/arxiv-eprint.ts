import type { Entry } from '@/lib/model/entry';

/** An arXiv category, alone or at the end of its name: `cs.CL`, `Computation and Language (cs.CL)`. */
const category =
  /^(?:.*\()?((?:astro-ph|cond-mat|cs|econ|eess|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math|math-ph|nlin|nucl-ex|nucl-th|physics|q-bio|q-fin|quant-ph|stat)(?:\.[A-Za-z]{2}(?:-[a-z]+)?)?)\)?$/;

/**
 * A paper's arXiv identifier as BibTeX's `eprint` and `primaryClass` (https://info.arxiv.org/help/hypertex/bibstyles/).
 * The class of an old identifier is in it (`hep-th/9901001`); a new one's is the first keyword that is a category.
 */
export function arxivEprint(paper: Entry): { eprint: string; primaryClass?: string } | undefined {
  const eprint = paper.identifiers
    ?.find(identifier => identifier.startsWith('arxiv:'))
    ?.slice('arxiv:'.length);
  if (eprint === undefined) return undefined;
  const primaryClass = eprint.includes('/')
    ? eprint.split('/')[0]
    : paper.keywords?.map(keyword => category.exec(keyword)?.[1]).find(found => found !== undefined);
  return primaryClass === undefined ? { eprint } : { eprint, primaryClass };
}
