/**
 * What must hold of a corpus run. A floor rises when the detection gets better; it never sinks.
 *
 * @typedef {object} Floors
 * @property {Record<string, SiteFloor>} sites by the corpus folder's name; a page of it must reach every figure
 * @property {Record<string, { fields: string[] }>} papers pages that must be read as a single paper with these fields
 * @property {MeanFloors} overall
 * @property {MeanFloors} genericOnly with the sites switched off
 */

/**
 * Floors of the means over all pages; `invented` is a ceiling.
 *
 * @typedef {object} MeanFloors
 * @property {number} [recall]
 * @property {number} [precision]
 * @property {number} [f1]
 * @property {number} [perfectPages]
 * @property {number} [negativesCorrect]
 * @property {number} [invented]
 * @property {Record<string, number>} [fields] by the field's name
 */

/** @typedef {MeanFloors & Record<string, unknown>} Summary */

/** @typedef {{ recall: number, precision: number, fields: number, invented: number }} SiteFloor `invented` is a ceiling */

/** @typedef {{ file: string, negative?: boolean, recall: number, precision: number, fields: Record<string, number>, invented: number }} ScoreRow */

/** @typedef {{ file: string, kind: string, entries: Record<string, unknown>[] }} ExtractedPage */

/** @typedef {{ name: string, problem?: string }} Check */

/**
 * @param {Floors} floors
 * @param {{ summary: Summary, rows: ScoreRow[] }} score what `score.mjs --json` wrote
 * @param {ExtractedPage[]} pages what the corpus run wrote
 * @param {Summary} generic the score's summary of a run with the sites switched off
 * @returns {Check[]} one for every page and figure that has a floor
 */
export function checkFloors(floors, score, pages, generic) {
  return [
    ...Object.entries(floors.sites).flatMap(([site, floor]) => checkSite(site, floor, score.rows)),
    ...Object.entries(floors.papers).map(([file, { fields }]) => checkPaper(file, fields, pages)),
    ...checkMeans('corpus', floors.overall, score.summary),
    ...checkMeans('corpus without sites:', floors.genericOnly, generic),
  ];
}

/**
 * @param {string} name
 * @param {MeanFloors} floors
 * @param {Summary} summary
 */
function checkMeans(name, { fields = {}, invented, ...figures }, summary) {
  return [
    ...Object.entries(figures).map(([figure, floor]) =>
      check(`${name} ${figure}`, [below(figure, Number(summary[figure]), floor)]),
    ),
    ...Object.entries(fields).map(([field, floor]) =>
      check(`${name} ${field}`, [below(field, summary.fields?.[field], floor)]),
    ),
    ...(invented === undefined ? [] : [check(`${name} invented`, [above(summary.invented, invented)])]),
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
      above(row.invented, floor.invented),
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
 * @param {number | undefined} invented
 * @param {number} ceiling
 */
function above(invented, ceiling) {
  return invented !== undefined && invented <= ceiling
    ? undefined
    : `invented is ${invented}, above ${ceiling}`;
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
