import { defineSite } from './site';

// Rendered in the browser by static/paper_list.js of https://github.com/karpathy/arxiv-sanity-lite; people run their own.
export default defineSite({
  id: 'arxiv-sanity',
  name: 'arxiv-sanity-lite',
  matches: ['*://arxiv-sanity-lite.com/*', '*://www.arxiv-sanity-lite.com/*'],
  marker: '.rel_paper .rel_title a[href*="arxiv.org/abs/"]',
  type: 'article',
  listings: [
    {
      row: '.rel_paper',
      title: '.rel_title',
      url: '.rel_title a',
      creators: '.rel_authors',
      issued: '.rel_time',
      abstract: '.rel_abs',
    },
  ],
});
