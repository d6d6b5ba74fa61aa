/** A form shows two hundred lines of what it would write, and says how many there are more. */
import { expect, it } from 'vitest';
import { shownOf } from '../../../language/lsp/forms/shown-text.ts';

const lines = (count: number): string => Array.from({ length: count }, (_, i) => `rad ${i + 1}`).join('\n');

it.each([0, 1, 199, 200])('all of %i lines is shown', (count) => {
  expect(shownOf(lines(count))).toEqual({ text: lines(count), more: 0 });
});

it.each([201, 5000])('of %i lines the first two hundred are shown', (count) => {
  expect(shownOf(lines(count))).toEqual({ text: lines(200), more: count - 200 });
});
