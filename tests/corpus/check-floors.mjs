/**
 * What must hold of a corpus run. A floor rises when the detection gets better; it never sinks.
 *
 * @typedef {object} Floors
 * @property {Record<string, SiteFloor>} sites by the corpus folder's name; a page of it must reach every figure
 * @property {Record<string, { fields: string[] }>} papers pages that must be read as a single paper with these fields
 * @property {Partial<Record<'recall' | 'precision' | 'f1' | 'perfectPages' | 'negativesCorrect', number>>} overall
 */

/** @typedef {{ recall: number, precision: number, fields: number, invented: number }} SiteFloor `invented` is a ceiling */

/** @typedef {{ file: string, negative?: boolean, recall: number, precision: number, fields: Record<string, number>, invented: number }} ScoreRow */

/** @typedef {{ file: string, kind: string, entries: Record<string, unknown>[] }} ExtractedPage */

/** @typedef {{ name: string, problem?: string }} Check */

/**
 * @param {Floors} floors
 * @param {{ summary: Record<string, number>, rows: ScoreRow[] }} score what `score.mjs --json` wrote
 * @param {ExtractedPage[]} pages what the corpus run wrote
 * @returns {Check[]} one for every page and figure that has a floor
 */
export function checkFloors(floors, score, pages) {
  return [
    ...Object.entries(floors.sites).flatMap(([site, floor]) => checkSite(site, floor, score.rows)),
    ...Object.entries(floors.papers).map(([file, { fields }]) => checkPaper(file, fields, pages)),
    ...Object.entries(floors.overall).map(([figure, floor]) =>
      check(`corpus ${figure}`, [below(figure, score.summary[figure], floor)]),
    ),
  ];
}

/**
 * @param {string} site
 * @param {SiteFloor} floor
 * @param {ScoreRow[]} rows
 */
function checkSite(site, floor, rows) {
  const ofSite = rows.filter(row => !row.negative && row.file.startsWith(`${site}/`));
  if (ofSite.length === 0) return [check(`corpus ${site}`, ['has no scored page'])];
  return ofSite.map(row =>
    check(`corpus ${row.file}`, [
      below('recall', row.recall, floor.recall),
      below('precision', row.precision, floor.precision),
      ...Object.entries(row.fields).map(([field, value]) => below(field, value, floor.fields)),
      row.invented > floor.invented ? `invented is ${row.invented}, above ${floor.invented}` : undefined,
    ]),
  );
}

/**
 * @param {string} file
 * @param {string[]} fields
 * @param {ExtractedPage[]} pages
 */
function checkPaper(file, fields, pages) {
  const page = pages.find(candidate => candidate.file === file);
  const entry = page?.entries[0];
  return check(`corpus ${file}`, [
    page?.kind === 'paper' ? undefined : `is read as ${page?.kind ?? 'nothing'}, not as a paper`,
    ...fields.map(field => (isStated(entry?.[field]) ? undefined : `has no ${field}`)),
  ]);
}

/** @param {unknown} value */
function isStated(value) {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/**
 * @param {string} figure
 * @param {number | undefined} value
 * @param {number} floor
 */
function below(figure, value, floor) {
  return value !== undefined && value >= floor ? undefined : `${figure} is ${value}, below ${floor}`;
}

/**
 * @param {string} name
 * @param {(string | undefined)[]} problems
 * @returns {Check}
 */
function check(name, problems) {
  const found = problems.filter(problem => problem !== undefined);
  return found.length > 0 ? { name, problem: found.join('; ') } : { name };
}
