/** The shape of a badge, as its class calls it: even one in a list is none of the title, most papers have no award. */
export const SAYS_BADGE = /[._-](?:badge|award|chip|pill|label|tag|venue)(?:$|[._-])/i;
