/** A page for each clause and each rule, in both languages: what `rutin explain` and `rutin coverage` say. */
import { rules } from '../../../../language/checks/index.ts';
import type { Language, Sentence, Workspace } from '../../../../language/model/index.ts';
import {
  type Coverage,
  coverageOf,
  type DocumentCoverage,
  STATUSES,
} from '../../../../language/report/coverage/coverage.ts';
import { documentLine, statusIn, totalLine } from '../../../../language/report/coverage/words.ts';
import { type Explanation, explain, knownCodes } from '../../../../language/report/explain/explanation.ts';
import { explanationMarkdown } from '../../../../language/report/explain/markdown.ts';
import { examplesFor, readPage } from '../../../../language/report/explain/page.ts';
import { type Day, formatDay } from '../../../../language/time/index.ts';
import { say } from '../../../../language/words/index.ts';
import { type Page, pageOf, plain, table } from '../page.ts';
import { titleOf } from './checks.ts';
import { checkPage, codePage, partPage } from './paths.ts';

/** Where each code is explained. */
export function codePaths(ws: Workspace, language: Language): ReadonlyMap<string, string> {
  return new Map(knownCodes(ws).map((code) => [code, codePage(code, language)]));
}

/** All pages of clauses and rules, with their contents. */
export function codePages(ws: Workspace, asOf: Day, language: Language): readonly Page[] {
  const explanations = knownCodes(ws).flatMap((code) => explain(ws, code, asOf, language) ?? []);
  return [codeContents(ws, asOf, language), ...explanations.map((one) => codePageOf(one, asOf, language))];
}

function codePageOf(explanation: Explanation, asOf: Day, language: Language): Page {
  const { code, standing, bound } = explanation;
  const today = say(
    language,
    `Läget per den ${formatDay(asOf)}. \`rutin explain ${code}\` säger hur det är i dag.`,
    `As of ${formatDay(asOf)}. \`rutin explain ${code} --lang en\` says how it is today.`,
  );
  const bare = { ...explanation, bound: bound.map((one) => ({ ...one, markdown: undefined })) };
  const [heading = '', ...body] = explanationMarkdown(bare, language).split('\n');
  const title = headlineOf(explanation, heading.replace(/^# /, ''));
  return pageOf(
    codePage(code, language),
    language,
    partPage('codes', language),
    title,
    body.join('\n').trim(),
    ...boundParts(explanation, language),
    standing === undefined ? '' : today,
  );
}

/** A clause by its code and section, a rule by its code and the title of its page. */
function headlineOf({ code, standing }: Explanation, heading: string): string {
  return standing === undefined && !heading.startsWith(code) ? `${code} – ${heading}` : heading;
}

/** Of each check that the clause binds: the example that shows the clause best, and where the whole page is. */
function boundParts({ bound, code }: Explanation, language: Language): readonly string[] {
  const markdown = new Map(
    bound.flatMap((one) => (one.markdown === undefined ? [] : [[one.binding.check.value, one.markdown]])),
  );
  return [...markdown].flatMap(([name, text]) => {
    const page = readPage(text);
    const { avoid, prefer } = examplesFor(page, code);
    return [
      ...(avoid === undefined ? [] : [fence('undvik', avoid.code)]),
      ...(prefer === undefined ? [] : [fence('föredra', prefer.code)]),
      `${say(language, 'Hur kravet läses, och fler exempel', 'How the clause is read, and more examples')}: [${page.title}](/${checkPage(name, language)}) (\`kontroll ${name}\`).`,
    ];
  });
}

function fence(kind: string, text: string): string {
  return `\`\`\`rutin ${kind}\n${text}\n\`\`\``;
}

const INTRODUCTION: Sentence = {
  sv: `Varje mening i de skrivna rutinerna har en kod och en sida. Sidan säger vad meningen kräver, hur den prövas och hur ett fel rättas. Det är
samma text som \`rutin explain\` och redigeraren visar.`,
  en: `Each sentence of the written routines has a code and a page. The page says what the sentence requires, how it is checked and how an error is
mended. It is the same text that \`rutin explain --lang en\` and the editor show. The sentences themselves are in Swedish, as the routines have them.`,
};

const OWN_RULES: Sentence = {
  sv: 'De här reglerna står inte i någon rutin. De håller filerna hela: att namn finns, att datum går att läsa, att inget står två gånger.',
  en: 'These rules are in no routine. They keep the files whole: that names exist, that dates can be read, that nothing stands twice.',
};

function codeContents(ws: Workspace, asOf: Day, language: Language): Page {
  const coverage = coverageOf(ws, asOf);
  const path = partPage('codes', language);
  const all = `/${partPage('checks', language)}`;
  return pageOf(
    path,
    language,
    path,
    say(language, 'Reglerna', 'The rules'),
    INTRODUCTION[language],
    `**${totalLine(coverage, language)}** ${say(language, 'per den', 'as of')} ${formatDay(asOf)}.`,
    totals(coverage, language),
    ...coverage.documents.map((document) => documentPart(document, language)),
    say(language, '## Språkets egna regler', '## Rules of the language itself'),
    OWN_RULES[language],
    table(
      say(language, ['Kod', 'Regel'], ['Code', 'Rule']),
      rules.map(({ name }) => [`[${name}](/${codePage(name, language)})`, plain(titleOf(name, language))]),
    ),
    say(language, '## Kontroller', '## Checks'),
    say(
      language,
      `En kontroll är det som programmet kan pröva. Rutinerna säger vilka som gäller och med vilka tal: se [alla kontroller](${all}).`,
      `A check is what the program can try. The routines say which hold, and with which numbers: see [all checks](${all}).`,
    ),
  );
}

const MEANINGS: Readonly<Record<(typeof STATUSES)[number], Sentence>> = {
  kontroll: { sv: 'programmet prövar meningen', en: 'the program checks the sentence' },
  'prövas genom': {
    sv: 'meningen prövas genom en annan, som säger samma sak',
    en: 'the sentence is checked through another that says the same',
  },
  manuellt: {
    sv: 'meningen kan inte prövas på det som skrivs, och sidan säger varför',
    en: 'the sentence cannot be checked on what is written, and the page says why',
  },
  upplysning: { sv: 'meningen kräver inget', en: 'the sentence requires nothing' },
  oprövat: {
    sv: 'meningen kräver något som ingen har tagit ställning till',
    en: 'the sentence requires something that nobody has considered',
  },
};

function totals({ totals: counts }: Coverage, language: Language): string {
  return table(
    say(
      language,
      ['Så prövas meningen', 'Antal', 'Det betyder'],
      ['How the sentence is checked', 'Number', 'Which means'],
    ),
    STATUSES.map((one) => [statusIn(language, one), String(counts[one]), MEANINGS[one][language]]),
  );
}

function documentPart(document: DocumentCoverage, language: Language): string {
  const rows = document.sentences.map(({ id, status, citat }) => [
    `[${id}](/${codePage(id, language)})`,
    statusIn(language, status),
    plain(citat),
  ]);
  const head = say(language, ['Krav', 'Prövas', 'Meningen'], ['Clause', 'Checked', 'The sentence']);
  return `## ${plain(documentLine(document, language))}\n\n${table(head, rows)}`;
}
