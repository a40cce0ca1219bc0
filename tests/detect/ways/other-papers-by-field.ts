import { papersOf } from './paper';

// Other names and titles than in `papers-by-field.ts`: some of two words, some that read like names or ask.

export const general = papersOf(`
Why We Sleep Less: Evidence from Wearables in Rural Kenya | Jane_Doe; Nicolò_dell'Acqua; Ngozi_Adichie-Obi | Journal of Sleep Studies | 2023
Can Machines Forget? | Thu Huong_Le; Sean_McBride | Minds Quarterly | 2022
The Second Law, Revisited | Hans-Joachim_Queisser | Transactions on Entropy | 2021
Lessons Learned from Ten Years of Open Peer Review | Yaw_Boateng; Miriam_Ben-Shahar; Shun-ichi_Amano; Émile_Roux | Science Letters | 2021
Afterlives | Solveig_Ødegård; Marie-France_Côté | Journal of Memory | 2020
Three Essays on Labor Mobility, Part I | Jane_Doe; Layla_Al-Masri | Labor Letters | 2018
COVID-19 and the Future of Cities: A Ten-Country Comparison | Jane_Doe; Bo_Wu; Lakshmi_Narayanan | Proceedings of the Urban Conference | 2017
`);
export const mathematics = papersOf(`
On a conjecture of Erdős and Graham | Jane_Doe; Krzysztof_Oleszkiewicz | J. Comb. Math. | 2021
Non-abelian zeta functions over F_q | Jane_Doe | Comment. Math. Helv. | 2020
Every 4-connected graph is Hamiltonian-ish | Jane_Doe; Béla_Szegedy; Inês_Rodrigues | Ann. of Graphs | 2019
L² Betti numbers of right-angled groups | Jane_Doe; Noga_Alterman | Proc. Amer. Graph Soc. | 2018
Sobolev spaces, kernels and the Yamabe problem on manifolds with boundary | Jane_Doe; Krzysztof_Oleszkiewicz; Jean-Pierre_de Rham | Topol. Methods | 2016
Mean curvature flow in higher codimension, III | Jane_Doe; Dmitry_Yakubov | Duke J. Flows | 2015
Where do numbers live? | Jane_Doe | Notices Amer. Graph Soc. | 2014
`);
export const physics = papersOf(`
Spin-orbit torque switching in Pt/Co bilayers at room temperature | Jane A._Doe; Richard_Roe; Ulrich_von der Leyen; Seung-Hyun_Oh | Phys. Rev. Spins | 2023
Giant magnetocaloric effect in (La,Fe)Si13 hydrides | Matteo_Di Giovanni; Jane A._Doe | Appl. Magn. Lett. | 2022
ALD of HfO2 on GaN: interface traps and reliability | Jane A._Doe; Haruka_Inoue; Svetlana_Kuzmina | J. Vac. Thin Films | 2022
Water splitting with earth-abundant catalysts | Seung-Hyun_Oh; Jane A._Doe; Richard_Roe | Soft Energy | 2021
Quantum Hall effect without Landau levels | Ulrich_von der Leyen; Jane A._Doe | New J. Spins | 2019
Nonlinear optics of two-dimensional perovskites: A review | Jane A._Doe; Emily_Atkinson; Maciej_Gajda; Chiara_Lo Presti; Richard_Roe | Rev. Sci. Optics | 2018
`);
export const medicine = papersOf(`
Efficacy and safety of semaglutide in adolescents with obesity: a phase 3, double-blind trial | Jane A_Doe; Richard B_Roe; Ana P_Guimarães | Lancet Metab Med | 2023
Sex differences in long COVID: a cohort study | Björn_Sigurðsson; Jane A_Doe | Br J Infect Dermatol | 2022
ICU-acquired weakness after sepsis | Oluwaseun_Ade; Jane A_Doe; Siobhan K_O'Neill; Li_Na | Crit Med J | 2021
HIV-1 Vpr induces G2 arrest through DCAF1 | Jane A_Doe; Thiago_Moura | PLoS Viruses | 2020
Should we screen for atrial fibrillation? | Siobhan K_O'Neill; Jane A_Doe | BMJ Heart | 2019
Burnout, empathy, and medical error | Jane A_Doe; Li_Na; Björn_Sigurðsson | Ann Int Med | 2017
`);
export const humanities = papersOf(`
Empire’s Children: Race, Schooling, and Citizenship in French Algeria, 1870–1914 | Jane_Doe | Past &amp; Colony | 2022
The Unquiet Library: Sterne and the Marginal Note | Jane_Doe; Fitzroy_St. John | Journal of Book History | 2021
What Is a Refugee? Law, Language, and the 1951 Convention | Jane_Doe | Refugee Law Review | 2020
Property, Personhood, and the Common Law of Slavery | Jane_Doe; Deborah_Weiss; Pieter_ter Haar | Modern Slavery Law Review | 2019
After Method | Jane_Doe | Philosophical Quarterly of Science | 2017
Dante in Harlem | Jane_Doe; Valentina_Esposito | Annals of Verse | 2015
`);
export const computing = papersOf(`
LLaMA-Guard: Safe Decoding for Open Language Models | Ziqi_Huang; Jane_Doe; Vikram_Rao | ICSD | 2024
Do Vision Transformers See Like Humans? | Jane_Doe; Ji-Yeon_Seo | NeurVis | 2023
Rethinking Attention with Linear-Time State Spaces | Vikram_Rao; Ziqi_Huang; Agnieszka_Mazur; Jane_Doe | ICSD | 2023
SWE-Zoo: A Benchmark for Code Repair Agents | Agnieszka_Mazur; Jane_Doe | CodeBench | 2022
NeRF-in-the-Dark: View Synthesis from Noisy Raw Images | Jane_Doe; Xi_Ma; Noam_Bar-Tal | CVVS | 2022
Paxos Made Modular | Xi_Ma; Jane_Doe | SysConf | 2021
`);
export const economics = papersOf(`
Monetary Policy and Inequality: Evidence from Swedish Registers | Jane_Doe; Giovanni_Ricci | American Monetary Review | 2023
Gender Gaps in STEM and the Role of Peers | Jane_Doe; Astrid_Holmberg; Xin_Yu | Journal of Peer Economics | 2022
Does Immigration Lower Wages? | Jane_Doe; Luiz_de Mello | Quarterly Journal of Migration | 2021
Identity and Voting in Weak States | Jane_Doe; Astrid_Holmberg | Review of Voting Studies | 2019
Leaving Home | Jane_Doe; Giovanni_Ricci; Parviz_Davoodi | Economic Letters of Migration | 2018
Taxes, Targets and the Social Cost of Carbon | Jane_Doe; Xin_Yu | Journal of Public Carbon | 2016
`);
export const robotics = papersOf(`
DexGrasp: Zero-Shot Grasping with Tactile Foundation Models | Meiling_Lin; Moritz_Schäfer; Aarav_Gupta | CoRG | 2024
Look, Listen, Act: Audio-Visual Navigation for Home Robots | Aarav_Gupta; Meiling_Lin; Hye-Jin_An; Camille_Dubois | NeurNav | 2024
PlanGPT-2: How Far Can Symbolic Planning Go? | Moritz_Schäfer; Meiling_Lin | AGP | 2023
Learning Agile Flight in Cluttered Forests | Meiling_Lin; Sergei_Antonov; Camille_Dubois | ICFA | 2023
TerraNet: Traversability Estimation for Legged Robots | Qi_Sun; Meiling_Lin; Moritz_Schäfer | T-Leg | 2022
Am I Lost? Uncertainty in Visual Localization | Meiling_Lin; Hye-Jin_An | RALL | 2021
A Survey of Soft Grippers | Meiling_Lin; Qi_Sun; Ricardo_Nunes | Sensors of Touch | 2020
`);
export const ecology = papersOf(`
Warming shifts the phenology of alpine plants more than drought | Elin_Söderström; Jane_Doe; Graham_Wells | Journal of Alpine Ecology | 2024
Artificial light at night disrupts moth pollination | Jane_Doe; Ximena_Arce; Colin_Frost; Elin_Söderström | Moth Biology | 2023
Microplastics in earthworm casts: a three-year field study | Graham_Wells; Jane_Doe | Soil Letters | 2022
Are protected areas effective? A global meta-analysis | Ximena_Arce; Jane_Doe; Graham_Wells | Conservation Reserves | 2021
Wolves recolonise Jutland | Jane_Doe; Colin_Frost | Mammal Behaviour Letters | 2020
eDNA reveals cryptic diversity of Amazonian frogs | Colin_Frost; Jane_Doe; Søren_Kjær | Frog Notes | 2019
A low-cost camera trap for rodents | Jane_Doe; Elin_Söderström | Field Methods | 2017
`);
export const education = papersOf(`
Scaffolding inquiry in large lecture courses: a design-based study | Jane_Doe; Thandiwe_Dlamini; Florian_Bauer | Teaching Review | 2023
Who gets to be a mathematician? Identity work of first-generation students | Florian_Bauer; Jane_Doe | Learning Identities | 2022
Becoming bilingual: narratives of Syrian children in German schools | Thandiwe_Dlamini; Jane_Doe; Amélie_Girard | Language and School | 2021
Playgrounds as contested spaces | Jane_Doe; Amélie_Girard | Place and Child | 2020
Grading without grades | Jane_Doe | Learning Identities | 2019
Parents’ beliefs about early numeracy | Amélie_Girard; Jane_Doe; Florian_Bauer; Zeynep_Aksoy | Early Teaching | 2018
`);
export const questions = papersOf(`
Does money buy happiness? Evidence from lottery winners | Jane A_Doe; Richard B_Roe; Ana P_Guimarães | Lancet Wealth Med | 2023
Whose knowledge counts? Indigenous science and the IPCC | Björn_Sigurðsson; Jane A_Doe | Climate Studies | 2022
Friend or foe? Microglia in stroke | Oluwaseun_Ade; Jane A_Doe; Li_Na | Stroke Med J | 2021
Twitter and democracy: Cure or curse? | Jane A_Doe; Thiago_Moura | PLoS Media | 2020
Stop the clock! Circadian rhythms in shift work | Siobhan K_O'Neill; Jane A_Doe | Shift Policy | 2019
When is a species extinct? | Jane A_Doe; Li_Na; Björn_Sigurðsson | Ann Nat Med | 2017
`);
export const unusualNames = papersOf(`
Seismic noise in the quiet of lockdown | Jeroen_van de Kamp; Rosa_de los Ríos; Götz_von Wolff | Quake Notes | 2023
Memory and trust in village councils | Pádraig_O'Shea; Anne-Laure_d'Ormesson | Village Quarterly | 2022
Enzymes that work in ice | Uri_Bar-Lev; Saeed_Al-Ghamdi; Eun-Ji_Ko | Ice Letters | 2021
Clays under pressure and how they flow | Ailsa_MacLeod; Jeroen_van de Kamp; Bo_Hu | Clay Letters | 2020
Forests along the upper Paraná | Ana Luísa_da Costa; Rosa_de los Ríos | Forest Letters | 2019
Thin films on thick ground | Åse_Ek; Pierre-Yves_Le Roux; Minh_Vo | Film Letters | 2018
Rhythm of spoken Vietnamese | Götz_von Wolff; Linh_Do | Speech Notes | 2016
`);
export const unusualTitles = papersOf(`
Roe v. Wade at fifty: What Dobbs did to St. Louis clinics | Jane_Doe; Richard_Roe | Clinic Quarterly | 2023
Between hope, fear, and fatigue | Lea_Brandt; Nils_Åkerman; Jane_Doe | Mood Letters | 2022
7 sins, 3 virtues and a confession | Jane_Doe; Wei_Zhang | Sin Notes | 2021
Loss of H<sub>2</sub>S by <i>Escherichia coli</i> in sewers | Paul_Meer; Jane_Doe; Ann_Berg | Sewer Microbes | 2020
Reply to ‘Are frogs deaf?’ | Jane_Doe; Ann_Berg | Frog Notes | 2019
iPark: a platform (and a game) for cities | Richard_Roe; Jane_Doe | City Tech | 2018
Isaac Newton and the alchemists | Jane_Doe; Lea_Brandt | Past and Metal | 2017
Hurricanes of the U.S. Gulf in 1900 | Ann_Berg; Jane_Doe | Storm Notes | 2015
`);
