import { dateOfYear } from '@/lib/model/date';
import type { PartialDate } from '@/lib/model/entry';
import { defineSite, type Row } from './site';

/** The first conference was held in 2005, and there is one a year. */
function yearOfVolume({ page }: Row): PartialDate | undefined {
  const volume = /\/rss(\d\d)\//.exec(page.url.pathname)?.[1];
  return dateOfYear(volume && 2004 + Number(volume));
}

const title = 'td > a[href^="p"][href$=".html"]';

export default defineSite({
  id: 'rss-proceedings',
  name: 'Robotics: Science and Systems',
  matches: ['*://www.roboticsproceedings.org/*', '*://roboticsproceedings.org/*'],
  type: 'paper-conference',
  listings: [
    {
      path: /^\/rss\d\d\/(?:index\.html)?$/,
      row: title,
      grow: true,
      title,
      url: title,
      creators: 'td > i',
      pdfUrl: 'a[href$=".pdf"]',
      containerTitle: () => 'Robotics: Science and Systems',
      issued: yearOfVolume,
    },
  ],
  papers: [
    {
      path: /^\/rss\d\d\/p\d+\.html$/,
      row: 'body',
      title: 'h3',
      url: row => row.page.url.href,
      creators: 'h3 ~ i',
      pdfUrl: 'a[href$=".pdf"]',
      issued: yearOfVolume,
    },
  ],
});
