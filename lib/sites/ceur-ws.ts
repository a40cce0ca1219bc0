import { yearOfPage } from './fields';
import { defineSite } from './site';

// The volume template of http://ceur-ws.org/HOWTOSUBMIT.html, with or without RDFa.
export default defineSite({
  id: 'ceur-ws',
  name: 'CEUR Workshop Proceedings',
  matches: ['*://ceur-ws.org/*', '*://www.ceur-ws.org/*'],
  type: 'paper-conference',
  listings: [
    {
      path: /^\/Vol-/i,
      row: '.CEURTITLE',
      grow: true,
      title: '.CEURTITLE',
      anchor: '.CEURTITLE',
      url: 'a[href$=".pdf"]',
      pdfUrl: 'a[href$=".pdf"]',
      creators: '.CEURAUTHOR, .CEURAUTHORS',
      page: '.CEURPAGES',
      issued: yearOfPage,
    },
  ],
});
