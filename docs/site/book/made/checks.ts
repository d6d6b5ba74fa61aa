/** A page for each check that a routine can bind, in both languages: the page beside the check, and what can be set. */
import { checks } from '../../../../language/checks/index.ts';
import { pageIn } from '../../../../language/checks/page-in.ts';
import { pages } from '../../../../language/checks/pages.ts';
import type { Language, Workspace } from '../../../../language/model/index.ts';
import { explainedParameters } from '../../../../language/reference/index.ts';
import { type Coverage, coverageOf } from '../../../../language/report/coverage/coverage.ts';
import { pageMarkdown } from '../../../../language/report/explain/markdown.ts';
import { codesOf, readPage } from '../../../../language/report/explain/page.ts';
import type { Day } from '../../../../language/time/index.ts';
import { say } from '../../../../language/words/index.ts';
import { type Page, pageOf, plain, table } from '../page.ts';
import { checkPage, partPage } from './paths.ts';

/** All pages of checks, with their contents. */
export function checkPages(ws: Workspace, asOf: Day, language: Language): readonly Page[] {
  const coverage = coverageOf(ws, asOf);
  const path = partPage('checks', language);
  const all = checks.map(({ name }) => checkPageOf(name, boundBy(coverage, name), language));
  const rows = checks.map(({ name }) => [
    `[\`${name}\`](/${checkPage(name, language)})`,
    plain(titleOf(name, language)),
    boundBy(coverage, name).join(', '),
  ]);
  const contents = pageOf(
    path,
    language,
    path,
    say(language, 'Kontrollerna', 'The checks'),
    say(
      language,
      `Det här kan programmet pröva. En rutin binder en kontroll med \`kontroll NAMN\` i ett krav och ställer in den. Varje sida är både förklaring
och prov: exemplen på den bedöms varje gång programmet byggs.`,
      `This is what the program can check. A routine binds a check with \`kontroll NAME\` in a clause, and sets it. Each page is explanation and test:
its examples are judged whenever the program is built. Examples and sentences of the routines are in Swedish, as people write them.`,
    ),
    table(say(language, ['Kontroll', 'Om', 'Krav'], ['Check', 'About', 'Clauses']), rows),
  );
  return [contents, ...all];
}

/** What the page of a check, or of a rule by its code, is called; empty where there is none. */
export function titleOf(name: string, language: Language): string {
  const own = name in pages ? name : Object.keys(pages).find((one) => codesOf(pages[one] ?? '').includes(name));
  const page = own === undefined ? undefined : pageIn(language, own);
  return page === undefined ? '' : readPage(page).title;
}

/** The clauses that bind a check. */
function boundBy({ documents }: Coverage, name: string): readonly string[] {
  const sentences = documents.flatMap((document) => document.sentences);
  return sentences
    .filter(({ status, detail }) => status === 'kontroll' && detail.split(', ').includes(name))
    .map(({ id }) => id);
}

function checkPageOf(name: string, clauses: readonly string[], language: Language): Page {
  const [, ...body] = pageMarkdown(pageIn(language, name) ?? '').split('\n');
  const rows = explainedParameters(name).map(({ title, meaning, notes }) => [
    `\`${title}\``,
    plain([meaning[language], ...notes.map((note) => note[language])].join(' ')),
  ]);
  const listed = clauses.join(', ');
  const bound = say(language, `, som ${listed} ställer in.`, `, set by ${listed}.`);
  return pageOf(
    checkPage(name, language),
    language,
    partPage('checks', language),
    titleOf(name, language),
    `\`kontroll ${name}\`${clauses.length === 0 ? '' : bound}`,
    body.join('\n').trim(),
    say(language, '## Det som kan ställas in', '## What can be set'),
    table(say(language, ['Ord', 'Betydelse'], ['Word', 'Meaning']), rows),
  );
}
