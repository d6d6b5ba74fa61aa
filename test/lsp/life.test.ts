/** How the server's process begins and ends: with what it is started with, and with its client, also while it works. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RUTIN } from '../support/bundle.ts';
import { folderOf, fristad, removeFolders } from '../support/cli.ts';
import { BARE, VSCODE } from '../support/lsp/capabilities.ts';
import { type Client, servers } from '../support/lsp/client.ts';

removeFolders();
const start = servers();

async function initialized(options: Record<string, unknown> = {}): Promise<Client> {
  const client = start();
  await client.initialize(folderOf(fristad), BARE, options);
  return client;
}

describe('the process ends', () => {
  it('as one that was left when its input closes, and says nothing', async () => {
    const client = await initialized();
    client.hangUp();
    expect(await client.exited()).toBe(1);
    expect(client.errors).toEqual([]);
  });

  it('as one that was left when its input closes before anything is said', async () => {
    const client = start();
    client.hangUp();
    expect(await client.exited()).toBe(1);
    expect(client.errors).toEqual([]);
  });

  it('in order after shutdown and exit, though the input closes with them', async () => {
    const client = await initialized();
    expect(await client.request('shutdown', undefined)).toBeNull();
    client.notify('exit', undefined);
    client.hangUp();
    expect(await client.exited()).toBe(0);
    expect(client.errors).toEqual([]);
  });

  it('in order after shutdown alone, and as one that was left after exit alone', async () => {
    const [told, left] = [await initialized(), await initialized()];
    await told.request('shutdown', undefined);
    told.hangUp();
    expect(await told.exited()).toBe(0);
    left.notify('exit', undefined);
    expect(await left.exited()).toBe(1);
  });

  it('when its input closes, though the process that the client named lives on', async () => {
    const client = await initialized({ processId: process.pid });
    client.hangUp();
    expect(await client.exited()).toBe(1);
  });

  it('when the process that the client named is gone, though its input stays open', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const client = await initialized({ processId: other.pid });
    other.kill();
    expect(await client.exited()).toBe(1);
  }, 30_000);
});

/** A client that starts a server, lets it work without end, tells its process id, and waits. */
const CLIENT = `
const { spawn } = require('node:child_process');
const [program, busy] = process.argv.slice(1);
const server = spawn(process.execPath, ['--import', busy, program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const send = (message) => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin.write('Content-Length: ' + Buffer.byteLength(body) + '\\r\\n\\r\\n' + body);
};
server.stdout.once('data', () => {
  server.kill('SIGUSR2');
  setTimeout(() => console.log(server.pid), 500);
});
send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
setInterval(() => {}, 1000);
`;
const BUSY = "data:text/javascript,process.on('SIGUSR2', () => { for (;;); })";

function saidBy(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString()));
  });
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(process.platform === 'win32')('a server that works and hears nothing', () => {
  it('ends when its client is killed', async () => {
    start().end();
    const client = spawn(process.execPath, ['-e', CLIENT, RUTIN, BUSY]);
    const id = Number(await saidBy(client));
    await new Promise((resolve) => setTimeout(resolve, 5000));
    expect(isAlive(id), 'while the client lives').toBe(true);
    client.kill('SIGKILL');
    while (isAlive(id)) await new Promise((resolve) => setTimeout(resolve, 100));
  }, 60_000);
});

describe('what the command line says', () => {
  const text = 'förvaltning Ny "Ny" { del av Ingen }\n';

  async function told(options: readonly string[], initializationOptions: unknown): Promise<unknown> {
    const folder = folderOf({ ...fristad, 'rutin.config.json': '{ "severity": { "RUT-002": "fel" } }' });
    const client = start(options);
    await client.initialize(folder, VSCODE, { initializationOptions });
    const uri = pathToFileURL(join(folder, 'ny.rutin')).href;
    client.open(uri, text);
    await client.until(() => (client.diagnostics.get(uri) ?? []).length > 0, 'findings');
    const [one] = client.diagnostics.get(uri) ?? [];
    const routines = (await client.request('rutin/routines', {})) as readonly { readonly asOf: string }[];
    return { severity: one?.severity, message: one?.message, asOf: routines[0]?.asOf };
  }

  const english = expect.stringContaining('There is no');
  const swedish = expect.stringContaining('Det finns ingen');

  it('holds where the editor says nothing else, and the configuration in place of the one in the folder', async () => {
    const config = join(folderOf({ 'egen.json': '{ "lang": "sv", "severity": { "RUT-002": "tips" } }' }), 'egen.json');
    const options = ['--datum', '2026-10-05', '--lang', 'en', '--horisont', '30', '--config', config];
    expect(await told(options, {})).toEqual({ severity: 4, message: english, asOf: '2026-10-05' });
    expect(await told(['--config', config, '--datum', '2026-10-05'], {})).toMatchObject({
      severity: 4,
      message: swedish,
    });
    expect(await told(['--datum', '2026-10-05'], {})).toMatchObject({ severity: 1, asOf: '2026-10-05' });
  });

  it('yields to what the editor says', async () => {
    const options = ['--datum', '2026-10-05', '--lang', 'en'];
    const answer = await told(options, { lang: 'sv', datum: '2026-10-06' });
    expect(answer).toEqual({ severity: 1, message: swedish, asOf: '2026-10-06' });
  });

  it('is told to be wrong before anything begins', async () => {
    for (const options of [
      ['--datum', '2026-13-01'],
      ['--config', 'finns-inte.json'],
      ['--horisont', '0'],
    ]) {
      const client = start(options);
      expect(await client.exited()).toBe(2);
      expect(client.errors.join('')).toMatch(/^rutin: /);
    }
  });
});
