/** The JSON Schema (2020-12) of provisionering.json. */
import { PROVISIONING_VERSION, WEEKDAY_NAMES } from '../../provisioning/index.ts';
import { flag, list, object, oneOf, orNull, ref, type Schema, text } from './schema-parts.ts';

const inbox = text('The inbox: FristadVC.samverkan, or the name of a funktionsinkorg');
const person = text('A VGR-id');
const from = orNull(ref('date'));
const to = orNull(ref('date'));
const process = oneOf('The process that adds, merges or removes an inbox', ['start-up', 'merger', 'closure']);
const mode = oneOf('driftläge: planerad, drift, läsläge, arkiverad', ['planned', 'live', 'read-only', 'archived']);
const frozen = flag(
  'In läsläge or arkiverad on the as-of date: nothing is added or changed, removals are manual tasks',
);
const weekdays = list(oneOf('A weekday', WEEKDAY_NAMES));

const line = {
  days: {
    description: 'Every opening day, weekdays, public holidays, or a date',
    oneOf: [
      object('', { kind: { const: 'every' } }),
      object('', { kind: { const: 'weekdays' }, weekdays }),
      object('', { kind: { const: 'holidays' } }),
      object('', { kind: { const: 'date' }, date: ref('date') }),
    ],
  },
  count: { description: 'Checks a day', type: 'integer', minimum: 0 },
  times: list({ type: 'string', pattern: '^([01][0-9]|2[0-4]):[0-5][0-9]$' }),
  watchers: list(ref('watcher'), 'The first is responsible'),
  substitutes: list(ref('watcher')),
};

const definitions: Readonly<Record<string, Schema>> = {
  date: { type: 'string', format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
  watcher: object('A person, or a funktion by its name', {
    kind: { enum: ['person', 'function'] },
    key: { type: 'string' },
  }),
  routine: object('A written routine in use', {
    document: text('The document number'),
    version: text('Its version'),
    name: text('Its name in the declarations'),
    title: text('Its title'),
    from,
    to,
    expired: flag('Its validity has passed, and no newer version has begun'),
    text: text('Of the quotes that hold in it: sha256:…; a change of wording changes it'),
  }),
};

const stamp = object('What the values were made from', {
  version: { description: 'The version of this format', const: PROVISIONING_VERSION },
  program: text('The program and its version: Rutin 1.2.3'),
  language: { description: 'The version of the language', type: 'integer', minimum: 0 },
  asOf: ref('date'),
  horizonDays: { description: 'Days looked at, the as-of date included', type: 'integer', minimum: 1 },
  until: ref('date'),
  digest: text('Of the declarations and routines: sha256:…'),
  only: orNull(text('The part of the organisation that this is limited to')),
  routines: list(ref('routine')),
});

const unit = object('A unit', {
  key: text('Its name in the declarations'),
  name: text('Its display name'),
  hsa: orNull(text('Its HSA-id')),
  principal: orNull(
    object('The huvudman', {
      key: { type: 'string' },
      name: { type: 'string' },
      type: { enum: ['region', 'private', 'municipality', null] },
    }),
  ),
  department: object('The nearest verksamhet, else the unit itself', {
    key: { type: 'string' },
    name: { type: 'string' },
  }),
  mode,
  modeChanges: list(object('A later change within the horizon', { from: ref('date'), mode })),
});

const sharedInbox = object('A shared inbox', {
  key: inbox,
  kind: oneOf('inkorg meddelande, inkorg samverkan or funktionsinkorg', ['message', 'collaboration', 'function']),
  title: text('The display name'),
  unit: text('The unit it belongs to'),
  executor: oneOf('Who adds and removes it', ['support', 'enhetsprocessen', 'verksamheten']),
  order: orNull(object('The order that adds it', { process, reference: { type: 'string' } })),
  purpose: orNull(text('What a funktionsinkorg is for')),
  decision: orNull(text('The decision on a funktionsinkorg')),
  frozen,
});

const certificates = object('The monitoring of questions about certificates', {
  unit: text('The unit'),
  channel: orNull(text('Where it is done')),
  responseDays: orNull({ type: 'integer', minimum: 0 }),
  monitoring: list(object('When and by whom', line)),
  frozen,
});

const delegate = (absence: Schema): Schema =>
  object('An ombud for a personal inbox', {
    owner: person,
    delegate: person,
    from,
    to,
    decidedBy: orNull(person),
    decidedOn: orNull(ref('date')),
    assignedBy: orNull(person),
    assignedOn: orNull(ref('date')),
    absence,
    frozen,
  });

/** When someone is away, and where that is told, why. */
function absence(tellsKind: boolean): Schema {
  const period = { from, to };
  const kind = { kind: oneOf('Why the owner is away', ['vacation', 'sick-leave', 'leave']) };
  const schema = object('The absence that it is for', tellsKind ? { ...kind, ...period } : period);
  return { ...schema, required: Object.keys(period) };
}

/** The schema, with the stamp of the run as its comment; `tellsAbsenceKind` allows that it is told why someone is away. */
export function schemaOf(comment: string, tellsAbsenceKind: boolean): Schema {
  const properties = { stamp, ...lists(tellsAbsenceKind) };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:x-rutin:schema:provisionering:1',
    $comment: comment,
    title: 'provisionering.json',
    description: 'What is to stand in the real system: all lists by key, in the order of code points.',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...properties },
    required: Object.keys(properties),
    additionalProperties: false,
    $defs: definitions,
  };
}

function lists(tellsAbsenceKind: boolean): Readonly<Record<string, Schema>> {
  return {
    departments: list(
      object('A verksamhet', {
        key: text('Its name in the declarations'),
        name: text('Its display name'),
        parent: orNull(text('The verksamhet above it, else its huvudman')),
      }),
    ),
    units: list(unit),
    inboxes: list(sharedInbox),
    members: list(
      object('A member of a shared inbox; the days are inclusive, null for no limit', { inbox, person, from, to }),
    ),
    administrators: list(object('Someone who may change the members of an inbox', { inbox, person })),
    monitoring: list(object('When an inbox is checked, and by whom', { inbox, ...line })),
    certificates: list(certificates),
    delegates: list(delegate(absence(tellsAbsenceKind))),
    functions: list(
      object('A funktion and those who staff it', {
        key: text('Its name in the declarations'),
        name: text('Its display name'),
        place: text('The unit or verksamhet it is at'),
        staff: list(person),
      }),
    ),
    orders: list(object('An order that stands by itself', { inbox, process, reference: text('Its number') })),
    persons: list(
      object('A person', {
        key: person,
        name: text('The display name'),
        hsa: orNull(text('The HSA-id')),
        personalInbox: flag('Has a personal inbox'),
      }),
    ),
    assignments: list(
      object('An uppdrag that is not over; the days are inclusive, null for no limit', {
        person,
        role: text('What the person is there'),
        place: text('The unit or verksamhet'),
        from,
        to,
      }),
    ),
  };
}
