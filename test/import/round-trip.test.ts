/** Any state that a workspace declares comes back from provisionering.json through import, and nothing is said to be lost. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { provisioningPieces } from '../../language/generators/json/index.ts';
import { filesOfDraft } from '../../language/generators/text/index.ts';
import { gather } from '../../language/import/gather.ts';
import { provisioned, writtenAs } from '../support/generators/written.ts';
import { randomState } from '../support/plan/states.ts';

it.each([
  ['with the kinds of absences', true],
  ['without', false],
])(
  'import(export(x)) = x, %s',
  (_, includeAbsenceKind) => {
    fc.assert(
      fc.property(randomState, (state) => {
        const before = provisioned(writtenAs(state), undefined, includeAbsenceKind);
        const { draft, remarks, unreadable } = gather([
          { file: 'provisionering.json', text: [...provisioningPieces(before)].join('') },
        ]);
        const files = filesOfDraft(draft, []).map(({ path, pieces }) => [path, [...pieces].join('')]);
        expect(provisioned(Object.fromEntries(files), undefined, includeAbsenceKind)).toEqual(before);
        expect([...remarks.all, ...unreadable]).toEqual([]);
      }),
      { numRuns: 100 },
    );
  },
  120_000,
);
