/** A paper that is like another: what names it in a line. */
export interface RelatedPaper {
  paperId: number;
  /** Its title, else its identifier. */
  title: string;
  /** "Vaswani et al.": its first creator, and whether there are more. */
  creators?: string;
  year?: number;
  /** Where it is read about. */
  url?: string;
}
