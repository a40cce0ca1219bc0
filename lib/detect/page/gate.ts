/**
 * Step 1: whether a page can list papers at all, decided without reading its text: a listing repeats something.
 */
export function isCandidatePage(document: Document): { passed: boolean; reason: string } {
  const count = (names: string) =>
    names.split(' ').reduce((sum, name) => sum + document.getElementsByTagName(name).length, 0);
  const repeated = count('li tr dt p article h2 h3 h4 br') + document.getElementsByTagName('div').length;
  return {
    passed: repeated >= 3 || document.getElementsByTagName('pre').length > 0,
    reason: `${repeated} elements that may be rows`,
  };
}
