import type { CslType, Entry } from '@/lib/model/entry';

const conferenceWords = /\b(?:proceedings|proc|conference|workshop|symposium|congress|tagung|actes)\b/i;

/** A paper's type; where it is unknown, the one that its container's name, volume and issue make likely. */
export function likelyType({ type, containerTitle, volume, issue }: Entry): CslType {
  if (type !== undefined) return type;
  if (containerTitle === undefined) return 'article';
  if (conferenceWords.test(containerTitle)) return 'paper-conference';
  if (/\barxiv\b|\bCoRR\b/i.test(containerTitle)) return 'article';
  return volume !== undefined ||
    issue !== undefined ||
    /\b(?:journal|transactions|letters|review)\b/i.test(containerTitle)
    ? 'article-journal'
    : 'paper-conference';
}
