import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Routines and pages are imported as text, in the tests as in the bundles. The maps that GitHub's parser names are not there. */
const asText = {
  name: 'as-text',
  enforce: 'pre' as const,
  load(id: string): string | undefined {
    if (id.includes('/@actions/')) return readFileSync(id, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '');
    return /\.(md|rutin)$/.test(id) ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : undefined;
  },
};

// A machine that has much else to do is slow, and not wrong. Stated here and not by what tests import: an import is made once a
// process, and what it sets would hold for the first of the files that share it.
const PATIENCE_MS = 60_000;
/** Browsers and spreadsheets, that acceptance looks through, start slowly where much else runs. */
const TEST_MS = (process.env['RUTIN_ACCEPTANCE'] ?? '') === '' ? PATIENCE_MS : 5 * PATIENCE_MS;

export default defineConfig({
  plugins: [asText],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    globalSetup: ['test/support/bundle-setup.ts'],
    setupFiles: ['test/support/seed.ts'],
    // Else one core of two would wait.
    maxWorkers: '100%',
    // Files share a process and what they import: else half of the work would be to import it anew.
    isolate: false,
    // Else code that is imported anew to have its work counted would be taken from where it is not (test/support/work.ts).
    execArgv: ['--no-compilation-cache'],
    testTimeout: TEST_MS,
    hookTimeout: TEST_MS,
    expect: { poll: { timeout: PATIENCE_MS } },
    // It reads JSON as Node does not.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
});
