/** What a chief reads first: how much was looked at, what was found, by which routines, and what the exceptions forgive. */
import type { Report, ReportedExemption, ReportedRoutine } from '../../engine/index.ts';
import type { Language, Sentence } from '../../model/index.ts';
import { counted, countOf, SEVERITIES, say, severityPlural } from '../../words/index.ts';
import { FAULT } from '../exit-codes.ts';
import { defuse } from '../terminal/defuse.ts';
import { hanging } from '../terminal/wrap.ts';
import { type FailOn, openFindings, type Printout } from './format.ts';
import { headline, LOOK } from './pretty-finding.ts';
import { beginsWords, beyondLines, folderWords, goneWords, knownWords, unjudgedLines } from './words.ts';

/** So many are named of what is gone. */
const MOST_GONE = 20;

/** The last lines of the report. */
export function prettySummary(printout: Printout): string {
  const { width, paint } = printout;
  const rule = paint('dim', '─'.repeat(Math.min(width, 80)));
  const blocks = [
    scope(printout),
    counts(printout),
    routines(printout),
    exceptions(printout),
    gone(printout),
    [verdict(printout)],
  ];
  return [rule, ...blocks.filter((block) => block.length > 0).map((block) => block.join('\n'))]
    .join('\n\n')
    .replace('\n\n', '\n');
}

function scope(printout: Printout): readonly string[] {
  const { report, paint } = printout;
  const { summary, units, persons, asOf, until, horizonDays, isJudged, language } = report;
  const looked = say(
    language,
    [
      counted(summary.files, 'fil', 'filer'),
      counted(units, 'enhet', 'enheter'),
      counted(persons, 'person', 'personer'),
    ],
    [counted(summary.files, 'file', 'files'), counted(units, 'unit', 'units'), counted(persons, 'person', 'persons')],
  );
  const looking = isJudged ? say(language, 'bedömda den', 'judged on') : say(language, 'inlästa den', 'read on');
  const period = say(
    language,
    `${looking} ${asOf}, och ${horizonDays} dagar framåt till ${until}`,
    `${looking} ${asOf}, and ${horizonDays} days ahead to ${until}`,
  );
  const where = `${folderWords(printout)}: `;
  return [
    `${where}${paint('bold', looked.join(', '))} ${period}.`,
    ...unjudgedLines(report).map((line) => paint('yellow', line)),
    ...beyondLines(report).map((line) => paint('dim', line)),
  ];
}

function counts({ report, paint }: Printout): readonly string[] {
  const { summary, language, findings } = report;
  const forgiven = [
    ...(summary.suppressed === 0
      ? []
      : [`${summary.suppressed} ${say(language, 'med undantag', 'under an exception')}`]),
    ...[knownWords(report)].filter((words) => words !== ''),
  ];
  const isNothing = findings.length === summary.suppressed + (summary.known ?? 0);
  if (isNothing && !report.isJudged) return forgiven;
  if (isNothing) {
    return [
      [paint(['bold', 'green'], say(language, 'Inget att åtgärda.', 'Nothing to mend.')), ...forgiven].join('  '),
    ];
  }
  const found = SEVERITIES.filter((severity) => summary[severity] > 0).map((severity) => {
    const { sign, colour } = LOOK[severity];
    return paint(colour, `${sign} ${countOf(language, summary[severity], severity)}`);
  });
  return [[...found, ...forgiven].join('   ')];
}

/** Which routines hold, and what is said of those that ship with the product. */
function routines(printout: Printout): readonly string[] {
  const { report, paint } = printout;
  const { language, coming } = report;
  const names = [...report.routines, ...coming].map(({ name, version }) => defuse(`${name} ${version}`.trim()));
  const widest = names.reduce((most, name) => Math.max(most, name.length), 0);
  const said = [
    ...report.routines.map((one) =>
      one.expired ? paint('yellow', expiredWords(one, coming, language)) : untilWords(one, language),
    ),
    ...coming.map(({ from }) => beginsWords(from, language)),
  ];
  const rows = said.map((words, i) => `  ${(names[i] as string).padEnd(widest)}  ${words}`);
  const found = openFindings(report).shipped.flatMap((finding) => headline(printout, finding, '  '));
  const lines = [...rows, ...found];
  return lines.length === 0 ? [] : [paint('bold', say(language, 'Rutiner', 'Routines')), ...lines];
}

/** An expired one is used until the next begins, whose day is told where it is known. */
function expiredWords({ dokument, to }: ReportedRoutine, coming: Report['coming'], language: Language): string {
  const next = coming.find((one) => one.dokument === dokument);
  const sv = next === undefined ? 'en ny version har kommit' : `${next.version} börjar gälla ${next.from}`;
  const en = next === undefined ? 'a new version comes' : `${next.version} begins to hold on ${next.from}`;
  return say(language, `gick ut ${to} och används tills ${sv}`, `expired ${to}, used until ${en}`);
}

function untilWords({ to }: ReportedRoutine, language: Language): string {
  if (to === null) return say(language, 'utan slutdatum', 'no end date');
  return say(language, `gäller till och med ${to}`, `in force until ${to}`);
}

function exceptions(printout: Printout): readonly string[] {
  const { report, paint } = printout;
  const forgiving = forgivingIn(report);
  if (forgiving.length === 0) return [];
  const title = say(report.language, 'Beslutade undantag', 'Exceptions decided on');
  return [paint('bold', title), ...forgiving.flatMap((one) => exceptionLines(printout, one))];
}

interface Forgiving {
  readonly code: string;
  readonly exception: ReportedExemption;
  readonly count: number;
}

/** Each exception once, with the number of findings it forgives. */
function forgivingIn({ findings }: Report): readonly Forgiving[] {
  const known = new Map<string, Forgiving>();
  for (const { code, suppressed } of findings) {
    if (suppressed !== null) {
      const key = `${suppressed.place.file}:${suppressed.place.line}:${suppressed.place.column}`;
      known.set(key, { code, exception: suppressed, count: (known.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...known.values()];
}

function exceptionLines({ report, width }: Printout, { code, exception, count }: Forgiving): readonly string[] {
  const { subject, decider, motivering, avvikelse } = exception;
  const parts = [
    `${code} ${say(report.language, 'för', 'for')} ${subject}`,
    say(report.language, counted(count, 'fynd', 'fynd'), counted(count, 'finding', 'findings')),
    ...exceptionPeriod(exception, report),
    ...(decider === null ? [] : [`${say(report.language, 'beslutat av', 'decided by')} ${decider}`]),
    ...(motivering === null ? [] : [`”${motivering}”`]),
    ...(avvikelse === null ? [] : [avvikelse]),
  ];
  return hanging('  ', defuse(parts.join(', ')), width);
}

/** Its last day, and its first where that is still to come. */
function exceptionPeriod({ from, to }: ReportedExemption, { asOf, language }: Report): readonly string[] {
  const words = [
    ...(from === null || from <= asOf ? [] : [`${say(language, 'från', 'from')} ${from}`]),
    ...(to === null ? [] : [`${say(language, 'till och med', 'until')} ${to}`]),
  ];
  return words.length === 0 ? [] : [words.join(' ')];
}

/** What was known and is found no more. */
function gone({ report, width, paint, shown }: Printout): readonly string[] {
  const { gone: all = [], language } = report;
  if (all.length === 0) return [];
  const rest = all.length - MOST_GONE;
  const lines = all
    .slice(0, MOST_GONE)
    .flatMap(({ file, code, message }) => hanging('  ', defuse(`${shown(file)} ${code} ${message}`), width));
  const more = rest > 0 ? [say(language, `  … och ${rest} till`, `  … and ${rest} more`)] : [];
  return [paint('bold', goneWords(report)), ...lines, ...more];
}

function verdict({ report, unreadable, exitCode, failOn, paint }: Printout): string {
  const words = verdictWords(exitCode, unreadable.length, failOn);
  const text = `${say(report.language, 'Slutkod', 'Exit code')} ${exitCode}: ${words[report.language]}`;
  return paint(exitCode === 0 ? 'green' : 'red', text);
}

function verdictWords(exitCode: number, unreadable: number, failOn: FailOn): Sentence {
  if (exitCode === FAULT) {
    return { sv: 'en kontroll gick inte att göra, se ovan.', en: 'a check could not be made, see above.' };
  }
  if (unreadable > 0) {
    return {
      sv: `${counted(unreadable, 'fil', 'filer')} gick inte att läsa, resten är prövat.`,
      en: `${counted(unreadable, 'file', 'files')} could not be read, the rest was checked.`,
    };
  }
  if (failOn === 'never') {
    return { sv: 'fynd stoppar inte (--fail-on never).', en: 'findings do not fail (--fail-on never).' };
  }
  const beyond = failOn === 'fel' ? ['', ''] : [' eller allvarligare', ' or graver'];
  const sv = `${severityPlural('sv', failOn)}${beyond[0]}.`;
  const en = `${severityPlural('en', failOn)}${beyond[1]}.`;
  return exitCode === 0 ? { sv: `inga ${sv}`, en: `no ${en}` } : { sv: `det finns ${sv}`, en: `there are ${en}` };
}
