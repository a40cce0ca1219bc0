import { formatName } from '@/lib/model/name';
import type { Paper } from '@/lib/model/paper';
import { shortName } from '@/lib/model/short-name';
import { matchRanges } from '@/lib/search/match-ranges';
import { Marked } from '../base/marked';
import styles from './byline.module.css';

interface BylineProps {
  paper: Paper;
  words: readonly string[];
}

/** "A. Author, B. Author … L. Last · NeurIPS 2023", with the creators that match the query named in full. */
export function Byline({ paper, words }: BylineProps) {
  const { containerTitle, issued } = paper;
  const creators = shownCreators(paper, words);
  return (
    <p className={styles.byline}>
      {creators !== '' && (
        <bdi className={styles.creators}>
          <Marked text={creators} words={words} />
        </bdi>
      )}
      {containerTitle !== undefined && (
        <bdi className={styles.container}>
          <Marked text={containerTitle} words={words} />
        </bdi>
      )}
      {issued && <span className={styles.year}>{issued.year}</span>}
    </p>
  );
}

/** The first two and the last creator, and up to two between them that the query is about. */
function shownCreators({ creators = [], creatorsTruncated }: Paper, words: readonly string[]): string {
  const last = creators.length - 1;
  const matches = (index: number) => {
    const creator = creators[index];
    return creator !== undefined && words.length > 0 && matchRanges(formatName(creator), words).length > 0;
  };
  const between =
    creators.length > 3 ? indicesBetween(2, last).filter(matches).slice(0, 2) : indicesBetween(2, last);
  const shown = [...new Set([0, 1, ...between, last])].filter(index => index >= 0 && index <= last);
  const text = shown.reduce((line, index, place) => {
    const creator = creators[index];
    if (!creator) return line;
    const name = matches(index) ? formatName(creator) : shortName(creator);
    if (place === 0) return name;
    return line + (index - (shown[place - 1] ?? 0) > 1 ? ' … ' : ', ') + name;
  }, '');
  return creatorsTruncated ? `${text} et al.` : text;
}

/** Names are looked through only so far: a collaboration of 3,000 must not slow a keystroke down. */
const lookedThrough = 200;

function indicesBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(to - from, lookedThrough)) }, (_, index) => from + index);
}
