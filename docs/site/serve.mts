/** Shows the site as it was last built: `npm run docs:serve`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serve } from './server.mts';

const PORT = 4173;
const folder = resolve(import.meta.dirname, '../../dist/docs');

if (existsSync(folder)) {
  const { address } = await serve(folder, PORT);
  process.stdout.write(`Handboken finns på ${address} tills du trycker Ctrl+C.\n`);
} else {
  process.stderr.write('Handboken är inte byggd. Kör npm run docs först.\n');
  process.exitCode = 2;
}
