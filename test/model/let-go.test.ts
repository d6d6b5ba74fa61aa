/** What a workspace has worked out can be let go of: it is worked out anew then, and the same comes of it. */
import { expect, test } from 'vitest';
import { filesOf } from '../../language/generators/index.ts';
import { fristad } from '../support/cli.ts';
import { materialOf } from '../support/generators/material.ts';

test('what was let go of is worked out anew when it is asked for', () => {
  const { ws } = materialOf(fristad);
  const declaration = [...ws.files.values()].flatMap(({ declarations }) => declarations)[0] as never;
  let times = 0;
  const ask = (): readonly number[] => [
    ws.remember('prov', () => ++times),
    ws.rememberOf(declaration, 'prov', () => ++times),
    ws.rememberLatest(declaration, 'prov', () => ++times),
  ];
  expect([ask(), ask()]).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ]);
  ws.letGo();
  expect(ask()).toEqual([4, 5, 6]);
});

test('the same is generated of it', () => {
  const material = materialOf(fristad);
  const written = (): readonly string[] =>
    [...filesOf(material)].map(({ path, pieces }) => path + [...pieces].join(''));
  const before = written();
  material.ws.letGo();
  expect(written()).toEqual(before);
});
