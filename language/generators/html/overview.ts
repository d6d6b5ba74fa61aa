/** The top of the report: what it is about, the figures a chief asks for, and the routines it rests on. */
import { traitsOf } from '../../checks/index.ts';
import type { Language } from '../../model/index.ts';
import type { StampedRoutine } from '../../provisioning/index.ts';
import { daySet } from '../../time/index.ts';
import { counted, countOf, say } from '../../words/index.ts';
import { openCounts } from '../support/open-counts.ts';
import { programInWords, routineInWords, validityInWords } from '../support/stamp.ts';
import { dateRange, longDate } from './dates.ts';
import type { Reach } from './reach.ts';
import { html, type Markup } from './template.ts';

/** Title, period and figures. */
export function overview(reach: Reach): Markup {
  const { asOf, until, language } = reach;
  const [day, days] = [longDate(asOf, language), dateRange(asOf, until, language)];
  return html`<header class="top">
<p class="kicker">${say(language, 'Provisioneringsrapport', 'Provisioning report')}</p>
<h1>${reach.title}</h1>
<p class="lead">${say(language, 'Så här ska det stå i Millennium per den', 'This is what Millennium is to hold as of')} <strong>${day}</strong>. ${say(language, `Frånvaro, bevakning och ombud gäller ${days}.`, `Absences, monitoring and delegates are for ${days}.`)}</p>
${verdict(reach)}
<dl class="figures">${figures(reach)}</dl>
</header>`;
}

function verdict({ open, provisioning, language }: Reach): Markup {
  const { errors, warnings, notes } = openCounts(open);
  const expired = provisioning.stamp.routines.filter((routine) => routine.expired).length;
  if (errors + warnings + expired === 0) {
    return html`<p class="verdict good"><b>${say(language, 'Inget att åtgärda.', 'Nothing to put right.')}</b>${notes === 0 ? '' : ` ${countOf(language, notes, 'upplysning')} ${say(language, 'att känna till', 'to know of')}.`}</p>`;
  }
  const words = [
    errors === 0 ? '' : countOf(language, errors, 'fel'),
    warnings === 0 ? '' : countOf(language, warnings, 'varning'),
    notes === 0 ? '' : countOf(language, notes, 'upplysning'),
    expired === 0
      ? ''
      : say(
          language,
          `${counted(expired, 'rutin', 'rutiner')} har gått ut`,
          `${counted(expired, 'routine', 'routines')} expired`,
        ),
  ].filter((word) => word !== '');
  return html`<p class="verdict ${errors === 0 ? 'warn' : 'bad'}"><b>${words.join(', ')}.</b> <a href="#fynd">${say(language, 'Se vad som ska åtgärdas', 'See what is to be put right')}</a></p>`;
}

function figures(reach: Reach): readonly Markup[] {
  const { provisioning, absences, language } = reach;
  const persons = new Set(provisioning.members.map(({ person }) => person)).size;
  const uncovered = uncoveredDays(reach);
  const later = uncoveredDays(reach, 'after the horizon');
  return [
    figure(provisioning.units.length, say(language, 'enheter', 'units')),
    figure(provisioning.inboxes.length, say(language, 'delade inkorgar', 'shared inboxes')),
    figure(persons, say(language, 'medlemmar', 'members')),
    figure(absences.length, say(language, 'frånvaroperioder', 'absences')),
    figure(provisioning.delegates.length, say(language, 'ombudsperioder', 'delegations')),
    figure(
      uncovered,
      say(language, 'dagar utan ombud', 'days without a delegate'),
      uncovered > 0 ? 'figure warn' : 'figure',
    ),
    ...(later > 0
      ? [figure(later, say(language, 'dagar utan ombud efter horisonten', 'days without a delegate after the horizon'))]
      : []),
  ];
}

/** The days of absences on which nobody stands in, added up: those within the horizon, or those after it. */
export function uncoveredDays({ open }: Pick<Reach, 'open'>, when?: 'after the horizon'): number {
  return open
    .filter(({ finding: { afterHorizon } }) => (afterHorizon === true) === (when !== undefined))
    .filter(({ finding }) => traitsOf(finding).about === 'cover' && finding.trigger.startsWith('uncovered'))
    .reduce((sum, { finding }) => sum + daySet.count(finding.days ?? daySet.EMPTY), 0);
}

function figure(value: number, label: string, kind = 'figure'): Markup {
  return html`<div class="${kind}"><dd>${value}</dd><dt>${label}</dt></div>`;
}

/** The routines in use, and what the report was made from. */
export function basis({ provisioning: { stamp }, language }: Reach): Markup {
  return html`<section id="underlag" aria-labelledby="underlag-rubrik">
<h2 id="underlag-rubrik">${say(language, 'Underlag', 'Basis')}</h2>
<table class="plain">
<thead><tr><th scope="col">${say(language, 'Rutin', 'Routine')}</th><th scope="col">${say(language, 'Giltighet', 'Validity')}</th></tr></thead>
<tbody>${stamp.routines.map((routine) => routineRow(routine, language))}</tbody>
</table>
<p class="digest">${programInWords(stamp, language)}. ${say(language, 'Indata', 'Input')} <code>${stamp.digest}</code></p>
</section>`;
}

function routineRow(routine: StampedRoutine, language: Language): Markup {
  const expired = routine.expired
    ? html` <span class="chip bad">${say(language, 'har gått ut', 'expired')}</span>`
    : undefined;
  const validity = validityInWords({ ...routine, expired: false }, language);
  return html`<tr><td><b>${routine.title}</b><br><span class="dim">${routineInWords(routine)}</span></td><td>${validity}${expired}<br><code class="dim">${routine.text}</code></td></tr>`;
}
