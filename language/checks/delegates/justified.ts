/** Ombud for someone who works in several verksamheter are given with care: the reason is written down. */
import { LAST_DAY } from '../../time/index.ts';
import { listed, personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { delegationBegins, knownDelegates } from '../support/delegation.ts';
import { assignmentsBetween, knownDepartments } from '../support/departments.ts';
import { titled } from '../support/naming.ts';
import { note } from '../support/notes.ts';
import { demand } from './parameters.ts';

export const justified = demand({
  messages: {
    noJustification: {
      sv: '{owner} arbetar i flera verksamheter och har ombud utan motivering[ efter horisonten]',
      en: '{owner} works in several departments and has delegates without justification[ after the horizon]',
      advice: {
        sv: 'Skriv motivering och skälet. Ombuden ser meddelanden från {departments} utan åtskillnad.',
        en: 'Write motivering and the reason. The delegates see messages from {departmentsInEnglish}, mixed together.',
      },
    },
  },
  judge({ absence, owner }, { ws, asOf, until, report }) {
    if (owner.assignments.length < 2 || absence.justification !== undefined || absence.broken) return;
    const to = absence.period.to === LAST_DAY ? until : absence.period.to;
    const assignments = assignmentsBetween(ws, owner, Math.max(absence.period.from, asOf), to);
    const departments = knownDepartments(ws, assignments).map(titled);
    if (departments.length < 2 || knownDelegates(ws, absence, asOf).length === 0) return;
    report(
      'noJustification',
      markOf(absence, absence.person.at),
      {
        owner: personTitle(owner),
        departments: listed(departments, 'sv'),
        departmentsInEnglish: listed(departments, 'en'),
      },
      {
        begins: delegationBegins(ws, absence, asOf),
        related: assignments.map(({ place }) => note(owner, place.at, 'Ett av uppdragen.', 'One of the assignments.')),
      },
    );
  },
});
