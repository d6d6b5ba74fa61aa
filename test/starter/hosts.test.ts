/** Which server a repository comes from, by the address of its remote. */
import { expect, it } from 'vitest';
import { hostOf } from '../../language/starter/index.ts';

it.each([
  ['git@github.com:exempel/vard.git', 'github'],
  ['https://github.com/exempel/vard', 'github'],
  ['https://nyckel@github.exempel.se/exempel/vard.git', 'github'],
  ['ssh://git@gitlab.exempel.se:2222/vard/inkorgar.git', 'gitlab'],
  ['https://gitlab.com/exempel/vard.git', 'gitlab'],
  ['https://exempel@dev.azure.com/exempel/vard/_git/vard', 'azure'],
  ['git@ssh.dev.azure.com:v3/exempel/vard/vard', 'azure'],
  ['https://exempel.visualstudio.com/vard/_git/vard', 'azure'],
  ['https://git.exempel.se/github/vard.git', undefined],
  ['/srv/git/github.com/vard.git', undefined],
  ['', undefined],
])('%s: %s', (remote, host) => {
  expect(hostOf(remote)).toBe(host);
});
