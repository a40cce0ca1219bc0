import { byFirstPerson } from './paper';
import { computing, ecology, education } from './papers-by-field';
import { german, spanish, turkish } from './papers-by-language';
import { way } from './way';
import { entries, items } from './write-list';
import { inFull, joined } from './write-names';
import { abstract, stopped } from './write-parts';

/** Issues of small journals, and lists in elements that are meant for something else. */
export const issuesAndTabs = [
  way(
    'a journal’s sections, a name and a dash above each linked title',
    byFirstPerson(german),
    `<h2>Beiträge</h2>${entries(byFirstPerson(german).slice(0, 3), (paper, place) => `<p>${joined(paper)} —<br><a href="${place}.htm">${paper.title}</a></p>`)}<h2>Rezensionen</h2>${entries(byFirstPerson(german).slice(3), (paper, place) => `<p>${joined(paper)} —<br><a href="r${place}.htm">${paper.title}</a></p>`)}`,
    { heading: 'Hafenblätter 10 / 11', year: false },
  ),
  way(
    'lines of a paragraph to an issue: an icon to the PDF, the number in the issue, title and names',
    spanish,
    `<p>${entries(spanish, (paper, place) => `<a href="docs/16.${place}.pdf" class="bi bi-download"></a> 16.${place} ${stopped(paper)} ${joined(paper, inFull, ', ', ' y ')}.<br>`)}</p>`,
    { heading: 'Muelles y puertos: archivo', year: false },
  ),
  way(
    'person and university as a heading, linked title, downloads and abstract below',
    byFirstPerson(education),
    entries(
      byFirstPerson(education),
      (paper, place) =>
        `<h1>${joined(paper)} | Harbour University</h1><p><a href="#"><strong>${paper.title}</strong></a><br>Download the <a href="vol7/${place}.pdf">pdf</a>, <a href="vol7/${place}.docx">docx</a>.<br><em>Abstract:</em> ${abstract}</p>`,
    ),
    { heading: 'Undergraduate Journal of Quays, Volume 7', year: false, people: () => [] },
  ),
  way(
    'linked titles with a remark behind each, for a journal club',
    computing,
    items(
      computing,
      (paper, place) =>
        `<a href="https://arxiv.org/abs/2301.0${1234 + place}">${paper.title}</a>${[' - Long presentation', '. We ask why nobody had tried this before, and what it costs.', ' - Short presentation'][place % 3]}`,
    ),
    { heading: 'Journal club', year: false, people: () => [] },
  ),
  way(
    'tabs in an element for navigation',
    byFirstPerson(turkish),
    `<nav class="tabs"><div class="tab"><label>Makaleler</label>${items(byFirstPerson(turkish), (paper, place) => `<h4><a href="/pdfs/${place}.pdf">${paper.title}</a></h4><p><a href="/pdfs/${place}.pdf"><i class="icon"></i> ${joined(paper)}</a></p>`)}</div></nav>`,
    { heading: 'Tüm Yayınlar', year: false },
  ),
  way(
    'labels of short and long talks behind linked titles',
    ecology,
    items(
      ecology,
      (paper, place) =>
        `<a href="https://doi.org/10.1234/q.${place}">${paper.title}</a> - ${place % 2 ? 'Long' : 'Short'} presentation`,
    ),
    { heading: 'Reading group', year: false, people: () => [] },
  ),
];
