/** A judgement that is made a little at a time, while the workspace changes, says in the end what one of all says. */
import { expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { Analysis, judge, messageOf } from '../../language/engine/index.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import type { Finding, Workspace } from '../../language/model/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';

const OPTIONS = { checks: allChecks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90 };
const TEXTS = {
  'a.rutin': 'förvaltning A "A" { del av Ingen }\nförvaltning B "B" { del av Ingen }\n',
  'b.rutin': 'förvaltning C "C" { del av Ingen }\n',
  'c.rutin': 'huvudman R "R" { typ region }\n',
};

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map((one) => `${one.mark.anchor.file} ${one.code} ${messageOf(one, 'sv')}`).sort();

function change(ws: Workspace, analysis: Analysis, file: string, text: string): void {
  const before = ws.files.get(file)?.declarations ?? [];
  const facts = factsOf(file, text);
  analysis.update(ws.replace(file, facts), before, facts.declarations);
}

it.each([0, 1, 2, 3, 10])('what is gone before it is judged is not told of: after %d', (steps) => {
  const ws = workspaceOf(TEXTS, []);
  const analysis = new Analysis(ws, OPTIONS);
  expect(analysis.work(steps)).toBe(steps > 4);
  change(ws, analysis, 'a.rutin', 'förvaltning B "B" { del av R }\n');
  change(ws, analysis, 'b.rutin', '');
  while (!analysis.work(1));
  expect(analysis.judged).toBeLessThanOrEqual(Math.min(steps, 4) + 3);
  expect(told(analysis.findings)).toEqual(told(judge(ws, OPTIONS)));
  expect(analysis.findings.map(({ code }) => code)).not.toContain('RUT-002');
});
