/** Values that can stand at the caret: numbers, texts, ranges of days. */
import { municipalities } from '../../checks/index.ts';
import type { Place } from '../../grammar/expected-at.ts';
import type { WritingContext } from './context.ts';
import { EMPTY_BLOCK } from './follows.ts';
import type { Item } from './item.ts';
import { snippetOf } from './templates.ts';

const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  'Level.value': ['5', '6'],
  'OptionItem.value': ['1', '2', '3'],
  'Frequency.count': ['3', '2', '4'],
  'ResponseTime.days': ['14', '7'],
};

/** Numbers that are usual there; the code of every kommun. */
export function numberItems({ rule, property }: Place, context: WritingContext): readonly Item[] {
  if (rule === 'MunicipalityCode') return municipalityItems(context);
  return (NUMBERS[`${rule}.${property}`] ?? []).map((label) => ({ label, kind: 'word', rank: 2 }));
}

function municipalityItems({ session }: WritingContext): readonly Item[] {
  const bound = session.analysis.bound.find(({ check }) => check === municipalities);
  const known = (bound?.values['municipalities'] ?? []) as readonly string[];
  return known.map((one) => {
    const name = one.slice(one.indexOf(' ') + 1);
    return { label: one.slice(0, one.indexOf(' ')), kind: 'word', detail: name, filter: one, rank: 2 };
  });
}

const RANGES = ['mån-fre', 'mån-tor', 'mån-sön'];

/** Days in a row. */
export function rangeItems({ rule, property }: Place, { tail }: WritingContext): readonly Item[] {
  if (tail.startsWith('-')) return [];
  return rule === 'DayRange' && property === 'from' ? RANGES.map((label) => ({ label, kind: 'word', rank: 3 })) : [];
}

const NAMED: ReadonlySet<string> = new Set([
  'Principal',
  'Administration',
  'Department',
  'Unit',
  'FunctionGroup',
  'FunctionInbox',
  'Flow',
  'Routine',
  'Source',
]);

/** A text to fill in: a name in plain words and the block after it, or what the property asks for. */
export function textItems({ rule, property }: Place, { session, prefix, tail }: WritingContext): readonly Item[] {
  if (prefix !== '' || tail !== '') return [];
  const isName = property === 'text';
  const text = rule === 'Person' ? 'Förnamn Efternamn' : NAMED.has(rule) ? 'Namn i klartext' : 'Text';
  const template = `"<${text}>"${isName ? EMPTY_BLOCK : ''}`;
  const whole = isName ? template : `${template}${AFTER[`${rule}.${property}`] ?? ''}`;
  return [{ label: '"…"', kind: 'snippet', detail: text, snippet: snippetOf(whole, session.options.asOf), rank: 3 }];
}

/** What must stand after a text. */
const AFTER: Readonly<Record<string, string>> = {
  'InboxOrder.reference': ' för <Enhet>.<samverkan|meddelande>',
  'Assignment.roleText': ' vid <Enhet>',
};
