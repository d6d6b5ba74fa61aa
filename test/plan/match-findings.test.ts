/** Two sets of findings side by side: what is the same, what has changed, what is new and what is gone. */
import { describe, expect, it } from 'vitest';
import type { Exemption, Finding } from '../../language/model/index.ts';
import { matchFindings } from '../../language/plan/findings/match.ts';

const MARK = { anchor: { file: 'a.rutin', start: 0 }, at: 0 } as unknown as Finding['mark'];
const FORGIVEN = { kind: 'exemption' } as unknown as Exemption;

const elsewhere = { anchor: { file: 'b.rutin', start: 0 }, at: 0 } as unknown as Finding['mark'];

function personOf(name: string): Finding['subject'] {
  return { declaration: { kind: 'person', name }, inbox: undefined } as unknown as Finding['subject'];
}

function finding(parts: Partial<Finding> = {}): Finding {
  const said = { sv: 'Det {what} är {count}', en: 'The {what} is {count}', advice: { sv: 'Rätta.', en: 'Mend.' } };
  return {
    code: 'EX-A-01',
    severity: 'warning',
    check: 'kontroll',
    trigger: 'short',
    mark: MARK,
    subject: undefined,
    template: said,
    args: { what: 'antalet', count: 1 },
    days: undefined,
    related: [],
    clause: undefined,
    alsoCites: [],
    suppressedBy: undefined,
    ...parts,
  };
}

/** How many of each kind come of two single findings. */
function told(before: Partial<Finding>, after: Partial<Finding>): string {
  const matched = matchFindings([finding(before)], [finding(after)], []);
  return (['kept', 'changed', 'appeared', 'disappeared'] as const).filter((kind) => matched[kind].length > 0).join(' ');
}

describe('two findings', () => {
  it.each([
    ['of the same', {}, {}, 'kept'],
    ['at another place', {}, { mark: { ...MARK, at: 9 } as unknown as Finding['mark'] }, 'kept'],
    ['of another number', {}, { args: { what: 'antalet', count: 2 } }, 'changed'],
    ['of another word', {}, { args: { what: 'talet', count: 1 } }, 'appeared disappeared'],
    ['more severe', {}, { severity: 'error' }, 'changed'],
    ['that is forgiven', {}, { suppressedBy: FORGIVEN }, 'changed'],
    ['that is no longer forgiven', { suppressedBy: FORGIVEN }, {}, 'changed'],
    ['both forgiven', { suppressedBy: FORGIVEN }, { suppressedBy: FORGIVEN }, 'kept'],
    ['the other after the horizon', {}, { afterHorizon: true }, 'appeared disappeared'],
    ['the first after the horizon', { afterHorizon: true }, {}, 'appeared disappeared'],
    ['both after the horizon', { afterHorizon: true }, { afterHorizon: true }, 'kept'],
    ['of another person', { subject: personOf('exeet1') }, { subject: personOf('exetv1') }, 'appeared disappeared'],
    [
      'of one person in another file',
      { subject: personOf('exeet1') },
      { subject: personOf('exeet1'), mark: elsewhere },
      'kept',
    ],
    ['of nobody in another file', {}, { mark: elsewhere }, 'appeared disappeared'],
    ['of another code', {}, { code: 'EX-A-02' }, 'appeared disappeared'],
    ['of another message', {}, { trigger: 'long' }, 'appeared disappeared'],
    ['told apart by another identity', { identity: 'a' }, { identity: 'b' }, 'appeared disappeared'],
    ['of one identity', { identity: 'a' }, { identity: 'a', args: { what: 'talet', count: 3 } }, 'changed'],
  ] as const)('%s', (_, before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });
});

describe('several', () => {
  const forgiven = finding({ suppressedBy: FORGIVEN });

  it('belong together first where they are wholly alike', () => {
    const { changed, kept } = matchFindings([forgiven, finding()], [finding(), forgiven], []);
    expect([changed.length, kept.length]).toEqual([0, 2]);
  });

  it('of which there are more before are gone, and more after are new', () => {
    const [one, second, third] = [finding(), finding(), finding()];
    expect(matchFindings([one, second, third], [finding()], [])).toMatchObject({
      appeared: [],
      disappeared: [second, third],
    });
    expect(matchFindings([finding()], [one, second], []).appeared).toEqual([second]);
  });
});

describe('what has a new name', () => {
  const hsa = 'SE2321000131-A';
  const person = { kind: 'person', from: 'exeet1', to: 'exeny1', hsa, name: 'Exempel Ny' } as const;
  const unit = { kind: 'unit', from: 'Gamla', to: 'Nya', hsa, name: 'Enheten' } as const;
  const of = (what: string): Finding => finding({ args: { what, count: 1 } });

  it.each([
    ['one', [person], 'exeet1 vid Gamla', 'exeny1 vid Gamla', 'kept'],
    ['two', [person, unit], 'exeet1 vid Gamla', 'exeny1 vid Nya', 'kept'],
    ['a name within another word', [person], 'exeet12', 'exeny12', 'appeared disappeared'],
    ['none', [], 'exeet1', 'exeny1', 'appeared disappeared'],
  ] as const)('is the same as before: %s', (_, renames, before, after, expected) => {
    const matched = matchFindings([of(before)], [of(after)], renames);
    const kinds = (['kept', 'changed', 'appeared', 'disappeared'] as const).filter((kind) => matched[kind].length > 0);
    expect(kinds.join(' ')).toBe(expected);
  });
});
