/** What is to be put right, and what has been excepted. */
import { type Exemption, personNamed, type RequirementInUse } from '../../model/index.ts';
import type { Stamp } from '../../provisioning/index.ts';
import { isUnbounded } from '../../time/index.ts';
import { counted } from '../../words/index.ts';
import type { WordedFinding } from '../api/index.ts';
import { dateRange, longDate } from './dates.ts';
import type { Reach } from './reach.ts';
import { html, type Markup, NOTHING } from './template.ts';

/** The gravest first. */
export const SEVERITIES = [
  { severity: 'fel', title: 'Fel', kind: 'bad' },
  { severity: 'varning', title: 'Varningar', kind: 'warn' },
  { severity: 'upplysning', title: 'Upplysningar', kind: 'note' },
  { severity: 'tips', title: 'Tips', kind: 'note' },
] as const;

/**
 * Findings, the gravest first.
 * @param stamp which routines they rest on: without one that is no källa nothing has been judged
 * @param elsewhere how many more there are on other pages
 */
export function findingsSection(open: readonly WordedFinding[], stamp: Stamp, elsewhere = 0): Markup {
  const groups = SEVERITIES.map((one) => ({
    ...one,
    findings: open.filter(({ severity }) => severity === one.severity),
  }));
  const shown = groups.filter(({ findings }) => findings.length > 0);
  return html`<section id="fynd" aria-labelledby="fynd-rubrik">
<h2 id="fynd-rubrik">Att åtgärda</h2>
${unjudged(stamp)}${shown.length === 0 && elsewhere === 0 ? noFindings(stamp) : shown.map(({ title, kind, findings }) => group(title, kind, findings))}
${elsewhere === 0 ? NOTHING : html`<p class="more">${elsewhere} fynd till står på <a href="#delar">verksamheternas sidor</a>.</p>`}
</section>`;
}

/** A källa has no first day; a rutin has. */
function isJudged({ routines }: Stamp): boolean {
  return routines.some(({ from }) => from !== null);
}

function unjudged(stamp: Stamp): Markup {
  return isJudged(stamp)
    ? NOTHING
    : html`<p class="empty">Inget är prövat mot någon rutin: ingen version av någon rutin gäller den ${stamp.asOf}.</p>`;
}

function noFindings(stamp: Stamp): Markup {
  return isJudged(stamp) ? html`<p class="empty">Inga fynd.</p>` : NOTHING;
}

function group(title: string, kind: string, findings: readonly WordedFinding[]): Markup {
  return html`<h3>${title} <span class="count">${findings.length}</span></h3>
<ul class="findings">${findings.map((finding) => findingItem(finding, kind))}</ul>`;
}

/** One finding: what, where, why, and what to do. */
function findingItem({ finding, message, advice, file, line }: WordedFinding, kind: string): Markup {
  const { code, clause } = finding;
  return html`<li class="finding ${kind}" data-s="${searchText([code, message, file])}">
<p class="headline"><span class="chip ${kind}">${code}</span> ${message}</p>
<p class="advice">${advice}</p>
<p class="source">${clause === undefined ? NOTHING : clauseText(clause)}<code>${file}:${line}</code></p>
</li>`;
}

function clauseText({ routine, requirement, expired }: RequirementInUse): Markup {
  const version = routine.version === undefined ? '' : ` ${routine.version.value}`;
  const quote = requirement.quote?.value.replaceAll('**', '') ?? '';
  return html`<q>${quote}</q> <cite>${routine.name}${version}${expired ? ', har gått ut' : ''}</cite> `;
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
<h2 id="undantag-rubrik">Beslutade undantag</h2>
<ul class="findings">${[...byException].map(([exemption, forgiven]) => exceptionItem(exemption, forgiven, reach))}</ul>
</section>`;
}

function exceptionItem(exemption: Exemption, forgiven: readonly WordedFinding[], reach: Reach): Markup {
  const { clause, subject, justification, deviation } = exemption;
  const target = subject.inbox === undefined ? subject.name : `${subject.name}.${subject.inbox.value}`;
  const case_ = deviation === undefined ? NOTHING : html` Avvikelse ${deviation.value}.`;
  return html`<li class="finding excepted" data-s="${searchText([clause.value, target, justification?.value ?? ''])}">
<p class="headline"><span class="chip excepted">${clause.value}</span> ${target}</p>
<p class="advice">${justification?.value ?? ''}</p>
<p class="source">${periodOf(exemption)} ${deciderOf(exemption, reach)}${case_} Förlåter ${counted(forgiven.length, 'fynd', 'fynd')}.</p>
</li>`;
}

function periodOf({ period }: Exemption): string {
  if (period === undefined) return '';
  if (isUnbounded(period.from)) return isUnbounded(period.to) ? '' : `Till ${longDate(period.to)}.`;
  return isUnbounded(period.to) ? `Från ${longDate(period.from)}.` : `${dateRange(period.from, period.to)}.`;
}

function deciderOf({ decidedBy }: Exemption, { ws }: Reach): string {
  const name = decidedBy === undefined ? undefined : (personNamed(ws, decidedBy.name)?.text?.value ?? decidedBy.name);
  return name === undefined ? '' : `Beslutat av ${name}.`;
}

/** What a search looks in. */
export function searchText(words: readonly string[]): string {
  return words.join(' ').toLowerCase();
}
