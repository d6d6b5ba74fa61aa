/** Fixes that put in an inbox or an intygsbevakning, its channel, or that lead a flow to another inbox. */
import { responseTime } from '../../checks/index.ts';
import type * as Tree from '../../grammar/generated/tree.ts';
import { type InboxKind, unitNamed } from '../../model/index.ts';
import { between, nodeAt } from './edits.ts';
import { argOf, type Fix, type Fixer, fix, type Trouble } from './fix.ts';
import { inserting } from './lines.ts';
import { MOST, monitoringText, needed, pairs } from './monitored.ts';
import { administratorsFor, staffOf, unitOf } from './people.ts';
import { insertion } from './placing.ts';

/** Puts in an inbox that a unit lacks, kept by those who work there. */
export function insertInbox(kind: InboxKind): Fixer {
  return (trouble) => {
    const unit = unitOf(trouble);
    if (unit === undefined) return [];
    const staff = staffOf(trouble.session, unit).map(({ name }) => name);
    const chiefs = administratorsFor(trouble.session, unit).map(({ name }) => name);
    const own = unit.administrators.at === undefined ? chiefs.slice(0, 2) : [];
    const word = kind === 'message' ? 'meddelande' : 'samverkan';
    return pairs(staff.slice(0, MOST)).flatMap((pair) => {
      const lines = [
        ...(own.length === 0 ? [] : [`    administreras av ${own.join(', ')}`]),
        `    medlemmar ${pair.join(', ')}`,
        `    ${monitoringText(unit, needed(trouble, kind), pair)}`,
      ];
      return inserting(trouble, [`inkorg ${word} {`, ...lines, '}'].join('\n'));
    });
  };
}

/** Puts in an intygsbevakning by those who work in the unit. */
export const insertCertificates: Fixer = (trouble) => {
  const unit = unitOf(trouble);
  if (unit === undefined) return [];
  const staff = staffOf(trouble.session, unit).map(({ name }) => name);
  return pairs(staff.slice(0, MOST)).flatMap((pair) => {
    const line = monitoringText(unit, 1, pair);
    if (trouble.finding.trigger === 'unmonitored') return insertingInto(trouble, 'CertificateMonitoring', line);
    const time = responseTimeAsked(trouble).map((days) => `    svarstid ${days} dagar`);
    const text = ['intygsbevakning {', '    kanal intygsmodulen', `    ${line}`, ...time, '}'].join('\n');
    return inserting(trouble, text);
  });
};

/** The longest response time that the routines in force allow, where some routine asks for one. */
function responseTimeAsked({ session }: Trouble): readonly number[] {
  const bound = session.analysis.bound.filter(({ check }) => check === responseTime);
  const days = bound.map(({ values }) => values['mostDays'] as number);
  return days.length === 0 ? [] : [Math.min(...days)];
}

function insertingInto({ parsed, start }: Trouble, type: string, line: string): readonly Fix[] {
  const block = nodeAt(parsed, start, type);
  return block === undefined ? [] : [fix(`Lägg till ${line}`, `Add ${line}`, insertion(parsed, block, line))];
}

/** The channel that the routine asks for. */
export const insertChannel: Fixer = (trouble) => {
  const channel = argOf(trouble, 'channel') === '' ? 'intygsmodulen' : argOf(trouble, 'channel');
  return insertingInto(trouble, 'CertificateMonitoring', `kanal ${channel}`);
};

/** Puts in the longest response time that the routine allows. */
export const insertResponseTime: Fixer = (trouble) =>
  insertingInto(trouble, 'CertificateMonitoring', `svarstid ${argOf(trouble, 'most')} dagar`);

/** Lets a flow end in the samverkan inbox of the unit instead. */
export const useCollaboration: Fixer = (trouble) => {
  const { parsed, start, end, session } = trouble;
  const node = nodeAt(parsed, start, 'FlowEnd') as Tree.FlowEnd | undefined;
  if (node === undefined) return [];
  const word = parsed.text.slice(parsed.tokens.start[node.$last], parsed.tokens.end[node.$last]);
  const person = node.person === undefined ? undefined : session.ws.lookup('person', word)[0];
  const places =
    person?.kind === 'person'
      ? person.assignments.map(({ place }) => place.name)
      : [parsed.text.slice(start, end).split('.')[0] ?? ''];
  return places
    .filter((name) => unitNamed(session.ws, name) !== undefined)
    .map((name) => {
      const text = `${name}.samverkan`;
      return fix(`Skriv ${text}`, `Write ${text}`, between(parsed, node.$first, node.$last, text));
    });
};
