/** What the guides are given is the same on both sides of the connection. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';

const shapesIn = (file: string): string => {
  const text = readFileSync(join(CHECKOUT, file), 'utf8');
  return text.slice(text.indexOf('/** What is said at a field')).replace(/^export /gm, '');
};

it('has the shapes that the server has', () => {
  expect(shapesIn('extension/src/guide-shapes.ts')).toBe(shapesIn('language/lsp/forms/guide-shapes.ts'));
  expect(shapesIn('extension/src/guide-shapes.ts')).toContain('NewUnitView');
});
