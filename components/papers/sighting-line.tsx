import type { Sighting } from '@/lib/model/sighting';
import { dateOf, grouped } from '../wording';

/** Where and when a paper was seen: "Daily Papers (huggingface), place 3, 12 Nov 2026". */
export function SightingLine({ sighting }: { sighting: Sighting }) {
  const { listingUrl, pageTitle, site, query, position, seenAt } = sighting;
  const name = pageTitle ?? hostOf(listingUrl);
  return (
    <li>
      {listingUrl.startsWith('http') ? (
        <a href={listingUrl} target="_blank" rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}{' '}
      ({site === 'generic' ? hostOf(listingUrl) : site}){query !== undefined && `, searched for “${query}”`}
      {position !== undefined && `, place ${grouped(position)}`}, {dateOf(seenAt)}
    </li>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host || 'a file' : url;
}
