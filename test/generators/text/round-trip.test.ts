/** A provisioning written as declarations is made again from them, and what is written has the formatter's shape. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../language/grammar/parse.ts';
import { formatted } from '../../../language/lsp/format/format.ts';
import type { Provisioning } from '../../../language/model/index.ts';
import { randomState } from '../../plan/states.ts';
import { textsIn } from '../../support/folder.ts';
import { provisioned, writtenAs } from './written.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');

/** Where the owner of a personal inbox works is nothing that a provisioning tells. */
function withoutFrozenOwners(provisioning: Provisioning): Provisioning {
  return { ...provisioning, delegates: provisioning.delegates.map((one) => ({ ...one, frozen: false })) };
}

function expectFormatted(texts: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(texts)) {
    const parsed = parse(text);
    expect(parsed.errors, file).toEqual([]);
    expect(formatted(parsed), file).toBe(text);
  }
}

describe.each(['fristad', 'vastra-gotaland', 'regelbrott'])('%s', (name) => {
  const before = provisioned(textsIn(join(EXAMPLES, name)));
  const texts = writtenAs(before);

  it('is the same after a way through text', () => {
    expect(withoutFrozenOwners(provisioned(texts))).toEqual(withoutFrozenOwners(before));
  });

  it('is written in the shape of the formatter, without a syntax error', () => {
    expectFormatted(texts);
  });
});

describe('any state', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('a"b\\', '\n', '// {', '*/'));
  const named = fc.tuple(randomState, fc.array(text, { minLength: 1, maxLength: 4 })).map(([state, texts]) => {
    const some = (i: number): string => texts[i % texts.length] ?? '';
    return {
      ...state,
      inboxes: state.inboxes.map((inbox, i) => ({ ...inbox, title: some(i), purpose: some(i + 1) })),
      persons: state.persons.map((person, i) => ({ ...person, name: some(i) })),
    };
  });

  it('that a workspace declares is the same after a way through text', () => {
    fc.assert(
      fc.property(named, (state) => {
        const before = provisioned(writtenAs(state));
        expect(provisioned(writtenAs(before))).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('is written in the shape of the formatter', () => {
    fc.assert(
      fc.property(named, (state) => expectFormatted(writtenAs(state))),
      { numRuns: 150 },
    );
  });
});
