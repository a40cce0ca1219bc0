import { linkIn } from '@/lib/dom/links';
import { textOf } from '@/lib/dom/text';
import { dateOfYear, yearIn } from '@/lib/model/date';
import { parseNames } from '@/lib/model/names-line';
import { find, text } from './fields';
import { defineSite, type Row } from './site';

// https://www.google.com/supported_domains: Scholar answers on each of them.
const domains =
  'com ac ad ae al am as at az ba be bf bg bi bj bs bt by ca cat cd cf cg ch ci cl cm cn co.ao co.bw co.ck co.cr co.id co.il co.in co.jp co.ke co.kr co.ls co.ma co.mz co.nz co.th co.tz co.ug co.uk co.uz co.ve co.vi co.za co.zm co.zw com.af com.ag com.ai com.ar com.au com.bd com.bh com.bn com.bo com.br com.bz com.co com.cu com.cy com.do com.ec com.eg com.et com.fj com.gh com.gi com.gt com.hk com.jm com.kh com.kw com.lb com.ly com.mm com.mt com.mx com.my com.na com.ng com.ni com.np com.om com.pa com.pe com.pg com.ph com.pk com.pr com.py com.qa com.sa com.sb com.sg com.sl com.sv com.tj com.tr com.tw com.ua com.uy com.vc com.vn cv cz de dj dk dm dz ee es fi fm fr ga ge gg gl gm gp gr gy hn hr ht hu ie im iq is it je jo kg ki kz la li lk lt lu lv md me mg mk ml mn ms mu mv mw ne nl no nr nu pl pn ps pt ro rs ru rw sc se sh si sk sm sn so sr st td tg tk tl tm tn to tt vg vu ws'.split(
    ' ',
  );

/** The parts of "authors - container, year - host"; a book has no container, a citation no host. */
function byline(row: Row): { authors: string; venue: string } {
  const [authors = '', ...others] = (text(row, '.gs_a') ?? '').split(/\s[-–—]\s/);
  // The host is last, unless nothing else is there.
  return { authors, venue: (others.length > 1 ? others.slice(0, -1) : others).join(' - ') };
}

function pdfOf(row: Row): string | undefined {
  const link = find(row, '.gs_ggs a');
  return /\[PDF\]/.test(textOf(link)) ? linkIn(link) : undefined;
}

/** A container without its year; a cut one keeps its "…". */
function container(venue: string | undefined): string | undefined {
  return venue?.replace(/,?\s*(?:1[5-9]|20)\d\d\s*$/, '');
}

export default defineSite({
  id: 'google-scholar',
  name: 'Google Scholar',
  matches: domains.map(domain => `*://scholar.google.${domain}/*`),
  listings: [
    {
      // Results, and what cites a paper.
      path: /^\/scholar/,
      row: '.gs_r:has(.gs_ri > h3.gs_rt)',
      // "[PDF]", "[BOOK]", "[CITATION]" stand before the title, in two lengths and every language.
      title: row => text(row, 'h3.gs_rt', { without: '.gs_ctc, .gs_ctu' }),
      anchor: 'h3.gs_rt',
      // A citation has no page; it may have a PDF all the same.
      url: row => linkIn(find(row, 'h3.gs_rt a')) ?? pdfOf(row),
      pdfUrl: pdfOf,
      creators: row => parseNames(byline(row).authors),
      containerTitle: row => container(byline(row).venue),
      issued: row =>
        dateOfYear(
          byline(row)
            .venue.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g)
            ?.at(-1),
        ),
      snippet: '.gs_rs',
    },
    {
      // A person's publications. The citation count stands beside the year and looks like one.
      path: /^\/citations/,
      row: 'tr.gsc_a_tr, tr.cit-table.item',
      title: '.gsc_a_at, .cit-dark-large-link',
      url: '.gsc_a_at, .cit-dark-large-link',
      creators: row => parseNames(text(row, '.gs_gray, .cit-gray') ?? ''),
      containerTitle: row => container(text(row, '.gs_gray + .gs_gray', { without: '.gs_oph' })),
      issued: row => dateOfYear(yearIn(text(row, '.gsc_a_y, #col-year') ?? '')),
    },
  ],
});
