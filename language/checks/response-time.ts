/** svarstid: that questions about certificates are answered within the time that a routine gives. */
import type { CertificateMonitoring, Unit } from '../model/index.ts';
import { type Day, daySet } from '../time/index.ts';
import { defineCheck, type Judging, type Messages, markOf, number, type Values } from './api/index.ts';
import { titled } from './support/naming.ts';

const parameters = { mostDays: number('högst_dagar', { tighter: 'lower' }) };

const messages = {
  tooLong: {
    sv: 'Svarstiden i {unit} är {days|dag|dagar}, längre än {most}',
    en: 'The response time in {unit} is {days|day|days}, longer than {most}',
    advice: {
      sv: 'Skriv svarstid {most|dag|dagar} eller kortare.',
      en: 'Write svarstid {most} dagar or less.',
    },
  },
  notStated: {
    sv: 'Intygsbevakningen i {unit} anger ingen svarstid',
    en: 'The monitoring of certificates in {unit} states no response time',
    advice: {
      sv: 'Skriv svarstid {most|dag|dagar} eller kortare, så att de som bevakar vet vad som gäller.',
      en: 'Write svarstid {most} dagar or less, so that those who monitor know what holds.',
    },
    severity: 'information',
  },
  closedLonger: {
    sv: '{unit} är stängd {days|dag|dagar} i rad, längre än de {most} som en intygsdialog får ta',
    en: '{unit} is closed {days|day|days} in a row, longer than the {most} that a certificate dialogue may take',
    advice: {
      sv: 'Bestäm vem som tar hand om fråga/svar om intyg under tiden, eller öppna någon dag.',
      en: 'Decide who takes care of questions about certificates meanwhile, or open some day.',
    },
    severity: 'information',
  },
} as const satisfies Messages;

type ResponseJudging = Judging<Values<typeof parameters>, typeof messages>;

export const responseTime = defineCheck({
  name: 'svarstid',
  parameters,
  messages,
  judge: {
    unit: (unit, judging) => {
      if (unit.certificateMonitoring !== undefined) {
        judgeStated(unit, unit.certificateMonitoring, judging);
        judgeClosed(unit, judging);
      }
    },
  },
});

function judgeStated(unit: Unit, { at, responseDays }: CertificateMonitoring, judging: ResponseJudging): void {
  const most = judging.parameters.mostDays;
  if (responseDays === undefined) {
    if (!unit.broken) judging.report('notStated', markOf(unit, at), { unit: titled(unit), most });
  } else if (responseDays.value > most) {
    const args = { unit: titled(unit), days: responseDays.value, most };
    judging.report('tooLong', markOf(unit, responseDays.at), args);
  }
}

/** Lines with `stängt` that follow on each other are one closure, told of at the first of them. */
function judgeClosed(unit: Unit, { asOf, until, parameters, report }: ResponseJudging): void {
  const { closed, unreadable } = unit.opening;
  if (unreadable || closed.length === 0) return;
  const firsts = new Map<Day, (typeof closed)[number]>(closed.toReversed().map((line) => [line.from, line]));
  const most = parameters.mostDays;
  for (const { from, to } of daySet.intervals(daySet.fromIntervals(closed))) {
    const line = firsts.get(from);
    const days = to - from + 1;
    if (line === undefined || days <= most || to < asOf || from > until) continue;
    report(
      'closedLonger',
      markOf(unit, line.at),
      { unit: titled(unit), days, most },
      { days: daySet.of(Math.max(from, asOf), to) },
    );
  }
}
