import type { Identity } from '@/lib/model/identity';
import type { Paper } from '@/lib/model/paper';
import type { Sighting } from '@/lib/model/sighting';

/** A paper on its way out, with what the library knows around it. */
export interface ExportedPaper {
  paper: Paper;
  /** The key the library gave it; a format that needs one makes it up where it is absent. */
  citationKey?: string;
  identities: Identity[];
  sightings: Omit<Sighting, 'id' | 'paperId'>[];
}

/** A reading list on its way out; its papers are named by one of their identities, in the list's order. */
export interface ExportedList {
  name: string;
  /** Of a saved search, which has no papers of its own. */
  query?: string;
  /** Milliseconds since the epoch. */
  createdAt: number;
  updatedAt: number;
  papers: { identity: Identity; addedAt: number }[];
}

/** What an export writes. The papers come as they are read, so that a large library is never in memory at once. */
export interface ExportContents {
  /** The reading list's name; absent for a search result and for the whole library. */
  title?: string;
  /** Milliseconds since the epoch. */
  exportedAt: number;
  papers: Iterable<ExportedPaper> | AsyncIterable<ExportedPaper>;
  lists: ExportedList[];
}

/** A paper as a file holds it; only a backup knows more than bibliographic fields. */
export type ParsedPaper = Omit<ExportedPaper, 'paper'> & { paper: Omit<Paper, 'id'> };

/** Why a record of a file was left out. */
export interface FileProblem {
  /** The line where the record begins, from 1; absent where the file's format has no lines to speak of. */
  line?: number;
  /** What a person calls the record: its title, its key, or its number in the file. */
  record: string;
  reason: string;
}

export interface ParsedFile {
  papers: ParsedPaper[];
  lists: ExportedList[];
  problems: FileProblem[];
}

/** An export format, and an import format where it can be read. */
export interface Format {
  /** Stable, in kebab-case: the name it has in messages. */
  id: string;
  /** What the user reads in a menu. */
  name: string;
  /** Of the file, without the dot. */
  extension: string;
  mediaType: string;
  /** Whether it keeps all that the library knows; then an export of the library holds the trash as well. */
  complete?: true;
  /** Yields the file's text in parts, in order. Never throws for what a paper holds. */
  serialize(contents: ExportContents): AsyncIterable<string>;
  /** Reads a file's text. What cannot be read becomes a problem, never an exception. */
  parse?(text: string): Promise<ParsedFile>;
}

/** Declares a format. */
export function defineFormat(format: Format): Format {
  return format;
}
