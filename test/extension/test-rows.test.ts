/** The rows of the view of tests, and the words and places in what is told of a line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asText, placeLink } from '../../extension/src/tests/links.mts';
import { isLoading, type TestRow, testRows, toldIn } from '../../extension/src/tests/rows.mts';
import type { TestsView } from '../../extension/src/tests-shapes.ts';
import { CHECKOUT } from '../support/checkout.ts';

const RANGE = { start: { line: 3, character: 4 }, end: { line: 3, character: 30 } };

function viewOf(folder: string, ...files: readonly string[]): TestsView {
  const groups = files.map((file, at) => {
    const uri = `${folder}/${file}`;
    const said = { message: null, advice: null, day: null, person: null, path: [], remove: null };
    const line = { id: `${uri}#${at}.0`, text: 'exeet1 når A', range: RANGE, state: 'holds' as const, ...said };
    return { id: `${uri}#${at}`, title: `Vilka ${at}`, uri, range: RANGE, lines: [line] };
  });
  return { folder, loading: false, asOf: '2026-11-21', until: '2027-02-18', groups };
}

const labels = (rows: readonly TestRow[]): unknown => rows.map(({ label, children }) => [label, labels(children)]);

it('has the shapes that the server has', () => {
  const bare = (file: string): string => readFileSync(join(CHECKOUT, file), 'utf8').replace(/^export /gm, '');
  expect(bare('extension/src/tests-shapes.ts')).toBe(bare('language/lsp/panels/tests-shapes.ts'));
});

describe('the rows', () => {
  it('are the files of one workspace, by their path in it, each with its förväntan and their lines', () => {
    const rows = testRows([viewOf('file:///a', 'norr%20om/f%C3%B6r.rutin', 'g.rutin', 'norr%20om/f%C3%B6r.rutin')]);
    const lines = [['exeet1 når A', []]];
    expect(labels(rows)).toEqual([
      [
        'norr om/för.rutin',
        [
          ['Vilka 0', lines],
          ['Vilka 2', lines],
        ],
      ],
      ['g.rutin', [['Vilka 1', lines]]],
    ]);
    const [file] = rows;
    expect([file?.range, file?.line, file?.children[0]?.children[0]?.line?.state]).toEqual([
      undefined,
      undefined,
      'holds',
    ]);
  });

  it('have one for each of several workspaces, those without expectations left out', () => {
    const [norr, soder, tom] = ['file:///x/norr', 'file:///x/s%C3%B6der/', 'file:///x/tom'];
    const both = testRows([viewOf(norr, 'a.rutin'), viewOf(soder, 'a.rutin'), viewOf(tom)]);
    expect(both.map(({ label }) => label)).toEqual(['norr', 'söder']);
    expect(labels(testRows([viewOf(norr, 'a.rutin'), viewOf(tom)]))).toEqual([
      ['a.rutin', [['Vilka 0', [['exeet1 når A', []]]]]],
    ]);
    expect(testRows([viewOf(tom)])).toEqual([]);
  });
});

describe('what is told', () => {
  it('is another when a line is, and not when only the day on which one looks is', () => {
    const view = viewOf('file:///a', 'a.rutin');
    const [group] = view.groups;
    const lines = (group?.lines ?? []).map((line) => ({ ...line, state: 'fails' as const }));
    expect(toldIn([{ ...view, asOf: '2026-11-22' }])).toBe(toldIn([view]));
    expect(toldIn([{ ...view, groups: group === undefined ? [] : [{ ...group, lines }] }])).not.toBe(toldIn([view]));
  });

  it('waits for all workspaces', () => {
    const view = viewOf('file:///a');
    expect([isLoading([view]), isLoading([view, { ...view, loading: true }])]).toEqual([false, true]);
  });

  it('leads to lines, whatever the file is called and the text says', () => {
    const place = { uri: 'file:///a/norr%20(nya).rutin', line: 20, character: 3, message: 'ta bort *exetr1*\n<b>' };
    expect(placeLink(place)).toBe(
      '[norr \\(nya\\)\\.rutin:21](file:///a/norr%20%28nya%29.rutin#L21,4) ta bort \\*exetr1\\* \\<b\\>',
    );
    expect(placeLink({ ...place, uri: 'file:///a/%E0%A4.rutin' })).toContain('%E0%A4');
    expect(asText('[a](command:x)')).toBe('\\[a\\]\\(command:x\\)');
  });
});
