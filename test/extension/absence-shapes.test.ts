/** What the form of a new absence shows is the same to the server and to the extension. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';

it('has the same shapes on either side', () => {
  const shapes = (file: string): string => readFileSync(join(CHECKOUT, file), 'utf8').replace(/^export /gm, '');
  const server = shapes('language/lsp/panels/absence-shapes.ts');
  expect(server).toContain('interface AbsenceFormView');
  expect(shapes('extension/src/absence-shapes.ts')).toBe(server);
});
