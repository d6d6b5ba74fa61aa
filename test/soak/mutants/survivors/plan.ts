/** Faults of the comparison of two states that no test can notice. */
import type { Survivor } from '../survivors.ts';
import { IN_DIFF } from './plan-diff.ts';

const ACCESS = 'language/plan/access/access.ts';

const DOT = 'const unit = unitNamed(ws, dot < 0 ? word : word.slice(0, dot));';

const KIND = 'const kind = dot < 0 ? undefined : inboxKindOf(word.slice(dot + 1));';

const UNIT = "return unit !== undefined && dot < 0 ? { kind: 'unit', key: word } : undefined;";

const NAMELESS = 'no unit has a name that is empty, or that begins with a dot';

const PLACE = "return place === undefined || place.kind === 'unit' ? place : departmentOf(ws, place);";

const LACKING = 'language/plan/access/lacking.ts';

const SAID_ANYHOW = 'where something cannot be read the file is not whole: this is a second look';

const JUDGE = 'language/plan/orders/judge.ts';

const BOTH_SAID = 'the kontroll has words for an inbox that comes and for one that goes';

const SPELLED = 'language/plan/state/spelled.ts';

const UNLIKE = 'language/plan/state/unlike.ts';

const KEEP = 'if (knownOrders.size < MOST_ORDERS) knownOrders.set(id, order);';

export const IN_PLAN: readonly Survivor[] = [
  ...IN_DIFF,
  {
    file: 'language/plan/changes/digest.ts',
    line: 'if (known !== undefined) return known;',
    was: 'known !== undefined',
    instead: '(false)',
    why: 'a short cut: an order that is known is the one that is put together anew',
  },
  {
    file: 'language/plan/findings/match.ts',
    line: "const said = how === 'exact' ? [args, suppressedBy !== undefined] : withoutNumbers(args);",
    was: '!==',
    instead: '===',
    why: 'it is only compared with itself: what is forgiven is told from what is not either way',
  },
  {
    file: 'language/plan/routines/requirement.ts',
    line: "was.kind === 'manual' && is.kind === 'manual' ? differing(before.manual?.value, after.manual?.value) : undefined,",
    was: '&&',
    instead: '||',
    why: 'a reason that only one of the two has differs from none: that is left out anyhow',
  },
  {
    file: SPELLED,
    line: 'const isPlacedSo = [...placedKeysIn(state)].every((key) => names.inbox(key) === key && names.unit(key) === key);',
    was: '===',
    instead: '!==',
    why: 'a short cut: a state that is written anew with the names that it has is the same state',
  },
  {
    file: 'language/plan/impact/versions.ts',
    line: 'if (!ws.files.has(added.file)) return ws;',
    was: '!ws.files.has(added.file)',
    instead: '(false)',
    why: 'a short cut: put together anew, the workspace says the same',
  },
  {
    file: 'language/plan/impact/place.ts',
    line: PLACE,
    was: "place === undefined || place.kind === 'unit'",
    instead: '(true)',
    why: 'an uppdrag is at a unit or a verksamhet, and the verksamhet that one lies in is itself',
  },
  {
    file: ACCESS,
    line: "return sharedRights(ws, [key.split('.', 1)[0] as string]).filter(({ object }) => object === key);",
    was: '1',
    instead: '2',
    why: 'only the first part is looked at, however many there are',
  },
  {
    file: ACCESS,
    line: KIND,
    was: 'dot < 0',
    instead: '(false)',
    why: 'the words of an inbox are words of the language: no unit has one of them as its name',
  },
  ...[DOT, KIND, UNIT].flatMap((line) => [
    { file: ACCESS, line, was: '<', instead: '<=', why: NAMELESS },
    { file: ACCESS, line, was: '0', instead: '1', why: NAMELESS },
  ]),
  {
    file: 'language/plan/words/details.ts',
    line: 'return periods?.every(({ from, to }) => from === null && to === null) === true;',
    was: 'every',
    instead: 'some',
    why: 'periods of one thing never touch, so that one without limits is alone, and of no periods nothing is written',
  },
  {
    file: 'language/plan/routines/bindings.ts',
    line: "if (was === undefined || is === undefined || spec.tighter === 'none' || spec.tighter === 'identity') return null;",
    was: '||',
    instead: '&&',
    why: 'of such values neither is looser than the other, or each is: no direction is told either way',
  },
  {
    file: LACKING,
    line: 'lost.length > 0 ||',
    was: '0',
    instead: '1',
    why: SAID_ANYHOW,
  },
  {
    file: LACKING,
    line: 'declarations.some((declaration) => declaration.broken),',
    was: 'some',
    instead: 'every',
    why: SAID_ANYHOW,
  },
  {
    file: 'language/plan/changes/thresholds.ts',
    line: 'const of = sides.before.members.get(inbox)?.size ?? 0;',
    was: '0',
    instead: '1',
    why: 'none and one are fewer than are counted',
  },
  {
    file: 'language/plan/changes/permit.ts',
    line: "const known = before?.kind === 'delegate' ? [...before.value, ...wanted.value] : wanted.value;",
    was: "before?.kind === 'delegate'",
    instead: '(true)',
    why: 'an ombud who gets nothing new keeps days only where he had some',
  },
  ...['0', "options.untold.has('member')"].map((was) => ({
    file: 'language/plan/changes/plan.ts',
    line: "memberships: options.untold.has('member') ? 0 : membershipsIn(known, asOf),",
    was,
    instead: was === '0' ? '1' : '(false)',
    why: 'of what the current state does not tell of nothing is lost, however much there is',
  })),
  {
    file: 'language/plan/findings/match.ts',
    line: 'if (renames.length === 0) return (text) => text;',
    was: 'renames.length === 0',
    instead: '(false)',
    why: 'a short cut: where nothing has a new name each word is put in its own place',
  },
  {
    file: JUDGE,
    line: 'return finding === undefined ? [] : [{ ...finding, severity: severityInMode(ws, finding, options.asOf) }];',
    was: 'finding === undefined',
    instead: '(false)',
    why: BOTH_SAID,
  },
  {
    file: JUDGE,
    line: 'return template === undefined',
    was: 'template === undefined',
    instead: '(false)',
    why: BOTH_SAID,
  },
  ...['at: 0,', 'whole: 0,'].map((line) => ({
    file: JUDGE,
    line,
    was: '0',
    instead: '1',
    why: 'of an inbox that is declared no more nothing is read but its kind',
  })),
  {
    file: 'language/plan/orders/moves.ts',
    line: "const inboxKind = inboxKindOf(object.slice(object.lastIndexOf('.') + 1)) ?? value.kind;",
    was: '1',
    instead: '2',
    why: 'a word that is none leaves it to the state, which says the same of the inbox',
  },
  {
    file: 'language/plan/state/renamed.ts',
    line: 'return dot < 0 ? key : unit(key.slice(0, dot)) + word(key.slice(dot));',
    was: '<',
    instead: '<=',
    why: 'no inbox has a name that begins with a dot',
  },
  {
    file: 'language/plan/words/details.ts',
    line: `monitoring.length === 0 ? '' : \`bevakas \${linesText(monitoring)}\`,`,
    was: 'monitoring.length === 0',
    instead: '(false)',
    why: 'an intygsbevakning that nobody has a line in is no item',
  },
  {
    file: 'language/plan/access/reach.ts',
    line: 'const unit = name === null ? undefined : unitNamed(ws, name);',
    was: 'name === null',
    instead: '(false)',
    why: 'no unit is found by no name',
  },
  {
    file: 'language/plan/state/renamed.ts',
    line: 'if (renames.length === 0) return state;',
    was: 'renames.length === 0',
    instead: '(false)',
    why: 'a short cut: a state in which nothing has a new name is written anew as it is',
  },
  {
    file: 'language/plan/state/renamed.ts',
    line: 'return dot < 0 ? key : unit(key.slice(0, dot)) + word(key.slice(dot));',
    was: '0',
    instead: '1',
    why: 'no inbox has a name that begins with a dot',
  },
  {
    file: 'language/plan/state/renames.ts',
    line: 'for (let size = -1; size !== found.length; ) {',
    was: '1',
    instead: '2',
    why: 'neither is the length of a list',
  },
  {
    file: SPELLED,
    line: 'const isPlacedSo = [...placedKeysIn(state)].every((key) => names.inbox(key) === key && names.unit(key) === key);',
    was: '&&',
    instead: '||',
    why: 'none of these keys has a dot: as an inbox and as a place each is called the same',
  },
  {
    file: SPELLED,
    line: 'return isSpelledSo && isPlacedSo ? state : once(rekeyed(state, names));',
    was: 'isSpelledSo && isPlacedSo',
    instead: '(false)',
    why: 'a short cut: a state that is written anew with the names that it has is the same state',
  },
  {
    file: SPELLED,
    line: 'if (declared.has(key)) return key;',
    was: 'declared.has(key)',
    instead: '(false)',
    why: 'a key that is declared is what its letters are found under, or one of several, and then it is itself',
  },
  {
    file: UNLIKE,
    line: "[...watchers, ...substitutes].some(({ kind, key }) => kind === 'function' && groups.has(key));",
    was: '&&',
    instead: '||',
    why: 'an inbox more is compared, and found to be the same',
  },
  {
    file: UNLIKE,
    line: '...(groups.size === 0 ? [] : after.monitoring.filter(isOfGroup).map(({ inbox }) => inbox)),',
    was: 'groups.size === 0',
    instead: '(false)',
    why: 'a short cut: where no funktion is another no line has one of them',
  },
  {
    file: 'language/plan/words/monitoring.ts',
    line: 'const first = indexes[0] ?? 0;',
    was: '0',
    instead: '1',
    why: 'a line for days of the week names one of them at least',
  },
  {
    file: 'language/plan/findings/match.ts',
    line: "return JSON.stringify([finding.severity, messageOf(finding, 'sv'), finding.suppressedBy !== undefined]);",
    was: '!==',
    instead: '===',
    why: 'it is only compared with itself: what is forgiven is told from what is not either way',
  },
  ...[
    ['const ITEMS_A_PIECE = 500;', '500', '501'],
    ['const LISTS_AT = 2;', '2', '3'],
    ['const MOST_ORDERS = 1000;', '1000', '1001'],
    [KEEP, 'knownOrders.size < MOST_ORDERS', '(true)'],
    [KEEP, 'knownOrders.size < MOST_ORDERS', '(false)'],
    [KEEP, '<', '<='],
    [KEEP, 'knownOrders.set(id, order);', ';'],
  ].map(([line = '', was = '', instead = '']) => ({
    file: 'language/plan/changes/digest.ts',
    line,
    was,
    instead,
    why: 'in whichever pieces the text is handed over, and whatever is remembered, it is the same text',
  })),
  {
    file: 'language/plan/work-list/monitored-line.ts',
    line: "const [first = -1, last = first] = text.split('-').map((word) => WEEKDAYS.indexOf(word.trim()));",
    was: '1',
    instead: '2',
    why: 'a text that is split has one part at least',
  },
  {
    file: 'language/plan/routines/requirement.ts',
    line: "was.kind === 'manual' && is.kind === 'manual' ? differing(before.manual?.value, after.manual?.value) : undefined,",
    was: "was.kind === 'manual' && is.kind === 'manual'",
    instead: '(true)',
    why: 'a reason that only one of the two has differs from none: that is left out anyhow',
  },
];
