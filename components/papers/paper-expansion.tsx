import type { Paper } from '@/lib/model/paper';
import type { Acts } from '../use-acts';
import { NoteField } from './note-field';
import { PaperDetails } from './paper-details';
import styles from './paper-expansion.module.css';
import { RelatedPapers } from './related-papers';

interface PaperExpansionProps {
  paper: Paper;
  words: readonly string[];
  acts: Acts;
}

/** What an expanded row shows below itself. */
export function PaperExpansion({ paper, words, acts }: PaperExpansionProps) {
  return (
    <div className={styles.expansion}>
      <PaperDetails paper={paper} words={words} />
      <NoteField
        key={paper.id}
        note={paper.note}
        onChange={note => acts.change([paper], { note: note ?? null })}
        onLost={note => void acts.saveNoteAgain(paper, note)}
      />
      <RelatedPapers paperId={paper.id} onShow={id => void acts.openLibrary(id)} />
    </div>
  );
}
