/** How much is asked of a disk and how often a text is looked through where a set is generated: counted, not timed. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from '../../language/generators/index.ts';
import { scim } from '../../language/generators/scim/index.ts';
import { maskedFile } from '../../language/generators/support/text.ts';
import type { Disk } from '../../language/publishing/disk.ts';
import { publish } from '../../language/publishing/publish.ts';
import { mayReplace } from '../../language/publishing/target.ts';
import { folderOf, fristad, removeFolders } from '../support/cli.ts';
import { materialOf } from '../support/generators/material.ts';
import { disk, setOf } from '../support/publishing/stopping.ts';
import { calm } from '../support/publishing/targets.ts';

removeFolders();

/** A disk that counts what is asked of it. */
function counting(): { readonly asked: Map<string, number>; readonly disk: Disk } {
  const asked = new Map<string, number>();
  const counted = Object.fromEntries(
    Object.entries(disk).map(([name, operation]) => [
      name,
      (...args: readonly string[]) => {
        asked.set(name, (asked.get(name) ?? 0) + 1);
        return (operation as (...args: readonly string[]) => unknown)(...args);
      },
    ]),
  ) as unknown as Disk;
  return { asked, disk: counted };
}

test('whether a set may be replaced is asked once of each file and of each folder', async () => {
  const target = join(folderOf({}), 'ut');
  const files = 40;
  await publish(target, setOf('2026-10-05', files), calm);
  const { asked, disk: counted } = counting();
  expect(mayReplace(target, counted)).toEqual([]);
  expect(asked.get('ageOf')).toBe(files + 1);
  // The set, arbetslista, kalender, rapport, rapport/del; and the set, to see whether it is empty.
  expect(asked.get('entries')).toBe(6);
  expect(asked.get('kindOf')).toBeLessThanOrEqual(3);
});

test('a piece that many files share is looked through once', () => {
  const known = new Map([['19121212-1212', 'redan sett']]);
  const file = { path: 'a', pieces: ['19121212-1212', '19121212-1213', '19121212-1212'], shared: ['19121212-1212'] };
  expect([...maskedFile(file, known).pieces]).toEqual(['redan sett', '19121212-1213', 'redan sett']);
  expect([...maskedFile(file).pieces]).toEqual(['••••••••-••••', '19121212-1213', '••••••••-••••']);
});

test('what a request was made from is a piece of its own in each of its operations', () => {
  const material = materialOf(fristad, { asOf: '2026-10-05' });
  for (const { path, pieces, shared = [] } of scim(material)) {
    const [made = ''] = shared;
    const told = [...pieces].join('').split(made).length - 1;
    expect(JSON.parse(made), path).toMatchObject({ asOf: '2026-10-05' });
    expect(told, path).toBeGreaterThan(path.includes('schemas') ? 0 : 1);
    expect([...pieces].filter((piece) => piece === made).length, path).toBe(told);
  }
});

test('of an event of a calendar one digest is taken, and one of its name', () => {
  let digests = 0;
  const digestOf = (text: string): string => {
    digests++;
    return (text.length + digests).toString(16).padStart(64, '0');
  };
  const files = [...filesOf({ ...materialOf(fristad, { asOf: '2026-10-05' }), digestOf }, ['ics'])];
  const texts = files.map(({ pieces }) => [...pieces].join(''));
  const events = texts.reduce((sum, text) => sum + text.split('BEGIN:VEVENT').length - 1, 0);
  expect(digests).toBe(events + files.length);
});
