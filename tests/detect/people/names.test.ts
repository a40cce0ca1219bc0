import { describe, expect, it } from 'vitest';
import { readNames } from '@/lib/detect/people/names';
import { personScore } from '@/lib/detect/people/person';

describe('the people a text begins with', () => {
  it.each([
    ['Ann Berg, Bo Lind and Cy Moss', ['Ann Berg', 'Bo Lind', 'Cy Moss']],
    ['(with Ann Berg and Bo Lind), Lamps and people', ['Ann Berg', 'Bo Lind']],
    ['J. Doe, E. St. Clair: Lamps that wait in halls', ['J. Doe', 'E. St. Clair']],
    ['Berg Ann – Lind Bo – Moss Cy: Lamps that wait in halls', ['Berg Ann', 'Lind Bo', 'Moss Cy']],
    ['(Ann Berg, Bo Lind; to appear in Lamp Letters)', ['Ann Berg', 'Bo Lind']],
    ['(Ann Berg and Bo Lind, LAMPS 2019) PDF', ['Ann Berg', 'Bo Lind']],
    ['Berg, A., & Lind, B (2020). Lamps that wait in halls', ['A. Berg', 'B Lind']],
    ['A. Berg, Ph. Lind, C. Moss, Lamp Posts: A Study of Light', ['A. Berg', 'Ph. Lind', 'C. Moss']],
    ['Ann Berg★, Bo Lind★', ['Ann Berg', 'Bo Lind']],
    ['Ann Berg (ULC) Bo Lind (North Port University)', ['Ann Berg', 'Bo Lind']],
    ['Ann Berg (Annie) Lind, Cy Moss', ['Ann Berg Lind', 'Cy Moss']],
    ['Berg, A.L. and Paz Ruiz, E.M. 2025. Lamps', ['A.L. Berg', 'E.M. Paz Ruiz']],
    ['Berg, A. Lind, B. L. van der Moss, C. 2002 Lamps', ['A. Berg', 'B. L. Lind', 'C. van der Moss']],
    ['LIM, T.T.Q. A new record of an old fish', ['T.T.Q. LIM']],
    ['Roldán Peña, I. y García Lobo, A. (en prensa)', ['I. Roldán Peña', 'A. García Lobo']],
    [
      'Lampa, Juliana Rocha, Bastos, Murilo and Salles, Otto',
      ['Juliana Rocha Lampa', 'Murilo Bastos', 'Otto Salles'],
    ],
    ['Gondim, Rubens et al', ['Rubens Gondim']],
    ['Gondim, Rubens, et al. "Lamps of the harbour." Lamp Letters', ['Rubens Gondim']],
    ['Berg, Ann Marie, et al. Lamps of the harbour. Lamp Letters', ['Ann Marie Berg']],
    ['张三, 阿图罗·埃斯科瓦尔', ['张三', '阿图罗·埃斯科瓦尔']],
    ['홍길동·김철수', ['홍길동', '김철수']],
    ['Berg, Ann Marie. 1969. Lamps of the harbour', ['Ann Marie Berg']],
    ['Berg, Ann Marie (1969). Lamps of the harbour', ['Ann Marie Berg']],
    ['C. J. Date e Ann Berg. Lamps', ['C. J. Date', 'Ann Berg']],
    ['Ann Art Antonia D. Berg. Exploration of lamps', ['Ann Art Antonia D. Berg']],
    ['Berg, A., Lind, M. a, & Moss, L. a. (2013). Lamps', ['A. Berg', 'M. a Lind', 'L. a. Moss']],
    ['A. Berg, B. Lind, Warm Light 18, 6965 (2022)', ['A. Berg', 'B. Lind']],
    ['Ann Berg, Bo Lind, Warm Light 18(3), 12–20, 2022', ['Ann Berg', 'Bo Lind']],
    ['Ann Berg 1, Bo Lind 2', ['Ann Berg', 'Bo Lind']],
    ['Ann Berg / Bo Lind / Cy Moss / Lamps of the harbour', ['Ann Berg', 'Bo Lind', 'Cy Moss']],
    ['Ann Berg / Lamps of the harbour', ['Ann Berg']],
    ['Ann Berg, Bo Lind and Cy Moss · Micromachines 7, 223 (2016)', ['Ann Berg', 'Bo Lind', 'Cy Moss']],
    ['LIND JA, XU W, MOSS L. Ginger, and placebo. Ann Light', ['JA LIND', 'W XU', 'L. MOSS']],
    [
      'Bo-Min KIM, Ann A. BERG, Max LIND, "Lamps of branches", Light 12',
      ['Bo-Min KIM', 'Ann A. BERG', 'Max LIND'],
    ],
    ['Berg Lund, Ana; Paz Ruiz, Eva María. 2020. El pan', ['Ana Berg Lund', 'Eva María Paz Ruiz']],
    [
      'Lind JA, Moss ML; Port Lamp Study Group. A trial of lamps',
      ['Lind JA', 'Moss ML', 'Port Lamp Study Group'],
    ],
    [
      'Port Lamp Study Group; Lind JA, Moss ML. A trial of lamps',
      ['Port Lamp Study Group', 'Lind JA', 'Moss ML'],
    ],
    ['Lind JA, Moss ML, for the LUMEN Investigators. A trial', ['Lind JA', 'Moss ML', 'LUMEN Investigators']],
    ['A.Berg, B.C.Lind, C.Moss, Lamps of the harbour', ['A. Berg', 'B.C. Lind', 'C. Moss']],
    ['Ann Berg, LMSW, Bo M. LaLind, Ph.D., Cy Moss, MA (', ['Ann Berg', 'Bo M. LaLind', 'Cy Moss']],
    ['Berg, Ann M, Bo Lind. Lamps of the harbour', ['Ann M Berg', 'Bo Lind']],
    ['Shin, Yoon Ah, Bo Lind, and Cy Moss. 2022. Lamps', ['Yoon Ah Shin', 'Bo Lind', 'Cy Moss']],
    ['Ann Berg, PhD Dissertation, Harbour University', ['Ann Berg']],
    ['A. BERG, B. LIND, AND C.D. MOSS', ['A. BERG', 'B. LIND', 'C.D. MOSS']],
    [
      'Berg, A., Lind, B. M., … Moss, C.D., … & LUMEN. (2023). Lamps',
      ['A. Berg', 'B. M. Lind', 'C.D. Moss', 'LUMEN'],
    ],
    [
      'LIMA, A. B. ; COSTA FILHO, M. C. ; MOURA, T. F.. A title',
      ['A. B. LIMA', 'M. C. COSTA FILHO', 'T. F. MOURA'],
    ],
    ['Falk, Ines; Reus, Otto. An editor for exercises', ['Ines Falk', 'Otto Reus']],
    ['Otto Reus, Ines Falk: An editor for exercises', ['Otto Reus', 'Ines Falk']],
    ['William L. Moss. A channel for theories', ['William L. Moss']],
    ['Moss RB. Bonds and holes', ['Moss RB']],
    ['A. Quist, Z. Naturforsch. 57a, 105 (2002)', ['A. Quist']],
    ['J. Sund, S. Brandt, and L. Tamm. 2016. A title', ['J. Sund', 'S. Brandt', 'L. Tamm']],
    ['Tove Brandt, Max Odell ICML 2019', ['Tove Brandt', 'Max Odell']],
    ['Dr. Ann Berg, Prof. Bo Lind', ['Ann Berg', 'Bo Lind']],
    ['o Moss P, Lind MS. Mapping the heart', ['Moss P', 'Lind MS']],
    ['Лампин Н.А., Фонарёв В.С. Теория теней', ['Лампин Н.А.', 'Фонарёв В.С.']],
    ['著者：山田 太郎、鈴木 花子', ['山田 太郎', '鈴木 花子']],
    ['Авторы: Ламова Н.А., Фонарёв В.С.', ['Ламова Н.А.', 'Фонарёв В.С.']],
    ['山田太郎・鈴木花子「廊下の灯り」『光』', ['山田太郎', '鈴木花子']],
    ['Berg, A. and de Waal, T. (2022) Heat and humidity', ['A. Berg', 'T. de Waal']],
    ['Vries, S. de & Berg, W. van den (2021). Lampen', ['S. de Vries', 'W. van den Berg']],
    ['St. Clair, Edmund; Berg, Ann', ['Edmund St. Clair', 'Ann Berg']],
    ['Köhler, Ursula/von der Heide, Jürgen: Zur Lampe', ['Ursula Köhler', 'Jürgen von der Heide']],
    ['Ann Berg, MD; Bo Lind, PhD; Cy Moss', ['Ann Berg', 'Bo Lind', 'Cy Moss']],
    ['Moss MA, Lind MD. Mapping the heart', ['Moss MA', 'Lind MD']],
    ['Ann Berg:Port of Lamps;Bo Lind:Harbour, North', ['Ann Berg', 'Bo Lind']],
    ['9:30 – Ann Berg and Bo Lind – Lamps', ['Ann Berg', 'Bo Lind']],
    ['[LAMP 2024] Ann Berg, Bo Lind. A title', ['Ann Berg', 'Bo Lind']],
    ['Evrard A, Ann O. R. Berg, Cy Moss', ['Evrard A', 'Ann O. R. Berg', 'Cy Moss']],
    ['Bo Lind and Ann H. M. Berg. Beams of light', ['Bo Lind', 'Ann H. M. Berg']],
    ['A. BERG, B. LIND AND C. MOSS', ['A. BERG', 'B. LIND', 'C. MOSS']],
    ['Berg, A., Lind, B., … Moss, C. (2020). Lamps', ['A. Berg', 'B. Lind', 'C. Moss']],
    ['Ann Berg, Bo Lind, ICLP', ['Ann Berg', 'Bo Lind']],
    ['Berg et al. (2020)', ['Berg']],
    ['Berg, Lind & van Moss (2023). Lamps at night', ['Berg', 'Lind', 'van Moss']],
    ['Ann Berg, Henk Corporaal, Cy Moss', ['Ann Berg', 'Henk Corporaal', 'Cy Moss']],
    ['Ann Berg, Co-founder & CEO Lampworks', ['Ann Berg']],
    ['Ann Berg and Bo Lind, Building a General Lamp of many tides', ['Ann Berg', 'Bo Lind']],
    ['Jan Novák, Petr Dvořák a Eva Malá: Lampy', ['Jan Novák', 'Petr Dvořák', 'Eva Malá']],
    ['Autor(es):Ana González-González, Olivia Yáñez', ['Ana González-González', 'Olivia Yáñez']],
    ['A. Berg and B. Lind, Acta Lum. Pol. B 41, 1281 (2010)', ['A. Berg', 'B. Lind']],
    ['A. Berg, Opto-Lucid. Rev. 16, 9 (2008)', ['A. Berg']],
    ['Robert “Bob” Berg, Cy Moss', ['Robert Berg', 'Cy Moss']],
    ['Ann Berg ⓡ Bo Lind', ['Ann Berg', 'Bo Lind']],
    ['Solis Berg, Ana. PhD (2025)', ['Ana Solis Berg']],
    ['Berg, A. & Lind, T. RNA-seq of lamps. Light 3', ['A. Berg', 'T. Lind']],
    ['Berg, A. & Lind, T. HIV and lamps. Light 3', ['A. Berg', 'T. Lind']],
    ['Berg, A. & Lind, T. p53 in lamps. Light 3', ['A. Berg', 'T. Lind']],
    ['Berg, A. & Lind Moss, T. Acute light in lamps. Light 3', ['A. Berg', 'T. Lind Moss']],
    ['Berg, A., Cy Moss, and M. Lind. Lamps of the coast', ['A. Berg', 'Cy Moss', 'M. Lind']],
    ['Berg, A. & Shin, H.-j. Lamps of the coast', ['A. Berg', 'H.-j. Shin']],
    ['Shin H.-j., Berg A. Lamps of the coast', ['H.-j. Shin', 'Berg A.']],
    ['Ó Laoi, E., and Berg, A. (2020). Lamps', ['E. Ó Laoi', 'A. Berg']],
    ['Lind da Berg, M. do C., Moss, K. (2019). Lamps', ['M. do C. Lind da Berg', 'K. Moss']],
    ['Solis Berg, Ana, and Cy Moss. “Lamps”', ['Ana Solis Berg', 'Cy Moss']],
    ['Ana Solis, Berg and Cy Moss. “Lamps”', ['Ana Solis', 'Berg', 'Cy Moss']],
    ['De Berg, Ana, and Cy Van Moss. “Lamps”', ['Ana De Berg', 'Cy Van Moss']],
    ['Tu L, Lind J, Moss K, and others', ['Tu L', 'Lind J', 'Moss K']],
    ['SOLIS BERG, Ana María; NG, Jo. mRNA in lamps. Luz, v. 3', ['Ana María SOLIS BERG', 'Jo NG']],
    ['BERG, Ann; LIND, Bo. a lamp method. Luz', ['Ann BERG', 'Bo LIND']],
    ['BERG, A. AND LIND, B. Lamps of the coast', ['A. BERG', 'B. LIND']],
    ["Karel in 't Berg and Jan op den Lind", ["Karel in 't Berg", 'Jan op den Lind']],
    ['A. Berg, B. Lind, Kant on Lamps, Light 3', ['A. Berg', 'B. Lind']],
    ['A. Berg, B. Lind, Migration, memory and lamps', ['A. Berg', 'B. Lind']],
    ['A. Berg, B. Lind, Household Debt and lamps: a view', ['A. Berg', 'B. Lind']],
    ['A. Berg, B. Lind and Xu Wei, Lamps of coasts', ['A. Berg', 'B. Lind', 'Xu Wei']],
    ['Ann Berg, Bo Lind, Sukarno', ['Ann Berg', 'Bo Lind', 'Sukarno']],
    ['Berg A#, Lind B*, ... (2026) Lamps', ['Berg A', 'Lind B']],
    ['Berg A, ..., Lind B* (2026) Lamps', ['Berg A', 'Lind B']],
    ['Ann Berg, Jun Ma. LampTalk, 2023', ['Ann Berg', 'Jun Ma']],
  ])('of %s', (text, names) => {
    expect(readNames(text)?.names).toEqual(names);
  });

  it.each(['A study of lamps in long corridors', '2019, vol. 3', 'we propose a method', ''])(
    'is nobody in %j',
    text => {
      expect(readNames(text)).toBeUndefined();
    },
  );

  it('says how long a family name is where a comma tells', () => {
    expect(readNames('Costa Filho, M. C.; de Lima, A. B.')?.written).toEqual([
      'Costa Filho, M. C.',
      'de Lima, A. B.',
    ]);
  });

  it.each([
    ['Ann BERG, Bo LIND', ['BERG, Ann', 'LIND, Bo']],
    ['BERG AB, LIND C, MOSS D', ['BERG, AB', 'LIND, C', 'MOSS, D']],
    ['BERG Ann, LIND Bo', ['BERG, Ann', 'LIND, Bo']],
    ['Berg AB, Lind CD', undefined],
  ])('says of %j which name is the family’s where capitals tell', (text, written) => {
    expect(readNames(text)?.written).toEqual(written);
  });

  it('begin behind a year, before one name and "et al."', () => {
    const list = readNames('2016 Berg et al (including Lind, A.). Lamps in long corridors.');
    expect(list).toMatchObject({ names: ['Berg'], cut: true, rest: 'Lamps in long corridors.' });
  });

  it.each(['and coauthors', 'and colleagues', 'and others'])('end with “%s” before the year', others => {
    const list = readNames(`Berg, A. M., B. Lind, ${others} (2019). Lamps in long corridors, Lamp Letters`);
    expect(list).toMatchObject({ names: ['A. M. Berg', 'B. Lind'], cut: true });
    expect(list?.rest).toMatch(/^\(2019\)/);
  });

  it('end at "et al.", whatever parentheses stand behind', () => {
    const list = readNames('Berg, A., Lind, B. et al. Recombination of lamps. Light Letters 47(4): 400-4.');
    expect(list?.rest).toBe('Recombination of lamps. Light Letters 47(4): 400-4.');
  });

  it('end at "et al." behind a given name', () => {
    const list = readNames('Berg, A., Lind, B.M. et al. (2022). A glossary of lamps. Nature of Light');
    expect(list?.names).toEqual(['A. Berg', 'B.M. Lind']);
    expect(list?.rest).toBe('(2022). A glossary of lamps. Nature of Light');
    expect(list?.cut).toBe(true);
  });

  it.each([
    'Lighthouse Study Group, Publications of the last ten years',
    'Lighthouse Study Group; its members and friends',
    'In Ann Berg, Bo Lind and Cy Moss (eds) The Book of Lamps',
    'To appear in Ann Berg and Bo Lind (eds), The Book of Lamps',
    'Fourth Edition',
    'Springer, Harbour University. 1999. Lamps',
  ])('are not the words of %j', text => {
    expect(readNames(text)).toBeUndefined();
  });

  it.each(['Berg et al. (2020)', 'Berg, A., Lind, B., … Moss, C. (2020). Lamps'])(
    'is not everybody in %j',
    text => {
      expect(readNames(text)?.cut).toBe(true);
    },
  );

  it('is found however long the text is that follows', () => {
    const list = readNames(`Ann Berg, Bo Lind. ${'What they wrote about lamps. '.repeat(2000)}`);
    expect(list?.names).toEqual(['Ann Berg', 'Bo Lind']);
  });

  it('is bounded work in a long list of workplaces that ends without one', () => {
    expect(readNames(`${'Ann Berg:Port of Lamps; '.repeat(400)}Bo Lind`)).toBeUndefined();
  });

  it('is a long list whole', () => {
    const names = Array.from({ length: 300 }, (_, place) => `A. Berg${'abcdefghij'[place % 10]}`);
    expect(readNames(names.join(', '))?.names).toHaveLength(300);
  });

  it('are no venue behind "In"', () => {
    expect(personScore('In Begegnungen')).toBeLessThan(personScore('Ann Begegnungen'));
    expect(personScore('In Begegnungen')).toBeLessThan(0.3);
  });
});
