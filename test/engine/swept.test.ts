/** Who read something is found without looking through all that was once read: an editor that is open for days is as quick as at its start. */
import { expect, it } from 'vitest';
import { countWork, workOf } from '../support/work.ts';

countWork();
const { ReadIndex } = await import('../../language/engine/read-index.ts');

const [FIRST, SECOND, THIRD] = [{ number: 0 }, { number: 1 }, { number: 2 }];
const KEYS = [FIRST, SECOND, THIRD];

/** The work of finding who read what one has read anew so many times, now more and now less. */
function workAfter(rounds: number): number {
  const index = new ReadIndex<string>();
  for (let round = 0; round < rounds; round++) index.set('one', round % 2 === 0 ? KEYS : [FIRST, THIRD]);
  expect([...index.readersOf([FIRST])]).toEqual(['one']);
  return workOf(() => index.readersOf([FIRST]), '/language/engine/read-index.');
}

it('what has been read anew often enough is swept', () => {
  const most = Math.max(...Array.from({ length: 20 }, (_, number) => workAfter(20_000 + 100 * number)));
  expect(most).toBeLessThan(8 * 1000);
});

it('one that reads anew costs what it reads, however many others there are', () => {
  const index = new ReadIndex<number>();
  for (let reader = 0; reader < 2000; reader++) index.set(reader, KEYS);
  const again = (round: number): void => index.set(round, round % 2 === 0 ? [SECOND, THIRD] : KEYS);
  const work = workOf(() => {
    for (let round = 0; round < 1000; round++) again(round % 500);
  }, '/language/engine/read-index.');
  expect(work).toBeLessThan(1000 * 100);
});

it('one that reads the same anew is only looked through', () => {
  const index = new ReadIndex<string>();
  const keys = Array.from({ length: 200 }, (_, number) => ({ number }));
  index.set('one', keys);
  const work = (next: (round: number) => readonly { readonly number: number }[]): number =>
    workOf(() => {
      for (let round = 0; round < 20; round++) index.set('one', next(round));
    }, '/language/engine/read-index.');
  const same = work(() => keys);
  const other = work((round) => keys.slice(round % 2));
  expect(2 * same).toBeLessThan(other);
});

it('what is cleared leaves nothing to be swept', () => {
  const keys = Array.from({ length: 1000 }, (_, number) => ({ number }));
  const work = (index: InstanceType<typeof ReadIndex<string>>): number =>
    workOf(() => {
      for (let reader = 0; reader < 300; reader++) index.set(`${reader}`, KEYS);
    }, '/language/engine/read-index.');
  const used = new ReadIndex<string>();
  for (let round = 0; round < 130; round++) used.set('one', keys.slice(round % 2));
  used.clear();
  expect(work(used)).toBeLessThan(1.2 * work(new ReadIndex<string>()));
});

it('so is what few have read much of, anew and anew', () => {
  const keys = Array.from({ length: 4000 }, (_, number) => ({ number }));
  const workOfFinding = (rounds: number): number => {
    const index = new ReadIndex<string>();
    index.forget('nobody');
    for (let round = 0; round < rounds; round++) index.set('one', keys.slice(round % 2));
    return workOf(() => index.readersOf([SECOND]), '/language/engine/read-index.');
  };
  expect(Math.max(...[300, 320, 340].map(workOfFinding))).toBeLessThan(3 * workOfFinding(40));
});
