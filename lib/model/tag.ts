/** A tag as it is stored: white space trimmed and single. */
export function cleanTag(tag: string): string {
  return tag.trim().replace(/\s+/gu, ' ');
}

/** What two spellings of one tag share: "LLM" and "llm" are the same tag. */
export function tagKey(tag: string): string {
  return cleanTag(tag).normalize('NFKC').toLowerCase();
}
