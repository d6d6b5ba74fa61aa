/** Names found in the workspace come in one order, whatever the order in which its files were read. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { symbolsMatching } from '../../language/lsp/workspace-symbols.ts';
import { Session } from '../../language/services/session.ts';
import { parseDay } from '../../language/time/index.ts';

const FILES: readonly (readonly [string, string])[] = [
  ['b.rutin', 'person exebe1 "Exempel Be" { }\nperson exeal1 "Exempel Al" { }\n'],
  ['a.rutin', 'person exece1 "Exempel Ce" { }\nhuvudman Exempelhuvudman "Exempel" { typ region }\n'],
];

function namesRead(files: typeof FILES): readonly string[] {
  const asOf = parseDay('2026-10-05') ?? 0;
  const session = new Session({ checks: allChecks, asOf, horizonDays: 90, language: 'sv' });
  for (const [file, text] of files) session.setText(file, text);
  return symbolsMatching(session, 'exe').map(({ label }) => label);
}

describe('names found in the workspace', () => {
  it('come by what they name, then by name', () => {
    expect(namesRead(FILES)).toEqual(['Exempelhuvudman', 'exeal1', 'exebe1', 'exece1']);
    expect(namesRead([...FILES].reverse())).toEqual(namesRead(FILES));
  });
});
