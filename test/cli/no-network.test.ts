/** No command, nor the language server, nor the server for assistants, opens a connection: they run where every way to one fails. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { registry } from '../../language/cli/commands/registry.ts';
import { RUTIN } from '../support/bundle.ts';
import { bundledCli, folderOf, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { repository } from '../support/git.ts';
import { fewer } from '../support/git-diff.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { Client } from '../support/lsp/connection.ts';
import { fristad } from '../support/plan/fristad.ts';

const rutin = bundledCli();
removeFolders();

const log = join(folderOf({}), 'forbindelser');
const DENIED = {
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, '../support/no-network.ts')).href}`,
  RUTIN_NETWORK_LOG: log,
};

function attempts(): string {
  return existsSync(log) ? readFileSync(log, 'utf8') : '';
}

const onDay = ['--datum', QUIET_DAY];
const CHECKS = ['pretty', 'concise', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'];

/** Each command with what lets it do its work; those that serve are spoken to below. */
const RUNS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  check: [['check', ...CHECKS.flatMap((format) => ['--format', format, '--output-file', `ut.${format}`]), ...onDay]],
  test: [['test', ...onDay]],
  prove: [['prove', '--all', ...onDay]],
  generate: [['generate', '--out', 'ut', ...onDay]],
  explain: [['explain', 'MC-BEV-03']],
  coverage: [['coverage']],
  plan: [['plan', '--current', 'ut/provisionering.json', '--receipt', 'kvitto.json', ...onDay]],
  diff: [['diff', 'HEAD~1', ...onDay]],
  access: [['access', 'exems1', ...onDay]],
  ombud: [['ombud', 'exeet1', '--from', '2026-11-02', '--till', '2026-11-06', ...onDay]],
  impact: [['impact', ...onDay]],
  routine: [['routine', 'diff', 'x', 'y']],
  replay: [['replay', 'kvitto.json']],
  fmt: [['fmt', '--check']],
  fix: [['fix', '--dry-run', ...onDay]],
  import: [['import', 'ut/provisionering.json', '--out', 'in', ...onDay]],
  graph: [['graph', ...onDay]],
  init: [['init', 'ny', '--ci', 'github', ...onDay]],
  completion: [['completion', 'bash']],
  lsp: [],
  mcp: [],
};

describe('with no network to be had', () => {
  it('every command does its work, and asks for none', { timeout: 240_000 }, () => {
    expect(Object.keys(RUNS).sort()).toEqual(registry.map(({ name }) => name).sort());
    const cwd = repository(fewer, fristad);
    for (const args of Object.values(RUNS).flat()) {
      const { code, err } = rutin(args, { cwd, env: DENIED });
      expect([args, code === 3, err.includes('no network')]).toEqual([args, false, false]);
    }
    expect(existsSync(join(cwd, 'ut/manifest.json'))).toBe(true);
    expect(attempts()).toBe('');
  });

  it('the language server answers, and asks for none', { timeout: 60_000 }, async () => {
    const folder = folderOf(fristad);
    const client = new Client(RUTIN, DENIED);
    await client.initialize(folder, VSCODE);
    const uri = pathToFileURL(join(folder, 'enheter.rutin')).href;
    client.open(uri, `${fristad['enheter.rutin']}`);
    await client.codes(uri);
    expect(await client.request('rutin/tree', {})).not.toBeNull();
    await client.request('shutdown', undefined);
    client.notify('exit', undefined);
    expect(await client.exited()).toBe(0);
    expect(attempts()).toBe('');
  });

  it('the server for assistants answers, and asks for none', { timeout: 60_000 }, () => {
    const questions = [
      {
        id: 1,
        method: 'initialize',
        params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'x', version: '1' } },
      },
      { method: 'notifications/initialized' },
      { id: 2, method: 'tools/list' },
    ];
    const input = questions.map((one) => `${JSON.stringify({ jsonrpc: '2.0', ...one })}\n`).join('');
    const { code, out } = rutin(['mcp'], { cwd: folderOf(fristad), env: DENIED, input });
    expect([code, out]).toEqual([0, expect.stringContaining('"tools"')]);
    expect(attempts()).toBe('');
  });
});

it('a program that asks for a connection would be found', () => {
  const own = join(folderOf({}), 'eget');
  const script = `
    import { connect } from 'node:net';
    import { lookup } from 'node:dns/promises';
    for (const ask of [() => connect(1), () => lookup('exempel.invalid'), () => fetch('http://exempel.invalid')]) {
      try { await ask(); } catch {}
    }`;
  const env = { ...process.env, ...DENIED, RUTIN_NETWORK_LOG: own };
  spawnSync(process.execPath, ['--input-type=module', '-e', script], { env });
  expect(readFileSync(own, 'utf8').split('\n')).toEqual(['net.connect', 'dns.promises.lookup', 'globalThis.fetch', '']);
});
