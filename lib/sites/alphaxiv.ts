import { defineSite } from './site';

const title = 'a[href^="/abs/"] h2, a[href^="/abs/"] h3, h2 a[href^="/abs/"], h3 a[href^="/abs/"]';

export default defineSite({
  id: 'alphaxiv',
  name: 'alphaXiv',
  matches: ['https://www.alphaxiv.org/*', 'https://alphaxiv.org/*'],
  type: 'article',
  listings: [
    {
      path: /^\/(?:$|\?|explore|trending|search|author)/,
      row: title,
      grow: true,
      title,
      url: 'a[href^="/abs/"]',
      creators: 'a[href*="/author/"], [class*="author"]',
      issued: 'time',
      abstract: 'p',
    },
  ],
});
