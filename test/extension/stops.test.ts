/** Buttons that are one stop of the Tab key: where the other keys lead. */
import { expect, it } from 'vitest';
import { stopAfter } from '../../extension/src/webview/stops.mts';

it('goes on and back, to the ends and not past them, and leaves other keys alone', () => {
  const keys = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End', 'Tab', 'Enter'];
  const to = (from: number) => keys.map((key) => stopAfter(key, from, 3));
  expect(to(1)).toEqual([2, 2, 0, 0, 0, 2, undefined, undefined]);
  expect(to(0)).toEqual([1, 1, undefined, undefined, undefined, 2, undefined, undefined]);
  expect(to(2)).toEqual([undefined, undefined, 1, 1, 0, undefined, undefined, undefined]);
});
