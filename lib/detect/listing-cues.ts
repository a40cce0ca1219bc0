/**
 * Words by which a page says that it lists papers, in its title, headings and address. A list of titles and people
 * without them may be films, jobs or blog posts.
 */
const PAGE_CUES =
  /publi[ck]a[tcz]|veröffentlichung|\bpapers?\b|proceedings|\bposters?\b|accepted|conf(?:erence)?s?\b|workshop|symposium|congress|journal|pre-?prints?|bibliograph|\bresearch\b|contributions|programme?\b|article|art[ií](?:cul|go)|volume|\bvol\b|issue|abstracts|scholar|\bdoi\b|theses|thesis|arxiv|论文|論文|发表|業績|논문|stud(?:y|ies)|pubs?\b|literature|tracks?\b|oral|spotlight/i;

/** A thesis has one author, so that one name in each row says as much as several do elsewhere. */
const THESIS_CUE =
  /\b(?:thes[ei]s|thèses?|tesis?|teses)\b|dissertation|doktorarbeit|habilitation|学位论文|学位論文|博士論文|diplom(?:a|arbeit)\b/i;

/** What the page says of itself, in its address, title and headings. */
export function pageCues(document: Document, url: string): { papers: boolean; theses: boolean } {
  const texts = selfDescriptions(document, url);
  return {
    papers: texts.some(text => PAGE_CUES.test(text)),
    theses: texts.some(text => THESIS_CUE.test(text)),
  };
}

function selfDescriptions(document: Document, url: string): string[] {
  let path = url;
  try {
    path = decodeURIComponent(new URL(url).pathname);
  } catch {
    // A broken escape: the address as it is will do.
  }
  const headings = [...document.querySelectorAll('h1,h2,h3')].slice(0, 12);
  return [
    path.replace(/[_-]/g, ' '),
    document.title,
    ...headings.map(heading => (heading.textContent ?? '').slice(0, 200)),
  ];
}

/** What a bibliographic record says and a blog post does not: volume, pages, proceedings. */
export const RECORD_CUE =
  /\bvol(?:\.|ume)\s?\d|\bpp?\.? ?\d+|\bpages? \d+\s?[-–]|\bno\.\s?\d|\d+\s?\(\d+\)|\d+[-–]\d+\b.*\b(?:19|20)\d\d|\bproc(?:\.|eedings)|\bjournal\b|\bconference\b|\btransactions\b|\bworkshop\b|\bisbn\b|\bdoi\b|\bet al\b/i;

/** Where in a volume something stands: said of an article, also of one that is for sale, and of no other goods. */
export const PAGE_RANGE_CUE = /\bpp?\.? ?\d+\s?[-–]\s?\d+|\bpages? \d+\s?[-–]\s?\d+/i;

/** What posts, goods, films and threads say and a paper's row does not. */
export const OTHER_CUE =
  /[$€£¥₹]\s?\d|\d[.,]\d\d\s?(?:€|usd|eur|dt|tnd|kr)(?![a-zß-ſ])|add to (?:cart|basket)|out of 5|in stock|paperback|hardcover|kindle|\bmin(?:ute)? read\b|\b\d+ comments?\b|\b(?:minute|hour|day|week)s? ago\b|\bread more\b|\bposted (?:on|by|in)\b|\bupvotes?\b|\bpoints by\b|\breplies\b|\bstars?:|\bstarring\b|\bdirect(?:or|ed by)\b|\bsalary\b|\bfull[- ]time\b|\bapply now\b|\bsponsored\b/i;
