/** What an export wrote. */
export interface ExportSummary {
  filename: string;
  papers: number;
}

/** What restoring a backup did; `problems` name the record and the reason. */
export interface RestoreSummary {
  added: number;
  merged: number;
  lists: number;
  problems: { record: string; reason: string }[];
}
