/** Judging in steps: what goes wrong in one is told of, and the rest is judged. */
import { expect, it, vi } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import type { Server } from '../../language/lsp/protocol/server.ts';
import { judged } from '../../language/lsp/protocol/steps.ts';
import { Session } from '../../language/services/session.ts';
import { parseDay } from '../../language/time/index.ts';

it('a step that fails is told of, not tried again, and the others are taken', async () => {
  const session = new Session({
    checks: allChecks,
    asOf: parseDay('2026-10-05') ?? 0,
    horizonDays: 30,
    language: 'sv',
  });
  const persons = Array.from({ length: 500 }, (_, i) => `person exea${i} "Exempel" { uppdrag läkare vid Ingen }\n`);
  session.setText('a.rutin', persons.join(''));
  vi.spyOn(session.analysis, 'work').mockImplementationOnce(() => {
    throw new Error('forced');
  });
  const told: unknown[] = [];
  let pauses = 0;
  const server = {
    host: { pause: async () => void pauses++ },
    documents: { sync: () => undefined },
    log: (fault: unknown) => told.push(fault),
  };
  await judged(server as unknown as Server, session);
  expect(told).toEqual([new Error('forced')]);
  expect(session.analysis.work(0)).toBe(true);
  expect(pauses).toBeGreaterThan(4);
  expect(session.findings.filter(({ code }) => code === 'RUT-002')).toHaveLength(500);
});
