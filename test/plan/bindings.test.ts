/** How severe a kontroll is in two versions of its krav. */
import { expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import type { Routine } from '../../language/model/index.ts';
import { compareRoutines } from '../../language/plan/index.ts';
import { workspaceOf } from '../support/judged.ts';

const checks = new Map(allChecks.map((check) => [check.name, check]));
const version = (number: number, modality: string, days: number): string =>
  `rutin R${number} "R" { dokument "D" version "${number}" giltig från 202${number}-01-01
    krav EX-A-01 ${modality} { citat "C" kontroll svarstid { högst_dagar ${days} } } }`;

it.each([
  ['ska', 'bör', 14, [['change', { before: 'error', after: 'warning' }, []]]],
  ['bör', 'ska', 14, [['change', { before: 'warning', after: 'error' }, []]]],
  ['ska', 'ska', 14, []],
  ['ska', 'bör', 20, [['change', { before: 'error', after: 'warning' }, ['högst_dagar']]]],
  ['ska', 'ska', 20, [['change', undefined, ['högst_dagar']]]],
])('from %s to %s, and from 14 to %i days', (before, after, days, told) => {
  const ws = workspaceOf({ 'a.rutin': version(1, before, 14), 'b.rutin': version(2, after, days) }, []);
  const [one, other] = ['a.rutin', 'b.rutin'].map((file) => ws.files.get(file)?.declarations[0] as Routine);
  const { changed } = compareRoutines({ ws, routine: one as Routine }, { ws, routine: other as Routine }, checks);
  const bindings = changed.flatMap((change) => change.bindings);
  expect(
    bindings.map(({ action, severity, parameters }) => [action, severity, parameters.map(({ name }) => name)]),
  ).toEqual(told);
});

it.each([
  ['', 'förbjud_innehåll konsult', 'flöde', ['', 'konsult', 'tighter']],
  ['förbjud_innehåll konsult', '', 'flöde', ['konsult', '', 'looser']],
  ['', 'inkorgar samverkan', 'inkorgsuppsättning', [null, 'samverkan', null]],
  ['inkorgar samverkan', '', 'inkorgsuppsättning', ['samverkan', null, null]],
])('a list that is not stated is empty, or unknown where it must be: %s and then %s', (before, after, check, told) => {
  const text = (number: number, parameters: string): string =>
    version(number, 'ska', 14).replace('svarstid { högst_dagar 14 }', `${check} { ${parameters} }`);
  const ws = workspaceOf({ 'a.rutin': text(1, before), 'b.rutin': text(2, after) }, []);
  const [one, other] = ['a.rutin', 'b.rutin'].map((file) => ws.files.get(file)?.declarations[0] as Routine);
  const { changed } = compareRoutines({ ws, routine: one as Routine }, { ws, routine: other as Routine }, checks);
  const parameters = changed.flatMap(({ bindings }) => bindings.flatMap((change) => change.parameters));
  expect(parameters.map((one) => [one.before, one.after, one.direction])).toEqual([told]);
});
