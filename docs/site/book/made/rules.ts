/** A page for each clause and each rule, and one for each check: what `rutin explain` and `rutin coverage` say. */
import { checks, rules } from '../../../../language/checks/index.ts';
import { pages } from '../../../../language/checks/pages.ts';
import type { Workspace } from '../../../../language/model/index.ts';
import { explainedParameters } from '../../../../language/reference/index.ts';
import {
  type Coverage,
  coverageOf,
  type DocumentCoverage,
  STATUSES,
} from '../../../../language/report/coverage/coverage.ts';
import { documentLine, totalLine } from '../../../../language/report/coverage/words.ts';
import { type Explanation, explain, knownCodes } from '../../../../language/report/explain/explanation.ts';
import { explanationMarkdown, pageMarkdown } from '../../../../language/report/explain/markdown.ts';
import { codesOf, examplesFor, readPage } from '../../../../language/report/explain/page.ts';
import { type Day, formatDay } from '../../../../language/time/index.ts';
import { type Page, pageOf, plain, table } from '../page.ts';
import { checkPage, codePage, partPage } from './paths.ts';

const CODES = partPage('codes', 'sv');
const CHECKS = partPage('checks', 'sv');

/** Where each code is explained. */
export function codePaths(ws: Workspace): ReadonlyMap<string, string> {
  return new Map(knownCodes(ws).map((code) => [code, codePage(code)]));
}

/** All pages of clauses and rules, with their contents. */
export function codePages(ws: Workspace, asOf: Day): readonly Page[] {
  const explanations = knownCodes(ws).flatMap((code) => explain(ws, code, asOf, 'sv') ?? []);
  return [codeContents(ws, asOf), ...explanations.map((one) => codePageOf(one, asOf))];
}

function codePageOf(explanation: Explanation, asOf: Day): Page {
  const { code, standing, bound } = explanation;
  const day =
    standing === undefined ? '' : `Läget per den ${formatDay(asOf)}. \`rutin explain ${code}\` säger hur det är i dag.`;
  const bare = { ...explanation, bound: bound.map((one) => ({ ...one, markdown: undefined })) };
  const [heading = '', ...body] = explanationMarkdown(bare, 'sv').split('\n');
  const title = headlineOf(explanation, heading.replace(/^# /, ''));
  return pageOf(codePage(code), 'sv', CODES, title, body.join('\n').trim(), ...boundParts(explanation), day);
}

/** A clause by its code and section, a rule by its code and the title of its page. */
function headlineOf({ code, standing }: Explanation, heading: string): string {
  return standing === undefined && !heading.startsWith(code) ? `${code} – ${heading}` : heading;
}

/** Of each check that the clause binds: the example that shows the clause best, and where the whole page is. */
function boundParts({ bound, code }: Explanation): readonly string[] {
  const markdown = new Map(
    bound.flatMap((one) => (one.markdown === undefined ? [] : [[one.binding.check.value, one.markdown]])),
  );
  return [...markdown].flatMap(([name, text]) => {
    const page = readPage(text);
    const { avoid, prefer } = examplesFor(page, code);
    return [
      ...(avoid === undefined ? [] : [fence('undvik', avoid.code)]),
      ...(prefer === undefined ? [] : [fence('föredra', prefer.code)]),
      `Hur kravet läses, och fler exempel: [${page.title}](/${checkPage(name)}) (\`kontroll ${name}\`).`,
    ];
  });
}

function fence(kind: string, text: string): string {
  return `\`\`\`rutin ${kind}\n${text}\n\`\`\``;
}

function codeContents(ws: Workspace, asOf: Day): Page {
  const coverage = coverageOf(ws, asOf);
  return pageOf(
    CODES,
    'sv',
    CODES,
    'Reglerna',
    `Varje mening i de skrivna rutinerna har en kod och en sida. Sidan säger vad meningen kräver, hur den prövas och hur ett fel rättas. Det är
samma text som \`rutin explain\` och redigeraren visar.`,
    `**${totalLine(coverage, 'sv')}** per den ${formatDay(asOf)}.`,
    totals(coverage),
    ...coverage.documents.map(documentPart),
    '## Språkets egna regler',
    'De här reglerna står inte i någon rutin. De håller filerna hela: att namn finns, att datum går att läsa, att inget står två gånger.',
    table(
      ['Kod', 'Regel'],
      rules.map(({ name }) => [`[${name}](/${codePage(name)})`, plain(ruleTitle(name))]),
    ),
    '## Kontroller',
    `En kontroll är det som programmet kan pröva. Rutinerna säger vilka som gäller och med vilka tal: se [alla kontroller](/${CHECKS}).`,
  );
}

function ruleTitle(code: string): string {
  const page = pages[code] ?? Object.values(pages).find((one) => codesOf(one).includes(code));
  return page === undefined ? '' : readPage(page).title;
}

const MEANINGS: Readonly<Record<(typeof STATUSES)[number], string>> = {
  kontroll: 'programmet prövar meningen',
  'prövas genom': 'meningen prövas genom en annan, som säger samma sak',
  manuellt: 'meningen kan inte prövas på det som skrivs, och sidan säger varför',
  upplysning: 'meningen kräver inget',
  oprövat: 'meningen kräver något som ingen har tagit ställning till',
};

function totals({ totals: counts }: Coverage): string {
  return table(
    ['Så prövas meningen', 'Antal', 'Det betyder'],
    STATUSES.map((one) => [one, String(counts[one]), MEANINGS[one]]),
  );
}

function documentPart(document: DocumentCoverage): string {
  const rows = document.sentences.map(({ id, status, citat }) => [`[${id}](/${codePage(id)})`, status, plain(citat)]);
  return `## ${plain(documentLine(document, 'sv'))}\n\n${table(['Krav', 'Prövas', 'Meningen'], rows)}`;
}

/** The page of each check that a routine can bind, with what can be set. */
export function checkPages(ws: Workspace, asOf: Day): readonly Page[] {
  const coverage = coverageOf(ws, asOf);
  const all = checks.map(({ name }) => checkPageOf(name, boundBy(coverage, name)));
  const rows = checks.map(({ name }) => [
    `[\`${name}\`](/${checkPage(name)})`,
    plain(titleOfCheck(name)),
    boundBy(coverage, name).join(', '),
  ]);
  const contents = pageOf(
    CHECKS,
    'sv',
    CHECKS,
    'Kontrollerna',
    `Det här kan programmet pröva. En rutin binder en kontroll med \`kontroll NAMN\` i ett krav och ställer in den. Varje sida är både förklaring
och prov: exemplen på den bedöms varje gång programmet byggs.`,
    table(['Kontroll', 'Om', 'Krav'], rows),
  );
  return [contents, ...all];
}

function titleOfCheck(name: string): string {
  const page = pages[name];
  return page === undefined ? name : readPage(page).title;
}

/** The clauses that bind a check. */
function boundBy({ documents }: Coverage, name: string): readonly string[] {
  const sentences = documents.flatMap((document) => document.sentences);
  return sentences
    .filter(({ status, detail }) => status === 'kontroll' && detail.split(', ').includes(name))
    .map(({ id }) => id);
}

function checkPageOf(name: string, clauses: readonly string[]): Page {
  const [, ...body] = pageMarkdown(pages[name] ?? '').split('\n');
  const rows = explainedParameters(name).map(({ title, meaning, notes }) => [
    `\`${title}\``,
    plain([meaning.sv, ...notes.map(({ sv }) => sv)].join(' ')),
  ]);
  return pageOf(
    checkPage(name),
    'sv',
    CHECKS,
    titleOfCheck(name),
    `\`kontroll ${name}\`${clauses.length === 0 ? '' : `, som ${clauses.join(', ')} ställer in.`}`,
    body.join('\n').trim(),
    '## Det som kan ställas in',
    table(['Ord', 'Betydelse'], rows),
  );
}
