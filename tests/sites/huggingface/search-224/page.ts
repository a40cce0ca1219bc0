import { escapeHtml } from '../../../pages/escape-html';
import { inventPapers } from '../../../pages/invented-papers';
import type { Expectation } from '../../every-fixture';

const papers = inventPapers(224).map((paper, index) => ({
  ...paper,
  // Some titles on the site hold a line break and two spaces.
  title: index % 50 === 7 ? paper.title.replace(' for ', '\n  for ') : paper.title,
  abstract:
    index % 9 === 0
      ? `${paper.abstract} Learning from it took $O(n^{${index}})$ tries & <some> patience.`
      : paper.abstract,
}));

/** Puts the query's words into highlight elements as the site does: no space between them and the text around. */
function highlighted(text: string): string {
  return escapeHtml(text).replace(
    /\b(priors|learning)/gi,
    '<span class="bg-yellow-100 dark:bg-yellow-900">$1</span>',
  );
}

function card({ arxivId, title, authors, abstract }: (typeof papers)[number]): string {
  const address = `/papers/${arxivId}`;
  return `<article class="flex flex-col gap-y-2 border-b py-6"><div class="flex w-full gap-6"><div class="w-full"><h3 class="mb-1 text-lg/6 font-semibold hover:underline"><a href="${address}" class="line-clamp-3 cursor-pointer text-balance">${highlighted(title)}</a></h3><a href="${address}" class="block"><p class="text-smd text-gray-500">${highlighted(abstract)}</p></a><div class="flex items-center gap-2 text-sm"><a href="/some-lab" class="flex">Some Lab</a><time datetime="2026-11-18T00:00:00.000Z">Nov 18</time><a href="${address}" class="flex"><ul class="flex flex-row-reverse"><li title="reader42"></li><li class="order-first">·${authors.length} authors</li></ul></a><a href="${address}#community">3</a></div></div></div></article>`;
}

// The two promotional lines stand in front of the first title without a space, in the page's text.
export const html = `<!-- https://huggingface.co/papers?q=learning+priors -->
<!doctype html>
<html class="">
<head><meta charset="utf-8"><title>Daily Papers - Hugging Face</title></head>
<body class="flex flex-col min-h-dvh bg-white dark:bg-gray-950 text-black DailyPapersPage">
<div class="SVELTE_HYDRATER contents" data-target="DailyPapers" data-props="${escapeHtml(JSON.stringify({ dailyPapers: [], query: 'learning priors', isTrending: false }))}"><main class="flex flex-1 flex-col"><section class="container relative mb-20 mt-8"><h1 class="text-2xl font-bold"><a href="/papers">Daily Papers</a></h1><form action="/papers"><input name="q" value="learning priors"></form><div>Get trending papers in your email inbox once a day!</div><div>Get trending papers in your email inbox!</div><a href="/login?next=%2Fpapers">Subscribe</a><div class="flex flex-col">${papers.map(card).join('')}</div></section></main></div>
</body>
</html>
`;

export const expected: Expectation = {
  kind: 'listing',
  entries: papers.map(({ arxivId, title, abstract }) => ({
    type: 'article',
    title: title.replace(/\s+/g, ' '),
    abstract,
    url: `https://huggingface.co/papers/${arxivId}`,
    issued: { year: 2026, month: Number(arxivId.slice(2, 4)) },
    identifiers: [`arxiv:${arxivId}`],
  })),
};
