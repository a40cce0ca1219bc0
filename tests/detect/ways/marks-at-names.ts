import { firstPerson, type Name, type Paper, papersOf } from './paper';
import { computing, ecology, physics, robotics } from './papers-by-field';
import { computingOfOthers, physicsOfOthers } from './papers-of-others';
import { way } from './way';
import { items, numberedItems, paragraphs } from './write-list';
import {
  apa,
  inFull,
  initialsFirst,
  initialsLast,
  inverted,
  joined,
  ownNameIn,
  oxford,
  vancouver,
} from './write-names';
import { pages, stopped, volume } from './write-parts';

/** Marks behind names. */
const marks = ['*', '*', '', '†', '‡'];

/** The place of a person among those of a paper. */
const placeOf = (paper: Paper, name: Name) => paper.people.indexOf(name);

/** Papers by people whose names are also told in Chinese letters. */
const chinesePeople = papersOf(`
KneadFlow: Diffusion Policies for Dough Handling | Meiling_Lin; Xinyu_Zhao | CoRB | 2024
GardenGPT: Can Language Models Plan a Vegetable Bed? | Xinyu_Zhao; Haoran_Sun; Meiling_Lin | AGL | 2023
Safe Navigation of Ferries in Crowded Ports | Meiling_Lin; Haoran_Sun | ICHA | 2023
RopeNet: Predicting the Fatigue of Mooring Lines | Haoran_Sun; Meiling_Lin; Xinyu_Zhao | T-Harb | 2022
An Empirical Study of Oven Sensors | Meiling_Lin; Xinyu_Zhao | Sensors of Bread | 2020
`);

/** Family names in Chinese letters. */
const chineseLetters: Record<string, string> = { Lin: '林美玲', Zhao: '赵欣雨', Sun: '孙浩然' };

/** What stands at names without being part of them, and names cut short. */
export const marksAtNames = [
  way(
    'superscript stars and a legend below the list',
    robotics,
    `${numberedItems(robotics, paper => `${joined(paper, name => `${inFull(name)}<sup>${marks[placeOf(paper, name)]}</sup>`)}. “${stopped(paper)}” <i>${paper.venue}</i>, ${paper.year}.`)}<p>* denotes equal contribution. † denotes corresponding author.</p>`,
  ),
  way(
    '(*equal contribution) behind the names of some rows',
    robotics,
    items(
      robotics,
      (paper, place) =>
        `<b>${paper.title}</b><br>${joined(paper, name => inFull(name) + (place % 2 && placeOf(paper, name) < 2 ? '*' : ''))}${place % 2 ? ' (*equal contribution)' : ''}<br><i>${paper.venue}</i>, ${paper.year}`,
    ),
  ),
  way(
    'envelopes at corresponding authors',
    robotics,
    items(
      robotics,
      paper =>
        `${joined(paper, name => inFull(name) + (name[1] === 'Lin' ? '<sup>✉</sup>' : ''))}, <b>${paper.title}</b>, <i>${paper.venue}</i>, ${paper.year}.`,
    ),
  ),
  way(
    '(corresponding author) in words',
    ecology,
    numberedItems(
      ecology,
      (paper, place) =>
        `${joined(paper, name => inFull(name) + (name[1] === 'Doe' ? ' (corresponding author)' : ''))}. ${stopped(paper)} <i>${paper.venue}</i>, ${volume(paper)}, ${pages(place)}, ${paper.year}.`,
    ),
  ),
  way(
    'α-β in brackets behind the names',
    computing,
    items(
      computing,
      paper => `<b>${paper.title}</b><br>${joined(paper)} (α-β order)<br>${paper.venue} ${paper.year}`,
    ),
  ),
  way(
    'two names and et al. in longer rows',
    ecology,
    numberedItems(
      ecology,
      (paper, place) =>
        `${joined({ ...paper, people: paper.people.slice(0, 2) }, vancouver)}${paper.people.length > 2 ? ', et al' : ''}. ${stopped(paper)} <i>${paper.venue}</i>. ${paper.year};${volume(paper)}:${pages(place)}.`,
    ),
    { people: paper => paper.people.slice(0, 2) },
  ),
  way(
    'names with … in the middle',
    physics,
    numberedItems(
      physics,
      (paper, place) =>
        `${paper.people.length > 3 ? `${paper.people.slice(0, 3).map(inverted).join(', ')}, … ${inverted(paper.people.at(-1) ?? ['', ''])}` : apa(paper)} (${paper.year}). ${stopped(paper)} <i>${paper.venue}</i>, ${volume(paper)}, ${345 + place}.`,
    ),
    {
      people: paper =>
        paper.people.length > 3
          ? [...paper.people.slice(0, 3), paper.people.at(-1) ?? ['', '']]
          : paper.people,
    },
  ),
  way(
    'Chinese letters behind names',
    chinesePeople,
    items(
      chinesePeople,
      paper =>
        `<b>${paper.title}</b>. ${joined(paper, name => `${inFull(name)} (${chineseLetters[name[1]]})`)}. <i>${paper.venue}</i>, ${paper.year}.`,
    ),
  ),
  way(
    'names linked in part, own name not',
    ecology,
    paragraphs(
      ecology,
      paper =>
        `<b>${paper.title}</b>. ${joined(paper, name => (name[1] === 'Doe' ? inFull(name) : `<a href="https://${name[1].toLowerCase()}.example">${inFull(name)}</a>`))}. <i>${paper.venue}</i> (${paper.year}).`,
    ),
  ),
  way(
    'own name bold, title bold, citation on one line, numbered',
    ecology,
    numberedItems(
      ecology,
      (paper, place) =>
        `${joined(paper, ownNameIn(initialsFirst))}. <b>${stopped(paper)}</b> <i>${paper.venue}</i>, ${volume(paper)}:${pages(place)}, ${paper.year}.`,
    ),
  ),
  way(
    'own name bold, title bold on its own line',
    robotics,
    items(
      robotics,
      paper => `<b>${paper.title}</b><br>${joined(paper, ownNameIn())}<br>${paper.venue}, ${paper.year}`,
    ),
  ),
  way(
    'own name strong, title strong, paragraphs, links behind',
    robotics,
    paragraphs(
      robotics,
      (paper, place) =>
        `${oxford(paper, ownNameIn(inFull, 'strong'))}. <strong>${paper.title}</strong>. <em>${paper.venue}</em>, ${paper.year}. <a href="${place}.pdf">[pdf]</a>`,
    ),
  ),
  way(
    'own name bold with star, title linked',
    robotics,
    items(
      robotics,
      (paper, place) =>
        `${joined(paper, name => ownNameIn()(name) + (paper.people.indexOf(name) < 2 ? '*' : ''))}. <a href="/p/${place}">${paper.title}</a>. ${paper.venue}, ${paper.year}.`,
    ),
  ),
  way(
    'equal contribution marks and legend',
    computingOfOthers,
    `<p>* equal contribution, † corresponding author</p>${numberedItems(computingOfOthers, paper => `<b>${paper.title}</b>. ${joined(paper, name => inFull(name) + ['*', '*', '', '†'][paper.people.indexOf(name)])}. <i>${paper.venue}</i>, ${paper.year}.`)}`,
  ),
  way(
    'first author et al. (year) title',
    physicsOfOthers,
    items(
      physicsOfOthers,
      paper =>
        `${initialsLast(firstPerson(paper))} et al. (${paper.year}). ${stopped(paper)} <i>${paper.venue}</i>.`,
    ),
    { people: paper => paper.people.slice(0, 1) },
  ),
];
