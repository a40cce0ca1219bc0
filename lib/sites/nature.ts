import { defineSite } from './site';

const title = '.c-card__title a, .c-card__link';

export default defineSite({
  id: 'nature',
  name: 'Nature',
  matches: ['*://*.nature.com/*'],
  type: 'article-journal',
  listings: [
    {
      path: /^\/(?:search|[\w-]+\/(?:articles|research|volumes|reviews|news|archive)|latest|subjects)/,
      row: 'article.c-card, article.u-full-height',
      title,
      url: title,
      creators: '[itemprop="creator"] [itemprop="name"], [itemprop="author"]',
      containerTitle: '[data-test="journal-title-and-link"]',
      issued: 'time',
      snippet: '.c-card__summary, [data-test="article-description"]',
    },
  ],
  papers: [{ path: /^\/articles\//, row: 'body', title: 'h1', url: row => row.page.url.href }],
});
