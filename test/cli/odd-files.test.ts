/** What is no ordinary file, though it is named like one: a pipe, a socket, a device; each is named, and nothing is waited for. */
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';

removeFolders();

it.runIf(process.platform === 'linux')(
  'a pipe, a socket and a device named like files are told of, and the rest is judged',
  async () => {
    const folder = folderOf({ ...fristad, 'x.rutin': 'person exexx1 "E" {\n    hsa SE1-X\n}\n' });
    execFileSync('mkfifo', [join(folder, 'a.rutin')]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, 'b.rutin'), resolve));
    symlinkSync('/dev/zero', join(folder, 'c.rutin'));
    symlinkSync('/proc/self/mem', join(folder, 'd.rutin'));
    const { code, out, err } = await callCli(['check', '--datum', QUIET_DAY], { cwd: folder });
    server.close();
    expect([code, out]).toEqual([2, expect.stringMatching(/^x\.rutin:2:9: fel RUT-006/m)]);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^rutin: a\.rutin är ingen vanlig fil\. /),
      expect.stringMatching(/^rutin: b\.rutin är ingen vanlig fil\. /),
      expect.stringMatching(/^rutin: c\.rutin är en länk ut ur arbetsytan och följs inte\./),
      expect.stringMatching(/^rutin: d\.rutin är en länk ut ur arbetsytan och följs inte\./),
    ]);
  },
);
