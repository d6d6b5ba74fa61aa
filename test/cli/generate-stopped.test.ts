/** Whichever of its operations is the last, generating leaves the old set or the new one, whole, and the next run tidies up. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tidy } from '../../language/publishing/leftovers.ts';
import { publish } from '../../language/publishing/publish.ts';
import { folderOf, removeFolders } from '../support/cli.ts';
import { wholeSetIn } from '../support/publishing/generated-set.ts';
import { setOf, stoppingDisk } from '../support/publishing/stopping.ts';
import {
  calm,
  expectRecovery,
  meansOn,
  NEW,
  OLD,
  stateOf,
  TARGETS,
  worksInMemory,
} from '../support/publishing/targets.ts';

removeFolders();
worksInMemory();

const FILES = 72;

class Stopped extends Error {}

function stop(): never {
  throw new Stopped();
}

/** The number of operations of a run that is not stopped. */
async function operationsFor(make: (target: string) => unknown, canExchange: boolean): Promise<number> {
  const target = join(folderOf({}), 'ut');
  await make(target);
  const counting = stoppingDisk(Number.POSITIVE_INFINITY, stop, canExchange);
  await publish(target, setOf(NEW, FILES), meansOn(counting));
  return counting.count();
}

describe.each(TARGETS)('%s', (_, make, states) => {
  it('holds the old set or the new one whichever operation is the last, where folders can be exchanged', async () => {
    const seen = new Set<string | undefined>();
    const operations = await operationsFor(make, true);
    expect(operations).toBeGreaterThan(50);
    for (let at = 0; at <= operations; at++) {
      const folder = folderOf({});
      const target = join(folder, 'ut');
      await make(target);
      try {
        await publish(target, setOf(NEW, FILES), meansOn(stoppingDisk(at, stop, true)));
      } catch (fault) {
        expect(fault).toBeInstanceOf(Stopped);
      }
      const state = stateOf(target);
      expect(states, `stopped before operation ${at}`).toContain(state);
      seen.add(state);
      await expectRecovery(folder, target);
    }
    expect(seen).toEqual(new Set(states));
  });

  it('where they cannot, is gone between two renames at most, with both sets whole beside it', async () => {
    const operations = await operationsFor(make, false);
    let gone = 0;
    for (let at = 0; at <= operations; at++) {
      const folder = folderOf({});
      const target = join(folder, 'ut');
      await make(target);
      try {
        await publish(target, setOf(NEW, FILES), meansOn(stoppingDisk(at, stop, false)));
      } catch (fault) {
        expect(fault).toBeInstanceOf(Stopped);
      }
      if (states[0] !== undefined && stateOf(target) === undefined) {
        gone++;
        tidy(target, calm);
        expect(wholeSetIn(target)).toBe(NEW);
      }
      expect(states, `stopped before operation ${at}`).toContain(stateOf(target));
      await expectRecovery(folder, target);
    }
    expect(gone).toBe(states[0] === OLD ? 1 : 0);
  });
});
