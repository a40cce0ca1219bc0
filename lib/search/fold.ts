/**
 * Letters that Unicode's compatibility decomposition leaves alone, though people type them without the stroke,
 * the hook or the ligature (Unicode Technical Standard 10 treats most of them as variants of the base letter).
 */
const plainLetters: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ƒ: 'f',
  ə: 'e',
  ς: 'σ',
};

const beyondAscii = /[\u0080-\uffff]/;

/**
 * Accents and other diacritics. Vowel signs of Indic scripts and the voice marks of kana are letters to their readers,
 * and stay.
 */
const diacriticRanges = [
  '\\u0300-\\u036f', // Latin, Greek, Cyrillic
  '\\u0591-\\u05c7', // Hebrew points
  '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u0640', // Arabic vowel signs, and the tatweel that only stretches a word
  '\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f',
];
const diacritics = new RegExp(`[${diacriticRanges.join('')}]`, 'g');

const strokedLetters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/**
 * The form in which words are compared: Unicode compatibility form (NFKD, UAX #15), lower case, no diacritics,
 * plain letters for those that do not decompose; what is left is composed again (Hangul syllables, voiced kana).
 */
export function fold(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(diacritics, '')
    .toLowerCase()
    .replace(strokedLetters, letter => plainLetters[letter] ?? letter)
    .normalize('NFC');
}
