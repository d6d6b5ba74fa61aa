import { expect, test } from 'vitest';
import { added, NONE } from '../../language/lowering/lists.ts';

test('a list holds what was added, in order, and the empty one stays empty', () => {
  let list: readonly number[] = NONE;
  const expected: number[] = [];
  for (let item = 1; item <= 7; item++) {
    list = added(list, item);
    expected.push(item);
    expect(list).toEqual(expected);
  }
  expect(NONE).toEqual([]);
});
