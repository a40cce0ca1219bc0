/** Invented papers on six narrow subjects, three of each: title and abstract. */
export const papersBySubject: Record<string, readonly (readonly [title: string, abstract: string])[]> = {
  glaciers: [
    [
      'Calving rates of tidewater glaciers from seismic records',
      'Icebergs that break off tidewater glaciers shake the ground. We count calving events in nine years of seismic records from two fjords and relate them to ocean temperature and to how fast the glacier front retreats. Calving follows warm water by six weeks.',
    ],
    [
      'Warm fjord water and the retreat of glacier fronts',
      'Ocean temperature in fjords has risen. With moorings and satellite images we follow the retreat of eleven tidewater glacier fronts, and find that calving, not surface melt, accounts for four fifths of the ice that is lost where warm water reaches the front.',
    ],
    [
      'A calving law that knows the depth of the fjord',
      'Models of ice sheets need a law for calving at tidewater glacier fronts. Ours takes the depth of the fjord and the height of the ice cliff, and reproduces the retreat observed at seven glaciers better than laws of strain rate alone.',
    ],
  ],
  lullabies: [
    [
      'Infants relax to lullabies in languages they have never heard',
      'Infants of eight months heard lullabies and other songs in unfamiliar languages. Heart rate and pupil size fell more during lullabies, whoever sang them. Songs for soothing seem to share features of melody and tempo that infants know.',
    ],
    [
      'Tempo and melody of songs sung to infants in sixty societies',
      'Recordings of songs from sixty societies show that lullabies are slower, softer and move in smaller melodic steps than dances. Listeners who know none of the languages tell lullabies from other songs, mostly by tempo and melody.',
    ],
    [
      'Why singing soothes: melody, rocking and the infant heart',
      'Parents sing and rock. We separate both: infants were rocked with and without lullabies while heart rate was recorded. Singing lowers heart rate beyond rocking alone, and a slow tempo matters more than a familiar melody.',
    ],
  ],
  caching: [
    [
      'Evicting by regret: a cache that learns from its misses',
      'A cache must choose what to evict. We keep a history of evicted objects and charge each miss to the eviction that caused it. The policy adapts between recency and frequency, and lowers the miss ratio on block storage traces by a tenth at the same cache size.',
    ],
    [
      'Frequency sketches for admission into small caches',
      'Admission decides whether an object may enter the cache at all. A sketch of object frequency costs eight bits an entry and keeps one-hit objects out; together with recency eviction it lowers the miss ratio on storage and web traces.',
    ],
    [
      'Simulating miss ratio curves from sampled traces',
      'The miss ratio of a cache at every size is costly to simulate. Spatial sampling of a trace by hashed object keeps recency and frequency of what is sampled, so curves for eviction policies come out within a hundredth, using a thousandth of the memory.',
    ],
  ],
  proteins: [
    [
      'Folding small membrane proteins with sparse contact maps',
      'Membrane proteins are hard to crystallise. We predict residue contacts from alignments of homologous sequences and fold forty small membrane proteins from the strongest contacts alone; helices land within three ångström of the solved structures for most.',
    ],
    [
      'How many residue contacts does a fold need?',
      'Predicted contact maps make protein folding easier, though not every contact is needed. Taking contacts away one by one we find that one true contact for every twelve residues suffices to fold helical proteins, while sheets need three times as many.',
    ],
    [
      'Contacts across the membrane: alignments of homologous transporters',
      'Transporters change shape in the membrane. Alignments of homologous sequences hold residue contacts of both states; we separate them, fold each state of nine transporters and compare with structures solved by microscopy.',
    ],
  ],
  parsing: [
    [
      'Incremental dependency parsing with a look at the next word',
      'Readers understand a sentence word by word; so should a parser. Our incremental dependency parser may wait for one further word before it attaches a head. Waiting halves the attachment errors of strictly incremental parsing on twelve treebanks.',
    ],
    [
      'Treebanks of spoken language and the parsers that fail on them',
      'Dependency parsers trained on newspaper treebanks lose a third of their accuracy on speech. Repairs and fragments explain most attachment errors. We annotate a treebank of spoken sentences in four languages and train parsers that know repairs.',
    ],
    [
      'Where parsers and readers slow down: garden paths in treebanks',
      'Garden path sentences slow readers down. We look for them in treebanks through the attachments that an incremental dependency parser takes back, and find that readers pause at the same words where the parser revises a head.',
    ],
  ],
  auctions: [
    [
      'Reserve prices in repeated auctions with patient bidders',
      'A seller who learns reserve prices from bids invites bidders to bid low. We study repeated second-price auctions with patient bidders and give a learning rule whose revenue comes close to the best reserve price, however long bidders shade their bids.',
    ],
    [
      'Bid shading after the move to first-price auctions',
      'Exchanges for display advertising moved from second-price to first-price auctions. Bids of one hundred advertisers show that bidders learned to shade within weeks, and that revenue, after a short peak, fell back to where reserve prices had held it.',
    ],
    [
      'Learning to bid when reserve prices are hidden',
      'A bidder in a first-price auction sees neither the other bids nor the hidden reserve price. We bound the regret of learning how much to shade from wins and losses alone, and test the rule on logged advertising auctions.',
    ],
  ],
};
