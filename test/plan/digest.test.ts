/** The digest of what a plan was made from: what it says and what it does not heed, whoever reckons it. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../language/disk/output/sha256.ts';
import { digestOf, stateDigest } from '../../language/plan/changes/digest.ts';
import { fristad } from '../support/cli.ts';
import { materialOf } from '../support/generators/material.ts';

const state = materialOf(fristad).provisioning;

/** JSON with the keys of all objects in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

describe('the digest of a state', () => {
  it('is that of its canonical JSON without the digest of its source and the program that told it, however it is reckoned', () => {
    const { digest: _, program: __, language: ___, ...stamp } = state.stamp;
    const expected = `sha256:${createHash('sha256')
      .update(canonical({ ...state, stamp }))
      .digest('hex')}`;
    expect(stateDigest(state)).toBe(expected);
    expect(stateDigest(state, sha256Of)).toBe(expected);
  });

  it('is the same of lists longer than a piece', () => {
    const [member] = state.members;
    const members = Array.from({ length: 1201 }, (_, i) => ({ ...member, person: `å${i}` })) as typeof state.members;
    const long = { ...state, members };
    const { digest: _, program: __, language: ___, ...stamp } = state.stamp;
    const expected = `sha256:${createHash('sha256')
      .update(canonical({ ...long, stamp }))
      .digest('hex')}`;
    expect(stateDigest(long, sha256Of)).toBe(expected);
    expect(stateDigest({ ...long, members: members.slice(1) }, sha256Of)).not.toBe(expected);
  });

  it('does not heed whether it tells why someone is away, and heeds when', () => {
    const delegate = { owner: 'exeet1', delegate: 'exetv1', from: '2026-12-01', to: '2026-12-05', frozen: false };
    const decided = { decidedBy: null, decidedOn: null, assignedBy: null, assignedOn: null };
    const away = (absence: (typeof state.delegates)[number]['absence']) =>
      stateDigest({ ...state, delegates: [{ ...delegate, ...decided, absence }] });
    const days = { from: '2026-12-01', to: '2026-12-05' };
    expect(away({ ...days, kind: 'vacation' })).toBe(away(days));
    expect(away({ ...days, to: '2026-12-06' })).not.toBe(away(days));
    const planned = (absence: (typeof state.delegates)[number]['absence']) => {
      const one = { ...state, delegates: [{ ...delegate, ...decided, absence }] };
      const options = { allowRemovals: new Set<string>(), untold: new Set<never>(), tellsOfFrozen: true };
      return [digestOf(one, state, options), digestOf(state, one, options)];
    };
    expect(planned({ ...days, kind: 'vacation' })).toEqual(planned(days));
    expect(planned({ ...days, to: '2026-12-06' })).not.toEqual(planned(days));
  });

  it('does not heed the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(state).reverse()) as unknown as typeof state;
    expect(stateDigest(turned)).toBe(stateDigest(state));
  });
});
