/** What a change of the small example means, in words. */
import { expect } from 'vitest';
import type { Finding } from '../../../language/model/index.ts';
import type { Diff } from '../../../language/plan/index.ts';
import { fristad } from './fristad.ts';
import type { Texts } from './sides.ts';

/** The example with words replaced in one file; every replacement must hit. */
export function changed(file: keyof typeof fristad, ...pairs: readonly (readonly [string, string])[]): Texts {
  const text = pairs.reduce((current, [from, to]) => {
    expect(current).toContain(from);
    return current.replaceAll(from, to);
  }, fristad[file] as string);
  return { ...fristad, [file]: text };
}

export function declared(diff: Diff): readonly string[] {
  return diff.declared.map(({ action, title, facets }) =>
    [action, title, ...facets.map(({ label, before, after }) => `${label.sv}: ${before} → ${after}`)].join(' | '),
  );
}

export function words(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, severity, trigger }) => `${severity} ${code} ${trigger}`);
}
