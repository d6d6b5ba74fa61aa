/** Writes the tests by which emitted code decides. */

import { depth, NEAR, type Prediction } from './lookahead.ts';
import type { Tables } from './tables.ts';

/** An expression that is true when the tokens from `ahead` on call for `alternative`. */
export function condition(tables: Tables, prediction: Prediction, alternative: number, ahead = 0): string {
  if (typeof prediction === 'number') return String(prediction === alternative);
  const kind = kindAt(ahead);
  const direct = prediction.branches.filter(({ next }) => next === alternative).flatMap(({ kinds }) => kinds);
  const tests = direct.length > 0 ? [tables.test(kind, direct)] : [];
  for (const { kinds, next } of prediction.branches) {
    if (typeof next === 'number') continue;
    const inner = further(tables, next, alternative, ahead + 1);
    tests.push(`(${tables.test(kind, kinds)} && ${inner})`);
  }
  return tests.length === 1 ? (tests[0] ?? '') : `(${tests.join(' || ')})`;
}

/** The kind of the token `ahead` of the next. */
export function kindAt(ahead: number): string {
  return ahead === 0 ? 'k[s.at]' : `k[s.at + ${ahead}]`;
}

function further(tables: Tables, next: Prediction, alternative: number, ahead: number): string {
  const near = typeof next === 'number' || depth(next) + ahead <= NEAR;
  if (near) return condition(tables, next, alternative, ahead);
  return `lookFar(s, ${tables.farTable(next)}, ${ahead}) === ${alternative}`;
}
