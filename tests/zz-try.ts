import { readNames } from '@/lib/detect/people/names';
import { citedTitle } from '@/lib/detect/titles/cited-title';
import { ledTitle } from '@/lib/detect/titles/led-title';
import { tidyTitle } from '@/lib/detect/titles/tidy-title';

for (const t of process.argv.slice(2)) {
  const c = citedTitle(t),
    l = ledTitle(t);
  console.log(
    JSON.stringify({
      names: readNames(t)?.names,
      rest: readNames(t)?.rest.slice(0, 60),
      cited: c && t.slice(c.start, c.end),
      led: l && t.slice(l.start, l.end),
      tidy: tidyTitle(t).slice(0, 200),
    }),
  );
}
