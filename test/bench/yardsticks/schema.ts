/** What a schema can say of the region's data: shapes and patterns. That a name is somebody's it cannot say across files. */

const id = { type: 'string', pattern: '^[a-zåäö]{2,7}[0-9]{1,2}$' };
const hsa = { type: 'string', pattern: '^SE[0-9]{10}-[A-Z0-9]{1,20}$' };
const date = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' };
const time = { type: 'string', pattern: '^[0-2][0-9]:[0-5][0-9]$' };
const text = { type: 'string', minLength: 1 };
const flag = { type: 'boolean' };

function object(properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []): unknown {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', properties, required, additionalProperties: false };
}

function listOf(items: unknown): unknown {
  return { type: 'array', items };
}

function mapOf(key: string, value: unknown): unknown {
  return { type: 'object', patternProperties: { [key]: value }, additionalProperties: false };
}

const watch = { times: listOf(time), by: id, deputies: listOf(id) };
const inbox = object({ members: listOf(id), ...watch });

const unit = object({
  name: text,
  partOf: text,
  hsa,
  level: { type: 'integer', minimum: 1, maximum: 6 },
  kind: { enum: ['vårdcentral', 'mottagning', 'avdelning'] },
  hours: listOf(object({ days: text, from: time, to: time })),
  closings: listOf(object({ from: date, to: date, why: text })),
  administrators: listOf(id),
  inboxes: mapOf('^(meddelande|samverkan)$', inbox),
  certificates: object({ channel: text, ...watch, answeredIn: { type: 'integer', minimum: 1 } }),
});

const person = object(
  { name: text, hsa, role: text, at: text, signs: flag, prescribes: flag, certifies: flag, employedFrom: date },
  ['signs', 'prescribes', 'certifies', 'employedFrom'],
);

const absence = object({
  who: id,
  kind: { enum: ['semester', 'sjukfrånvaro'] },
  from: date,
  to: date,
  delegates: listOf(id),
  decidedBy: id,
  assignedBy: id,
});

/** The schema of a file. */
export const schema = object(
  {
    departments: mapOf('^V[0-9]+$', object({ name: text, partOf: text })),
    units: mapOf('^E[0-9]+$', unit),
    persons: mapOf(id.pattern, person),
    absences: listOf(absence),
  },
  ['departments', 'units', 'absences'],
);
