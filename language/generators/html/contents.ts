/** The first page of a large report: the figures of all of it, its chapters, and a register to search in. */
import { countOf } from '../../words/index.ts';
import { jsonOf } from '../support/text.ts';
import type { Chapter, Chapters } from './chapters.ts';
import { exceptionsSection, findingsSection, SEVERITIES, searchText } from './findings.ts';
import { basis, overview, uncoveredDays } from './overview.ts';
import { pageOf, scriptOf } from './page.ts';
import type { Reach } from './reach.ts';
import { SEARCH_IN_REGISTER } from './register-script.ts';
import { html, type Markup } from './template.ts';
import { timelineSection } from './timeline.ts';
import { unitId } from './units.ts';

/** Findings of chapters that the first page shows too. */
const MOST_FINDINGS = 50;

const SEARCHING = scriptOf(SEARCH_IN_REGISTER);

/** The page that leads to the chapters. */
export function contentsPage(reach: Reach, { all, rest }: Chapters): Markup {
  const own = new Set(rest.open);
  const graver = SEVERITIES.flatMap(({ severity }) => reach.open.filter((one) => one.severity === severity));
  const shown = graver.filter((one) => !own.has(one)).slice(0, MOST_FINDINGS);
  const remaining = { ...reach, ...rest };
  return pageOf(reach, {
    links: LINKS,
    main: [
      overview(reach),
      html`<section id="traffar" hidden><h2>Träffar</h2><ul class="hits"></ul></section>`,
      chaptersSection(all),
      findingsSection(
        [...rest.open, ...shown],
        reach.provisioning.stamp,
        reach.open.length - rest.open.length - shown.length,
      ),
      exceptionsSection(remaining),
      timelineSection(remaining),
      basis(reach),
    ],
    script: SEARCHING,
    data: registerOf(reach, all),
  });
}

const LINKS: readonly Markup[] = [
  html`<a href="#delar">Verksamheter</a> `,
  html`<a href="#fynd">Att åtgärda</a> `,
  html`<a href="#underlag">Underlag</a> `,
];

function chaptersSection(chapters: readonly Chapter[]): Markup {
  return html`<section id="delar" aria-labelledby="delar-rubrik">
<h2 id="delar-rubrik">Verksamheter</h2>
<div class="scroll" tabindex="0"><table class="plain chapters">
<thead><tr><th scope="col">Verksamhet</th><th scope="col">Enheter</th><th scope="col">Inkorgar</th><th scope="col">Att åtgärda</th><th scope="col">Undantag</th><th scope="col">Frånvaro</th><th scope="col">Dagar utan ombud</th></tr></thead>
<tbody>${chapters.map(chapterRow)}</tbody>
</table></div>
</section>`;
}

function chapterRow({ file, place, units, reach }: Chapter): Markup {
  const own = reach();
  const uncovered = uncoveredDays(own);
  return html`<tr><th scope="row"><a href="${file}">${place}</a></th><td data-l="Enheter">${units.length}</td><td data-l="Inkorgar">${own.provisioning.inboxes.length}</td><td data-l="Att åtgärda">${findingChips(own)}</td><td data-l="Undantag">${own.forgiven.length}</td><td data-l="Frånvaro">${own.absences.length}</td><td data-l="Dagar utan ombud">${uncovered === 0 ? '0' : html`<span class="chip bad">${uncovered}</span>`}</td></tr>
`;
}

function findingChips({ open }: Reach): readonly Markup[] | Markup {
  const counts = SEVERITIES.map((one) => ({ ...one, count: open.filter((f) => f.severity === one.severity).length }));
  const found = counts.filter(({ count }) => count > 0);
  return found.length === 0
    ? html`0`
    : found.map(
        ({ severity, kind, count }) => html`<span class="chip ${kind}">${countOf('sv', count, severity)}</span> `,
      );
}

/** What the search reads: the chapters' files and places, and each unit with its inboxes and its members. */
function registerOf(reach: Reach, chapters: readonly Chapter[]): string {
  const register = {
    chapters: chapters.map(({ file, place }) => [file, place]),
    units: chapters.flatMap(({ units }, nth) =>
      units.map(({ key, name }) => {
        const inboxes = reach.inboxesOf(key);
        const members = new Set(inboxes.flatMap((inbox) => reach.membersOf(inbox.key).map(({ person }) => person)));
        const words = searchText([key, ...inboxes.flatMap((inbox) => [inbox.title, inbox.key])]);
        return [nth, unitId(key), name, words, [...members].map(reach.names.person).join('|')];
      }),
    ),
  };
  return jsonOf(register).replaceAll('<', '\\u003c');
}
