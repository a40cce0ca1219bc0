import { escapeHtml } from './escape-html';
import type { InventedPaper } from './invented-papers';

/** The address at which the page is served: a day, as the site writes it. */
export const huggingFaceDailyUrl = 'https://huggingface.co/papers/date/2026-11-20';

/** A daily page of Hugging Face Papers: its hydration JSON and one card a paper, with a plain style of our own. */
export function huggingFaceDaily(papers: InventedPaper[]): string {
  const props = { dailyPapers: papers.map(hydration), periodType: 'day', dateString: '2026-11-20' };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Daily Papers - Hugging Face</title>
<style>${style}</style>
</head>
<body>
<header><strong>Hugging Face</strong> <nav>Models Datasets Spaces <a href="/papers">Papers</a></nav></header>
<div class="SVELTE_HYDRATER contents" data-target="DailyPapers" data-props="${escapeHtml(JSON.stringify(props))}">
<main>
<h1>Daily Papers</h1>
<p class="date">Nov 20</p>
<div class="relative grid grid-cols-1 gap-14 lg:grid-cols-3">
${papers.map(huggingFaceCard).join('\n')}
</div>
</main>
</div>
</body>
</html>`;
}

/** One card, as the page is served with it and as scrolling adds it. */
export function huggingFaceCard({ arxivId, title, authors }: InventedPaper): string {
  const address = `/papers/${arxivId}`;
  return `<div><article class="relative flex flex-col overflow-hidden rounded-xl border">
<a href="${address}" class="peer relative block h-56 w-full"><img alt="" class="h-full w-full object-cover"></a>
<div class="flex w-full gap-6">
<a href="/login?next=%2Fpapers%2F${arxivId}" class="self-start"><div class="leading-none">${arxivId.slice(-2)}</div></a>
<div class="w-full">
<h3 class="mb-1 text-lg/6 font-semibold hover:underline"><a href="${address}" class="line-clamp-3 cursor-pointer text-balance">${escapeHtml(title)}</a></h3>
<div class="flex items-center justify-between">
<a href="${address}" class="flex"><ul class="flex items-center flex-row-reverse text-sm"><li title="reader-${arxivId.slice(-2)}"></li><li class="order-first ml-3"><div class="flex truncate">${authors.length} authors</div></li></ul></a>
<a href="${address}#community" class="text-md flex items-center gap-2">2</a>
</div>
</div>
</div>
</article></div>`;
}

function hydration({ arxivId, title, authors, abstract }: InventedPaper) {
  const publishedAt = '2026-11-19T18:00:00.000Z';
  return {
    paper: {
      id: arxivId,
      title,
      summary: abstract,
      authors: authors.map(name => ({ name, hidden: false })),
      publishedAt,
      upvotes: 12,
    },
    title,
    publishedAt,
  };
}

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; background: light-dark(#fff, #0b0f19); color: light-dark(#111827, #e5e7eb); }
a { color: inherit; text-decoration: none; }
header { display: flex; gap: 2rem; padding: .9rem 2rem; border-bottom: 1px solid light-dark(#e5e7eb, #1f2937); }
nav { color: light-dark(#6b7280, #9ca3af); word-spacing: 1rem; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 2rem 4rem; }
h1 { font-size: 1.5rem; margin: 0; }
.date { margin: 0 0 1.5rem; color: light-dark(#6b7280, #9ca3af); }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 2rem; }
article { border: 1px solid light-dark(#e5e7eb, #1f2937); border-radius: .75rem; overflow: hidden; height: 100%; }
article > a { display: block; height: 6rem; background: linear-gradient(135deg, light-dark(#f3f4f6, #111827), light-dark(#e0e7ff, #1e293b)); }
article img { display: none; }
article > div { display: flex; gap: 1.25rem; padding: 1.25rem; }
.self-start { border: 1px solid light-dark(#e5e7eb, #374151); border-radius: .6rem; padding: .6rem .8rem; height: 1.2rem; line-height: 1.2; }
.w-full { flex: 1; min-width: 0; }
h3 { margin: 0 0 .5rem; font-size: 1.1rem; line-height: 1.35; text-wrap: balance; }
ul { list-style: none; margin: 0; padding: 0; }
.justify-between { display: flex; justify-content: space-between; color: light-dark(#6b7280, #9ca3af); font-size: .875rem; }
`;
