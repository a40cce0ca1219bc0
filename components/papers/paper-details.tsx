import { useState } from 'react';
import { formatName } from '@/lib/model/name';
import type { Paper } from '@/lib/model/paper';
import { identifierUrl, paperPdfUrl, paperUrl } from '@/lib/model/paper-link';
import { Marked } from '../base/marked';
import { grouped } from '../wording';
import styles from './paper-details.module.css';

interface PaperDetailsProps {
  paper: Paper;
  words: readonly string[];
}

const foldedCreators = 30;

/** The bibliographic fields of a paper that its row leaves out. */
export function PaperDetails({ paper, words }: PaperDetailsProps) {
  const { originalTitle, creators = [], abstract, snippet, comment, keywords, identifiers = [] } = paper;
  const [allCreators, setAllCreators] = useState(false);
  const shown = allCreators ? creators : creators.slice(0, foldedCreators);
  return (
    <div className={styles.details} data-details="">
      {originalTitle !== undefined && <p dir="auto">{originalTitle}</p>}
      {creators.length > 0 && (
        <p dir="auto" className={styles.creators}>
          <Marked text={shown.map(formatName).join(', ')} words={words} />
          {paper.creatorsTruncated && shown.length === creators.length && ' et al.'}
          {shown.length < creators.length && (
            <button type="button" className={styles.link} onClick={() => setAllCreators(true)}>
              {' '}
              and {grouped(creators.length - shown.length)} more
            </button>
          )}
        </p>
      )}
      {publication(paper) && <p className={styles.muted}>{publication(paper)}</p>}
      {abstract !== undefined && (
        <p dir="auto" className={styles.abstract}>
          <Marked text={abstract} words={words} />
        </p>
      )}
      {abstract === undefined && snippet !== undefined && (
        <p dir="auto" className={styles.muted}>
          … {snippet} …
        </p>
      )}
      {comment !== undefined && (
        <p dir="auto" className={styles.muted}>
          {comment}
        </p>
      )}
      {keywords && <p className={styles.muted}>{keywords.join(' · ')}</p>}
      <p className={styles.links}>
        {identifiers.map(identifier => (
          <Link key={identifier} href={identifierUrl(identifier)} text={identifier} />
        ))}
        <Link href={paperUrl(paper)} text="Page" />
        <Link href={paperPdfUrl(paper)} text="PDF" />
        <Link href={paper.codeUrl} text="Code" />
      </p>
    </div>
  );
}

function Link({ href, text }: { href: string | undefined; text: string }) {
  if (href === undefined) return null;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}

/** "NeurIPS 30(2), pp. 5998–6008, Curran Associates, 12 June 2017": what is known of where it appeared. */
function publication({ containerTitle, volume, issue, page, publisher, issued }: Paper): string {
  const number = (volume ?? '') + (issue === undefined ? '' : `(${issue})`);
  const where = [containerTitle, number].filter(Boolean).join(' ');
  const pages = page === undefined ? undefined : `pp. ${page}`;
  const date =
    issued &&
    [issued.day, issued.month && monthNames[issued.month - 1], issued.year].filter(Boolean).join(' ');
  return [where, pages, publisher, date].filter(Boolean).join(', ');
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
