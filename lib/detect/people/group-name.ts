/** "The LUMEN Collaboration", "for the Port Lamp Study Group". */
const GROUP =
  /^(?:(?:and |on behalf of |for )?(?:the )?)((?:[A-Z\d][\w’'-]* ){1,6}(?:Study Group|Working Group|Collaborat(?:ion|ive|ors)|Consortium|Investigators|Network|Team))(?=[.,:;]|\s?\(|$)/;
/** "LUMEN. (2023)". */
const ACRONYM = /^([A-Z]{3,12})(?=\.?\s\((?:19|20)\d\d)/;

/**
 * The group that a text begins with, which wrote a paper or stands for those who did, and how much of the text it takes.
 * `isBehind`: people stand before it; `isDated`: family names first, and the year behind: there an acronym alone is one.
 */
export function groupName(
  text: string,
  { isBehind, isDated }: { isBehind: boolean; isDated: boolean },
): { name: string; length: number } | undefined {
  const [all, name] = GROUP.exec(text) ?? (isBehind && isDated ? ACRONYM.exec(text) : null) ?? [];
  return all !== undefined && name !== undefined ? { name, length: all.length } : undefined;
}
