const names: Record<string, string> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ο: 'omicron',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};

const greekWord = /^[α-ω]{2,}$/;
const symbols = /[α-ω]|[^α-ω]+/g;

/**
 * Spells Greek letters that stand as symbols by their English names: "β" → beta, "κb" → kappa b, "tgfβ" → tgf beta.
 * A word of Greek letters only (a Greek name) is a word, not symbols.
 *
 * @param word one folded word
 * @returns its parts in order; one part, the word itself, where nothing is to be spelled
 */
export function spellGreek(word: string): string[] {
  if (!/[α-ω]/.test(word) || greekWord.test(word)) return [word];
  return (word.match(symbols) ?? [word]).map(part => names[part] ?? part);
}
