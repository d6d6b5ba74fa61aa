/** What is to be put right, and what has been excepted. */
import { type Exemption, type Language, personNamed, type RequirementInUse } from '../../model/index.ts';
import type { Stamp } from '../../provisioning/index.ts';
import { isUnbounded } from '../../time/index.ts';
import { counted, say, severityPlural } from '../../words/index.ts';
import type { WordedFinding } from '../api/index.ts';
import { dateRange, longDate } from './dates.ts';
import type { Reach } from './reach.ts';
import { html, type Markup, NOTHING } from './template.ts';

/** The gravest first. */
export const SEVERITIES = [
  { severity: 'fel', kind: 'bad' },
  { severity: 'varning', kind: 'warn' },
  { severity: 'upplysning', kind: 'note' },
  { severity: 'tips', kind: 'note' },
] as const;

/**
 * Findings, the gravest first.
 * @param reach which routines they rest on: without one that is no källa nothing has been judged; and the language
 * @param elsewhere how many more there are on other pages
 */
export function findingsSection(open: readonly WordedFinding[], reach: Reach, elsewhere = 0): Markup {
  const {
    provisioning: { stamp },
    language,
  } = reach;
  const groups = SEVERITIES.map((one) => ({
    ...one,
    findings: open.filter(({ severity }) => severity === one.severity),
  }));
  const shown = groups.filter(({ findings }) => findings.length > 0);
  return html`<section id="fynd" aria-labelledby="fynd-rubrik">
<h2 id="fynd-rubrik">${say(language, 'Att åtgärda', 'To put right')}</h2>
${unjudged(stamp, language)}${shown.length === 0 && elsewhere === 0 ? noFindings(stamp, language) : shown.map(({ severity, kind, findings }) => group(capitalised(severityPlural(language, severity)), kind, findings, language))}
${elsewhere === 0 ? NOTHING : html`<p class="more">${elsewhere} ${say(language, 'fynd till står på', 'more findings are on')} <a href="#delar">${say(language, 'verksamheternas sidor', 'the pages of the departments')}</a>.</p>`}
</section>`;
}

/** A källa has no first day; a rutin has. */
function isJudged({ routines }: Stamp): boolean {
  return routines.some(({ from }) => from !== null);
}

function unjudged(stamp: Stamp, language: Language): Markup {
  return isJudged(stamp)
    ? NOTHING
    : html`<p class="empty">${say(language, `Inget är prövat mot någon rutin: ingen version av någon rutin gäller den ${stamp.asOf}.`, `Nothing has been checked against any routine: no version of any is valid on ${stamp.asOf}.`)}</p>`;
}

function noFindings(stamp: Stamp, language: Language): Markup {
  return isJudged(stamp) ? html`<p class="empty">${say(language, 'Inga fynd.', 'No findings.')}</p>` : NOTHING;
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function group(title: string, kind: string, findings: readonly WordedFinding[], language: Language): Markup {
  return html`<h3>${title} <span class="count">${findings.length}</span></h3>
<ul class="findings">${findings.map((finding) => findingItem(finding, kind, language))}</ul>`;
}

/** One finding: what, where, why, and what to do. */
function findingItem(
  { finding, message, advice, file, line }: WordedFinding,
  kind: string,
  language: Language,
): Markup {
  const { code, clause } = finding;
  return html`<li class="finding ${kind}" data-s="${searchText([code, message, file])}">
<p class="headline"><span class="chip ${kind}">${code}</span> ${message}</p>
<p class="advice">${advice}</p>
<p class="source">${clause === undefined ? NOTHING : clauseText(clause, language)}<code>${file}:${line}</code></p>
</li>`;
}

function clauseText({ routine, requirement, expired }: RequirementInUse, language: Language): Markup {
  const version = routine.version === undefined ? '' : ` ${routine.version.value}`;
  const quote = requirement.quote?.value.replaceAll('**', '') ?? '';
  return html`<q>${quote}</q> <cite>${routine.name}${version}${expired ? say(language, ', har gått ut', ', expired') : ''}</cite> `;
}

/** Exceptions that hold, with what each of them forgives. */
export function exceptionsSection(reach: Reach): Markup {
  const byException = new Map<Exemption, WordedFinding[]>();
  for (const one of reach.forgiven) {
    const exemption = one.finding.suppressedBy as Exemption;
    byException.set(exemption, [...(byException.get(exemption) ?? []), one]);
  }
  if (byException.size === 0) return NOTHING;
  return html`<section id="undantag" aria-labelledby="undantag-rubrik">
<h2 id="undantag-rubrik">${say(reach.language, 'Beslutade undantag', 'Exceptions decided on')}</h2>
<ul class="findings">${[...byException].map(([exemption, forgiven]) => exceptionItem(exemption, forgiven, reach))}</ul>
</section>`;
}

function exceptionItem(exemption: Exemption, forgiven: readonly WordedFinding[], reach: Reach): Markup {
  const { language } = reach;
  const { clause, subject, justification, deviation } = exemption;
  const count = forgiven.length;
  const target = subject.inbox === undefined ? subject.name : `${subject.name}.${subject.inbox.value}`;
  const case_ =
    deviation === undefined ? NOTHING : html` ${say(language, 'Avvikelse', 'Deviation')} ${deviation.value}.`;
  return html`<li class="finding excepted" data-s="${searchText([clause.value, target, justification?.value ?? ''])}">
<p class="headline"><span class="chip excepted">${clause.value}</span> ${target}</p>
<p class="advice">${justification?.value ?? ''}</p>
<p class="source">${periodOf(exemption, language)} ${deciderOf(exemption, reach)}${case_} ${say(language, `Förlåter ${counted(count, 'fynd', 'fynd')}.`, `Forgives ${counted(count, 'finding', 'findings')}.`)}</p>
</li>`;
}

function periodOf({ period }: Exemption, language: Language): string {
  if (period === undefined) return '';
  if (isUnbounded(period.from)) {
    return isUnbounded(period.to) ? '' : `${say(language, 'Till', 'To')} ${longDate(period.to, language)}.`;
  }
  return isUnbounded(period.to)
    ? `${say(language, 'Från', 'From')} ${longDate(period.from, language)}.`
    : `${dateRange(period.from, period.to, language)}.`;
}

function deciderOf({ decidedBy }: Exemption, { ws, language }: Reach): string {
  const name = decidedBy === undefined ? undefined : (personNamed(ws, decidedBy.name)?.text?.value ?? decidedBy.name);
  return name === undefined ? '' : `${say(language, 'Beslutat av', 'Decided by')} ${name}.`;
}

/** What a search looks in. */
export function searchText(words: readonly string[]): string {
  return words.join(' ').toLowerCase();
}
