/** What stands in the sections of a curriculum vitae that list no papers. */
export const education = [
  '2012–2016 PhD in Harbour Ecology, Harbour University. Supervisor: Prof. Agnes Holt',
  '2010–2012 MSc in Garden Sciences, Quay College',
  '2007–2010 BSc in Biology, University of Millbrook',
];
export const positions = [
  '2021– Associate Professor, Department of Harbours, Harbour University',
  '2018–2021 Assistant Professor, Garden Institute, Quayside',
  '2016–2018 Postdoctoral Fellow, Port Authority Laboratories',
];
export const grants = [
  '2022–2025 Sea Council, “Hedges and Bees in Small Ports” (PI), €450,000',
  '2019–2021 Grain Foundation, “The Social Life of Bread” (Co-PI with Otto Brandt), €98,000',
  '2017–2018 City of Portsea, “Quiet Piers”, €12,000',
];
export const talks = [
  'Bees at the Waterfront. Invited talk, Garden Institute, Quayside, March 2024',
  'What Gulls Want. Keynote, Seventh Shorebird Meeting, Millbrook, June 2023',
  'Salt in the Soil. Seminar, Department of Horticulture, Port College, November 2022',
  'Pontoons as Reefs? Poster, Marine Garden Days, Portsea, May 2021',
];
export const teaching = [
  'Introduction to Harbour Ecology (undergraduate, 2019–2024)',
  'Statistics for Gardeners (graduate, 2020, 2022)',
  'Field Course on the Western Quay (2018–2023)',
];
export const awards = [
  '2023 Early Career Award of the Shorebird Society',
  '2016 Best Thesis Prize, Harbour University',
];
export const service = [
  'Associate Editor, Journal of Hedge Ecology, 2022–',
  'Reviewer for Lichen Notes, Marine Gardens and Field Methods',
  'Member of the programme committee, Shorebird Meeting 2023',
];
export const patents = [
  'J. Doe and O. Brandt, “Device for drying ropes,” HP Patent 10,123,456, issued Mar. 3, 2020.',
  'J. Doe, “Trap for harbour beetles,” HP Patent Application 2018/0123456, filed 2018.',
  'O. Brandt, J. Doe and M. Lin, “Tide gauge with bell,” HP Patent 9,876,543, issued Jun. 5, 2017.',
];
export const software = [
  '<b>tidekit</b>: an R package for tide tables. <a href="https://github.com/x/tidekit">GitHub</a>',
  '<b>gullcount</b>: a Python tool that counts gulls. <a href="https://github.com/x/gullcount">GitHub</a>',
  '<b>ropesim</b>: simulation of wet ropes. <a href="https://github.com/x/ropesim">GitHub</a>',
];

/** The sections of a curriculum vitae, with a list under "Publications" and what is told before and after it. */
export const cvAround = (
  list: string,
  wrap: (rows: string[]) => string,
  head = 'h2',
  before = '',
  after = '',
) =>
  `<${head}>Education</${head}>${wrap(education)}<${head}>Employment</${head}>${wrap(positions)}<${head}>Grants</${head}>${wrap(grants)}${before}<${head}>Publications</${head}>${list}${after}<${head}>Talks</${head}>${wrap(talks)}<${head}>Teaching</${head}>${wrap(teaching)}<${head}>Awards</${head}>${wrap(awards)}<${head}>Service</${head}>${wrap(service)}`;
