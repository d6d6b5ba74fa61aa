/**
 * `npm run soak`: tries by chance, for as long as one likes, what the tests try some hundred times.
 * Arguments: the name of a part (else all, one after the other), `--seed N` (else the time), `--cases N`, `--minutes N` (default 2 a part),
 * `--only NAME` for one of the things that a part tries.
 */
import { parseArgs } from 'node:util';
import type { Part } from './part.ts';
import { parts } from './parts/index.ts';

const USAGE = `npm run soak -- [part ...] [--seed N] [--cases N] [--minutes N] [--only NAME]

Without a part, all of them, one after the other; without --cases or --minutes, two minutes each. The parts:
${listed(parts)}`;

const asked = argumentsOf(process.argv.slice(2));
if (typeof asked === 'string') {
  console.error(`${asked}\n\n${USAGE}`);
  process.exitCode = 2;
} else if (asked.values.help === true) {
  console.log(USAGE);
} else {
  const { values, positionals } = asked;
  const wanted = parts.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  for (const part of wanted) await soak(part, values);
}

/** What was asked for, or what is wrong with it. */
function argumentsOf(args: readonly string[]) {
  try {
    const given = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seed: { type: 'string' },
        cases: { type: 'string' },
        minutes: { type: 'string' },
        only: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const { positionals, values } = given;
    const unknown = positionals.filter((one) => !parts.some(({ name }) => name === one));
    if (unknown.length > 0) return `No part is named ${unknown.join(', ')}.`;
    const numbers = [values.seed, values.cases, values.minutes].filter((one) => one !== undefined);
    const wrong = numbers.find((one) => !(Number(one) >= 0));
    return wrong === undefined ? given : `${wrong} is no number from 0 on.`;
  } catch (fault) {
    return (fault as Error).message;
  }
}

type Values = Exclude<ReturnType<typeof argumentsOf>, string>['values'];

function listed(some: readonly Part[]): string {
  return some.map(({ name, holds }) => `  ${name.padEnd(12)} ${holds}`).join('\n');
}

async function soak(part: Part, values: Values): Promise<void> {
  const seed = Number(values.seed ?? Date.now() % 1e9);
  const cases = Number(values.cases ?? Number.POSITIVE_INFINITY);
  const minutes = Number(values.minutes ?? (values.cases === undefined ? 2 : Number.POSITIVE_INFINITY));
  console.log(`${part.name}: ${part.holds}\n  seed ${seed}`);
  const begun = Date.now();
  const tell = (line: string): void => console.log(`  ${line}`);
  const { cases: done, failed } = await part.run({
    seed,
    cases,
    until: begun + minutes * 60_000,
    only: values.only,
    tell,
  });
  const seconds = (Date.now() - begun) / 1000;
  const rate = (done / Math.max(seconds, 0.001)).toFixed(1);
  console.log(`  ${done} cases in ${seconds.toFixed(0)} s, ${rate} a second: ${failed.length} failed`);
  if (failed.length > 0 || done === 0) process.exitCode = 1;
}
