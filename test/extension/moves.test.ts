/** What a key and a drag do to something that is moved along a scale. */
import { describe, expect, it } from 'vitest';
import { valueAfter, valueDragged } from '../../extension/src/webview/moves.mts';

const DAY = { first: 0, last: 1435, small: 5, large: 15 };

describe('a key', () => {
  it.each([
    ['ArrowDown', false, 500],
    ['ArrowRight', false, 500],
    ['ArrowUp', false, 490],
    ['ArrowLeft', false, 490],
    ['ArrowDown', true, 510],
    ['ArrowUp', true, 480],
    ['PageDown', false, 510],
    ['PageUp', false, 480],
    ['Home', false, 0],
    ['End', false, 1435],
    ['Enter', false, undefined],
    ['a', false, undefined],
  ])('%s, with Shift %s, leads to %s', (key, isLarge, expected) => {
    expect(valueAfter(key, isLarge, 495, DAY)).toBe(expected);
  });

  it('leads nowhere beyond the scale', () => {
    expect(valueAfter('ArrowUp', true, 10, DAY)).toBe(0);
    expect(valueAfter('ArrowDown', false, 1435, DAY)).toBe(1435);
  });
});

describe('a drag', () => {
  it('ends on a step of the scale, within it', () => {
    expect(valueDragged(497, 14, DAY)).toBe(510);
    expect(valueDragged(495, -2000, DAY)).toBe(0);
    expect(valueDragged(495, 2000, DAY)).toBe(1435);
  });

  it('that is hardly one leaves what is written', () => {
    expect(valueDragged(497, 2, DAY)).toBe(497);
    expect(valueDragged(497, -2.4, DAY)).toBe(497);
  });
});
