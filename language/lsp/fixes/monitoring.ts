/** Fixes of how inboxes are kept: lines of monitoring, times, stand-ins, members, whole inboxes. */
import type * as Tree from '../../grammar/generated/tree.ts';
import {
  type FunctionInbox,
  functionNamed,
  type Inbox,
  type InboxKind,
  type MonitoringLine,
  type Unit,
  unitNamed,
} from '../../model/index.ts';
import { type Day, formatDay, formatTime, parseDay, parseTime } from '../../time/index.ts';
import { after, between, insertion, itemAddition, nodeAt, nodesAround } from './edits.ts';
import { argOf, type Fix, type Fixer, fix, type Trouble } from './fix.ts';
import { minutesOn, nearestMinute, sharedMinutes, spreadTimes } from './hours.ts';
import { inserting } from './lines.ts';
import { administratorsFor, staffOf, unitOf } from './people.ts';

const MOST = 6;

/** The inbox that the finding is about. */
function inboxAt({ finding, declaration }: Trouble): Inbox | FunctionInbox | undefined {
  return finding.subject?.inbox ?? (declaration?.kind === 'function-inbox' ? declaration : undefined);
}

/** How many checks a day the routine in force asks of a kind of inbox. */
function needed({ session, finding }: Trouble, kind: InboxKind | 'function'): number {
  const counts = session.analysis.bound
    .filter(({ check, values }) => check.name === 'bevakning' && values['inbox'] === kind)
    .map(({ values }) => Number(values['timesPerDay'] ?? 1));
  return Math.max(1, Number(finding.args['needed'] ?? 0), ...counts);
}

/** `bevakas 3 gånger per dag kl … av … ersättare …`. */
function monitoringText(unit: Unit, count: number, persons: readonly string[]): string {
  const times = spreadTimes(sharedMinutes(unit), count);
  const often = count === 1 ? 'dagligen' : `${count} gånger per dag`;
  const at = times.length === count ? ` kl ${times.join(', ')}` : '';
  const [first, second] = persons;
  return `bevakas ${often}${at}${first === undefined ? '' : ` av ${first}`}${second === undefined ? '' : ` ersättare ${second}`}`;
}

/** Pairs of persons to keep an inbox. */
function pairs(names: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const [index, first] of names.entries()) {
    for (const second of names.slice(index + 1)) found.push([first, second]);
  }
  return [...found.slice(0, MOST), ...names.slice(0, 2).map((name) => [name])];
}

/** Puts in a line of monitoring by members of the inbox. */
export const insertMonitoring: Fixer = (trouble) => {
  const inbox = inboxAt(trouble);
  const unit = unitOf(trouble);
  if (inbox === undefined || unit === undefined) return [];
  const kind = inbox.kind === 'function-inbox' ? 'function' : inbox.kind;
  const members = inbox.members.map(({ person }) => person.name);
  return pairs(members).flatMap((pair) => inserting(trouble, monitoringText(unit, needed(trouble, kind), pair)));
};

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
    const text = ['intygsbevakning {', '    kanal intygsmodulen', `    ${line}`, '}'].join('\n');
    return inserting(trouble, text);
  });
};

function insertingInto({ parsed, start }: Trouble, type: string, line: string): readonly Fix[] {
  const block = nodeAt(parsed, start, type);
  return block === undefined ? [] : [fix(`Lägg till ${line}`, `Add ${line}`, insertion(parsed, block, line))];
}

/** The line of monitoring that is marked, in the tree and in the model. */
function lineAt(trouble: Trouble): { node: Tree.Monitoring; line: MonitoringLine } | undefined {
  const { parsed, start, declaration } = trouble;
  const node = nodeAt(parsed, start, 'Monitoring') as Tree.Monitoring | undefined;
  if (node === undefined || declaration === undefined) return undefined;
  const at = (parsed.tokens.start[node.$first] as number) - declaration.anchor.start;
  const line = linesOf(declaration).find(({ whole }) => Math.floor(whole / 4096) === at);
  return line === undefined ? undefined : { node, line };
}

function linesOf(declaration: NonNullable<Trouble['declaration']>): readonly MonitoringLine[] {
  if (declaration.kind === 'function-inbox') return declaration.monitoring;
  if (declaration.kind !== 'unit') return [];
  const certificates = declaration.certificateMonitoring?.monitoring ?? [];
  return [...declaration.inboxes.flatMap(({ monitoring }) => monitoring), ...certificates];
}

/** Raises a line to the number of checks that the routine asks for, with times for them all. */
export const raiseChecks: Fixer = (trouble) => {
  const found = lineAt(trouble);
  const unit = unitOf(trouble);
  if (found === undefined || unit === undefined) return [];
  const count = Number(trouble.finding.args['needed'] ?? 1);
  const { node } = found;
  const { parsed } = trouble;
  const often = `${count} ${count === 1 ? 'gång' : 'gånger'} per dag`;
  const times = spreadTimes(sharedMinutes(unit), count);
  const written = times.length === count ? `${often} kl ${times.join(', ')}` : often;
  const rest = node.watchers?.$first ?? node.substitutes?.$first;
  const tail =
    rest === undefined ? '' : ` ${parsed.text.slice(parsed.tokens.start[rest], parsed.tokens.end[node.$last])}`;
  const days =
    node.days === undefined
      ? ''
      : ` ${parsed.text.slice(parsed.tokens.start[node.days.$first], parsed.tokens.end[node.days.$last])}`;
  return ['', days].map((when) => {
    const edit = between(parsed, node.$first, node.$last, `bevakas${when} ${written}${tail}`);
    return fix(`Höj till ${often}`, `Raise to ${often}`, edit);
  });
};

/** Moves a time to the nearest one at which the unit is open. */
export const moveTime: Fixer = (trouble) => {
  const { parsed, start, end } = trouble;
  const unit = unitOf(trouble);
  const found = lineAt(trouble);
  const wanted = parseTime(parsed.text.slice(start, end));
  if (unit === undefined || found === undefined || wanted === undefined) return [];
  const { days, times } = found.line;
  const minutes = days.kind === 'date' ? minutesOn(unit, days.day) : sharedMinutes(unit);
  const taken = new Set(times.map(({ value }) => value));
  const inbox = inboxAt(trouble);
  for (const line of inbox?.monitoring ?? []) for (const { value } of line.times) taken.add(value);
  const minute = nearestMinute(minutes, wanted, taken);
  if (minute === undefined) return [];
  const text = formatTime(minute);
  return [fix(`Flytta till ${text}`, `Move to ${text}`, { start, end, text })];
};

/** Puts in a line for a date, or for the holidays, on which too few checks are made. */
export const insertForDate: Fixer = (trouble) => {
  const unit = unitOf(trouble);
  const inbox = inboxAt(trouble);
  const first = inbox?.monitoring[0];
  if (unit === undefined || inbox === undefined || first === undefined) return [];
  const { parsed, start, end, finding } = trouble;
  const day = parseDay(parsed.text.slice(start, end));
  const missing = Math.max(1, Number(finding.args['needed'] ?? 1) - Number(finding.args['count'] ?? 0));
  const when = day === undefined ? 'helgdagar' : formatDay(day);
  const times = spreadTimes(freeMinutes(unit, inbox, day), missing);
  if (times.length < missing) return [];
  const names = (list: MonitoringLine['watchers']): string =>
    list.map(({ name, isFunction }) => (isFunction ? `funktion ${name}` : name)).join(', ');
  const by = first.watchers.length === 0 ? '' : ` av ${names(first.watchers)}`;
  const instead = first.substitutes.length === 0 ? '' : ` ersättare ${names(first.substitutes)}`;
  const line = `bevakas ${when} kl ${times.join(', ')}${by}${instead}`;
  return [blockOf(trouble, inbox)].flatMap((block) =>
    block === undefined
      ? []
      : [fix(`Lägg till bevakas ${when}`, `Add bevakas ${when}`, insertion(parsed, block, line))],
  );
};

function freeMinutes(unit: Unit, { monitoring }: Inbox | FunctionInbox, day: Day | undefined): readonly number[] {
  const taken = new Set(monitoring.flatMap(({ times }) => times.map(({ value }) => value)));
  const minutes = day === undefined ? holidayMinutes(unit) : minutesOn(unit, day);
  return minutes.filter((minute) => !taken.has(minute));
}

function holidayMinutes(unit: Unit): readonly number[] {
  const spans = unit.opening.lines.filter(({ holidays }) => holidays !== undefined).flatMap((line) => line.spans);
  return spans.flatMap(({ start, end }) =>
    Array.from({ length: Math.floor((end - start) / 15) + 1 }, (_, index) => start + index * 15),
  );
}

/** The block of an inbox in the tree. */
function blockOf({ parsed, declaration, file, session }: Trouble, inbox: Inbox | FunctionInbox) {
  const owner = inbox.kind === 'function-inbox' ? inbox : declaration;
  const facts = session.files.get(file)?.declarations ?? [];
  const node = owner === undefined ? undefined : parsed.declarations[facts.indexOf(owner)];
  if (node === undefined || owner === undefined || inbox.kind === 'function-inbox') return node;
  return nodesAround(parsed, owner.anchor.start + Math.floor(inbox.at / 4096)).find(({ $type }) => $type === 'Inbox');
}

/** Makes someone who monitors an inbox, or one of those who staff a funktion, a member of it. */
export const addMember: Fixer = (trouble) => {
  const { parsed, start, end, session } = trouble;
  const inbox = inboxAt(trouble);
  const block = inbox === undefined ? undefined : blockOf(trouble, inbox);
  if (inbox === undefined || block === undefined) return [];
  const word = parsed.text.slice(start, end).replace(/^funktion\s+/, '');
  const names =
    trouble.finding.trigger === 'noStaffMember' ? (functionNamed(session.ws, word)?.staff ?? []) : [{ name: word }];
  const members = (block as Tree.Inbox).properties.findLast(({ $type }) => $type === 'Members') as
    | Tree.Members
    | undefined;
  return names.map(({ name }) =>
    fix(
      `Gör ${name} till medlem`,
      `Make ${name} a member`,
      members === undefined
        ? insertion(parsed, block, `medlemmar ${name}`)
        : itemAddition(parsed, members.members, name),
    ),
  );
};

/** Adds one of the members as the stand-in of a line, or as one who monitors where nobody is named. */
export const addSubstitute: Fixer = (trouble) => {
  const found = lineAt(trouble);
  if (found === undefined) return [];
  const { node, line } = found;
  const { parsed } = trouble;
  const named = new Set([...line.watchers, ...line.substitutes].map(({ name }) => name));
  const free = candidates(trouble).filter((name) => !named.has(name));
  if (line.watchers.length === 0) return pairs(free.slice(0, MOST)).map((pair) => nameWatchers(trouble, node, pair));
  return free.slice(0, MOST).map((name) => {
    const edit =
      node.substitutes === undefined
        ? after(parsed, node.$last, ` ersättare ${name}`)
        : itemAddition(parsed, node.substitutes.items, name);
    return fix(`Lägg till ersättare ${name}`, `Add ersättare ${name}`, edit);
  });
};

function nameWatchers({ parsed }: Trouble, node: Tree.Monitoring, [first, second]: readonly string[]): Fix {
  const last = node.times?.$last ?? node.frequency?.$last ?? node.days?.$last ?? node.date ?? node.daily ?? node.$first;
  const instead = second === undefined || node.substitutes !== undefined ? '' : ` ersättare ${second}`;
  return fix(`Lägg till av ${first}`, `Add av ${first}`, after(parsed, last, ` av ${first}${instead}`));
}

/** Members of the inbox; for certificates those who work in the unit. */
function candidates(trouble: Trouble): readonly string[] {
  const { session, parsed, start, declaration } = trouble;
  const inbox = nodeAt(parsed, start, 'Inbox') as Tree.Inbox | undefined;
  if (declaration?.kind === 'function-inbox') return declaration.members.map(({ person }) => person.name);
  if (declaration?.kind !== 'unit') return [];
  if (inbox === undefined) return staffOf(session, declaration).map(({ name }) => name);
  const at = (parsed.tokens.start[inbox.$first] as number) - declaration.anchor.start;
  const model = declaration.inboxes.find(({ whole }) => Math.floor(whole / 4096) === at);
  return (model?.members ?? []).map(({ person }) => person.name);
}

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

/** The channel that the routine asks for. */
export const insertChannel: Fixer = (trouble) => {
  const channel = argOf(trouble, 'channel') === '' ? 'intygsmodulen' : argOf(trouble, 'channel');
  return insertingInto(trouble, 'CertificateMonitoring', `kanal ${channel}`);
};
