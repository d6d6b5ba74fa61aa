/** Several that generate into the same folder at once: one whole set stands there at the end, and each ends in order. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKOUT } from '../../support/checkout.ts';
import { type Ended, ended } from '../../support/faults/faulty-runs.ts';
import { wholeSetIn } from '../../support/publishing/generated-set.ts';
import type { Figures, Part } from './part.ts';

const DAYS = ['2026-10-05', '2026-11-21', '2026-12-01'];

/** What may stand where the set is put, and how it comes there. */
const STANDS = ['nothing', 'an empty folder', 'a set'] as const;

export const together: Part = {
  name: 'together',
  async run({ program, some, until, say }): Promise<Figures> {
    const faults: string[] = [];
    let rounds = 0;
    while (rounds < Math.min(some, 60) && Date.now() < until) {
      faults.push(...(await meet(program, STANDS[rounds % STANDS.length] ?? 'nothing')));
      rounds++;
    }
    say(`together: ${rounds} rounds, ${faults.length} amiss`);
    return { counts: { 'generating at once': rounds * DAYS.length }, faults };
  },
};

async function meet(program: string, stands: (typeof STANDS)[number]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'rutin-samtidigt-'));
  try {
    cpSync(join(CHECKOUT, 'examples/fristad'), folder, { recursive: true });
    const generate = (day: string): Promise<Ended> =>
      ended(program, folder, ['generate', '--out', 'ut', '--datum', day]);
    if (stands === 'an empty folder') mkdirSync(join(folder, 'ut'));
    if (stands === 'a set') await generate('2026-10-06');
    const runs = await Promise.all(DAYS.map(generate));
    const day = whole(join(folder, 'ut'));
    const last = await generate('2026-12-24');
    const drafts = readdirSync(folder).filter((name) => name.startsWith('.ut'));
    return [
      ...runs.flatMap(amiss),
      ...(DAYS.includes(day) ? [] : [`what stands there is ${day}`]),
      ...(runs.some(({ code }) => code === 0) ? [] : ['nobody had written it']),
      ...amiss(last),
      ...drafts.map((name) => `${name} is left over`),
    ].map((what) => `over ${stands}: ${what}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The day of the set, or what is wrong with it. */
function whole(folder: string): string {
  try {
    return wholeSetIn(folder) ?? 'gone';
  } catch (fault) {
    return String(fault);
  }
}

/** It has written its set, or says in a sentence why it has not. */
function amiss({ code, err }: Ended): readonly string[] {
  const isInOrder = code === 0 || (code === 2 && /^rutin: .+\.$/m.test(err) && !/\n\s+at /.test(err));
  return isInOrder ? [] : [`ended with ${code}: ${err}`];
}
