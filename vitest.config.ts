import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Routines and pages are imported as text, in the tests as in the bundles. */
const asText = {
  name: 'as-text',
  enforce: 'pre' as const,
  load(id: string): string | undefined {
    return /\.(md|rutin)$/.test(id) ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : undefined;
  },
};

export default defineConfig({
  plugins: [asText],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    globalSetup: ['test/support/bundle-setup.ts'],
    testTimeout: 30_000,
  },
});
