/** Parts of the organisation, units with their inboxes, funktioner and funktionsinkorgar as blocks. */
import { inboxWord, MODE_WORDS, PRINCIPAL_TYPE_WORDS, PROCESS_WORDS } from '../../model/index.ts';
import type {
  DraftCertificates,
  DraftFunction,
  DraftFunctionInbox,
  DraftInbox,
  DraftPart,
  DraftShared,
  DraftUnit,
} from './draft.ts';
import type { BlockShape, LineShape, Shape } from './shapes.ts';
import { memberList, personList, quoted, titled, watchShape } from './words.ts';

const PART_WORDS = { principal: 'huvudman', administration: 'förvaltning', department: 'verksamhet' } as const;

export function partBlock({ kind, key, name, type, parent, notes }: DraftPart): BlockShape {
  const properties = [
    ...line(type, (value) => `typ ${PRINCIPAL_TYPE_WORDS[value]}`),
    ...line(parent, (value) => `del av ${value}`),
  ];
  return { kind: 'block', notes, head: titled(PART_WORDS[kind], key, name), properties };
}

export function unitBlock(unit: DraftUnit): BlockShape {
  const properties = [
    ...line(unit.parent, (value) => `del av ${value}`),
    ...line(unit.hsa, (value) => `hsa ${value}`),
    ...line(unit.level, (value) => `nivå ${value}`),
    ...line(unit.unitKind, (value) => `slag ${value}`),
    ...unit.modes.flatMap(({ mode, from }) =>
      line(MODE_WORDS[mode], (word) => `driftläge ${word}${from === null ? '' : ` från ${from}`}`),
    ),
    ...personList('administreras av', unit.administrators),
    ...unit.inboxes.map(inboxBlock),
    ...(unit.certificates === null ? [] : [certificatesBlock(unit.certificates)]),
  ];
  return { kind: 'block', notes: unit.notes, head: titled('enhet', unit.key, unit.name), properties };
}

function inboxBlock(inbox: DraftInbox): BlockShape {
  const properties = [
    ...line(inbox.title, (value) => `namn ${quoted(value)}`),
    ...line(inbox.order, ({ process, reference }) => `beställning ${PROCESS_WORDS[process]} ${quoted(reference)}`),
    ...sharedShapes(inbox),
  ];
  return { kind: 'block', notes: inbox.notes, head: `inkorg ${inboxWord(inbox.kind)}`, properties };
}

function sharedShapes({ administrators, members, monitoring }: DraftShared): readonly Shape[] {
  return [...personList('administreras av', administrators), ...memberList(members), ...monitoring.map(watchShape)];
}

function certificatesBlock({ channel, responseDays, monitoring, notes }: DraftCertificates): BlockShape {
  const properties = [
    ...line(channel, (value) => `kanal ${value}`),
    ...monitoring.map(watchShape),
    ...line(responseDays, (value) => `svarstid ${value} dagar`),
  ];
  return { kind: 'block', notes, head: 'intygsbevakning', properties };
}

export function functionBlock({ key, name, place, staff, notes }: DraftFunction): BlockShape {
  const properties = [...line(place, (value) => `vid ${value}`), ...personList('bemannas av', staff)];
  return { kind: 'block', notes, head: titled('funktion', key, name), properties };
}

export function functionInboxBlock(inbox: DraftFunctionInbox): BlockShape {
  const properties = [
    ...line(inbox.purpose, (value) => `för ${quoted(value)}`),
    ...line(inbox.place, (value) => `vid ${value}`),
    ...line(inbox.decision, (value) => `beslut ${quoted(value)}`),
    ...line(inbox.title, (value) => `namn ${quoted(value)}`),
    ...sharedShapes(inbox),
  ];
  return { kind: 'block', notes: inbox.notes, head: titled('funktionsinkorg', inbox.key, inbox.name), properties };
}

/** A line for a value that is told. */
export function line<T>(value: T | null, write: (value: T) => string): readonly LineShape[] {
  return value === null ? [] : [{ kind: 'line', text: write(value) }];
}
