import { type NameList, readNames } from './names';
import { isFamilyAndInitials } from './names-end';

/** Names in a text; where the other rows have their people, anything that can be a name is one, and is written alike. */
export function namesAt(text: string, support: number, inverted: boolean): NameList | undefined {
  const known = readNames(text);
  const list =
    inverted && !known?.inverted && !areFamiliesFirst(known) ? readNames(text, { inverted }) : known;
  if (support <= 0.7 || (list && list.rest.length <= 3)) return list;
  const loose = readNames(text, { loose: true, inverted });
  // "(Jane Doe) May, 2019": what their parentheses hold are all.
  const isDated = list === undefined && IS_YEAR.test(loose?.rest ?? '');
  const isWhole = loose && (!loose.rest || isDated || text.charAt(loose.end - 1) === ')');
  return isWhole && loose.names.length <= text.length / 4 ? loose : list;
}

/** "(2019)." behind the people. */
const IS_YEAR = /^\((?:19|20)\d\d[a-z]?\)[.,:\s]*$/;

/** "Doe J, Roe R" among "Doe, J., Roe, R.": one citation is written in another style. */
function areFamiliesFirst(list: NameList | undefined): boolean {
  return list !== undefined && list.names.length > 1 && list.names.every(isFamilyAndInitials);
}
