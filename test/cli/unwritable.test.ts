/** What the system will not let be written is said in words, with what to do about it; a fault of ours stays a fault. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asWriting, UsageError, unwritable } from '../../language/words/index.ts';
import { callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';

removeFolders();

it.each([
  ['ENOSPC', 'ut gick inte att skriva: disken är full. Gör plats, eller ange en annan disk.'],
  ['EACCES', 'ut gick inte att skriva: du får inte skriva där. Ge dig själv skrivrätt till'],
  ['EROFS', 'ut gick inte att skriva: disken går bara att läsa. Ange en annan.'],
  ['EBUSY', 'ut gick inte att skriva: mappen används, eller är en disk för sig.'],
  ['EWEIRD', 'ut gick inte att skriva: systemet svarar EWEIRD.'],
])('%s', (code, sentence) => {
  expect(unwritable('ut', Object.assign(new Error(), { code })).message).toContain(sentence);
});

it('a fault of the program is not taken for one of the disk', () => {
  const fault = new TypeError('x');
  const run = (thrown: Error) => () =>
    asWriting('ut', () => {
      throw thrown;
    });
  expect(run(fault)).toThrow(fault);
  expect(run(Object.assign(new Error(), { code: 'ENOSPC', syscall: 'write' }))).toThrow(UsageError);
});

it('below a file nothing is written, and the path is what is wrong', async () => {
  const folder = folderOf({ ...fristad, 'fil.txt': '' });
  writeFileSync(join(folder, 'fil.txt'), 'kvar');
  for (const command of [
    ['generate', folder, '--out'],
    ['import', join(folder, 'fil.txt'), '--out'],
  ]) {
    const { code, err } = await callCli([...command, join(folder, 'fil.txt', 'ut'), '--datum', QUIET_DAY]);
    expect([command[0], code, err]).toEqual([command[0], 2, expect.stringMatching(/fil\.txt/)]);
    expect(err).not.toMatch(/E[A-Z]{4,}/);
  }
});
