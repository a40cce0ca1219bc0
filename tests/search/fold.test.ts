import { describe, expect, test } from 'vitest';
import { fold } from '@/lib/search/fold';

describe('fold', () => {
  test.each([
    ['Müller', 'muller'],
    ['Łukasz Østergaard', 'lukasz ostergaard'],
    ['Đặng Quốc', 'dang quoc'],
    ['İbrahim Yıldız', 'ibrahim yildiz'],
    ['Straße', 'strasse'],
    ['Ægir Þór Sigurðsson', 'aegir thor sigurdsson'],
    ['Ħamrun œuvre', 'hamrun oeuvre'],
    ['Παπαδόπουλος', 'παπαδοπουλοσ'],
    ['ﬁne ﬂow', 'fine flow'],
    ['𝐗-ray ℓ²', 'x-ray l2'],
    ['ＢＥＲＴ', 'bert'],
    ['Чайковский', 'чаиковскии'],
    ['한국어', '한국어'],
    ['ガウス', 'ガウス'],
    ['हिन्दी', 'हिन्दी'],
    ['plain ASCII', 'plain ascii'],
    ['', ''],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
