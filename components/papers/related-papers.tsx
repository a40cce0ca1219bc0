import { serializeLibraryAddress } from '@/lib/library/library-address';
import { useRelated } from '../use-related';
import styles from './related-papers.module.css';

interface RelatedPapersProps {
  paperId: number;
  /** Shows one of them; without it the link leads there. */
  onShow?: (paperId: number) => void;
}

/** The papers of the library that are like this one. Nothing where none is. */
export function RelatedPapers({ paperId, onShow }: RelatedPapersProps) {
  const papers = useRelated(paperId);
  if (papers.length === 0) return null;
  return (
    <section className={styles.related} aria-label="Like this" data-details="">
      <h2 className={styles.heading}>Like this</h2>
      <ul className={styles.list}>
        {papers.map(({ paperId, title, creators, year }) => (
          <li key={paperId}>
            <a
              dir="auto"
              href={`/library.html${serializeLibraryAddress({ paperId })}`}
              onClick={event => {
                if (!onShow) return;
                event.preventDefault();
                onShow(paperId);
              }}
            >
              {title}
            </a>{' '}
            <bdi className={styles.byline}>{[creators, year].filter(Boolean).join(' ')}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
