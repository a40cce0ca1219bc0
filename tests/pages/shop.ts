/** A page that repeats something, and nothing of it is a paper. */
export const shop = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Lab Shop</title></head><body>
  <h1>The Lab Shop</h1>
  <ul>${[
    ['Mug with the lab’s crest, blue', '€ 12.50'],
    ['Mug with the lab’s crest, white', '€ 12.50'],
    ['Tote bag, natural cotton', '€ 9.00'],
    ['Notebook A5, dotted, 120 pages', '€ 7.90'],
    ['Pencil set, six hardnesses', '€ 14.00'],
    ['Wool socks, three pairs', '€ 21.00'],
  ]
    .map(
      ([name, price]) =>
        `<li><a href="#"><h3>${name}</h3></a><p>${price}</p><button>Add to cart</button></li>`,
    )
    .join('')}</ul></body></html>`;
