/** What a page or a part of it calls a list of publications, whatever stands above the list. */
export const PUBLICATIONS =
  /^\W*(?:(?:my|our|all|selected|recent|list of|academic|scientific|refereed|peer[- ]reviewed|journal|other|complete|published) )*(?:(?:travaux|livres|ouvrages|works|writings|books) (?:et|and|&) )?(?:publications?|papers|articles|publikationen|veröffentlichungen|aufsätze|schriftenverzeichnis|publicaciones|publicações|pubblicazioni|публикации|δημοσιεύσεις|yayınlar|julkaisut|publicaties|publikace|publikacje|(?:trabajos|trabalhos|art[ií](?:culos|gos)|travaux|lavori) (?:publi|pubbli|cient|scient|en revist|em revist)\S*)\b.{0,40}$|^\W*(?:研究業績|業績|論文|著作|発表論文|学术论文|发表论文|期刊论文|会议论文|代表性?论文|论文|(?:学术|科研|研究)成果)(?:一覧|目录|リスト)?(?:\s?[(（[].{0,20})?\W*$/i;

/** What stands above what a paper cites, or a site recommends beside it. */
export const REFERENCES =
  /^\W*(?:\d+\.?\s*)?(?:(?:notes and )?references|bibliography|works cited|literature cited|further reading|similar articles|(?:related|recommended) (?:articles|papers|works?|content)|参考文献|references and notes|literaturverzeichnis|footnotes)(?: \(?\d+\)?)?(?:\s*\[[^\]]{0,40}\])?\W*$/i;
