import { doiIdentifiers } from '@/lib/model/identifiers-in-url';
import { text } from './fields';
import { defineSite } from './site';

// The design system's prefix changes ("nova-v-", "nova-legacy-v-"); the rest of the class names stays.
const part = (name: string) => `[class*="-v-publication-item__${name}"]`;

export default defineSite({
  id: 'researchgate',
  name: 'ResearchGate',
  matches: ['https://www.researchgate.net/*'],
  type: 'article-journal',
  listings: [
    {
      path: /^\/(?:profile|scientific-contributions|search|topic|journal|lab|institution)/,
      row: '[class~="nova-v-publication-item"], [class~="nova-legacy-v-publication-item"]',
      title: `${part('title')} a, ${part('title')}`,
      anchor: part('title'),
      url: `${part('title')} a`,
      creators: '[class*="-v-person-inline-item__fullname"]',
      issued: part('meta-data-item'),
      abstract: part('description'),
      identifiers: row => doiIdentifiers(text(row, part('meta-data')) ?? ''),
    },
  ],
  papers: [{ path: /^\/publication\//, row: 'body', title: 'h1', url: row => row.page.url.href }],
});
