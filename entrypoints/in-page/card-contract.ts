import type { KnownPaper } from '@/lib/messages/known-paper';
import type { PaperEdit } from '@/lib/messages/protocol';
import type { RelatedPaper } from '@/lib/messages/related-paper';
import type { Shield } from './shield';

/** The field that has the focus when the card opens; the status unless told. */
export type CardFocus = 'status' | 'lists';

/** Papers of the library beside one of them: about the same, and possibly the same. */
export interface LikePapers {
  related: RelatedPaper[];
  duplicates: RelatedPaper[];
}

/** What the card needs of the page that it opens on. */
export interface CardRequest {
  /** The button that it stands beside and that gets the focus back. */
  beside: HTMLElement;
  title: string | undefined;
  known: KnownPaper;
  dark: boolean;
  focus: CardFocus;
  shield: Shield;
  /** Changes the paper; answers what went wrong, or nothing. */
  change(edit: PaperEdit): Promise<string | undefined>;
  /** Makes a list and puts the paper on it; answers what went wrong, or nothing. */
  createList(name: string): Promise<string | undefined>;
  /** Tags and lists for completion. */
  labels(): Promise<{ tags: string[]; lists: { id: number; name: string }[] }>;
  /** What else the library has that is like this paper. */
  alike(): Promise<LikePapers>;
  /** Opens the library page on this paper, or another. */
  openInLibrary(paperId?: number): void;
  remove(): void;
  onClose(): void;
  /** An edit was refused when the card had already closed and could not say so. */
  onRefused(edit: PaperEdit, problem: string): void;
  /** The card closes when this aborts. */
  signal: AbortSignal;
}

/** An open card. */
export interface Card {
  /** Shows what the library knows now; fields being typed in are left alone. */
  update(known: KnownPaper): void;
  close(): void;
}

export type OpenCard = (request: CardRequest) => Card;

declare global {
  /** Registered by the card's script, which runs in the content script's world after `script.inject`. */
  var offprintOpenCard: OpenCard | undefined;
}
