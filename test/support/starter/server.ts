/** A server for comments, made for the occasion: what it is asked, and what it holds afterwards. */
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** What a server answers: a status and a value. */
export type Answer = (asked: Asked) => readonly [number, unknown];

/** What a program left behind that was run against a server. */
export interface Told {
  readonly code: number | null;
  readonly err: string;
  readonly asked: readonly Asked[];
}

/** Runs a program of Node's in a folder against a server that answers so; the environment is made of the server's address. */
export async function runAgainst(
  answer: Answer,
  program: string,
  cwd: string,
  environment: (address: string) => Readonly<Record<string, string>>,
): Promise<Told> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const piece of request) text += String(piece);
    const { method = '', url: path = '', headers } = request;
    const one = { method, path, headers, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
    asked.push(one);
    const [status, value] = answer(one);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { code, err } = await finished(program, cwd, environment(address));
  server.close();
  return { code, err, asked };
}

function finished(program: string, cwd: string, env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--input-type=module'], { cwd, env });
  let err = '';
  child.stderr.on('data', (piece: Buffer) => {
    err += piece.toString('utf8');
  });
  child.stdin.end(program);
  return new Promise<{ readonly code: number | null; readonly err: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, err }));
  });
}
