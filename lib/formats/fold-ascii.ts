/** Letters that Unicode does not decompose, as they are commonly written in ASCII. */
const undecomposed: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'e',
};

/** Cyrillic after BGN/PCGN without its apostrophes; й and ё decompose and come as и and е. */
const cyrillic = table(
  'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i є:ye ґ:g ј:j љ:lj њ:nj ћ:c ђ:dj џ:dz',
);

/** Greek after ISO 843, type 2. */
const greek = table(
  'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o',
);

function table(pairs: string): Record<string, string> {
  return Object.fromEntries(pairs.split(' ').map(pair => pair.split(':') as [string, string]));
}

/**
 * A text's lower-case ASCII letters and digits, with everything else left out. Accents are dropped, Cyrillic and Greek
 * are transliterated; of scripts that need a dictionary (Han) nothing remains.
 */
export function foldAscii(text: string): string {
  return [...text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/ου/g, 'ou')]
    .map(letter => undecomposed[letter] ?? cyrillic[letter] ?? greek[letter] ?? letter)
    .join('')
    .replace(/[^a-z0-9]/g, '');
}
