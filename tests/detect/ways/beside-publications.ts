import { awards, education, grants, positions, service, talks, teaching } from './cv-around';
import { neighboursOfPublications } from './neighbours-of-publications';
import type { Way } from './way';
import { itemRows, paragraphRows, tableRows } from './write-rows';

const news = [
  ['2024-05-12', 'Two papers accepted at the Shorebird Meeting, congratulations to Iris and Otto!'],
  ['2024-03-02', 'Mei Lin defended her thesis on quiet piers.'],
  ['2023-11-20', 'I will be giving an invited talk at the Garden Institute next week.'],
  ['2023-09-01', 'We welcome Jorge Paz as a new PhD student.'],
  ['2023-06-15', 'Our work on hedges received the best poster award in Millbrook.'],
] as const;
const posts = [
  ['May 3, 2024', 'How to keep a sourdough alive on a boat'],
  ['April 9, 2024', 'Notes on reading tide tables with pandas'],
  ['January 2, 2024', 'Ten years of counting gulls: what I have learnt'],
] as const;

/** What stands on somebody's page above or below the publications, by what it is. */
const sections: [string, string][] = [
  ['news in a list', `<h2>News</h2>${itemRows(news.map(([date, text]) => `<b>${date}</b> ${text}`))}`],
  [
    'news in paragraphs',
    `<h2>News</h2>${paragraphRows(news.map(([date, text]) => `<b>${date}</b>: ${text}`))}`,
  ],
  ['news in a table, without a heading', tableRows(news.map(([date, text]) => `${date} | ${text}`))],
  [
    'news in cards',
    `<h2>Latest news</h2>${news.map(([date, text]) => `<div class="card"><span class="date">${date}</span><h4><a href="/news">${text}</a></h4><p>Read more about this on our page.</p></div>`).join('\n')}`,
  ],
  ['news without dates', `<h2>What is new</h2>${itemRows(news.map(([, text]) => text))}`],
  [
    'posts of a blog',
    `<h2>Latest posts</h2>${itemRows(posts.map(([date, title]) => `<a href="/blog">${title}</a> <span>${date}</span>`))}`,
  ],
  [
    'posts of a blog in a table',
    `<h2>latest posts</h2>${tableRows(posts.map(([date, title]) => `${date} | <a href="/blog">${title}</a>`))}`,
  ],
  [
    'interests',
    `<h2>Research interests</h2>${itemRows(['Ecology of small harbours and marinas', 'Bees and other pollinators at the coast', 'Robots that knead, bake and clean', 'Noise of wooden structures in waves'])}`,
  ],
  [
    'people of a group',
    `<h2>Group</h2>${itemRows(['<a href="/a">Iris Lund</a>, PhD student', '<a href="/b">Otto Brandt</a>, postdoc (with Mei Lin)', '<a href="/c">Jorge Paz</a>, PhD student (co-advised with Agnes Holt)', '<a href="/d">Anna Wolf</a>, research engineer'])}`,
  ],
  [
    'grants in quotation marks',
    `<h2>Funding</h2>${itemRows(['“Hedges and Bees in Small Ports”, Sea Council, 2022–2025, €450,000 (PI)', '“The Social Life of Bread”, Grain Foundation, 2019–2021, €98,000 (with Iris Lund)', '“Quiet Piers”, City of Portsea, 2017–2018, €12,000'])}`,
  ],
  [
    'service, with a workshop in quotation marks',
    `<h2>Professional activities</h2>${itemRows(['Associate editor, Journal of Hedge Ecology, 2022–', 'Programme committee: Shorebird Meeting 2023, Pier Days 2022', 'Organiser of the workshop “Bread and Tides” with Mei Lin and Jorge Paz, 2021'])}`,
  ],
  ...neighboursOfPublications.map(([name, heading, body]): [string, string] => [
    name,
    `<h2>${heading}</h2>${demoted(body)}`,
  ]),
];

/** The side of an old page: news and short links, in lists like the publications'. */
const side = `<h3>News</h3>${itemRows(['<b>Mar 2024</b> Our paper on bees was accepted at the Shorebird Meeting!', '<b>Jan 2024</b> <a href="/people/iris">Iris Lund</a> joins the group as a PhD student. Welcome!', '<b>Oct 2023</b> New project on quiet piers with Otto Brandt and Mei Lin starts.', '<b>Jun 2023</b> Jane gave a keynote in Millbrook.'])}<h3>Links</h3>${itemRows(['<a href="/cv.pdf">Curriculum vitae</a>', '<a href="/scholar">Scholar profile</a>', '<a href="/orcid">ORCID</a>', '<a href="/code">GitHub</a>', '<a href="/teaching">Teaching and office hours</a>'])}`;

/** Headings two levels down, for a page that is a part of another. */
function demoted(html: string): string {
  return html.replace(
    /<(\/?)h([1-4])\b/g,
    (_, slash, level) => `<${slash}h${Math.min(6, Number(level) + 2)}`,
  );
}

const home = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Jane Doe</title></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/contact">Contact</a></li></ul></nav><main><h1>Jane Doe</h1><p>Associate professor, Harbour University</p>${body}</main></body></html>`;

const partsOf = (html: string) => /<main><h1>(.*?)<\/h1>\n(.*)<\/main>/s.exec(html)?.slice(1) ?? [];

/** How the sections of a curriculum vitae are headed. */
const sectionsWritten: ((heading: string, list: string) => string)[] = [
  (heading, list) => `<h3>${heading}</h3>${list}`,
  (heading, list) => `<tr><td colspan="2"><b>${heading}</b></td></tr><tr><td></td><td>${list}</td></tr>`,
  (heading, list) => `<tr><td><b>${heading}</b></td><td>${list}</td></tr>`,
  (heading, list) => `<p><strong><u>${heading.toUpperCase()}:</u></strong></p>${list}`,
  (heading, list) => `<p><strong>${heading}</strong> <a href="#top">↑</a></p>${list}`,
  (heading, list) => `<dl><dt>${heading}</dt><dd>${list}</dd></dl>`,
  (heading, list) => `<details open><summary>${heading}</summary>${list}</details>`,
  (heading, list) => `<div class="section"><div class="section-title">${heading}</div>${list}</div>`,
];

/** A curriculum vitae with a list under "Publications", in one of those forms by `place`. */
function curriculum(list: string, place: number): string {
  const write = sectionsWritten[place % sectionsWritten.length] ?? (() => '');
  const parts = [
    write('Education', itemRows(education)),
    write('Employment', itemRows(positions)),
    write('Grants', itemRows(grants)),
    write('Publications', list),
    write('Talks', itemRows(talks)),
    write('Teaching', itemRows(teaching)),
    write('Awards', itemRows(awards)),
    write('Service', itemRows(service)),
  ].join('\n');
  return parts.startsWith('<tr>') ? `<table>${parts}</table>` : parts;
}

/**
 * A way's list as a part of pages: on a home page above or below a section of something else, by `place`; in the middle of
 * a curriculum vitae; beside the news and links of an old page.
 */
export function besidePublications(way: Way, place: number): Way[] {
  const [heading = '', body = ''] = partsOf(way.html);
  const [name, section] = sections[place % sections.length] ?? ['', ''];
  const list = `<h2>${heading}</h2>${demoted(body)}`;
  const part = { ...way, address: 'https://harbour.example.org/~doe/' };
  const [first, second] = place % 2 === 0 ? [section, list] : [list, section];
  // Headings within the list are below a heading only.
  const form = /<h\d/.test(body) ? 0 : place;
  return [
    {
      ...part,
      name: `${name} ${place % 2 === 0 ? 'above' : 'below'} ${way.name}`,
      html: home(`${first}\n${second}`),
    },
    {
      ...part,
      name: `in a curriculum vitae: ${way.name}`,
      html: home(curriculum(demoted(body), form)),
    },
    {
      ...way,
      name: `beside news and links: ${way.name}`,
      html: home(`<table><tr><td>${side}</td><td><h1>${heading}</h1>${body}</td></tr></table>`),
    },
  ];
}
