/** Tries the faults: `node test/soak/faults/main.ts [PART…] [--some 10]`, after `npm run build`. Ends with 1 where anything is amiss. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHECKOUT } from '../../support/checkout.ts';
import { FAULTS } from './index.ts';

const { values, positionals } = parseArgs({ options: { some: { type: 'string' } }, allowPositionals: true });
const some = values.some === undefined ? Number.POSITIVE_INFINITY : Number(values.some);
const program = join(CHECKOUT, 'dist/cli/rutin.js');

for (const { name, run } of FAULTS.filter((part) => positionals.length === 0 || positionals.includes(part.name))) {
  const { counts, faults } = await run({ program, some, say: (line) => console.log(`${name}: ${line}`) });
  for (const [kind, count] of Object.entries(counts)) console.log(`${name}: ${kind}: ${count}`);
  for (const fault of faults) console.log(`${name}: AMISS: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
