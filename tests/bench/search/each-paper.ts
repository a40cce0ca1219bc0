import type { LibraryDatabase } from '@/lib/library/database';
import type { Paper } from '@/lib/model/paper';

const slice = 1000;

/** The library's papers in the order of their primary keys, read in slices. */
export async function* eachPaper({ papers }: LibraryDatabase): AsyncGenerator<Paper> {
  for (let last = 0; ; ) {
    const rows = await papers.where('id').above(last).limit(slice).toArray();
    yield* rows;
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
  }
}
