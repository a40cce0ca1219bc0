import { remembered } from '../text/remembered';
import { isNoName } from './no-names';

const WORD = '[A-Z][a-z]+(?:-[A-Z][a-z]+)?';
const PLAIN_NAME = new RegExp(`^(?:${WORD}|[A-Z]\\.)(?: (?:[A-Z]\\.|${WORD})){0,2} ${WORD}$`);
/** Words that stand before or behind a name, and a venue written like one. */
const NO_PART = /\b(?:Dr|Prof|Professor|Mrs?|Ms|Assoc|Asst|Ing|Dipl|In|Jr|Sr|Ii|Iii|Iv|Md|Phd|Interspeech)\b/;

/**
 * Whether a text is a name as most names are written, in ASCII: "Jane Doe", "J. R. Doe", "Mary-Ann K. Roe". Such a one
 * is a person's for sure, and nothing has to be taken off from it. A shortcut: false says nothing.
 */
export const isPlainName = remembered(
  text => PLAIN_NAME.test(text) && !NO_PART.test(text) && !text.split(' ').some(isNoName),
);
