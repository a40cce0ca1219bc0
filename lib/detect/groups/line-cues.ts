import type { Outline } from '../page/outline';
import type { Row } from '../page/row';
import { endsInPages } from '../text/ends-in-pages';
import { RECORD_CUE } from '../text/record-cue';
import { remembered } from '../text/remembered';

/** What abstracts say and what a newspaper or a shop says does not. */
const ABSTRACT_CUE =
  /\b(?:we|i) (?:\w+ly |also |then |first )*(?:propose|present|show|study|introduce|investigate|demonstrate|find|develop|describe|analy[sz]e|examine|explore|prove|report|argue|consider|derive|evaluate)\b|\b(?:this|the present|our) (?:paper|article|study|thesis|method|approach|model)\b|state[- ]of[- ]the[- ]art|\bexperiments\b|\b(?:este|neste|deste) (?:art[ií]\w+|trabajo|trabalho|estudio|estudo)|\bcet article|\bdies(?:er|e|em) (?:Artikel|Beitrag|Arbeit|Studie)|penelitian ini|本文|本研究|本論文|本稿|我々は|提案(?:する|した|します)|본 (?:논문|연구)|제안(?:한다|하였다|합니다)|[дД]анной (?:статье|работе)|[нН]астоящей (?:статье|работе)/i;

/** "By Jane Doe", "with Jane Doe": how newspapers and programmes of events introduce people. */
const BYLINE_CUE = /^\W*(?:written |words )?(?:by|with|featuring|hosted by)\s+[A-Z\u00c0-\u1fff]/;

/** Where in a volume something stands: said of an article, also of one that is for sale, and of no other goods. */
const PAGE_RANGE_CUE = /\bpp?\.? ?\d+\s?[-–]\s?\d+|\bpages? \d+\s?[-–]\s?\d+/i;

/** What threads say, and readers below a paper. */
const TALK_CUE =
  /\b\d+ comments?\b|\b(?:minute|hour|day|week)s? ago\b|\bupvotes?\b|\bpoints by\b|\breplies\b/i;

/** What posts, goods, films, staff and projects say and a paper's row does not. */
const OTHER_CUE =
  /[$€£¥₹]\s?\d|\d[.,]\d\d\s?(?:€|usd|eur|dt|tnd|kr)(?![a-zß-ſ])|add to (?:cart|basket)|out of 5|in stock|paperback|hardcover|kindle|\bmin(?:ute)? read\b|\b\d{2,3} ?(?:min(?:utes)?\b|′)|\bread more\b|\bposted (?:on|by|in)\b|\bstars?:|\bstarring\b|\bdirect(?:or|ed by)\b|[,(]\s?(?:conductor|violin|viola|cello|piano|soprano|tenor|baritone)\b|\bsalary\b|\bfull[- ]time\b|\bapply now\b|\bsponsored\b|\b(?:professor|lecturer|secretary|research (?:assistant|associate|fellow)|(?:ph\.?d|doctoral) (?:student|candidate)|office hours|sprechstunde)\b|(?:^|[,(]\s?)(?:19|20)\d\d\s?[–-]\s?(?:20\d\d|present|ongoing|today|heute)\)?\W*$/i;

/** What journals and conferences are called, and where a paper stands before it is in one. */
const VENUE_CUE =
  /\b(?:journal|proceedings|transactions|symposium|workshop|annals|letters|bulletin|quarterly|revista|revue|rivista|zeitschrift|conference on|arxiv|ieee|acm|in press|to appear|forthcoming|under review)\b|\b(?:proc|conf|symp|trans|lett|rev|ann|phys|j)\.(?= |,|$)/i;

/** "NeurIPS 2021", "CoRL’22": a conference's short name and its year. */
const SHORT_NAME = /\b[A-Z][A-Za-z]*[A-Z][A-Za-z-]*(?:, ?| ?['’]| )(?:(?:19|20)\d\d|(?<=['’])\d\d)\b/;

/** What a row's lines say of what it is. */
export interface RowCues {
  /** Reads as abstracts are written. */
  abstract: boolean;
  /** Introduces people as newspapers do. */
  byline: boolean;
  /** Says what posts, goods and staff say. */
  other: boolean;
  /** Says how much readers said. */
  talk: boolean;
  /** Gives pages of a volume. */
  pageRange: boolean;
  /** Reads as a bibliographic record. */
  record: boolean;
  /** Ends in the pages of a volume. */
  paged: boolean;
  /** Names a journal or a conference. */
  venue: boolean;
}

const MOST_LINES = 30;
const LONGEST = 600;

/** Most rows are looked at for more than one group of titles, and the cues' patterns look at every letter. */
const cuesOf = remembered(
  (text): RowCues => ({
    abstract: ABSTRACT_CUE.test(text),
    byline: BYLINE_CUE.test(text),
    other: OTHER_CUE.test(text),
    talk: TALK_CUE.test(text),
    pageRange: PAGE_RANGE_CUE.test(text),
    record: RECORD_CUE.test(text),
    paged: endsInPages(text),
    venue: VENUE_CUE.test(text) || SHORT_NAME.test(text),
  }),
);

/** The cues of a row: what any of its first lines says. */
export function rowCues({ lines }: Outline, { firstLine, lastLine }: Row): RowCues {
  const said: RowCues = {
    abstract: false,
    byline: false,
    other: false,
    talk: false,
    pageRange: false,
    record: false,
    paged: false,
    venue: false,
  };
  for (let at = firstLine; at <= Math.min(lastLine, firstLine + MOST_LINES); at++) {
    const { text = '', pages } = lines[at] ?? {};
    const cues = cuesOf(text.slice(0, LONGEST));
    said.abstract ||= cues.abstract;
    said.byline ||= cues.byline;
    said.other ||= cues.other;
    said.talk ||= cues.talk;
    said.pageRange ||= cues.pageRange;
    said.record ||= cues.record || pages?.isRecord === true;
    said.paged ||= cues.paged || pages !== undefined;
    said.venue ||= cues.venue;
  }
  return said;
}
