/** How gravely the configuration lets a finding be told: as it says, a step lower ahead, and never graver after the horizon. */
import { expect, it } from 'vitest';
import { configured } from '../../language/engine/index.ts';
import type { Finding, Severity } from '../../language/model/index.ts';

const found = { code: 'PROV-X-01', severity: 'warning' } as Finding;
const ahead = { ...found, from: 1 } as Finding;
const after = { ...found, afterHorizon: true } as Finding;

it.each<[what: string, finding: Finding, told: Readonly<Record<Severity, Severity>>]>([
  ['today', found, { error: 'error', warning: 'warning', information: 'information', hint: 'hint' }],
  ['ahead', ahead, { error: 'warning', warning: 'information', information: 'information', hint: 'hint' }],
  ['after the horizon', after, { error: 'warning', warning: 'warning', information: 'information', hint: 'hint' }],
])('%s', (_, finding, told) => {
  for (const [severity, expected] of Object.entries(told)) {
    expect(configured(finding, new Map([['PROV-X-01', severity as Severity]]))).toEqual([
      { ...finding, severity: expected },
    ]);
  }
  expect(configured(finding, new Map([['PROV-X-01', 'off']]))).toEqual([]);
});

it('a code that is not set is told as it is, as the same value', () => {
  for (const severities of [undefined, new Map(), new Map([['PROV-X-02', 'off' as const]])]) {
    const [told, ...more] = configured(found, severities);
    expect([told === found, more]).toEqual([true, []]);
  }
});
