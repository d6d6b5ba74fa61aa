/** What the guide that imports the current state is given is the same on both sides of the connection. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';

it('has the shapes that the server has', () => {
  const [own, served] = ['extension/src', 'language/lsp/forms'].map((folder) =>
    readFileSync(join(CHECKOUT, folder, 'import-shapes.ts'), 'utf8'),
  );
  expect(own).toBe(served);
  expect(own).toContain('ImportView');
});
