/** `npm run new:check -- english-name kontroll`: writes a new check with its page and registers both. */
import { posix } from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import { addCheck } from './add-check.ts';

const [name, word] = argv.slice(2);
try {
  const files = addCheck(new URL('..', import.meta.url), name ?? '', word ?? '');
  stdout.write(`Skapade:\n${files.map((file) => `  ${posix.join('language/checks', file)}\n`).join('')}`);
  stdout.write(`Fyll i dem, och kör: npx vitest run test/checks/pages.test.ts -t ${name}\n`);
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
