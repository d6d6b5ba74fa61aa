/** The example's files as they were when someone last looked at them; `npx vitest run test/generators/golden -u` takes new ones. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { targets } from '../../language/generators/index.ts';
import { fristad, QUIET_DAY } from '../support/cli.ts';
import { filesOf, materialOf } from '../support/generators/material.ts';

const GOLDEN = join(import.meta.dirname, 'golden/fristad');

describe.each(targets)('%s', (target) => {
  const files = filesOf(materialOf(fristad, { asOf: QUIET_DAY }), [target]);

  it.each(files.map((file) => [file.path, file] as const))('%s', async (path, { bytes }) => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    await expect(text).toMatchFileSnapshot(join(GOLDEN, `${path}.golden`));
  });
});
