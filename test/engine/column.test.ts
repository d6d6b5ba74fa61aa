/** A column of numbers has room for whatever is set, and nothing stands where nothing was. */
import { expect, it } from 'vitest';
import { Column } from '../../language/engine/column.ts';

const PLACES = [0, 1, 16_383, 16_384, 16_385, 70_000];

it('holds what was set, wherever that is, and nothing else', () => {
  const column = new Column(-1);
  expect(PLACES.map((place) => column.at(place))).toEqual(PLACES.map(() => -1));
  for (const place of PLACES) column.set(place, place + 7);
  expect(PLACES.map((place) => column.at(place))).toEqual(PLACES.map((place) => place + 7));
  expect([2, 16_386, 50_000, 69_999, 70_001, 1_000_000].map((place) => column.at(place))).toEqual(Array(6).fill(-1));
  column.clear();
  expect(PLACES.map((place) => column.at(place))).toEqual(PLACES.map(() => -1));
});
