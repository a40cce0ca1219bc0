import { type Figure, inMilliseconds } from '../figures';
import type { EngineFigures } from './measure-engines';

/** Index part of a keystroke (95th percentile) and relevance that the design allows for libraries up to a size. */
const budgets = [
  { size: 10_000, key: 16, relevance: 0.98 },
  { size: 100_000, key: 30, relevance: 0.96 },
];

/** How many times sooner first results are to be there, at 10,000 papers. */
const sooner = [
  { peer: 'MiniSearch', times: 8 },
  { peer: 'Fuse.js', times: 10 },
];
const comparedSize = 10_000;

/** The table's rows for one library: a heading, then an engine each. */
export function tableOf(measured: readonly EngineFigures[]): string[][] {
  return [
    ['engine', 'first results', 'abstracts', 'key median / p95', 'memory', 'index', 'save', 'MRR', 'build'],
    ...measured.map(({ engine, first, abstracts, keystroke, memory, stored, save, relevance, build }) => [
      engine,
      milliseconds(first),
      milliseconds(abstracts),
      keystroke
        ? `${keystroke.median.toFixed(1)} / ${milliseconds(keystroke.p95)} of ${keystroke.count}`
        : '–',
      megabytes(memory),
      megabytes(stored),
      save ? `${milliseconds(save.median)} of ${save.count}` : '–',
      relevance ? `${relevance.mean.toFixed(3)} of ${relevance.count}` : '–',
      build === undefined ? '–' : `${(build / 1000).toFixed(1)} s`,
    ]),
  ];
}

/** What the time was over for: a figure of fewer than the others have, or none. */
export function limitsOf(measured: readonly EngineFigures[]): string[] {
  return measured.flatMap(({ engine, stopped }) => stopped.map(what => `${engine}, ${what}`));
}

export function budgetsOf(size: number, measured: readonly EngineFigures[]): Figure[] {
  const ours = measured[0];
  const budget = budgets.find(budget => size <= budget.size);
  if (!ours?.keystroke || !ours.relevance || !ours.first || !budget) return [];
  const figures: Figure[] = [
    {
      ...inMilliseconds('index part of a keystroke, p95', ours.keystroke.p95, budget.key),
      peer: `median ${ours.keystroke.median.toFixed(1)} ms of ${ours.keystroke.count}`,
    },
    {
      what: 'relevance (MRR)',
      measured: ours.relevance.mean.toFixed(3),
      budget: `≥ ${budget.relevance}`,
      within: ours.relevance.mean >= budget.relevance,
    },
  ];
  return size === comparedSize ? [...figures, ...ratiosOf(ours.first, measured)] : figures;
}

function ratiosOf(ours: number, measured: readonly EngineFigures[]): Figure[] {
  return sooner.flatMap(({ peer, times }) => {
    const first = measured.find(({ engine }) => engine.startsWith(peer))?.first;
    if (first === undefined) return [];
    const ratio = first / ours;
    return {
      what: `first results beside ${peer}`,
      measured: `${ratio.toFixed(1)} × sooner`,
      budget: `≥ ${times} ×`,
      peer: `${peer} ${first.toFixed(0)} ms, Offprint ${ours.toFixed(0)} ms`,
      within: ratio >= times,
    };
  });
}

function milliseconds(time: number | undefined): string {
  return time === undefined ? '–' : `${time.toFixed(time < 100 ? 1 : 0)} ms`;
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : `${(bytes / 1e6).toFixed(1)} MB`;
}
