/** The colours know every word of the grammar and the form of every literal. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Pattern, textMate } from '../../extension/build/textmate.mts';
import { CHECKOUT } from '../support/checkout.ts';

const GRAMMAR = join(CHECKOUT, 'language/grammar/rutin.langium');
const { patterns } = textMate(GRAMMAR) as { readonly patterns: readonly Pattern[] };

/** The scopes of the first pattern that matches earliest in a line, as an editor would choose. */
function scopesAt(line: string, word: string): string | undefined {
  const at = line.indexOf(word);
  for (const { match, name, captures } of patterns) {
    const found = match === undefined ? null : new RegExp(match, 'dm').exec(line);
    for (const [group, place] of (found?.indices ?? []).entries()) {
      const scope = group === 0 ? name : captures?.[group]?.name;
      if (place?.[0] === at && scope !== undefined) return scope;
    }
  }
  return undefined;
}

describe('the TextMate grammar', () => {
  it('has every keyword of the grammar', () => {
    const text = JSON.stringify(patterns);
    const keywords = [...readFileSync(GRAMMAR, 'utf8').matchAll(/'(\p{L}+)'/gu)].map(([, word]) => word as string);
    const declared = keywords.filter((word) => !text.includes(word));
    expect(keywords.length).toBeGreaterThan(150);
    expect(declared).toEqual([]);
  });

  it.each([
    ['enhet FristadVC "Fristad" {', 'enhet', 'storage.type.rutin'],
    ['enhet FristadVC "Fristad" {', 'FristadVC', 'entity.name.type.rutin'],
    ['    hsa SE2321000131-E000000000101', 'SE2321000131', 'constant.other.hsa-id.rutin'],
    ['    från 2026-11-01 till 2026-12-31', '2026-11-01', 'constant.numeric.date.rutin'],
    ['    krav MC-BEV-03 ska {', 'MC-BEV-03', 'constant.other.clause.rutin'],
    ['    organisationsnummer 232100-0131', '232100-0131', 'constant.other.organisation-number.rutin'],
    ['    bevakas dagligen kl 08:15', '08:15', 'constant.numeric.time.rutin'],
    ['    frånvaropass', 'frånvaropass', 'variable.other.rutin'],
  ])('%s: %s is %s', (line, word, scope) => {
    expect(scopesAt(line, word)).toBe(scope);
  });
});
