/** Runs the session of Neovim on a copy of the region, with the server of the built extension. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyExample } from '../support/samples.ts';

const ROOT = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'rutin-nvim-'));
const { folder: region } = copyExample('vastra-gotaland', folder);
const script = join(import.meta.dirname, 'session.lua');
const { status, error } = spawnSync(
  'nvim',
  ['--headless', '--clean', 'narhalsan/fristad.rutin', '-c', `luafile ${script}`],
  {
    cwd: region,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 240_000,
    env: {
      ...process.env,
      HOME: folder,
      XDG_STATE_HOME: folder,
      RUTIN_NODE: process.execPath,
      RUTIN_SERVER: join(ROOT, 'extension/dist/node/server.mjs'),
    },
  },
);
rmSync(folder, { recursive: true, force: true });
if (error !== undefined) throw error;
process.exitCode = status ?? 1;
