import { escapeHtml } from './escape-html';
import type { InventedPaper } from './invented-papers';

export const arxivListUrl = 'https://arxiv.org/list/cs.CL/recent';

/** A "recent" page of arXiv: pairs of dt and dd, with a plain style of our own. */
export function arxivList(papers: InventedPaper[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Computation and Language</title>
<style>${style}</style>
</head>
<body>
<header><strong>arXiv</strong></header>
<div id="content"><div id="content-inner"><div id="dlpage">
<h1>Computation and Language</h1>
<h2>Authors and titles for recent submissions</h2>
<div class="paging">Total of ${papers.length} entries</div>
<dl id="articles">
<h3>Fri, 20 Nov 2026 (showing ${papers.length} of ${papers.length} entries )</h3>
${papers.map(arxivItem).join('\n')}
</dl>
</div></div></div>
</body>
</html>`;
}

function arxivItem({ arxivId, title, authors }: InventedPaper, index: number): string {
  const links = authors.map(
    name => `<a href="https://arxiv.org/search/cs?searchtype=author&amp;query=x">${escapeHtml(name)}</a>`,
  );
  return `<dt>
<a name="item${index + 1}">[${index + 1}]</a>
<a href ="/abs/${arxivId}" title="Abstract" id="${arxivId}">
        arXiv:${arxivId}
      </a>
[<a href="/pdf/${arxivId}" title="Download PDF" id="pdf-${arxivId}" aria-labelledby="pdf-${arxivId}">pdf</a>, <a href="/format/${arxivId}" title="Other formats" id="oth-${arxivId}" aria-labelledby="oth-${arxivId}">other</a>]
</dt>
<dd>
<div class="meta">
<div class="list-title mathjax"><span class="descriptor">Title:</span>
          ${escapeHtml(title)}
        </div>
<div class="list-authors">${links.join(', ')}</div>
<div class="list-subjects"><span class="descriptor">Subjects:</span>
          <span class="primary-subject">Computation and Language (cs.CL)</span>
        </div>
</div>
</dd>`;
}

const style = `
body { margin: 0; font: 14px/1.4 "Lucida Grande", Helvetica, Arial, sans-serif; background: #fff; color: #000; }
header { background: #b31b1b; color: #fff; padding: 10px 20px; font-size: 20px; }
#dlpage { padding: 10px 20px; }
h1 { font-size: 20px; } h2 { font-size: 16px; } h3 { font-size: 14px; }
a { color: #0000ee; text-decoration: none; }
dd { margin: 0 0 14px 40px; }
.list-title { font-size: 16px; font-weight: bold; }
.descriptor { font-weight: normal; }
.list-subjects { color: #555; }
`;
