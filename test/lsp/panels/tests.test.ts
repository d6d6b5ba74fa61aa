/** The expectations of a workspace for a view of tests, and what is said of them in the text. */
import { expect, it } from 'vitest';
import { lensesIn } from '../../../language/lsp/code-lens.ts';
import { hintsIn } from '../../../language/lsp/inlay-hints.ts';
import { testsView } from '../../../language/lsp/panels/tests.ts';
import { sessionOf } from '../../support/editing/session.ts';

const TEXT = `huvudman R "R" { typ region }
verksamhet V "V" { del av R }
enhet A "A" { del av V inkorg samverkan { medlemmar exeet1 } }
person exeet1 "Exempel Ett" { uppdrag läkare vid V }
person exetv1 "Exempel Två" { uppdrag läkare vid V }
förväntan "Vilka" {
    exeet1 når A.samverkan
    exetv1 når A.samverkan den 2026-11-03
    exeet1 når inte A.samverkan från 2026-11-03
    exesv1 når A.samverkan
}
`;

it('has each line with its state, the day, the person and the places', () => {
  const session = sessionOf({ 'a.rutin': TEXT });
  session.open('a.rutin', TEXT);
  const { ws, options } = session;
  const findingsIn = (file: string) => session.findingsIn(file);
  const view = testsView({ ws, options, findingsIn, uriOf: (file) => `file:///${file}` });
  const [group] = view.groups;
  expect(group).toMatchObject({ title: 'Vilka', uri: 'file:///a.rutin', range: { start: { line: 5, character: 10 } } });
  expect(group?.lines.map(({ state, day, person }) => [state, day, person])).toEqual([
    ['holds', null, null],
    ['fails', '2026-11-03', 'exetv1'],
    ['fails', '2026-11-03', 'exeet1'],
    ['unknown', null, null],
  ]);
  expect(group?.lines.map(({ message }) => message)).toEqual([
    null,
    'Exempel Två (exetv1) når inte A Samverkan tisdag 2026-11-03',
    'Exempel Ett (exeet1) når A Samverkan tisdag 2026-11-03',
    'Det finns ingen person som heter exesv1',
  ]);
  expect(group?.lines[2]?.remove).toMatchObject([{ uri: 'file:///a.rutin', line: 2, message: 'ta bort exeet1' }]);
  expect(group?.lines[2]?.range).toEqual({ start: { line: 8, character: 4 }, end: { line: 8, character: 47 } });
});

it('is told above the förväntan and at the end of its lines', () => {
  const session = sessionOf({ 'a.rutin': TEXT });
  session.open('a.rutin', TEXT);
  const titles = lensesIn(session, 'a.rutin').map(({ title }) => title);
  expect(titles).toContain('1 av 4 rader håller');
  const hints = hintsIn(session, 'a.rutin', 0, TEXT.length).map(({ text }) => text);
  expect(hints.filter((text) => /[✓✗]/.test(text))).toEqual(['✓', '✗ 2026-11-03', '✗ 2026-11-03']);
});
