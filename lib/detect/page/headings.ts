/** What people write before the word for publications: which ones, whose, and that it is a list of them. */
const WHICH = [
  'my|our|all|selected|recent|list of|academic|scientific|refereed|peer[- ]reviewed|journal|conference|research',
  'representative|latest|earlier|older|further|additional|relevant|major|principal',
  'working|discussion|invited|main|key|other',
  'complete|published|liste?|lista|elenco|relación|spis|wykaz|seznam',
  'zoznam|popis|список|перечень|перелік|de|des|di|delle|der|von|as|las|les|mis|mes|minhas|nossas',
  'moje|mina|meine|unsere|научн\\S+',
  'науков\\S+|основные|избранные|вибрані|wissenschaftliche|ausgewählte|scientifiques|wybran\\S+|vybran\\S+',
  'odabrane|valda|utvalgte|udvalgte|geselecteerde|wetenschappelijke|tudományos|válogatott',
].join('|');
/** "Books and", "Travaux et". */
const BESIDE = '(?:travaux|livres|ouvrages|works|writings|books) (?:et|and|&) ';
/** The word, in the languages in which pages head lists with it. */
const NOUN = [
  'pubb?li[ck][aáā][tcçzsdțţ][^\\s\\d.,:]*|публ[иі]кац[^\\s\\d.,:]*',
  'papers|articles(?! of (?:association|incorporation|faith))|pre-?prints|book chapters',
  'veröffentlichungen|aufsätze|schriftenverzeichnis|δημοσιεύσεις|yayınlar|julkaisut|közlemények',
  '(?:objavljeni|znanstveni|naučni) radovi|научные (?:работы|труды)|наукові праці|работ|трудов',
  '(?:vitenskapelig|videnskabelig|vetenskaplig|wetenschappelijk)\\S* artik\\S+',
  '(?:trabajos|trabalhos|art[ií](?:culos|gos)|travaux|lavori|lucrări) (?:publi|pubbli|cient|științ|scient|en revist|em revist)\\S*',
].join('|');
const EAST_ASIAN =
  '(?:研究業績|業績|論文|著作|発表論文|学术论文|发表论文|期刊论文|会议论文|代表性?论文|论文|논문|(?:学术|科研|研究)成果)(?:一覧|目录|リスト|目録)?(?:\\s?[(（[].{0,20})?\\W*$';
const OTHER_SCRIPTS = 'ผลงาน(?:ตีพิมพ์|วิจัย|วิชาการ)|(?:ال)?(?:منشورات|أبحاث)|פרסומים|प्रकाशन';

/** What a page or a part of it calls a list of publications, whatever stands above the list. */
export const PUBLICATIONS = new RegExp(
  `^\\W*(?:(?:(?:${WHICH}) )*(?:${BESIDE})?(?:${NOUN})(?![\\wа-яα-ω]).{0,40}$|${EAST_ASIAN}|${OTHER_SCRIPTS})`,
  'i',
);

/** What stands above what a paper cites, or a site recommends beside it. */
export const REFERENCES =
  /^\W*(?:\d+\.?\s*)?(?:(?:notes and )?references|bibliography|works cited|literature cited|further reading|similar articles|(?:related|recommended) (?:articles|papers|works?|content)|参考文献|references and notes|literaturverzeichnis|footnotes)(?: \(?\d+\)?)?(?:\s*\[[^\]]{0,40}\])?\W*$/i;
