/** What a table is about, by its columns and what stands in them; its name settles what they leave open. */
import type { Sentence } from '../../model/index.ts';
import { type Field, labelOf } from '../heads/fields.ts';
import { both } from '../remark.ts';
import { folded } from '../values/folded.ts';
import type { Column } from './column.ts';
import type { TableKind } from './kinds.ts';
import type { Table } from './table.ts';

/** One kind and why; or several that it could be; none where nothing tells. */
interface Recognised {
  readonly kinds: readonly TableKind[];
  readonly why: Sentence;
}

const HINTS: readonly (readonly [RegExp, TableKind])[] = [
  [/franvaro|semester|ledighet|ledig|sjuk|absence|leave|vacation|tjanstledig/, 'absences'],
  [/ombud|proxy|proxies|delegat|delegering|fullmakt/, 'delegates'],
  [/administrat/, 'administrators'],
  [/bevakning|monitoring/, 'monitoring'],
  [/uppdrag|assignment/, 'assignments'],
  [/medlem|member|behorighet|access|permission/, 'memberships'],
  [/inkorg|inbox|mailbox|brevlad|postlad|pool/, 'inboxes'],
  [/person|anvandare|user|medarbetare|employee|staff|personal|anstall/, 'persons'],
  [/enhet|unit|arbetsplats/, 'units'],
];

const PERSON: readonly Field[] = ['person', 'personName', 'personHsa', 'firstName', 'lastName', 'employeeNumber'];
const UNIT: readonly Field[] = ['unit', 'unitName', 'unitHsa'];
const INBOX: readonly Field[] = ['inbox', 'inboxName', 'inboxMail'];
const MONITORING: readonly Field[] = ['monitoring', 'monitoringTimes', 'monitoringDays', 'watcher'];

/** What a table has, as the rules below ask. */
interface Traits {
  readonly has: (...some: readonly Field[]) => boolean;
  readonly hinted: TableKind | undefined;
  readonly isPerson: boolean;
  readonly isInbox: boolean;
  readonly isDated: boolean;
  /** What tells that people are away: a column of kinds of absences, or one whose cells are such. */
  readonly absent: Sentence | undefined;
}

/** What the table is about. */
export function recognised(table: Table): Recognised {
  const traits = traitsOf(table);
  const { has } = traits;
  const kinds = kindsOf(traits);
  const why = whyOf(table, traits, kinds);
  if (kinds.length > 0) return { kinds, why };
  const { hinted } = traits;
  return hinted !== undefined && !traits.isPerson && has('id', 'name', 'hsa') && !NEED_MORE.includes(hinted)
    ? { kinds: [hinted], why: both(`namnet ”${table.hint}”`, `the name ”${table.hint}”`) }
    : { kinds: [], why };
}

/** A name and an id alone are not these. */
const NEED_MORE: readonly TableKind[] = [
  'memberships',
  'absences',
  'delegates',
  'administrators',
  'monitoring',
  'assignments',
];

function traitsOf({ hint, fields, columns }: Table): Traits {
  const has = (...some: readonly Field[]): boolean => some.some((field) => fields.has(field));
  const hinted = HINTS.find(([words]) => words.test(folded(hint)))?.[1];
  const isNamed = hinted === 'persons' || hinted === 'assignments' || hinted === 'absences' || hinted === 'delegates';
  const isInbox = has(...INBOX) || (has(...UNIT) && has('kind'));
  return {
    ...{ has, hinted, isInbox },
    isPerson:
      has(...PERSON) ||
      (has('personMail') && !isInbox && !has(...UNIT)) ||
      (isInbox && has('permission') && has('personMail', 'name', 'id')) ||
      (isNamed && has('id', 'name', 'hsa')) ||
      (hinted === 'memberships' && has('id', 'name')),
    isDated: has('from', 'to'),
    absent: absenceIn(columns),
  };
}

function kindsOf(traits: Traits): readonly TableKind[] {
  const { has, hinted, isPerson, isInbox, isDated, absent } = traits;
  const isSomeone = isPerson || has('grantor') || (isDated && has('id', 'name', 'hsa'));
  if (absent !== undefined && isSomeone) return absentKinds(traits);
  if (has('delegate') && !isInbox && (isPerson || has('grantor'))) return ['delegates'];
  if (isInbox) return inboxKinds(traits);
  if (!isPerson) return hinted !== 'memberships' && has(...UNIT) && !has('delegate', 'grantor') ? ['units'] : [];
  if (hinted === 'memberships') return ['memberships', 'persons'];
  if (isDated || has('extent', 'reason')) return datedKinds(traits);
  if (hinted === 'absences' || hinted === 'delegates') return ['persons', hinted];
  return has('objectClass') && hinted !== 'persons' && !has('role', ...UNIT) ? ['memberships', 'persons'] : ['persons'];
}

/** Of people who are away. */
function absentKinds({ has, isInbox, isDated, hinted }: Traits): readonly TableKind[] {
  if (isInbox && !has('delegate')) return hinted === 'absences' && isDated ? ['absences'] : ['absences', 'memberships'];
  return isDated ? ['absences'] : hinted === 'absences' ? ['absences'] : ['absences', 'persons'];
}

function inboxKinds({ has, hinted, isPerson, isDated }: Traits): readonly TableKind[] {
  if (hinted === 'absences' && isPerson && isDated) return ['memberships', 'absences'];
  if (isPerson) return ['memberships'];
  if (hinted === 'memberships' && has('administrator')) return ['memberships'];
  const isBare = !has('unit', 'unitName', 'unitHsa', 'kind', 'purpose', 'decision');
  if (isBare && has('members')) return ['memberships'];
  if (isBare && has('personMail') && has('name')) return ['memberships', 'inboxes'];
  if (isBare && has('administrator') && !has(...MONITORING)) return ['administrators'];
  return isBare && has(...MONITORING) && !has('administrator') ? ['monitoring'] : ['inboxes'];
}

/** Of people with a period, or with an extent: what the period is of must be told by something. */
function datedKinds({ has, hinted, isDated }: Traits): readonly TableKind[] {
  const isAway = has('extent', 'reason');
  const isPlaced = has('role') && has(...UNIT);
  if (hinted === 'absences') {
    return isPlaced && !isAway ? ['absences', 'assignments'] : isDated ? ['absences'] : ['absences', 'persons'];
  }
  if (hinted === 'delegates') return ['delegates', 'absences'];
  if (isPlaced && !isAway) return ['assignments'];
  if (isPlaced) return isDated ? ['absences', 'assignments'] : ['persons'];
  if (isAway && isDated && !has('role')) return ['absences'];
  return isDated ? ['absences', 'assignments', 'persons'] : ['persons'];
}

/** The column that tells that people are away. */
function absenceIn(columns: readonly Column[]): Sentence | undefined {
  const told = columns.find(({ field, cells }) => field === 'absenceKind' && cells > 0);
  if (told === undefined) return undefined;
  return told.isTakenByCells
    ? both(`det som står i kolumnen ”${told.head}”`, `what stands in the column ”${told.head}”`)
    : both(`kolumnen ”${told.head}”`, `the column ”${told.head}”`);
}

/** The columns by which a table is known, for the report. */
function whyOf({ columns }: Table, { absent }: Traits, kinds: readonly TableKind[]): Sentence {
  const [kind] = kinds;
  if (kind === 'absences' && absent !== undefined) return absent;
  const telling = columns.filter(({ field, cells, rival }) => field !== undefined && cells > 0 && rival === undefined);
  const shown = telling.filter(({ field }) => field !== undefined && TELLING.has(field)).slice(0, 4);
  const named = (shown.length > 0 ? shown : telling).slice(0, 4);
  return both(
    `kolumnerna ${named.map(({ head, field }) => `”${head}” (${field ? labelOf(field).sv : ''})`).join(', ')}`,
    `the columns ${named.map(({ head, field }) => `”${head}” (${field ? labelOf(field).en : ''})`).join(', ')}`,
  );
}

const TELLING: ReadonlySet<Field> = new Set<Field>([
  ...PERSON,
  ...UNIT,
  ...INBOX,
  ...MONITORING,
  ...(['delegate', 'grantor', 'administrator', 'role', 'extent', 'reason', 'from', 'to'] as const),
]);
