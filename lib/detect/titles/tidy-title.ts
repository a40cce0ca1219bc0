// Emoji and other pictures, roughly: the property of Unicode takes a browser a millisecond to compile.
const PICTURE =
  '[\\u2122\\u2190-\\u21ff\\u2300-\\u23ff\\u25a0-\\u27bf\\u2b00-\\u2bff\\u3030\\ufe0f]|[\\ud83c-\\ud83e][\\udc00-\\udfff]';
const NUMBER_OR_MARK = new RegExp(
  `^(?:\\[(?:\\d{1,4}|[a-z]\\d{1,3})\\]|\\(\\d{1,4}\\)|#?\\d{1,4}\\s?[.):](?=\\s)|N[°º] ?\\d{1,4}\\s?[.:](?=\\s)|#\\d{1,4}(?:\\s?[–—:-])?(?=\\s)|(?:19|20)\\d\\d(?:\\.|\\s[–—-])(?=\\s)|[•·▪►▸‣–—*-](?=\\s)|o(?=\\s+[A-Z])|(?:${PICTURE})+)\\s*`,
);
const LABELS_BEFORE = new RegExp(
  `^(?:\\[(?:pdf|html|doc|book|arxiv|pre-?print|citation|oral|poster|spotlight|invited|keynote|short|long|full|regular|demo|talk|(?:short|long|full|best|journal|conference|workshop) paper|new|b|c|\\d{1,4}|[^\\0-\\x7f]{1,6})\\]\\s*|【[^【】]{1,12}】\\s*|(?:${PICTURE})+\\s*)+`,
  'i',
);

/** "09:25 ", "14.00–14.30: ": when it is told. */
const TIME_BEFORE =
  /^(?:[01]\d|2[0-3])[:.h][0-5]\d(?:\s?[–—-]\s?(?:[01]\d|2[0-3])[:.h][0-5]\d)?(?:\s?[ap]m)?(?:\s*[:–—|-])?\s+(?=["“„«‘A-Z])/;
/** "(To appear) ", "(In progress) ". */
const STATE_BEFORE =
  /^\((?:to appear|in (?:press|progress|preparation|review|revision)|accepted|submitted|under review|forthcoming|pre-?print|anonymized title)\)[.,:]?\s+/i;

/** "Paper 12: ", "WP 2023/4: ", "Technical Report No. 7. ", "P-101. ". */
const SERIES_NUMBER =
  /^(?:(?:(?:(?:working|discussion|technical) )?(?:papers?|reports?)|article|submission|abstract|poster|talk|wp|dp|tr)\s+(?:id\s+|no\.?\s?)?#?\d[\d/-]{0,8}\s?[.:)–—-]\s+|no\.?\s?\d{1,5}\s?[.:)–—-]\s+|[OPST]-\d{2,4}[.:]\s+|[A-Z]{2,5}-(?:19|20)?\d\d[-/]\d{1,4}[.:]\s+)/i;

/**
 * Where it is to appear: "[NeurIPS 2024]", "[WWW, CCF A]". "[Re]" is a kind of title, and "[CII]" and "[Fe/H]" begin some
 * about stars.
 */
const VENUE_BEFORE = /^\[(?=[^\]]*(?:,|[A-Z]{3}|\d\d))(?![A-Z][a-z]?\s?[IVX]+\])[A-Z][\w ,.'’&/-]{2,40}\]\s+/;
/** "Title [overall winner of the challenge]": words in brackets, not "[Fe/H]". */
const REMARK_BEHIND = /\s\[(?=[^\][]*[a-z\u00df-\u00ff]{3})[^\][]{2,60}\s[^\][]{2,60}\]$/;
/** "Title - Venue 2019", "Title (Venue, 2019)", behind a title of three words at least. */
const VENUE_BEHIND =
  /(?:\s[–—|-]\s+[A-Z][^–—|]{2,60}\s(?:19|20)\d\d|\s\((?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter))[A-Z][^():]{1,60}[\s,’']+(?:19|20)\d\d\)?)$/;
/** "Title (in Spanish)": in a language, by its name there. */
const LANGUAGE_BEHIND =
  /\s*[([](?:(?:written |published |article )?in|auf|en|em) ([A-Za-z\u00c0-\u024f]+)(?: only| with [^()[\]]{3,40})?[)\]]$/;
/** "Title [Inglés]". */
const LANGUAGE_ALONE = /\s\[([A-Za-z\u00c0-\u024f]+)\]$/;
const LANGUAGES = new Set(
  'english spanish french german italian portuguese dutch polish czech russian ukrainian turkish greek hungarian swedish norwegian danish finnish romanian chinese japanese korean arabic persian hebrew deutsch englisch français anglais español inglés ingles inglês português'.split(
    ' ',
  ),
);
/** "Title [Rapport]", "Title [Thesis]": what APA and others say of a work that is no article. */
const KIND_BEHIND =
  /\s\[(?:report|rapport|raport|bericht|informe|relatório|thesis|dissertation|thèse|tesis|tese|data ?set|software|pre-?print|manuscript|poster|abstract|editorial|commentary|interview|podcast)\]$/i;
/** "Title. 題名": the same title in ideographs. */
const TRANSLATION_BEHIND =
  /(?<=[a-z]{3})[.?!]\s*(?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[^a-zA-Z]{4,}(?:[A-Z]{1,6}[^a-zA-Z]+)*$/;
/** "Title[J]", "Title[C]//Proceedings": the type of a publication, as Chinese citations say it. */
const TYPE_BEHIND = /\s?\[(?:J|C|D|M|R|P|N|S|EB|[JCDM]\/OL|EB\/OL)\](?:\/\/.*)?$/;
/** Of a sentence, not of "et al.", "Inc." or "U.S.". */
const STOP_BEHIND =
  /\.(?<=(?:[a-z\d)\u00df-\u1fff]{3}|[A-Z][a-z]{2}|[A-Z]{3})\.|(?:\s[A-Za-z]{2}|['’”)?!\d]|\d\s[A-Z]|(?:\bPart|,)\s[IVX]|_[A-Za-z])\.)(?<!\b(?:al|vs|Jr|Sr|St|Co|No|eds?|pp?)\.)$/;
/** "Title, 105 Harbour Law Review 345 (2020)", as lawyers cite. */
const LAW_REVIEW_BEHIND =
  /,\s\d{1,3}\s(?:[A-Z][\w.'’-]*\s(?:(?:of|on|and|&|for|the|in)\s)*){1,8}\d{1,5}(?:,\s\d+)?(?:\s\((?:19|20)\d\d\))?$/;
/** "Title. Journal of Lamps, 944, A36", where a link is the whole citation. */
const JOURNAL_BEHIND =
  /(?<=\S\s\S+\s\S+)\.\s(?:(?:[A-Z][\w’'-]*\s){0,3}(?:Journal|Proceedings|Transactions|Annals|Letters|Review)\b[^.,\d]{0,80}),?\s\d{1,4}(?:\s?\(\d{1,4}\))?(?:[,:]\s?(?:[A-Z]|e|pp?\.\s?)?\d+(?:[-–]\d+)?)*$/;
/** "Title (article, preprint, slides)", "Title (forthcoming)", also with the rest cut off. */
const LABELS_BEHIND =
  /\s*\((?:(?:article|preprint|paper|slides?|poster|video|recording|code|data|pdf|html|doi|link|bib(?:tex)?|arxiv|hal|forthcoming|to appear|in press|accepted|submitted|under review|in preparation|(?:french|english|german|spanish) version|version française)(?:,\s*|(?=\)|$)))+\)?$/i;
/** "Title (supervised by Jane Doe)". */
const SUPERVISORS_BEHIND = /\s\((?:co-?)?supervised (?:by|with) [^()]{3,80}\)$/i;
/** "Title. Accepted", before the journal. */
const STATE_BEHIND =
  /(?:(?<=[?!])|[.,])\s(?:conditionally )?(?:accepted|forthcoming|in press|to appear|submitted|under review|revise and resubmit)(?: (?:at|in|by|to|for))?$/i;
/** "Title (2005) Senior thesis", "Title (1997) HR 97-1", "Title (2005) Doe, J. R.". */
const REPORT_BEHIND =
  /\s\((?:19|20)\d\d\)\s(?:(?:[A-Z][A-Za-z.]*\s){1,2}(?:thesis|dissertation)|(?:Technical|Research|Internal|Final)\s[Rr]eport|[A-Z]{1,4}\s?-?\d[\d-]*|[A-Z][\w'’-]+, (?:[A-Z]\.\s?){1,3}[^()]{0,60})$/;
/** "Title (10/2015)". */
const MONTH_BEHIND = /\s\((?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d\)$/;
/** "Title (2nd ed.)", "Titel (2. Auflage)", "Title (Second Edition)": the work is the same. */
const EDITION_BEHIND =
  /\s\((?:\d{1,2}(?:st|nd|rd|th|\.|ª|a|e|ème)?|first|second|third|revised|rev\.) (?:ed|edn|edition|Aufl|Auflage|éd|édition|edición|edição|edizione)\.?\)$/i;
const THREE_WORDS = /\S\s+\S+\s+\S/;
/** A switch behind the last link: "[PDF] Abstract ▼". */
const SWITCH_BEHIND = /(?<=\])\s*(?:abstract|bibtex|bib|show|more|details)$/i;

/**
 * A title without what lists put around it: numbers, marks, labels, "[pdf]", a year in parentheses, quotation marks.
 * `mayBeNumbered`: a number or a mark with which it begins may be the list's. Default: true.
 */
export function tidyTitle(source: string, { mayBeNumbered = true } = {}): string {
  let text = source.replace(/\s+/g, ' ').trim();
  text = text.replace(TIME_BEFORE, '');
  if (mayBeNumbered) text = text.replace(NUMBER_OR_MARK, '');
  text = text
    .replace(SERIES_NUMBER, '')
    .replace(/^(?:paper\s+)?(?:title|titre|titel|t[íi]tulo|titolo)\s*[:：]\s*/i, '')
    .replace(LABELS_BEFORE, '')
    .replace(STATE_BEFORE, '')
    .replace(/^‘(?=[^’]+$)/, '')
    .replace(VENUE_BEFORE, '');
  for (let shorter = trimEnd(text); shorter !== text; shorter = trimEnd(text)) text = shorter;
  text = withoutSingleMarks(text);
  const quoted = /^(?:["“”„«]([^"“”„«»]+)["“”»’']?[.,]?["”]?|“([^“”]+)”[.,]?)$/u.exec(text);
  return ((quoted?.[1] ?? quoted?.[2])?.replace(/[,;]$/, '') ?? text)
    .replace(/^["“„«]|[.,]?["”»]$/gu, found => (quoted ? '' : balanced(text) ? found : ''))
    .trim();
}

/** What closes within a text opened with ‘ or ': no apostrophe within a word, and no plural's before another word. */
const CLOSES = /(?:[^s]['’](?=\s)|['’](?=[,:;)]))/;

/** “‘Lamps of the coast’”, but not “‘Lamps’ of the coast”, where the marks are the title's own. */
function withoutSingleMarks(text: string): string {
  const inside = /^[‘'](.+?)['’]?[.,]?$/u.exec(text)?.[1];
  return inside === undefined || CLOSES.test(inside) ? text : inside.replace(/[,;]$/, '');
}

/** Behind a low opening mark, what opens elsewhere closes: „Lampen“, “lamps”. */
function balanced(text: string): boolean {
  const [opens, closes] = text.includes('„') ? [/["„«]/gu, /["“”»]/gu] : [/["“«]/gu, /["”»]/gu];
  const opening = text.match(opens)?.length ?? 0;
  const closing = text.match(closes)?.length ?? 0;
  return opening === closing || (text.includes('"') && (text.match(/"/g)?.length ?? 0) % 2 === 0);
}

/** What nothing can be taken off from: most titles, and the patterns look through the whole of each. */
const ENDS_WELL =
  /^[^[\]()]*[A-Za-z]$(?<!(?:accepted|forthcoming|press|appear|submitted|review|resubmit|at|in|by|to|for))/i;

function withoutLanguage(found: string, language: string): string {
  return LANGUAGES.has(language.toLowerCase()) ? '' : found;
}

/** Nothing in the place of what is found behind three words at least: of less not much would be left. */
function behindWords(found: string, at: number, whole: string): string {
  return THREE_WORDS.test(whole.slice(0, at)) ? '' : found;
}

function trimEnd(text: string): string {
  if (ENDS_WELL.test(text)) return text;
  return text
    .replace(SWITCH_BEHIND, '')
    .replace(REMARK_BEHIND, '')
    .replace(KIND_BEHIND, '')
    .replace(TRANSLATION_BEHIND, '')
    .replace(/\s*【[^【】]{1,12}】$/, '')
    .replace(LANGUAGE_BEHIND, withoutLanguage)
    .replace(LANGUAGE_ALONE, withoutLanguage)
    .replace(VENUE_BEHIND, behindWords)
    .replace(
      /\s*[[(]\s*(?:(?:pdf|html|abs|links?|liens?|enlaces?|télécharger|download|code|paper|doi|bib|bibtex|slides?|video|recording|project page|canonical url|full text|(?:best|outstanding|distinguished|award[- ]winning) (?:\w+ )?(?:papers?|posters?|demos?)\b[^\])]{0,30}|(?:spotlight|oral|poster)(?: presentation| paper)|invited (?:tutorial|paper)|(?:short|full|long|regular|demo|industry) paper|우수 ?논문|최우수 ?논문)|arxiv:?[^\])]*)?\s*[\])]?$/i,
      '',
    )
    .replace(
      /\s*\((?!(?:1\d|20)\d\d[-–—](?:1\d|20)\d\d\))(?:pages? |pp?\. ?)?[\divxlc]+\s*[-–—]\s*[\divxlc]+\)$/i,
      '',
    )
    .replace(/[\s,;:|▼▾▸►↗→–—-]+$/, '')
    .replace(LABELS_BEHIND, '')
    .replace(MONTH_BEHIND, '')
    .replace(EDITION_BEHIND, behindWords)
    .replace(REPORT_BEHIND, '')
    .replace(STATE_BEHIND, '')
    .replace(SUPERVISORS_BEHIND, '')
    .replace(TYPE_BEHIND, '')
    .replace(LAW_REVIEW_BEHIND, '')
    .replace(JOURNAL_BEHIND, '')
    .replace(STOP_BEHIND, '');
}
