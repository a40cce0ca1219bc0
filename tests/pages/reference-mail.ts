/** A mail in a web mailer on no site that Offprint knows: references in a list, in prose and behind a filter's links. */
export const mailUrl = 'https://mail.example.net/inbox/12';

/** What names a paper there, and how the library shows it. */
export const mailPapers = [
  'Slow clocks in cold rooms',
  'arxiv:2401.00002',
  'doi:10.9999/clocks.3',
  'pmid:12345678',
] as const;

export const mailPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Reading for Monday - Mail</title>
<style>body { font: 16px/1.5 sans-serif; margin: 2em; max-width: 44em }</style></head>
<body>
<h1>Reading for Monday</h1>
<div id="message">
  <p>Hello all, before we meet please read these:</p>
  <ol>
    <li id="clocks"><a href="https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Farxiv.org%2Fabs%2F2401.00001&amp;data=05">Slow clocks in cold rooms</a>, by Ana Ferreira and Bo Lindqvist</li>
    <li>The reply: arXiv:2401.00002</li>
  </ol>
  <p>Cai also named https://doi.org/10.9999/clocks.3, and PMID: 12345678 for its data.
  It costs 2301.01234 in all; call 0704.0001.</p>
</div>
<textarea rows="3" cols="60">An answer that names arXiv:2401.00009.</textarea>
</body></html>`;
