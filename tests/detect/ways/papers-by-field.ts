import { papersOf } from './paper';

/** Of no field, with the capitals of headlines. */
export const general = papersOf(`
Lanterns, Ropes, and Rust: What Harbours Remember | Jane_Doe; Marten_van der Velde; Xiaoming_Li | Journal of Coastal Sheds | 2023
Do Gulls Recognise Their Bakers? | Sofia_de la Cruz; Tom_O'Hara | Bakery Quarterly | 2022
On the Weight of Wet Bread | Karl-Heinz_Vogt | Transactions on Dough | 2021
A Note on Greenhouses with Two Doors | Amara_Okafor; Ruth_Steinberg; Kenji_Mori; Paul_Lefèvre | Garden Letters | 2021
Quayside | Ingrid_Sjöberg; Jean-Luc_Moreau | Journal of Coastal Sheds | 2020
Towards a Theory of Garden Paths, Part II | Jane_Doe; Fatima_El-Amin | Garden Letters | 2018
Hothouse: Learning When to Water from 3,000 Tomatoes | Jane_Doe; Wei_Zhang; Ravi_Subramaniam | Proceedings of the Greenhouse Conference | 2017
`);
export const mathematics = papersOf(`
On the number of moorings of a ring-shaped quay | Jane_Doe; Piotr_Zielinski | J. Harb. Math. | 2021
Bread graphs and q-analogues of loaves | Jane_Doe | Comment. Math. Hort. | 2020
Every planar harbour is 5-moorable | Jane_Doe; Lajos_Kertész; Ana_Duarte | Ann. of Gard. | 2019
A short proof of a theorem of Gull and Tern | Jane_Doe; Yael_Baruch | Proc. Harb. Math. Soc. | 2018
Ropes, knots and the slow growth of hedges | Jane_Doe; Piotr_Zielinski; Olivier_de Saint-Pierre | Topol. Gard. | 2016
Stable tides in weighted ponds, II | Jane_Doe; Mikhail_Orlov | Duke J. Ponds | 2015
What is a garden? | Jane_Doe | Notices Harb. Math. Soc. | 2014
`);
/** Physics, chemistry and engineering. */
export const physics = papersOf(`
Slow drying of salt-loaded ropes observed at 300 mK | Jane A._Doe; Richard_Roe; Hans_von Berg; Min-Jun_Kim | Phys. Rev. Harb. | 2023
Crust formation in rye loaves under oscillating heat | Lucas_Ferrari; Jane A._Doe | Appl. Bread Lett. | 2022
Spectroscopy of harbour water near the freezing point | Jane A._Doe; Yuki_Tanaka; Olga_Petrova | J. Chem. Ponds | 2022
Self-assembling hedges from branched seedlings | Min-Jun_Kim; Jane A._Doe; Richard_Roe | Soft Gard. | 2021
Anomalous creaking of wooden piers | Hans_von Berg; Jane A._Doe | New J. Piers | 2019
Flour dust as a probe of draughts in old mills | Jane A._Doe; Sarah_Whitlock; Tomasz_Wilk; Elena_Marino; Richard_Roe | Rev. Sci. Mills | 2018
`);
/** Medicine and biology. */
export const medicine = papersOf(`
Effect of sourdough on sleep in night bakers: a randomised controlled trial | Jane A_Doe; Richard B_Roe; Maria L_Santos | Lancet Bakery Med | 2023
Hand eczema among gardeners and florists: a systematic review | Lars_Nyholm; Jane A_Doe | Br J Gard Dermatol | 2022
Long-term outcomes after rope burns in dock workers | Chidi_Okeke; Jane A_Doe; Helen T_Marsh; Wen_Xu | Harb Med J | 2021
Gut microbiota of herring gulls feeding on pastry | Jane A_Doe; Paulo_Ribeiro | PLoS Gulls | 2020
Is early rising harmful to bakers? | Helen T_Marsh; Jane A_Doe | BMJ Bread | 2019
Seasickness, ginger, and placebo | Jane A_Doe; Wen_Xu; Lars_Nyholm | Ann Harb Med | 2017
`);
/** Humanities and law. */
export const humanities = papersOf(`
The Baker’s Apprentice in Port Towns, 1650–1720 | Jane_Doe | Past &amp; Shore | 2022
Gardens of Exile: Reading the Walled Orchard | Jane_Doe; Edmund_St. Clair | Journal of Garden History | 2021
Who Owns the Quay? Custom and Contract in Small Harbours | Jane_Doe | Harbour Law Review | 2020
Bread, Liability, and the Limits of Good Faith | Jane_Doe; Miriam_Adler; Thomas_de Waal | Modern Bakery Law Review | 2019
Against the Hedge | Jane_Doe | Philosophical Quarterly of Hedges | 2017
Knots in the Archive | Jane_Doe; Laura_Bianchi | Annals of Rope | 2015
`);
export const computing = papersOf(`
GullNet: Real-Time Counting of Seabirds with One Camera | Yifan_Chen; Jane_Doe; Arjun_Mehta | ICHB | 2024
Is Attention All a Baker Needs? | Jane_Doe; Hyun-Woo_Park | NeurBread | 2023
Learning to Prune Hedges Without Labels | Arjun_Mehta; Yifan_Chen; Nina_Kowalczyk; Jane_Doe | ICHB | 2023
DoughBench: A Benchmark for Kneading Robots | Nina_Kowalczyk; Jane_Doe | RoboBake | 2022
Harbour-3D: Reconstructing Piers from Sparse Photographs | Jane_Doe; Zhiyuan_Wu; Tal_Ben-David | CVGH | 2022
Fast and Slow Watering for Distributed Gardens | Zhiyuan_Wu; Jane_Doe | GardenSys | 2021
`);
export const economics = papersOf(`
The Price of Fresh Bread: Evidence from Two Hundred Bakeries | Jane_Doe; Alberto_Conti | American Harbour Review | 2023
Minimum Wages and the Rise of the Bakery | Jane_Doe; Susan_Lindgren; Wei_Huang | Journal of Garden Economics | 2022
Do Harbours Cause Growth? | Jane_Doe; Pedro_dos Santos | Quarterly Journal of Harbours | 2021
Trust and Trade in Allotment Gardens | Jane_Doe; Susan_Lindgren | Review of Hedge Studies | 2019
Moving Ashore | Jane_Doe; Alberto_Conti; Farid_Rahmani | Economic Pier | 2018
Tides, Taxes and Time Use | Jane_Doe; Wei_Huang | Journal of Public Quays | 2016
`);
/** Robots and machine learning. */
export const robotics = papersOf(`
KneadFlow: Diffusion Policies for Dough Handling | Meiling_Lin; Jonas_Albrecht; Rohan_Kapoor | CoRB | 2024
See, Touch, Bake: Multimodal Pretraining for Kitchen Robots | Rohan_Kapoor; Meiling_Lin; Sung-Min_Cho; Alice_Fontaine | NeurBread | 2024
GardenGPT: Can Language Models Plan a Vegetable Bed? | Jonas_Albrecht; Meiling_Lin | AGL | 2023
Safe Navigation of Ferries in Crowded Ports | Meiling_Lin; Dmitri_Volkov; Alice_Fontaine | ICHA | 2023
RopeNet: Predicting the Fatigue of Mooring Lines | Xinyu_Zhao; Meiling_Lin; Jonas_Albrecht | T-Harb | 2022
Where Did I Park My Boat? Long-Term Mapping of Marinas | Meiling_Lin; Sung-Min_Cho | HARA-L | 2021
An Empirical Study of Oven Sensors | Meiling_Lin; Xinyu_Zhao; Carlos_Mendes | Sensors of Bread | 2020
`);
export const ecology = papersOf(`
Shoreline hedges increase bee visits to allotment gardens | Nora_Lindqvist; Jane_Doe; Peter_Hollis | Journal of Hedge Ecology | 2024
Tidal noise alters the foraging of oystercatchers | Jane_Doe; Marisol_Quintero; Andrew_Blythe; Nora_Lindqvist | Shorebird Biology | 2023
Soil salt and tomato yield in harbour gardens: a five-year trial | Peter_Hollis; Jane_Doe | Horticulture Letters | 2022
Do pontoons act as reefs? A meta-analysis | Marisol_Quintero; Jane_Doe; Peter_Hollis | Marine Gardens | 2021
Urban gulls adjust breeding to bakery hours | Jane_Doe; Andrew_Blythe | Bird Behaviour Letters | 2020
Lichens on mooring posts as indicators of air quality | Andrew_Blythe; Jane_Doe; Birgit_Nørgaard | Lichen Notes | 2019
A simple trap for sampling harbour beetles | Jane_Doe; Nora_Lindqvist | Field Methods | 2017
`);
/** Teaching and society. */
export const education = papersOf(`
Learning to bake together: peer feedback in vocational schools | Jane_Doe; Lindiwe_Mokoena; Stefan_Huber | Vocational Review | 2023
Reading the harbour map: spatial skills of eight-year-olds | Stefan_Huber; Jane_Doe | Learning by the Sea | 2022
Why do apprentices leave? Interviews with gardeners | Lindiwe_Mokoena; Jane_Doe; Caroline_Petit | Work and Garden | 2021
School gardens as places of belonging | Jane_Doe; Caroline_Petit | Place and Child | 2020
The ferry as a classroom | Jane_Doe | Learning by the Sea | 2019
Teachers’ views on outdoor mathematics | Caroline_Petit; Jane_Doe; Stefan_Huber; Ebru_Kaya | Outdoor Teaching | 2018
`);
/** Titles that ask, with what follows the question. */
export const questions = papersOf(`
Is early rising harmful? Evidence from 12 bakeries | Jane A_Doe; Richard B_Roe; Maria L_Santos | Lancet Bakery Med | 2023
Who waters the garden? A survey of allotment holders | Lars_Nyholm; Jane A_Doe | Hedge Studies | 2022
Bread or cake? The choices of dock workers | Chidi_Okeke; Jane A_Doe; Wen_Xu | Harb Med J | 2021
Gulls at the window: Friends or foes? | Jane A_Doe; Paulo_Ribeiro | PLoS Gulls | 2020
Mind the tide! Warning signs in small ports | Helen T_Marsh; Jane A_Doe | Quay Policy | 2019
Where do ropes go at night? | Jane A_Doe; Wen_Xu; Lars_Nyholm | Ann Harb Med | 2017
`);
/** Names that are not two plain words. */
export const unusualNames = papersOf(`
Reading tide tables in old almanacs | Wouter_van den Broek; Ana_de la Cruz; Otto_von Berg | Tide Notes | 2023
Heat and humidity in village bakeries | Seán_O'Hara; Marie-Claire_d'Alessandro | Bakery Quarterly | 2022
Paths that gardeners never use | Tal_Ben-David; Khalid_Al-Harbi; Min-Jun_Ho | Garden Letters | 2021
Salt on ropes and how to weigh it | Fiona_McGregor; Wouter_van den Broek; Lu_Xu | Rope Letters | 2020
Winter flowers along the western quay | João Pedro_dos Santos; Ana_de la Cruz | Garden Letters | 2019
Small boats in large waves | Øystein_Ås; Jean-Luc_Le Goff; Sophie_Le | Boat Letters | 2018
Sound of wooden piers at night | Otto_von Berg; Bich_Ng | Wood Notes | 2016
`);
/** Titles that are hard to tell from what stands around them. */
export const unusualTitles = papersOf(`
Bread vs. cake: A comparison of two St. Ives bakeries | Jane_Doe; Richard_Roe | Bakery Quarterly | 2023
In the garden, with ropes, lamps, and patience | Mia_Falk; Otto_Lindqvist; Jane_Doe | Garden Letters | 2022
12 gulls, 3 buckets and a pier | Jane_Doe; Wei_Zhang | Gull Notes | 2021
Uptake of CO<sub>2</sub> by <i>Hedera helix</i> on harbour walls | Paul_Meer; Jane_Doe; Ann_Berg | Plant Shore | 2020
Comment on ‘Why piers creak’ | Jane_Doe; Ann_Berg | Wood Notes | 2019
eBaker: an app (and a sensor) for dough | Richard_Roe; Jane_Doe | Dough Tech | 2018
Marie Curry and the baker’s dozen | Jane_Doe; Mia_Falk | Past and Quay | 2017
Floods of the U.K. coast in 1953 | Ann_Berg; Jane_Doe | Tide Notes | 2015
`);
