import { type Paper, papersOf } from './paper';
import { styles } from './styles';
import { way } from './way';
import { items, paragraphs } from './write-list';
import { joinedByAnd } from './write-names';
import { pages } from './write-parts';

/** Names of many peoples: two family names, particles, hyphens before small letters, one letter and an accent. */
const namesOfManyPeoples = papersOf(`
Sharding without fears: snapshots for disaggregated harbours | Thanh-Tung_Nguyen; Aditi_Raghunathan; Bram_Verhoeven | Soft Piers | 2024
How do novices tie knots? An eye-tracking study | Seo-yeon_Cho; Gunnar_Þórsson; Priya_Natarajan | Knot Education | 2023
Lower bounds for online mooring under random arrivals | Yonatan_Ben-Ari; Katarzyna_Wiśniewska; Jun_Ma | Theory of Tides | 2022
A type system for reversible locks with measurement | Fumiko_Hayashi; Eoin_Ó Súilleabháin | Languages of Rope | 2022
Acute rope burns after the replacement of winches | Mehmet_Öztürk; Jana_Nováková; Ricardo_Álvarez Peña | Harbour Health | 2019
Drying of salted hawsers in strained pairs | Ilya_Voronin; Cédric_Lemaître; Ho-jin_Shin | Quantum Ropes | 2021
Partial tides and the price of bread | Adriana_Castillo Ríos; Benjamin_Okoro | Tidal Economics | 2020
Small crews: a reply to the harbour masters | Lise_De Clercq; Amine_Ben Salah | Crew Studies | 2018
`);

/** Titles that begin with an acronym, a figure or a small letter, that quote, ask, or read like people or a venue. */
const titlesThatMislead = papersOf(`
CRISPR interference reveals the transporters of gulls | Wanjiru_Kamau; Oliver_Fitzgerald; Takeshi_Ono | Gull Cells | 2024
mRNA-1273 boosters in harbour pilots | Ana_Lopez; Jo_Ng; Siew_Tan | Pilot Health | 2022
3D-printed scaffolds for pier repair | Ji_Im; Xi_Du | Harbour Fab | 2021
GaN-on-diamond lamps: where are we? | Owen_Souza; Bo_Lind | Semicond. Lamps | 2020
p53 isoforms drive ageing, not death | Maria_Ribeiro; Kees_Hoff | Gull Fate | 2019
Kant on Moral Ropes | Selma_Hadzic; Jonathan_Price | Practical Ropes | 2017
Trade Liberalization and Informal Work in Southern Harbours | Kofi_Mensah; Julia_Hartmann; Xavier_Pons | Harbour Labor Review | 2016
k-means clustering of quays revisited | Shira_Zadok; Abdul_Rahman | Quay Theory | 2015
What, if anything, is a mooring? | Nina_Holm; Peter_Kyle | Top. Harbours | 2014
`);

/** Titles of which some read like names, and end like dates. */
const shortTitles = papersOf(`
The Cartographer’s Debt: Maps and Money in Lisbon | Jane_Doe | Past and Map | 2022
Voices of Exile: Letters from the River | Jane_Doe; Edmund_Lind | Exile Studies | 2021
Who Owns the Ruins? Law and Memory on the Quay | Jane_Doe | Heritage Law Review | 2020
Against Empathy | Jane_Doe; Bart_Moss | Quarterly of Mind | 2017
Saints in the Margins | Jane_Doe; Chiara_Greco | Annals of Manuscripts | 2015
`);

const inAllStyles = (name: string, papers: Paper[]) =>
  Object.entries(styles).map(([style, write], place) =>
    way(`${name}: ${style}`, papers, (place % 2 ? items : paragraphs)(papers, write)),
  );

export const namesAndTitlesInAllStyles = [
  ...inAllStyles('names of many peoples', namesOfManyPeoples),
  ...inAllStyles('titles that mislead', titlesThatMislead),
  way(
    'short titles in links, with pages behind them',
    shortTitles,
    paragraphs(
      shortTitles,
      (paper, place) =>
        `${joinedByAnd(paper)}<br><a href="${place}.pdf"><i>${paper.title}</i></a> &nbsp; ${pages(place)}`,
    ),
    { heading: 'Journal of Ropes, Special Issue', year: false },
  ),
];
