/** The extensions of our own as SCIM Schema resources (RFC 7643, section 7). */
import { DELEGATES, INBOX, SCHEMA } from './names.ts';

type Attribute = Readonly<Record<string, unknown>>;

const COMMON = { required: false, mutability: 'readWrite', returned: 'default', uniqueness: 'none' };

function simple(name: string, description: string, type = 'string'): Attribute {
  return { name, type, multiValued: false, description, ...(type === 'string' ? { caseExact: true } : {}), ...COMMON };
}

function many(name: string, description: string): Attribute {
  return { ...simple(name, description), multiValued: true };
}

function complex(
  name: string,
  description: string,
  subAttributes: readonly Attribute[],
  multiValued = true,
): Attribute {
  return { name, type: 'complex', multiValued, description, ...COMMON, subAttributes };
}

const REFERENCE: Attribute = {
  ...simple('$ref', 'The URI of the User', 'reference'),
  caseExact: true,
  referenceTypes: ['User'],
};
const USER = [simple('value', 'The id of the User'), REFERENCE, simple('display', 'The name to show')];
const PERIOD = [
  simple('from', 'The first day, YYYY-MM-DD; left out for no limit'),
  simple('to', 'The last day, YYYY-MM-DD; left out for no limit'),
];

const PROVENANCE = complex(
  'provenance',
  'What the values were made from',
  [
    simple('asOf', 'The day they are judged on, YYYY-MM-DD'),
    simple('until', 'The last day looked at, YYYY-MM-DD'),
    simple('program', 'The program and the version of its language'),
    simple('digest', 'Of the declarations and routines'),
    many('routines', 'Each written routine in use, with version and validity'),
  ],
  false,
);

const INBOX_ATTRIBUTES = [
  simple('key', 'The name of the inbox in the declarations'),
  simple('kind', 'message, collaboration or function'),
  simple('unit', 'The unit that it belongs to'),
  simple('purpose', 'What a function inbox is for'),
  simple('decision', 'The decision on a function inbox, or the order that adds another'),
  complex('administrators', 'Those who may change the members', USER),
  complex('memberships', 'All memberships, those that have not begun yet too', [...USER, ...PERIOD]),
  complex('monitoring', 'When the inbox is checked, and by whom', [
    simple('value', 'The line as declared'),
    simple('count', 'Checks a day', 'integer'),
  ]),
  PROVENANCE,
];

const DELEGATE_ATTRIBUTES = [
  complex('delegates', "Those who handle the person's inbox", [
    ...USER,
    ...PERIOD,
    simple('decidedBy', 'Who decided the period'),
    simple('assignedBy', 'Who granted the right'),
  ]),
  PROVENANCE,
];

/** The schemas of both extensions; the stamp of the run stands in their descriptions. */
export function schemas(stamp: string): readonly Attribute[] {
  return [
    schema(INBOX, 'SharedInbox', `A shared inbox as a Group. ${stamp}`, INBOX_ATTRIBUTES),
    schema(DELEGATES, 'InboxDelegates', `The delegates of a personal inbox. ${stamp}`, DELEGATE_ATTRIBUTES),
  ];
}

function schema(id: string, name: string, description: string, attributes: readonly Attribute[]): Attribute {
  return {
    schemas: [SCHEMA],
    id,
    name,
    description,
    attributes,
    meta: { resourceType: 'Schema', location: `Schemas/${id}` },
  };
}
