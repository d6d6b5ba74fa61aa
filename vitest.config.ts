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

export default defineConfig({
  plugins: [asText],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    globalSetup: ['test/support/bundle-setup.ts'],
    // Else one core of two would wait.
    maxWorkers: '100%',
    // Files share a process and what they import: else half of the work would be to import it anew.
    isolate: false,
    // Else code that is imported anew to have its work counted would be taken from where it is not (test/support/work.ts).
    execArgv: ['--no-compilation-cache'],
    // A machine that has much else to do is slow, and not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // It reads JSON as Node does not.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
});
