import type { Line } from '../page/outline';
import { isVenueMark } from '../page/venue-mark';

/** Where in a citation's text a venue begins. */
export interface VenueStop {
  at: number;
  /** It names itself a journal or the like: the punctuation before it may be missing. */
  isSure: boolean;
  /** Of a link: where it ends. What is linked where the title begins is no more than the title. */
  linkEnd?: number;
}

const VOLUME_BEHIND = /^[\s,.]*(?:vol\.?\s?)?\d{1,4}\s?(?:[,:(]|$)/i;
const SAYS_VENUE =
  /^\W*(?:\S+ ){0,5}(?:journal|proceedings|transactions|letters|annals|conference|symposium|zeitschrift|revue|revista)\b/i;

/** Where in a line links begin, and elements that are marked as a citation's venue is. */
export function venueStops(line: Line): VenueStop[] {
  return line.spans.flatMap(span => {
    if (span.block) return [];
    const isMark = isVenueMark(line, span);
    const isLink = span.element.localName === 'a';
    if (!isMark && !isLink) return [];
    return {
      at: span.start,
      ...(isLink && { linkEnd: span.end }),
      isSure:
        isMark &&
        (SAYS_VENUE.test(line.text.slice(span.start, span.end)) ||
          VOLUME_BEHIND.test(line.text.slice(span.end))),
    };
  });
}
