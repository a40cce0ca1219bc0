/** Whether a text is the number of an entry and nothing else: "12.", "[3]", "#4", as in a cell of its own. */
export function isBareNumber(text: string): boolean {
  return /^[\s\d.()[\]#]*$/.test(text);
}
