/** What stands from an earlier run: where it cannot be read that is told, since a calendar that counts anew is not taken by anyone. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { earlierSetIn } from '../../language/cli/generate/earlier.ts';
import { disk } from '../../language/publishing/disk.ts';
import { publish } from '../../language/publishing/publish.ts';
import { folderOf, removeFolders } from '../support/cli.ts';
import { setOf } from '../support/publishing/stopping.ts';
import { calm, OLD } from '../support/publishing/targets.ts';

removeFolders();

it('a file of an earlier set that cannot be read is told of, and one that is gone is none', async () => {
  const place = folderOf({});
  const target = join(place, 'ut');
  const set = setOf(OLD, 2);
  await publish(target, set, calm);
  const [first = { path: '' }] = [...set.files];
  const answering = (code: string) => ({
    ...disk,
    readText: (path: string) => {
      throw Object.assign(new Error(code), { code, syscall: 'read', path });
    },
  });
  expect(earlierSetIn(target, set.stamp, disk)?.textOf(first.path)).toContain(OLD);
  expect(earlierSetIn(target, set.stamp, answering('ENOENT'))?.textOf(first.path)).toBeUndefined();
  expect(() => earlierSetIn(target, set.stamp, answering('EIO'))?.textOf(first.path)).toThrow(
    /fil-.* gick inte att läsa \(EIO\)\. Kontrollera filen och disken\./,
  );
});
