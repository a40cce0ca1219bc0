import { computing, ecology, humanities, medicine, physics } from './papers-by-field';
import { way } from './way';
import { entries, items, table } from './write-list';
import { inverted, invertedInFull, joined } from './write-names';
import { abstract, pages, stopped, volume } from './write-parts';

/** Repositories of universities and archives. */
export const repositoriesAndProfiles = [
  way(
    'institute: authors in small print above the linked title, journal below',
    ecology,
    entries(
      ecology,
      (paper, place) =>
        `<div class="publ"><small>${joined(paper, inverted, '; ')}</small><br><a href="/pub/${place}">${paper.title}</a><br><em>${paper.venue}</em>, ${volume(paper)}, ${paper.year}<br><span class="label">Open Access</span> <span class="label">Peer reviewed</span></div>`,
    ),
  ),
  way(
    'institute: cluster name and kind above the title',
    ecology,
    entries(
      ecology,
      (paper, place) =>
        `<div class="publ"><div class="kind">Journal article</div><h4><a href="/pub/${place}">${paper.title}</a></h4><div>${joined(paper)}</div><div>${paper.year} | ${paper.venue}</div><div class="tags"><a href="t">Hedges</a> <a href="t">Birds</a></div></div>`,
    ),
  ),
  way(
    'Pure, standard rendering',
    medicine,
    items(
      medicine,
      (paper, place) =>
        `<div class="rendering rendering_researchoutput"><strong><a href="/p/${place}"><span>${stopped(paper)}</span></a></strong> / ${joined(paper, invertedInFull, '; ')}.<div>In: <em>${paper.venue}</em>, Vol. ${volume(paper)}, No. 1, ${paper.year}, p. ${pages(place)}.</div><p class="type">Research output: Contribution to journal › Article › Research › peer-review</p></div>`,
    ),
  ),
  way(
    'DSpace 7',
    humanities,
    `<ul class="list-unstyled">${entries(humanities, (paper, place) => `<li><div class="row"><div class="col-10"><div class="d-flex"><span class="badge badge-info">Item</span><span class="badge badge-secondary">Open Access</span></div><a class="lead item-list-title dont-break-out" href="/items/${place}">${paper.title}</a><span class="text-muted"> (<span class="item-list-publisher">Harbour University</span>, <span class="item-list-date">${paper.year}-03-02</span>) <span class="item-list-authors"><span>${joined(paper, invertedInFull, '</span>; <span>')}</span></span></span><div class="item-list-abstract">${abstract}</div></div></div></li>`)}</ul>`,
    { heading: 'Recent Submissions' },
  ),
  way(
    'DSpace 5 Mirage',
    humanities,
    entries(
      humanities,
      (paper, place) =>
        `<div class="row ds-artifact-item"><div class="col-sm-9 artifact-description"><a href="/handle/1/${place}"><h4>${paper.title}<span class="Z3988" title="x">&nbsp;</span></h4></a><div class="artifact-info"><span class="author h4"><small><span>${joined(paper, invertedInFull, '</span>; <span>')}</span></small></span> <span class="publisher-date h4"><small>(<span class="publisher">Harbour University</span>, <span class="date">${paper.year}-03-02</span>)</small></span></div><div class="artifact-abstract">${abstract}</div></div></div>`,
    ),
    { heading: 'Browsing by Title' },
  ),
  way(
    'Invenio records',
    physics,
    entries(
      physics,
      (paper, place) =>
        `<div class="item"><div class="extra labels"><span class="ui label">March ${place + 2}, ${paper.year} (v1)</span> <span class="ui label">Journal article</span> <span class="ui label">Open</span></div><h2 class="header"><a href="/records/${12345 + place}">${paper.title}</a></h2><div class="creatibutors"><span>${joined(paper, invertedInFull, '</span>; <span>')}</span></div><p class="description">${abstract}</p><div class="extra"><small>Uploaded on March ${place + 3}, ${paper.year}</small> <small>${12 + place} views ${34 + place} downloads</small></div></div>`,
    ),
    { heading: 'Harbour community' },
  ),
  way(
    'Google Scholar profile, copied',
    computing,
    table(computing, ['Title', 'Cited by', 'Year'], (paper, place) => [
      `<a href="c?${place}" class="gsc_a_at">${paper.title}</a><div class="gs_gray">${joined(paper, name => `${name[0].charAt(0)} ${name[1]}`)}</div><div class="gs_gray">${paper.venue} ${volume(paper)} (1), ${pages(place)}</div>`,
      String(120 - place),
      String(paper.year),
    ]),
  ),
];
