import type { Entry } from '@/lib/model/entry';

const SESSION_ITEM =
  /^(?:mini-?curso|mini-?course|special talk)\b|^(?:(?:opening|closing|plenary|invited|keynote|welcome|panel|poster|oral|coffee|lunch|tea|award|business|concluding|introductory|industry|sponsor|best paper)\s?)*(?:keynotes?|plenary|panel(?:ists?)?|moderators?|talk|lecture|speaker|speech|address|remarks?|opening|closing|welcome|registration|break|lunch|dinner|banquet|reception|ceremony|meeting|session|discussion|q ?& ?a)(?: (?:\d+|[ivx]+|[a-z]))?(?: discussion| session| break)?\s*(?:[:：–—(-]|$)/i;

const MEETING_LABEL =
  /^(?:schedule|(?:meeting )?times?|dates?|when|where|rooms?|location|zoom(?: link)?|organi[sz]ers?|contact|mailing list)(?: (?:&|and) \w+)?:/i;

/** Whether an entry is a programme's, but no paper: "Keynote: …", "Coffee break", or "Room: …" and nobody. */
export function isSessionItem({ title = '', creators }: Entry): boolean {
  return SESSION_ITEM.test(title) || (!creators && MEETING_LABEL.test(title));
}
