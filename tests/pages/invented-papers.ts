/** A paper that does not exist, with what a listing shows of it. */
export interface InventedPaper {
  /** Above 2611.90000 no real one exists: arXiv numbers a month from 00001 and is far from that many. */
  arxivId: string;
  title: string;
  authors: string[];
  abstract: string;
}

/** A dozen papers that look at home on a listing, for the demo and the end-to-end story. */
export const demoPapers: InventedPaper[] = [
  {
    arxivId: '2611.90001',
    title: 'Patient Retrieval: Asking a Corpus Twice Before Answering Once',
    authors: ['Ilse van der Meer', 'Tomás Quiroga', 'Noor Haddad'],
    abstract:
      'Retrieval-augmented generators read what the first query returns. We let the model read, write a second query from what it found missing, and only then answer. On four invented benchmarks the second look halves unsupported statements at a fifth more cost.',
  },
  {
    arxivId: '2611.90002',
    title: 'Sparse Mixtures of Small Experts Train Like Dense Models of Twice the Size',
    authors: ['Mei-Lin Chou', 'Rasmus Aagaard'],
    abstract:
      'Mixtures of experts are usually few and large. We study many small experts with a shared trunk and find that routing noise, not capacity, limits them; a scheduled temperature removes most of the gap.',
  },
  {
    arxivId: '2611.90003',
    title: 'A Thermometer for Hallucination: Calibrating What Language Models Do Not Know',
    authors: ['Adaeze Okonjo', 'Piotr Wójcik', 'Hana Sakamoto', 'Léa Dubreuil'],
    abstract:
      'We read a model’s uncertainty off the spread of its own paraphrases. The estimate needs no labels, transfers between languages and predicts human judgements of doubt better than token probabilities do.',
  },
  {
    arxivId: '2611.90004',
    title: 'Grounded Diffusion Planners for Robots That Tidy Unfamiliar Kitchens',
    authors: ['Samir Benali', 'Greta Lindqvist'],
    abstract:
      'A planner that imagines rearrangements as images, then checks each against reachability, tidies kitchens it has never seen. We release no robot, but a simulator of sixty kitchens.',
  },
  {
    arxivId: '2611.90005',
    title: 'How Long Should a Context Be? Reading Budgets for Agents',
    authors: ['Yusuf Demir', 'Clara Engelhardt', 'Oluwaseun Bakare'],
    abstract:
      'Longer contexts cost more and help less. We model the marginal value of a token read and derive a stopping rule that saves two thirds of the reading at equal success.',
  },
  {
    arxivId: '2611.90006',
    title: 'Equivariant Tokenizers for Molecules, Meshes and Music',
    authors: ['Niamh O’Rourke', 'Jun Watanabe'],
    abstract:
      'One tokenizer, three groups. Quantising orbits instead of points gives vocabularies that respect symmetry by construction and shrink by an order of magnitude.',
  },
  {
    arxivId: '2611.90007',
    title: 'The Quiet Layer: Pruning Attention Heads by Listening to Their Silence',
    authors: ['Bogdan Ionescu', 'Farah Aziz', 'Wilhelmina Oduya'],
    abstract:
      'Heads that abstain on most inputs can be merged without fine-tuning. We give a test for silence and prune a third of the heads of five models.',
  },
  {
    arxivId: '2611.90008',
    title: 'Speech That Remembers: Streaming Recognition with an Episodic Cache',
    authors: ['Lucía Ferrán', 'Kwame Asante'],
    abstract:
      'Names said once are misheard for the rest of a meeting. A small cache of earlier corrections, searched by sound, halves errors on rare words without delay.',
  },
  {
    arxivId: '2611.90009',
    title: 'Benchmarks Age: Measuring Contamination by Date of Birth',
    authors: ['Sofia Marchetti'],
    abstract:
      'We date every question of nine benchmarks and compare a model’s accuracy before and after its own cut-off. The difference is a simple, robust measure of leakage.',
  },
  {
    arxivId: '2611.90010',
    title: 'Low-Rank Updates Are Enough for Continual Translation of Endangered Languages',
    authors: ['Aroha Tamati', 'Elias Nordvik', 'Priyanka Desai'],
    abstract:
      'Fourteen languages arrive one after the other. Adapters of rank eight, chosen per language family, forget less than full fine-tuning and fit on a phone.',
  },
  {
    arxivId: '2611.90011',
    title: 'Causal Masks for Video: Predicting What a Camera Will See Next',
    authors: ['Dmitri Volkov', 'Ana Sofía Reyes'],
    abstract:
      'A video model that may attend only to what light could have reached learns occlusion without labels. We describe the mask and where it fails.',
  },
  {
    arxivId: '2611.90012',
    title: 'Proofs as Programs as Prompts: Verifying Code Models with Dependent Types',
    authors: ['Marguerite Fontaine', 'Hiroshi Endo', 'Chidi Nwosu'],
    abstract:
      'We ask a model for a program and its proof at once and let a type checker judge both. Rejections carry enough information to repair seven of ten failures.',
  },
];

const subjects = [
  'Sparse',
  'Causal',
  'Robust',
  'Latent',
  'Neural',
  'Bayesian',
  'Graph',
  'Quantum',
  'Modular',
];
const matters = [
  'Retrieval',
  'Attention',
  'Alignment',
  'Translation',
  'Planning',
  'Segmentation',
  'Sampling',
];
const means = ['Contrastive', 'Recurrent', 'Hierarchical', 'Adversarial', 'Stochastic', 'Equivariant'];
const fields = ['Proteins', 'Robots', 'Speech', 'Markets', 'Galaxies', 'Code', 'Climate', 'Traffic'];
const given = ['Ada', 'Bruno', 'Chiara', 'Dagny', 'Emre', 'Fatima', 'Goran', 'Hedda', 'Imani', 'Jorge'];
const family = [
  'Lindholm',
  'Okafor',
  'Petrov',
  'Quispe',
  'Rahman',
  'Sato',
  'Tanaka',
  'Ueda',
  'Varga',
  'Weiss',
];

/**
 * Makes as many different papers as asked, the same ones every time.
 *
 * @param count at most 100,000
 */
export function inventPapers(count: number): InventedPaper[] {
  return Array.from({ length: count }, (_, index) => inventPaper(index));
}

function inventPaper(index: number): InventedPaper {
  const subject = pick(subjects, index);
  const matter = pick(matters, index);
  const mean = pick(means, index * 5 + 1);
  const field = pick(fields, index * 3 + 2);
  const authors = Array.from(
    { length: 1 + (index % 4) },
    (_, place) => `${pick(given, index + place * 3)} ${pick(family, index * 7 + place)}`,
  );
  return {
    arxivId: inventId(index),
    title: `${subject} ${matter} with ${mean} Priors for ${field}, Part ${index + 1}`,
    authors,
    abstract: `We study ${matter.toLowerCase()} for ${field.toLowerCase()} with ${mean.toLowerCase()} priors and report what changes when the data is ${subject.toLowerCase()}. Experiment ${index + 1} of a series.`,
  };
}

/** Ten thousand numbers a month that arXiv does not reach, January 2026 to October 2026. */
function inventId(index: number): string {
  const month = 1 + Math.floor(index / 9_999);
  return `26${String(month).padStart(2, '0')}.${90_001 + (index % 9_999)}`;
}

function pick(words: string[], index: number): string {
  return words[index % words.length] ?? '';
}
