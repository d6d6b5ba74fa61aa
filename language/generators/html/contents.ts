/** The first page of a large report: the figures of all of it, its chapters, and a register to search in. */
import type { Language } from '../../model/index.ts';
import { countOf, say } from '../../words/index.ts';
import { jsonOf } from '../support/text.ts';
import type { Chapter, Chapters } from './chapters.ts';
import { exceptionsSection, findingsSection, SEVERITIES, searchText } from './findings.ts';
import { basis, overview, uncoveredDays } from './overview.ts';
import { pageOf, scriptOf } from './page.ts';
import type { Reach } from './reach.ts';
import { searchInRegister } from './register-script.ts';
import { html, type Markup } from './template.ts';
import { timelineSection } from './timeline.ts';
import { unitId } from './units.ts';

/** Findings of chapters that the first page shows too. */
const MOST_FINDINGS = 50;

const SEARCHING = { sv: scriptOf(searchInRegister('sv')), en: scriptOf(searchInRegister('en')) };

/** The page that leads to the chapters. */
export function contentsPage(reach: Reach, { all, rest }: Chapters): Markup {
  const { language } = reach;
  const own = new Set(rest.open);
  const graver = SEVERITIES.flatMap(({ severity }) => reach.open.filter((one) => one.severity === severity));
  const shown = graver.filter((one) => !own.has(one)).slice(0, MOST_FINDINGS);
  const remaining = { ...reach, ...rest };
  return pageOf(reach, {
    links: linksIn(language),
    main: [
      overview(reach),
      html`<section id="traffar" hidden><h2>${say(language, 'Träffar', 'Hits')}</h2><ul class="hits"></ul></section>`,
      chaptersSection(all, language),
      findingsSection([...rest.open, ...shown], reach, reach.open.length - rest.open.length - shown.length),
      exceptionsSection(remaining),
      timelineSection(remaining),
      basis(reach),
    ],
    script: SEARCHING[language],
    data: registerOf(reach, all),
  });
}

function linksIn(language: Language): readonly Markup[] {
  return [
    html`<a href="#delar">${say(language, 'Verksamheter', 'Departments')}</a> `,
    html`<a href="#fynd">${say(language, 'Att åtgärda', 'To put right')}</a> `,
    html`<a href="#underlag">${say(language, 'Underlag', 'Basis')}</a> `,
  ];
}

function chaptersSection(chapters: readonly Chapter[], language: Language): Markup {
  const heads = headsIn(language);
  return html`<section id="delar" aria-labelledby="delar-rubrik">
<h2 id="delar-rubrik">${say(language, 'Verksamheter', 'Departments')}</h2>
<div class="scroll" tabindex="0"><table class="plain chapters">
<thead><tr>${[say(language, 'Verksamhet', 'Department'), ...heads].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${chapters.map((chapter) => chapterRow(chapter, heads))}</tbody>
</table></div>
</section>`;
}

/** The heads of the columns after the first. */
function headsIn(language: Language): readonly string[] {
  return say(
    language,
    ['Enheter', 'Inkorgar', 'Att åtgärda', 'Undantag', 'Frånvaro', 'Dagar utan ombud'],
    ['Units', 'Inboxes', 'To put right', 'Exceptions', 'Absences', 'Days without a delegate'],
  );
}

function chapterRow({ file, place, units, reach }: Chapter, heads: readonly string[]): Markup {
  const own = reach();
  const uncovered = uncoveredDays(own);
  return html`<tr><th scope="row"><a href="${file}">${place}</a></th><td data-l="${heads[0]}">${units.length}</td><td data-l="${heads[1]}">${own.provisioning.inboxes.length}</td><td data-l="${heads[2]}">${findingChips(own)}</td><td data-l="${heads[3]}">${own.forgiven.length}</td><td data-l="${heads[4]}">${own.absences.length}</td><td data-l="${heads[5]}">${uncovered === 0 ? '0' : html`<span class="chip bad">${uncovered}</span>`}</td></tr>
`;
}

function findingChips({ open, language }: Reach): readonly Markup[] | Markup {
  const counts = SEVERITIES.map((one) => ({ ...one, count: open.filter((f) => f.severity === one.severity).length }));
  const found = counts.filter(({ count }) => count > 0);
  return found.length === 0
    ? html`0`
    : found.map(
        ({ severity, kind, count }) => html`<span class="chip ${kind}">${countOf(language, count, severity)}</span> `,
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
