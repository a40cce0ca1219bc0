import type { Offprint } from '@/tests/browser/launch-offprint';
import { arxivList, arxivListUrl } from '@/tests/pages/arxiv-list';
import { huggingFaceDaily, huggingFaceDailyUrl } from '@/tests/pages/hugging-face-daily';
import { demoPapers } from '@/tests/pages/invented-papers';

/** Serves the demo: a day of invented papers on Hugging Face Papers, some of them also on arXiv's list. */
export function serveDemo({ web }: Offprint): void {
  web.serve(huggingFaceDailyUrl, huggingFaceDaily(demoPapers));
  web.serve(arxivListUrl, arxivList(demoPapers.slice(0, 8)));
}
