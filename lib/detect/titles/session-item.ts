const SESSION_ITEM =
  /^(?:mini-?curso|mini-?course|special talk)\b|^(?:(?:opening|closing|plenary|invited|keynote|welcome|panel|poster|oral|coffee|lunch|tea|award|business|concluding|introductory|industry|sponsor|best paper)\s?)*(?:keynotes?|plenary|panel(?:ists?)?|moderators?|talk|lecture|speaker|speech|address|remarks?|opening|closing|welcome|registration|break|lunch|dinner|banquet|reception|ceremony|meeting|session|discussion|q ?& ?a)(?: (?:\d+|[ivx]+|[a-z]))?(?: discussion| session| break)?\s*(?:[:：–—(-]|$)/i;

/** Whether a title is a programme's, but no paper's: "Keynote: …", "Coffee break", "Poster session 2". */
export function isSessionItem(title: string): boolean {
  return SESSION_ITEM.test(title);
}
