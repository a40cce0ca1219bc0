import { maybeIdeographic } from '../text/ideographs';
import { plainLetters } from '../text/plain-letters';
import { remembered } from '../text/remembered';
import { isNoName } from './no-names';
import { isPlainName } from './plain-name';

export const PARTICLE =
  /^(?:van|von|vom|zu|zur|zum|der|den|de|del|della|delle|dei|degli|di|da|das|do|dos|du|des|la|las|le|les|lo|los|el|al|bin|bint|ibn|ben|ter|ten|te|af|av|y|e|i|och|und|abu|st|san|d'|dal|['’]t|het)$/i;
/** "in 't Doe", "op den Doe": by themselves the two stand in titles. */
const IN_NAME = /^(?:in|op)\s(?:['’]t|de[nr]?|het)$/i;

/** Whether a word of a name stands before the family name proper: "van", "de", "in" before "'t". */
export function isParticle(word: string, next = ''): boolean {
  return PARTICLE.test(word) || IN_NAME.test(`${word} ${next}`);
}

/** Words of that list that are also family names: "Page", "Read". */
const ALSO_A_NAME =
  /^(?:page|date|read|abs|the|from|best|new|press|books?|march|june|day|more|next|view|share|part|how|free|law|chair|english|award|france)$/i;
// Of words in plain letters.
export const INITIALS = /^(?:[A-Z]¨*\.?-?){1,3}$|^(?:[A-Z]¨*\.-?){1,5}$|^[A-Z]\.?-[a-z]\.$/;
/** "J.Doe". */
const GLUED_INITIALS = /^(?:[A-Z]\.-?){1,4}(?=[A-Z][a-zº¨'’-]{2})/;
export const NAME_WORD = /^[A-Z'’‘`](?:[A-Za-zº¨'’‘`´.-]|\\.)*$/;
/** "Yu.", "Ch.": one letter of other alphabets, or a name cut to two. */
const TWO_LETTER_INITIAL =
  /^(?:A[lmn]|C[hsz]|Dm|Fr|Gy|I[go]|J[eo]|Kh|Ph|S[htz]|T[hs]|Vl|Wm|X.|Y[aeu]|Z[hs])\.$/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?d|md)\.?$/i;
const IDEOGRAPHIC_NAME =
  /^(?:\p{sc=Han}{2,5}|\p{sc=Han}{1,6}(?:·\p{sc=Han}{1,7}){1,3}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,6} [\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,6}|[\p{sc=Hang}]{2,5}|[\p{sc=Kana}・ー]{3,14})$/u;
/** Of works, places and years, in two words as names are: "修士論文", "東京大学 理学部", "平成 三十年". */
const IDEOGRAPHIC_WORD = /論文|報告|研究|大学|学部|学科|第.{1,3}[号回章]|平成|令和|昭和/;
/** Six Chinese characters and more, or three Korean words. */
const NO_IDEOGRAPHIC_NAME = /^[\u3400-\u9fff]{6,}$|^[\uac00-\ud7a3]+\s+[\uac00-\ud7a3]+\s+[\uac00-\ud7a3]/;
const OTHER_SCRIPT_WORD = /^[º¨'’-]{2,}$/;

/** "Prof. Jane Doe". */
export const HONORIFICS = /^(?:(?:Dr|Prof|Professor|Mrs?|Ms|Assoc|Asst|Ing|Dipl)\.?\s+)+(?=\S+\s\S)/;

/** The `personScore` from which a text is somebody's name. */
export const SURE_PERSON = 0.8;

/** How surely a text is one person's name: 1 a name, 0.5 perhaps, 0 not. */
export const personScore = remembered(scoreOf);

function scoreOf(titled: string): number {
  if (isPlainName(titled)) return 1;
  const part = titled.replace(HONORIFICS, '');
  if (part.length < 2 || part.length > 60 || /[\d@/:!?=<>[\]{}|"“”#%_()丨]/.test(part)) return 0;
  if (maybeIdeographic(part)) {
    if (IDEOGRAPHIC_WORD.test(part)) return 0;
    if (IDEOGRAPHIC_NAME.test(part)) return part.length <= 4 || /[ ·]/.test(part) ? 1 : 0.5;
  }
  const words = part.split(/\s+/);
  if (words.length > 7 || NO_IDEOGRAPHIC_NAME.test(part)) return 0;
  // "Jane Doe’s Lamps".
  if (/[a-z]['’]s(?:\s|$)/.test(part)) return 0;
  const plainPart = plainLetters(part);
  const plainWords = plainPart === part ? words : plainPart.split(/\s+/);
  let full = 0;
  let initials = 0;
  let weak = 0;
  let doubtful = false;
  for (const [index, word] of words.entries()) {
    const plain = plainWords[index] ?? word;
    if (GLUED_INITIALS.test(plain)) initials++;
    if ((index > 0 && SUFFIX.test(word)) || /^(?:Dr|Prof|St|Mc)\.$/.test(word)) continue;
    if (isNoName(word)) {
      if (index === 0 || index < words.length - 1 || !ALSO_A_NAME.test(word)) return 0;
      full++;
      doubtful = true;
      continue;
    }
    // "Doe RB. Lamps": a citation that goes on.
    if (index < words.length - 1 && /^[A-Z]{2,3}\.$/.test(plain)) return 0;
    if (INITIALS.test(plain)) {
      initials++;
      continue;
    }
    // "Jun Ma. Lamps": the end of a sentence; "Olga Yu. Doe" goes on.
    if (
      index > 0 &&
      /^[A-Z][a-z]\.$/.test(plain) &&
      !TWO_LETTER_INITIAL.test(plain) &&
      index < words.length - 1
    )
      return 0;
    // "Chem. Commun.": a word cut short is a journal's.
    if (word.endsWith('.') && /^[A-Z][a-z]{2,}(?:-[A-Z]?[a-z]{2,})*\.$/.test(plain)) return 0;
    if (index < words.length - 1 && (index > 0 || /^[a-z]/.test(plain)) && isParticle(word, words[index + 1]))
      continue;
    if (
      NAME_WORD.test(plain) ||
      /^(?:[dl]|dell|dall|al|el|de|van|von|ben|abu|ter)['’‘-][A-Z]/.test(plain) ||
      (OTHER_SCRIPT_WORD.test(plain) && word.length <= 14)
    )
      full++;
    else if (/^[a-z][A-Za-zº¨'’-]*$/.test(plain) && word.length < 14) weak++;
    else return 0;
  }
  if (full + initials + weak > 6) return 0;
  // "Zur Rhetorik der Lampen": in German a title.
  if (words.length > 2 && !initials && /^(?:Zu[rm]|Vom|Beim)$/.test(words[0] ?? '')) return 0.2;
  // "In Communications": a venue more often than a name.
  if (words[0] === 'In') return !initials && full === 3 && words.length === 3 ? 0.4 : 0.2;
  // "KIM J.-H.", "J.-H. LI": capitals, but no initials.
  if (!full && !weak && words.length > 1) {
    const isLast = /\.$/.test(words.at(-2) ?? '') && /^[A-Z]{2}$/.test(plainWords.at(-1) ?? '');
    if (isLast || words.some(word => word.length > 2 && !word.includes('.'))) return 0.8;
  }
  if (!full) return weak === 1 && initials > 0 && words.length <= 3 ? 0.3 : 0;
  // "C. J. Date", but not "J. Press".
  if (doubtful) return initials > 1 && full === 1 ? SURE_PERSON : 0.4;
  if (weak)
    return weak === 1 && full === 1 && words.length === 2
      ? 0.3
      : weak === 1 && full >= 1 && words.length <= 4
        ? 0.2
        : 0;
  if (full === 1 && !initials) return 0.25;
  if (full > 4) return 0.4;
  return 1;
}
