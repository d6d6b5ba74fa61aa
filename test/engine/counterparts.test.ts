/** What a local routine takes over of each kind of value, and when it asks for less. */
import { describe, expect, it } from 'vitest';
import { type Check, number, oneOf, type ParameterSpec, someOf, word, yesNo } from '../../language/checks/api/index.ts';
import { loosenedBy, regionalCounterparts, valuesBeside } from '../../language/engine/counterparts.ts';
import { type BoundCheck, isLooser, type ReadBinding } from '../../language/engine/index.ts';
import type { Parameter, Severity } from '../../language/model/index.ts';

type Values = Readonly<Record<string, unknown>>;

const ROLES = { läkare: 'doctor', sekreterare: 'secretary', chef: 'chief' } as const;
const SPECS = {
  of: word('av', { tighter: 'identity' }),
  high: number('minst', { tighter: 'higher', default: 1 }),
  low: number('högst', { tighter: 'lower', default: 9 }),
  yes: yesNo('krävs', { tighter: 'yes', default: false }),
  most: someOf('alla', ROLES, { tighter: 'superset', default: [] }),
  least: someOf('några', ROLES, { tighter: 'subset', default: [] }),
  far: oneOf('räckvidd', ROLES, { tighter: 'further', default: 'doctor' }),
  none: word('fast', { default: 'a' }),
} as const;
const DEFAULTS: Values = { of: 'x', high: 1, low: 9, yes: false, most: [], least: [], far: 'doctor', none: 'a' };
const check = { name: 'prov', parameters: SPECS } as unknown as Check;

const statedIn = (values: Values): ReadonlyMap<string, Parameter> =>
  new Map(
    Object.keys(values).map((key) => [SPECS[key as keyof typeof SPECS].name, { at: 0, values: [] } as unknown]),
  ) as ReadonlyMap<string, Parameter>;

/** A requirement of the region, with the values that it states. */
function regional(values: Values, severity: Severity = 'error', type = 'regional', of: Check = check): BoundCheck {
  const bound = { check: of, code: 'R', severity, clause: { routine: { type } }, values: { ...DEFAULTS, ...values } };
  return { ...bound, stated: statedIn(values), alsoCites: [] } as unknown as BoundCheck;
}

function local(values: Values): ReadBinding {
  const read = { check, severity: undefined, faults: [], stated: statedIn(values) };
  return { ...read, values: { ...DEFAULTS, ...values } };
}

/** Of what the local routine states, beside requirements of the region that state each their own, what then holds. */
function beside(key: string, own: Values, ...region: readonly Values[]): unknown {
  return valuesBeside(
    local(own),
    check,
    'error',
    region.map((one) => regional(one)),
  )[key];
}

describe('what a local routine does not state', () => {
  it.each<[key: string, region: readonly Values[], taken: unknown]>([
    ['high', [{ high: 3 }], 3],
    ['high', [{ high: 3 }, { high: 4 }, { high: 2 }], 4],
    ['high', [{ high: 3 }, {}], 3],
    ['high', [{}], 1],
    ['high', [], 1],
    ['low', [{ low: 3 }, { low: 2 }, { low: 4 }], 2],
    ['low', [{}, { low: 12 }], 12],
    ['yes', [{ yes: false }, { yes: true }, { yes: false }], true],
    ['most', [{ most: ['doctor'] }, { most: ['doctor', 'chief'] }, { most: ['doctor'] }], ['doctor', 'chief']],
    ['least', [{ least: ['doctor', 'chief'] }, { least: ['doctor'] }, { least: ['doctor', 'chief'] }], ['doctor']],
    ['far', [{ far: 'secretary' }, { far: 'chief' }, { far: 'secretary' }], 'chief'],
    ['none', [{ none: 'b' }, { none: 'c' }], 'b'],
    ['none', [{}, { none: 'c' }], 'c'],
    ['of', [{ of: 'x' }, { of: 'x' }], 'x'],
  ])('%s: beside %j it is the tightest that the region states', (key, region, taken) => {
    expect(beside(key, {}, ...region)).toEqual(taken);
  });
});

describe('what a local routine states', () => {
  it.each<[key: string, own: unknown, region: readonly unknown[], holds: unknown]>([
    ['high', 4, [3], 4],
    ['high', 3, [3], 3],
    ['high', 2, [3], 3],
    ['high', 2, [1, 3], 3],
    ['low', 3, [3], 3],
    ['low', 4, [3], 3],
    ['low', 4, [5, 3], 3],
    ['yes', false, [true], true],
    ['yes', false, [false], false],
    ['yes', true, [false], true],
    ['most', ['doctor'], [['doctor', 'chief']], ['doctor', 'chief']],
    ['most', ['chief', 'doctor'], [['doctor', 'chief']], ['chief', 'doctor']],
    ['most', ['doctor'], [['chief'], ['doctor']], ['doctor']],
    ['least', ['doctor', 'chief'], [['doctor']], ['doctor']],
    ['least', ['doctor'], [['doctor', 'chief']], ['doctor']],
    ['far', 'doctor', ['secretary'], 'secretary'],
    ['far', 'chief', ['secretary'], 'chief'],
    ['far', 'secretary', ['chief', 'doctor'], 'secretary'],
    ['none', 'b', ['a'], 'a'],
    ['none', 'a', ['a'], 'a'],
    ['none', 'b', ['a', 'b'], 'b'],
    ['of', 'y', ['x'], 'y'],
  ])('%s: %j beside %j holds where it is no less, else the region’s', (key, own, region, holds) => {
    expect(beside(key, { [key]: own }, ...region.map((value) => ({ [key]: value })))).toEqual(holds);
  });

  it('is held to a requirement that leaves it out only where none states it', () => {
    expect(beside('high', { high: 2 }, { high: 2 }, {})).toBe(2);
    expect(beside('low', { low: 12 }, { low: 12 }, {})).toBe(12);
    expect(beside('low', { low: 12 }, {})).toBe(9);
  });

  it.each<[own: Severity, clause: string | undefined]>([
    ['error', 'A'],
    ['warning', 'A'],
    ['information', 'B'],
    ['hint', 'B'],
  ])('is held to those that are as grave, as %s', (severity, clause) => {
    const region = [
      { ...regional({ high: 3 }, 'information'), code: 'B' },
      { ...regional({ high: 2 }, 'error'), code: 'A' },
    ];
    expect(loosenedBy(SPECS.high, 'high', { value: 1, severity }, region)?.code).toBe(clause);
    expect(loosenedBy(SPECS.high, 'high', { value: 3, severity }, region)).toBeUndefined();
  });

  it('is held to those that are graver where none is as grave', () => {
    const graver = [regional({ high: 3 }, 'error')];
    const less = [regional({ high: 3 }, 'hint')];
    for (const one of [graver, less]) {
      expect(loosenedBy(SPECS.high, 'high', { value: 1, severity: 'warning' }, one)).toBe(one[0]);
    }
    expect(loosenedBy(SPECS.high, 'high', { value: 1, severity: 'warning' }, [])).toBeUndefined();
  });
});

describe('the requirements of the region that a local one is about', () => {
  it('bind the same check with the same value of what tells them apart, in no local routine', () => {
    const other = { name: 'annat', parameters: SPECS } as unknown as Check;
    const all = [
      regional({}),
      regional({ of: 'y' }),
      regional({}, 'error', 'local'),
      regional({}, 'error', 'source'),
      regional({}, 'error', 'regional', other),
      regional({ high: 7 }),
    ];
    expect(regionalCounterparts(local({}), check, all)).toEqual([all[0], all[3], all[5]]);
    expect(regionalCounterparts(local({ of: 'y' }), check, all)).toEqual([all[1]]);
    expect(regionalCounterparts(local({ of: 'z' }), check, all)).toEqual([]);
  });

  it('are told by lists whatever their order', () => {
    const specs = { of: someOf('av', ROLES, { tighter: 'identity' }) };
    const listed = { name: 'prov', parameters: specs } as unknown as Check;
    const one = { ...regional({}), check: listed, values: { of: ['doctor', 'chief'] } };
    const about = (of: unknown): number => regionalCounterparts({ values: { of } }, listed, [one]).length;
    expect([about(['chief', 'doctor']), about(['doctor']), about(['doctor', 'chief', 'secretary'])]).toEqual([1, 0, 0]);
    expect([about([]), about(undefined), about('doctor')]).toEqual([0, 0, 0]);
  });
});

it.each<[key: keyof typeof SPECS, local: unknown, regional: unknown, isLess: boolean]>([
  ['high', 3, 3, false],
  ['low', 3, 3, false],
  ['of', 'x', 'y', false],
  ['far', 'chief', 'chief', false],
  ['most', undefined, undefined, false],
  ['most', undefined, ['chief'], true],
  ['most', ['chief'], undefined, false],
  ['least', undefined, ['chief'], false],
  ['least', ['chief'], undefined, true],
  ['yes', undefined, true, false],
  ['yes', false, undefined, false],
  ['none', ['chief', 'doctor'], ['doctor', 'chief'], false],
  ['none', ['chief'], ['doctor', 'chief'], true],
  ['none', ['chief', 'doctor'], ['doctor'], true],
])('%s: %j asks for less than %j: %s', (key, own, region, isLess) => {
  expect(isLooser(SPECS[key] as ParameterSpec<unknown>, own, region)).toBe(isLess);
});
