/** Words that stand in titles, venues and menus and in nobody's name. */
const NOT_A_NAME = new Set(
  `the of for with from via using toward towards how what why when where which is are its this that
  these not new based approach approaches learning network networks system systems analysis model
  models modeling modelling method methods data design theory study studies effect effects evaluation
  application applications algorithm algorithms problem problems control journal journals conference
  conferences proceedings proc transaction transactions letters review reviews international annual
  department dept college school lab labs faculty centre center academy hospital inc ltd gmbh llc plc corp company
  research science sciences nature physics chemistry biology medicine engineering technology
  technologies mathematics computer computing software security language information intelligence
  vision robotic robotics ieee acm springer elsevier wiley press publication publications arxiv biorxiv
  preprint pdf html code video videos slide slides poster posters bibtex bib cite cited abstract abs
  paper papers article articles session track workshop symposium chair chairs keynote volume issue page
  pages vol pp doi pmid supplementary material project website link links read more less download home
  about contact search open access free full text view show save share comment comments online news
  sport sports january february march july august september october november december monday
  tuesday wednesday thursday friday saturday sunday usa china germany france italy japan accepted
  submitted published best award awards oral spotlight editor editors editorial introduction author
  authors title abstracts reference references contents previous next part chapter book books technical
  report thesis dissertation msc bsc year date type status demo dataset blog github twitter google microsoft facebook amazon
  openreview revista revue rivista zeitschrift jahrbuch boletín boletin anales anuario annales annals bulletin
  cuadernos cahiers estudios études archiv archives ediciones éditions verlag presses collection proceedings
  dynamics dynamical nonlinear applied discrete continuous mathematical quantum environmental economics economic
  forthcoming unpublished manuscript mimeo linguistics philosophy sociology anthropology archaeology musicology
  ecology geology physiology oncology neurology pharmacology
  clinical molecular appear notices reports scientific materials advances advanced digital global policy management education psychology neuroscience
  edition editions reprint revise resubmit ceo cto founder cofounder co-founder researcher scientist
  statistics statistical probability geometry algebra topology mechanics optics acoustics surveys magazine quarterly`.split(
    /\s+/,
  ),
);
/** "Lancet Med", "J Harb Dermatol": with what the abbreviated names of journals end, and nobody's. */
const JOURNAL_END =
  /\s(?:Med|Biol|Chem|Phys|Sci|Res|Lett|Rev|Surg|Dermatol|Epidemiol|Psychol|Psychiatry|Neurol|Neurosci|Oncol|Cardiol|Genet|Ecol|Educ|Soc|Physiol|Pharmacol|Nutr|Immunol|Microbiol|Toxicol|Radiol|Pediatr|Bioinform|BMJ|JAMA)$/;
/** "Phys. Lett.": what is abbreviated in the names of journals, and in nobody's. */
const JOURNAL_WORD =
  /\b(?:Lett|Appl|Rev|Phys|Chem|Sci|Math|Soc|Trans|Proc|Notices|Topol|Geom|Mech|Eng|Comment|Commun|Symp|Conf)\./;
/** "Br J Gard", "Acta Ropes", "PLoS Gulls": with what they begin. */
const JOURNAL_BEGIN = /^(?:(?:Am|Br|Eur|Int|Can|Scand)\.? J\.? |(?:Acta|PLoS|BMC) )[A-Z]/;

/** Whether what reads like one name is a journal's, abbreviated as in medicine and the sciences. */
export function isJournalName(text: string): boolean {
  return JOURNAL_END.test(text) || JOURNAL_WORD.test(text) || JOURNAL_BEGIN.test(text);
}

const NOT_A_NAME_STEM = /^(?:universit|institut|laborator|corporat|corporac)/;
/** What stands in Japanese sentences, which have no spaces. */
const JAPANESE_WORDS = /を|ください/;

/** Whether a word stands in nobody's name. */
export function isNoName(word: string): boolean {
  const lower = (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();
  return NOT_A_NAME.has(lower) || NOT_A_NAME_STEM.test(lower) || JAPANESE_WORDS.test(lower);
}
