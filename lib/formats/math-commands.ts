/**
 * The commands of LaTeX and amsmath that typeset something inside a formula ("Short Math Guide for LaTeX", American
 * Mathematical Society). A formula from a web page that uses any other is shown as text: another could be unknown to the
 * reader's document, or read and write files on the machine of who typesets it (`\input`, `\write`).
 */
const mathCommands = new Set(
  `alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa varkappa lambda mu nu xi pi varpi rho varrho
  sigma varsigma tau upsilon phi varphi chi psi omega digamma
  Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega
  aleph beth ell hbar hslash imath jmath wp Re Im partial nabla infty emptyset varnothing forall exists nexists neg lnot
  top bot angle triangle square Box Diamond lozenge flat natural sharp clubsuit diamondsuit heartsuit spadesuit prime
  degree complement star bigstar dagger ddagger
  pm mp times div cdot ast circ bullet cap cup uplus sqcap sqcup vee wedge lor land setminus smallsetminus wr amalg
  oplus ominus otimes oslash odot boxplus boxtimes bigcirc rtimes ltimes rhd lhd
  le leq leqslant ge geq geqslant ne neq ll gg lesssim gtrsim lessgtr prec succ preceq succeq sim simeq approx cong equiv
  propto asymp doteq models vdash dashv perp mid nmid parallel subset supset subseteq supseteq subsetneq supsetneq
  sqsubseteq sqsupseteq in ni notin not bowtie ltimes
  leftarrow gets rightarrow to leftrightarrow Leftarrow Rightarrow Leftrightarrow implies iff mapsto longmapsto
  longrightarrow longleftarrow Longrightarrow hookrightarrow hookleftarrow rightharpoonup leftharpoonup
  rightleftharpoons uparrow downarrow updownarrow Uparrow Downarrow nearrow searrow swarrow nwarrow rightsquigarrow
  leadsto twoheadrightarrow upharpoonright restriction
  sum prod coprod int iint iiint oint bigcap bigcup bigsqcup bigvee bigwedge bigoplus bigotimes bigodot biguplus
  arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min Pr
  sec sin sinh sup tan tanh bmod pmod mod operatorname
  frac dfrac tfrac binom sqrt overline underline widehat widetilde hat check tilde acute grave dot ddot breve bar vec
  overrightarrow overleftarrow overbrace underbrace stackrel overset underset substack
  mathrm mathbf mathit mathsf mathtt mathcal mathbb mathfrak mathscr boldsymbol bm text textrm textbf textit textsf rm bf
  it cal displaystyle textstyle scriptstyle limits nolimits left right big Big bigg Bigg bigl bigr Bigl Bigr middle
  langle rangle lfloor rfloor lceil rceil lvert rvert lVert rVert vert Vert lbrace rbrace backslash
  ldots cdots dots vdots ddots dotsc dotsb quad qquad colon`.split(/\s+/),
);

/** Whether a formula holds nothing but what TeX typesets: known commands, spaces, escaped signs. */
export function hasOnlyMathCommands(formula: string): boolean {
  // "^^" spells any character, a backslash too.
  if (formula.includes('^^')) return false;
  for (const [, name, sign] of formula.matchAll(/\\(?:([A-Za-z]+)|([\s\S]?))/g)) {
    if (name === undefined ? !/^[,;:!>{}%#&_$| ]$/.test(sign ?? '') : !mathCommands.has(name)) return false;
  }
  return true;
}
