import { medicine, physics } from './papers-by-field';
import { way } from './way';
import { numberedItems, paragraphs } from './write-list';
import { initialsFirst, inverted, joined, ownNameIn, vancouver } from './write-names';
import { pages, stopped, volume } from './write-parts';

/** Styles of citation in medicine and biology. */
export const citationStylesOfMedicine = [
  way(
    'PubMed and PMC ids in the text only (NIH)',
    medicine,
    numberedItems(
      medicine,
      (paper, place) =>
        `${joined(paper, ownNameIn(vancouver))}. ${stopped(paper)} ${paper.venue}. ${paper.year} Mar ${place + 3};${volume(paper)}(${place + 1}):${pages(place)}. doi: 10.1234/b.${place}. Epub ${paper.year} Jan ${place + 2}. PubMed PMID: 3100${place}00; PubMed Central PMCID: PMC71${place}00.`,
    ),
  ),
  way(
    'Vancouver, epub ahead of print in some rows',
    medicine,
    numberedItems(
      medicine,
      (paper, place) =>
        `${joined(paper, vancouver)}. ${stopped(paper)} ${paper.venue}. ${place < 2 ? `${paper.year} Mar ${place + 3}. Epub ahead of print` : `${paper.year};${volume(paper)}:${pages(place)}`}.`,
    ),
  ),
  way(
    'Science',
    physics,
    numberedItems(
      physics,
      (paper, place) =>
        `${joined(paper, initialsFirst)}, ${stopped(paper)} <i>${paper.venue}</i> <b>${volume(paper)}</b>, ${pages(place)} (${paper.year}).`,
    ),
  ),
  way(
    'PNAS',
    medicine,
    paragraphs(
      medicine,
      (paper, place) =>
        `${joined(paper, vancouver)} (${paper.year}) ${stopped(paper)} <i>${paper.venue}</i> ${volume(paper)}(${place + 1}):${pages(place)}.`,
    ),
  ),
  way(
    'CSE and eLife',
    medicine,
    paragraphs(
      medicine,
      (paper, place) =>
        `${joined(paper, vancouver)}. ${paper.year}. ${stopped(paper)} <i>${paper.venue}</i> <b>${volume(paper)}</b>:e${12345 + place}. doi:10.7554/h.${place}`,
    ),
  ),
  way(
    'AMA',
    medicine,
    numberedItems(
      medicine,
      (paper, place) =>
        `${joined(paper, vancouver)}. ${stopped(paper)} <em>${paper.venue}</em>. ${paper.year};${volume(paper)}(${place + 1}):${pages(place)}. doi:10.1001/h.${place}`,
    ),
  ),
  way(
    'Vancouver, own name bold, PMID and PMCID linked',
    medicine,
    paragraphs(
      medicine,
      (paper, place) =>
        `${joined(paper, name => (name[1] === 'Doe' ? `<strong>${vancouver(name)}</strong>` : vancouver(name)))}. ${stopped(paper)} ${paper.venue}. ${paper.year} Mar 3;${volume(paper)}(${place + 1}):${pages(place)}. doi: 10.1001/h.${place}. Epub ${paper.year} Jan 9. PMID: <a href="https://pubmed.ncbi.nlm.nih.gov/3${1200000 + place}/">3${1200000 + place}</a>; PMCID: PMC7${123450 + place}.`,
    ),
  ),
  way(
    'Vancouver in bold titles',
    medicine,
    paragraphs(
      medicine,
      (paper, place) =>
        `${joined(paper, vancouver)}. <b>${stopped(paper)}</b> <i>${paper.venue}</i> ${paper.year}; ${volume(paper)}: ${pages(place)} (IF: 5.${place})`,
    ),
  ),
  way(
    'Frontiers',
    medicine,
    paragraphs(
      medicine,
      (paper, place) =>
        `${joined(paper, inverted, ', ', ', and ')} (${paper.year}). ${stopped(paper)} <i>${paper.venue}</i> ${volume(paper)}:${345 + place}. doi: 10.3389/fharb.${paper.year}.00${345 + place}`,
    ),
  ),
  way(
    'MDPI with links',
    medicine,
    numberedItems(
      medicine,
      (paper, place) =>
        `${joined(paper, inverted, '; ')} ${stopped(paper)} <i>${paper.venue}</i> <b>${paper.year}</b>, <i>${volume(paper)}</i>, ${345 + place}. [<a href="https://scholar.google.com/scholar_lookup?x">Google Scholar</a>] [<a href="https://doi.org/10.3390/h${place}">CrossRef</a>]`,
    ),
  ),
];
