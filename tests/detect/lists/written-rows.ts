import {
  all,
  capitalsFirst,
  capitalsInverted,
  compact,
  family,
  firstInverted,
  inARow,
  initial,
  initials,
  inverted,
  invertedInFull,
  items,
  listed,
  papers,
  rows,
  vancouver,
} from './written-papers';

/** How people write a list of papers. */
export const formats: Record<string, string> = {
  'title (names)': items(paper => `${paper.title} (${all(paper)})`),
  'title. (initials)': items(paper => `${paper.title}. (${all(paper, initials)})`),
  'title [names]': items(paper => `${paper.title} [${all(paper)}]`),
  'title / names': items(paper => `${paper.title} / ${all(paper)}`),
  'names / title': items(paper => `${all(paper)} / ${paper.title}`),
  'names | title | venue': items(paper => `${all(paper)} | ${paper.title} | ${paper.venue}`),
  'title - names (year)': items(paper => `${paper.title} - ${all(paper)} (${paper.year})`),
  'title; name; name': items(paper => `${paper.title}; ${all(paper, undefined, '; ')}`),
  'title, names, venue, year': items(paper => `${paper.title}, ${all(paper)}, ${paper.venue}, ${paper.year}`),
  'title. names. venue. year': items(
    paper => `${paper.title}. ${all(paper)}. ${paper.venue}. ${paper.year}.`,
  ),
  'names: title. venue': items(paper => `${listed(paper)}: ${paper.title}. ${paper.venue}, ${paper.year}`),
  'bold names, title, venue in italics': items(
    paper => `<b>${all(paper)}</b> ${paper.title} <i>${paper.venue}</i> ${paper.year}`,
  ),
  'title, line break, by names': items(paper => `${paper.title}<br>by ${all(paper)}`),
  'paper number: title — names': items(
    (paper, place) => `Paper ${place + 12}: ${paper.title} — ${all(paper)}`,
  ),
  'kind of talk before the title': items(paper => `[Oral] ${paper.title} - ${all(paper)}`),
  'number, title, names with places': items(
    (paper, place) => `#${place + 3} ${paper.title}<br>${all(paper, name => `${name} (Example University)`)}`,
  ),
  'linked title (names), venue': items(
    (paper, place) => `<a href="${place}.html">${paper.title}</a> (${all(paper)}), ${paper.venue}`,
  ),
  'title in capitals': items(paper => `${paper.title.toUpperCase()}<br>${all(paper)}`),
  'table: year, title, names': rows(paper => [String(paper.year), paper.title, all(paper)]),
  'table: number, names, title': rows((paper, place) => [String(place + 1), all(paper), paper.title]),
  'quoted title first': items(paper => `"${paper.title}", ${listed(paper)}, ${paper.venue} ${paper.year}`),
  'APA style': items(
    paper => `${all(paper, inverted)} (${paper.year}). ${paper.title}. <i>${paper.venue}</i>, 12, 3–14.`,
  ),
  'MLA style': items(
    paper => `${listed(paper)}. "${paper.title}." <i>${paper.venue}</i> 12 (${paper.year}): 3–14.`,
  ),
  'IEEE style': items(
    paper => `${all(paper, initials)}, "${paper.title}," <i>${paper.venue}</i>, vol. 12, ${paper.year}.`,
  ),
  'ACM style': items(
    paper => `${listed(paper)}. ${paper.year}. ${paper.title}. In ${paper.venue}. ACM, 3–14.`,
  ),
  'LNCS style': items(
    paper => `${all(paper, inverted)}: ${paper.title}. In: ${paper.venue}. pp. 3–14 (${paper.year})`,
  ),
  'Harvard style': items(
    paper => `${listed(paper, inverted)}, ${paper.year}. ${paper.title}. ${paper.venue}, 12(3), pp.3-14.`,
  ),
  'Vancouver style': items(
    paper => `${all(paper, vancouver)}. ${paper.title}. ${paper.venue}. ${paper.year};12(3):3-14.`,
  ),
  'style of Nature': items(
    paper =>
      `${listed(paper, inverted, ' & ')} ${paper.title}. <i>${paper.venue}</i> <b>12</b>, 3–14 (${paper.year}).`,
  ),
  'style of chemists': items(
    paper => `${all(paper, inverted, '; ')} ${paper.title}. <i>${paper.venue}</i> <b>${paper.year}</b>, 12.`,
  ),
  'style of physicists': items(
    paper => `${listed(paper, initials)}, ${paper.title}, Phys. Rev. X 12, 3456 (${paper.year}).`,
  ),
  'German style': items(
    paper =>
      `${all(paper, invertedInFull, ' / ')}: ${paper.title}. In: ${paper.venue} 3 (${paper.year}), S. 3–14.`,
  ),
  'French style': items(
    paper =>
      `${all(paper, capitalsFirst)}, « ${paper.title} », <i>${paper.venue}</i>, n° 3, ${paper.year}, p. 3-14.`,
  ),
  'Spanish style': items(
    paper => `${all(paper, inverted, ' y ')} (${paper.year}): «${paper.title}», ${paper.venue}, 3, pp. 3-14.`,
  ),
};

/** More ways, of which each was once read wrongly or is near to one that was. */
export const moreFormats: Record<string, string> = {
  'APA style without a stop behind the year': items(
    paper => `${all(paper, inverted)} (${paper.year}) ${paper.title}. ${paper.venue}, 12, 3–14.`,
  ),
  'APA style with DOI': items(
    paper =>
      `${listed(paper, inverted, ', &amp; ')} (${paper.year}). ${paper.title}. <em>${paper.venue}, 12</em>(3), 3–14. https://doi.org/10.1234/abc.${paper.year}`,
  ),
  'APA style, commas between people forgotten': items(
    paper => `${all(paper, inverted, ' ')} (${paper.year}). ${paper.title}. <em>${paper.venue}</em>, 12(3).`,
  ),
  'APA style, comma behind the bold first author forgotten': items(
    ({ people: [first = '', ...others], ...paper }) =>
      `<b>${inverted(first)}</b> ${others.map(inverted).join(', ')} (${paper.year}). ${paper.title}. <em>${paper.venue}</em>, 12(3).`,
  ),
  'year. names. title. venue': items(
    paper => `${paper.year}. ${all(paper)}. ${paper.title}. ${paper.venue}.`,
  ),
  'year – title. names': items(paper => `${paper.year} – ${paper.title}. ${all(paper)}. ${paper.venue}.`),
  'title (year), names, venue': items(
    paper => `${paper.title} (${paper.year}), ${all(paper)}, ${paper.venue}`,
  ),
  'definitions: title, then names and venue': `<dl>${inARow(
    paper => `<dt>${paper.title}</dt><dd>${all(paper)}. ${paper.venue} ${paper.year}</dd>`,
  )}</dl>`,
  'definitions: names, then title and venue': `<dl>${inARow(
    paper => `<dt>${listed(paper)}</dt><dd>${paper.title}. <i>${paper.venue}</i> ${paper.year}</dd>`,
  )}</dl>`,
  'headings, names without an element': inARow(
    (paper, place) =>
      `<h4><a href="${place}.html">${paper.title}</a></h4>\n${all(paper)}<br>\n<i>${paper.venue}</i>, ${paper.year}`,
  ),
  'table: a number and a citation': rows((paper, place) => [
    `[${place + 1}]`,
    `${listed(paper)}, <i>${paper.title}</i>, ${paper.venue} <b>12</b> (${paper.year}), 3–14.`,
  ]),
  'one paragraph, a break behind each citation': `<p>${papers
    .map(paper => `${all(paper)}. ${paper.title}. ${paper.venue}, ${paper.year}.`)
    .join('<br>\n')}</p>`,
  'one paragraph, a blank line behind each paper': `<p>${papers
    .map(paper => `${paper.title}<br>${all(paper)}<br>${paper.venue}, ${paper.year}`)
    .join('<br><br>\n')}</p>`,
  'a key before each citation': inARow(
    paper =>
      `<p>[${paper.people.map(name => family(name).charAt(0)).join('')}${paper.year % 100}] ${listed(paper)}. ${paper.title}. ${paper.venue} ${paper.year}.</p>`,
  ),
  'Springer style': items(
    paper => `${all(paper, vancouver)} (${paper.year}) ${paper.title}. ${paper.venue} 12:3–14`,
  ),
  'initials, title, venue volume (year) pages': items(
    (paper, place) =>
      `${listed(paper, initials)}, ${paper.title}, ${paper.venue} 12 (${paper.year}) 3–14, arXiv:1901.0${1000 + place}`,
  ),
  'DBLP style': items(paper => `${all(paper)}: ${paper.title}. ${paper.venue} ${paper.year}: 3-14`),
  'title - venue - names': items(paper => `${paper.title} - ${paper.venue} ${paper.year} - ${all(paper)}`),
  'names – title – venue': items(paper => `${all(paper)} – ${paper.title} – ${paper.venue} ${paper.year}`),
  'names — title (venue, year)': items(
    paper => `${listed(paper)} — ${paper.title} (${paper.venue}, ${paper.year})`,
  ),
  'Chicago style': items(
    paper => `${firstInverted(paper)}. ${paper.year}. "${paper.title}." <i>${paper.venue}</i> 12 (3): 3–14.`,
  ),
  'number — title, then labelled names': items(
    (paper, place) => `#${place + 12} — ${paper.title}<br>Authors: ${all(paper)}`,
  ),
  'a label before everything': inARow(
    paper =>
      `<p>Title: ${paper.title}<br>Author(s): ${all(paper)}<br>Journal: ${paper.venue}<br>Year: ${paper.year}</p>`,
  ),
  'East European style': items(
    paper => `${all(paper, compact)} ${paper.title} // ${paper.venue}. ${paper.year}. Vol. 3. P. 3–14.`,
  ),
  'East European style, all people behind a slash': items(
    paper =>
      `${compact(paper.people[0] ?? '')} ${paper.title} / ${all(paper, initials)} // ${paper.venue}. – ${paper.year}. – № 3. – P. 3–14.`,
  ),
  'title in single quotation marks': items(
    paper => `${listed(paper)}, ‘${paper.title}’, ${paper.venue}, 12/3 (${paper.year}), 3–14`,
  ),
  'style of geologists': items(
    paper => `${all(paper, inverted)}, ${paper.year}, ${paper.title}, ${paper.venue}, v. 12, p. 3–14.`,
  ),
  'family names in capitals, title, venue, volume, pages': items(
    paper =>
      `${all(paper, name => inverted(name).toUpperCase())} (${paper.year}), ${paper.title}, ${paper.venue}, 12, 3-14.`,
  ),
  'PubMed style': items(
    (paper, place) =>
      `${all(paper, vancouver)}. ${paper.title}. ${paper.venue}. ${paper.year} Mar;12(3):3-14. PMID: 3100${place}00.`,
  ),
  'French "et"': items(
    paper =>
      `${listed(paper, undefined, ' et ')}, ${paper.title}, <i>${paper.venue}</i>, vol. 12, ${paper.year}, p. 3-14.`,
  ),
  'Spanish style, family names in capitals': items(
    paper =>
      `${listed(paper, capitalsInverted, ' y ')}: “${paper.title}”, <em>${paper.venue}</em>, nº 12, ${paper.year}.`,
  ),
  'Brazilian style': items(
    paper =>
      `${all(paper, name => `${family(name).toUpperCase()}, ${initial(name)}.`, '; ')} ${paper.title}. <b>${paper.venue}</b>, v. 12, p. 3-14, ${paper.year}.`,
  ),
  'Italian style': items(
    paper =>
      `${all(paper, initials)}, <i>${paper.title}</i>, in «${paper.venue}», XII (${paper.year}), pp. 3-14.`,
  ),
  'Czech style': items(
    paper =>
      `${all(paper, capitalsInverted, ' – ')}. ${paper.title}. <i>${paper.venue}</i>, ${paper.year}, roč. 12, s. 3-14.`,
  ),
  'Turkish "ve"': items(
    paper =>
      `${listed(paper, initials, ' ve ')}, "${paper.title}", ${paper.venue}, 12, 3-14 (${paper.year}).`,
  ),
  'Dutch "en"': items(
    paper =>
      `${listed(paper, inverted, ' en ')} (${paper.year}). ${paper.title}. <i>${paper.venue}</i>, 12, 3-14.`,
  ),
  'Polish "i"': items(
    paper =>
      `${listed(paper, inverted, ' i ')} (${paper.year}). ${paper.title}. <i>${paper.venue}</i>, 12, s. 3–14.`,
  ),
  'title, break, names and venue in italics': items(
    (paper, place) =>
      `<a href="${place}.html">${paper.title}</a><br>\n${all(paper, initials)}, <i>${paper.venue}</i> 12, 34 (${paper.year})`,
  ),
  'e-print behind the title': items(
    (paper, place) =>
      `${listed(paper, initials)}. ${paper.title}. e-print arXiv:math.CO/050${8100 + place}, ${paper.year}.`,
  ),
  'the whole citation in a link, year and dash first, marks at the names': items(
    (paper, place) =>
      `<a href="${place}.html">${paper.year} - ${listed(paper, name => `${inverted(name)}*`, ', & ')}. ${paper.title}. <i>${paper.venue}</i>, 9(38), 3–14.</a>`,
  ),
  'what a title links to, in parentheses': items(
    (paper, place) =>
      `<b>${paper.title}</b> (<a href="${place}.html">article</a>, <a href="${place}.pdf">preprint</a>)<br>${all(paper)}. <i>${paper.venue}</i>, ${paper.year}.`,
  ),
  'language of a translated title': items(
    paper =>
      `${listed(paper, initials)}. ${paper.title} (in Japanese). <i>${paper.venue}</i>, ${paper.year}.`,
  ),
  'comma before an ordinal venue': items(
    paper => `${all(paper)}: ${paper.title}, the 6th Harbour Forum ${paper.year}, November ${paper.year}`,
  ),
  'remark in brackets behind the title': items(
    paper => `<em>${listed(paper)}</em>. ${paper.title} [winner of the challenge]`,
  ),
};
