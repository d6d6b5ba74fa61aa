/** What a large process lets its heap grow to, and what it holds twice: in processes of their own, whose heaps they are. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const at = (path: string): string =>
  JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../language', path)).href);

/** What a program prints, as numbers. */
function told(program: string): readonly number[] {
  const args = ['--expose-gc', '--input-type=module', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as readonly number[];
}

// What is dropped has lived for long enough to be among what lives long.
const CHURN = `
import { keepOldHeap, keepYoungHeap } from ${at('server/heap.ts')};
const used = () => process.memoryUsage().heapUsed;
keepYoungHeap();
const held = Array.from({ length: 1.2e6 }, (_, i) => ({ i, list: [i, i, i, i, i, i, i, i, i, i] }));
gc();
const live = used();
keepOldHeap();
let most = 0;
for (let round = 0; round < 1000; round++) {
  const soonGone = Array.from({ length: 5_000 }, (_, i) => ({ i, list: [i, i, i, i, i, i, i, i, i, i] }));
  most = Math.max(most, used());
}
console.log(JSON.stringify([live / 1e6, most / live, held.length]));
`;

test('what lives long grows by little more than a quarter, though it was looked through just before that was said', () => {
  const [live = 0, growth = 0] = told(CHURN);
  expect(live).toBeGreaterThan(150);
  expect(growth).toBeLessThan(1.6);
});

const SHARED = `
import { shareTexts } from ${at('import/shared-texts.ts')};
const used = () => (gc(), process.memoryUsage().heapUsed);
const row = (i) => ({ owner: 'exempelperson-' + (i % 100), dates: ['2026-10-05T08:00', '2026-10-06T08:00'] });
const text = JSON.stringify(Array.from({ length: 100_000 }, (_, i) => row(i)));
const before = used();
const rows = JSON.parse(text);
const parsed = used() - before;
shareTexts(rows);
const shared = used() - before;
console.log(JSON.stringify([(parsed - shared) / 1e6, JSON.stringify(rows) === text ? 1 : 0]));
`;

test('texts that are the same are held once, and stand where they stood', () => {
  const [saved = 0, same] = told(SHARED);
  expect(same).toBe(1);
  // Three texts of 32 bytes a row.
  expect(saved).toBeGreaterThan(9);
});
