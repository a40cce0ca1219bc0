/** What somebody was: "Co-Organizer, Workshop on Lamps, 2014"; not "Members of the crew", which titles begin with. */
const ROLE = new RegExp(
  `^\\W*(?:(?:${[
    'workshop|session|local|program(?:me)?|conference|steering|scientific|general|associate|guest|corresponding|principal',
    'invited',
  ].join('|')}) )?(?:co-?)?(?:(?:${[
    'organi[sz]er|chair(?:man|woman)?|editor|member|referee|reviewer|(?:principal )?investigator|PI|mentor|advis[eo]r',
    'instructor|speaker|panell?ist|facilitator|moderator|discussant',
  ].join(
    '|',
  )})(?: (?:for|of)\\b.{0,60})?|(?:organi[sz]ers|chairs|committee|editors|editorial board|members|PIs))\\s?[,:;(]`,
  'i',
);

/** "Search Committee, Director of Programs, 2016": where somebody served or taught. */
const BODY =
  /^\W*(?!(?:an?|the)\s)(?:[\w’'-]+\s){0,4}(?:workshop|committee|team|council|board|senate|task force|mini-?course|short course)\s?[,(]/i;

/** Whether a row of a CV says what somebody organised, taught or served in: it is written like the papers beside it. */
export function isService(text: string): boolean {
  return ROLE.test(text) || BODY.test(text);
}
