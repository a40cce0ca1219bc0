import { dateOfYear } from '@/lib/model/date';
import { text } from './fields';
import { defineSite } from './site';

const title = 'h3 a[href^="/document/"], h2 a[href^="/document/"]';

export default defineSite({
  id: 'ieee-xplore',
  name: 'IEEE Xplore',
  matches: ['https://ieeexplore.ieee.org/*'],
  type: 'paper-conference',
  listings: [
    {
      path: /^\/(?:search|xpl\/(?:conhome|tocresult|mostRecentIssue|topAccessed)|author)/,
      row: 'xpl-results-item, xpl-issue-results-items .List-results-items, .List-results-items .result-item',
      title,
      url: title,
      creators: '.author a',
      containerTitle: '.description > a',
      issued: row => dateOfYear(/Year: ?(\d{4})/.exec(text(row, '.publisher-info-container') ?? '')?.[1]),
      pdfUrl: 'a[href^="/stamp/"]',
      abstract: '.twist-container span',
    },
  ],
});
