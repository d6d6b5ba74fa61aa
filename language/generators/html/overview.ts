/** The top of the report: what it is about, the figures a chief asks for, and the routines it rests on. */
import { traitsOf } from '../../checks/index.ts';
import type { StampedRoutine } from '../../provisioning/index.ts';
import { daySet } from '../../time/index.ts';
import { counted, countOf } from '../../words/index.ts';
import { openCounts } from '../support/open-counts.ts';
import { routineInWords, validityInWords } from '../support/stamp.ts';
import { dateRange, longDate } from './dates.ts';
import type { Reach } from './reach.ts';
import { html, type Markup } from './template.ts';

/** Title, period and figures. */
export function overview(reach: Reach): Markup {
  const { asOf, until } = reach;
  return html`<header class="top">
<p class="kicker">Provisioneringsrapport</p>
<h1>${reach.title}</h1>
<p class="lead">Så här ska det stå i Millennium per den <strong>${longDate(asOf)}</strong>. Frånvaro, bevakning och ombud gäller ${dateRange(asOf, until)}.</p>
${verdict(reach)}
<dl class="figures">${figures(reach)}</dl>
</header>`;
}

function verdict({ open, provisioning }: Reach): Markup {
  const { errors, warnings, notes } = openCounts(open);
  const expired = provisioning.stamp.routines.filter((routine) => routine.expired).length;
  if (errors + warnings + expired === 0) {
    return html`<p class="verdict good"><b>Inget att åtgärda.</b>${notes === 0 ? '' : ` ${countOf('sv', notes, 'upplysning')} att känna till.`}</p>`;
  }
  const words = [
    errors === 0 ? '' : countOf('sv', errors, 'fel'),
    warnings === 0 ? '' : countOf('sv', warnings, 'varning'),
    notes === 0 ? '' : countOf('sv', notes, 'upplysning'),
    expired === 0 ? '' : `${counted(expired, 'rutin', 'rutiner')} har gått ut`,
  ].filter((word) => word !== '');
  return html`<p class="verdict ${errors === 0 ? 'warn' : 'bad'}"><b>${words.join(', ')}.</b> <a href="#fynd">Se vad som ska åtgärdas</a></p>`;
}

function figures(reach: Reach): readonly Markup[] {
  const { provisioning, absences } = reach;
  const persons = new Set(provisioning.members.map(({ person }) => person)).size;
  const uncovered = uncoveredDays(reach);
  const later = uncoveredDays(reach, 'after the horizon');
  return [
    figure(provisioning.units.length, 'enheter'),
    figure(provisioning.inboxes.length, 'delade inkorgar'),
    figure(persons, 'medlemmar'),
    figure(absences.length, 'frånvaroperioder'),
    figure(provisioning.delegates.length, 'ombudsperioder'),
    figure(uncovered, 'dagar utan ombud', uncovered > 0 ? 'figure warn' : 'figure'),
    ...(later > 0 ? [figure(later, 'dagar utan ombud efter horisonten')] : []),
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
export function basis({ provisioning: { stamp } }: Reach): Markup {
  return html`<section id="underlag" aria-labelledby="underlag-rubrik">
<h2 id="underlag-rubrik">Underlag</h2>
<table class="plain">
<thead><tr><th scope="col">Rutin</th><th scope="col">Giltighet</th></tr></thead>
<tbody>${stamp.routines.map(routineRow)}</tbody>
</table>
<p class="digest">Indata <code>${stamp.digest}</code></p>
</section>`;
}

function routineRow(routine: StampedRoutine): Markup {
  const expired = routine.expired ? html` <span class="chip bad">har gått ut</span>` : undefined;
  const validity = validityInWords({ ...routine, expired: false });
  return html`<tr><td><b>${routine.title}</b><br><span class="dim">${routineInWords(routine)}</span></td><td>${validity}${expired}</td></tr>`;
}
