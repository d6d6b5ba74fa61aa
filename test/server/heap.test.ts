/** The room for new values grows when it is heeded, and no further than is enough: in a process of its own, whose heap it is. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const HEAP = pathToFileURL(join(import.meta.dirname, '../../language/server/heap.ts')).href;

const PROGRAM = `
import { getHeapSpaceStatistics } from 'node:v8';
import { keepYoungHeap, letYoungHeapGrow, ROOM_TO_WRITE } from ${JSON.stringify(HEAP)};
const size = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size;
let kept = [];
const make = (heed) => {
  for (let i = 0; i < 2e6; i++) {
    kept.push({ i: [i] });
    if (kept.length > 100_000) kept = [];
    heed();
  }
};
keepYoungHeap();
const heed = letYoungHeapGrow(ROOM_TO_WRITE);
make(() => {});
const before = size();
make(heed);
const grown = size();
make(heed);
console.log(JSON.stringify([before, grown, size()]));
`;

test('it grows from the first time it is heeded, and then stays as it is', () => {
  const told = execFileSync(process.execPath, ['--input-type=module', '--eval', PROGRAM], { encoding: 'utf8' });
  const [before = 0, grown = 0, later = 0] = JSON.parse(told) as readonly number[];
  expect(before).toBeLessThan(20e6);
  expect(grown).toBeGreaterThan(30e6);
  expect(later).toBeLessThan(70e6);
});
