/**
 * English words that say nothing about what a paper is about: function words, and what abstracts of any field are
 * written with. Rarity tells as much in a large library; in a small one nothing is common yet.
 */
const words = `
about above across after against all allow allows along also although always among an and any approach approaches are
as at available based be because become been before being best better between beyond both but by called can cannot
compare compared common current demonstrate demonstrates despite developed did different do does due during each easily
effective effectively effectiveness either empirical empirically enable enables especially et al etc even evaluate
evaluated evaluation existing experiment experimental experiments extensive extensively find finding findings first
five for four from further furthermore general generally given good has have having here high higher how however
identify important improve improved improvement improvements improves improving in include including increase
increasing instead into introduce introduced introduces investigate is issue issues it its itself key known large
larger lead leads least less like low lower main make makes making many may mean means method methods might more
moreover most much must need needed needs new no nor not novel now number obtain obtained of off often on one only or
order other others our out outperform outperforms over own paper papers particular perform performance performed
performs possible potential present presented presents previous previously prior problem problems propose proposed
proposes provide provided provides providing quality range rather recent recently related require required requires
research result results same second see several should show showing shown shows significant significantly similar
simple simply since single small so some specific specifically state strong study studies such suggest than that the
their them then there therefore these they this those though three through thus to together too toward towards two
under up upon us use used useful uses using usually various very via was way ways we well were what when where whether
which while who whose why wide widely will with within without work works would yet you your

accuracy achieve achieved achieves algorithm algorithms analysis analyze architecture architectures baseline baselines
benchmark benchmarks complex computational data dataset datasets deep design domain efficient efficiency feature features
framework human information input learn learned learning level model modeling models network networks neural output
process quality real representation representations sample samples scale sets size solution standard structure system
systems task tasks technique techniques test time train trained training world
`;

const commonWords = new Set(words.trim().split(/\s+/));

/** Whether a folded word is one that texts of any subject have. */
export function isCommonWord(word: string): boolean {
  return commonWords.has(word);
}
