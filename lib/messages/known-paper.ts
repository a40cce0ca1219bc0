import type { Identity } from '@/lib/model/identity';
import type { Status } from '@/lib/model/status';

/** What the library knows of an entry: enough for its button and its card. */
export interface KnownPaper {
  paperId: number;
  /** In the trash: shown as not saved, restored rather than saved anew. */
  trashed: boolean;
  status: Status;
  starred: boolean;
  tags: string[];
  note?: string;
  lists: { id: number; name: string }[];
  addedAt: number;
  /** The site on which it was first saved (adapter id) and that page's title. */
  savedFrom?: { site: string; pageTitle?: string };
}

/** Sent to every tab when papers change; `known` is absent when the paper is gone. */
export interface PaperChange {
  identities: Identity[];
  known?: KnownPaper;
}
