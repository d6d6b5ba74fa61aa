/** Servers for a test file: what a server says must be as the protocol has it. */
import { afterEach, expect } from 'vitest';
import { bundled, RUTIN } from '../bundle.ts';
import { Client } from './connection.ts';

export { AnswerError, type Client, type Diagnostic, type Position, type Range } from './connection.ts';

/** Sees to it that the bundle is made, and gives what starts a server. Servers end with each test. */
export function servers(): (options?: readonly string[]) => Client {
  bundled();
  const clients: Client[] = [];
  afterEach(() => {
    const done = clients.splice(0);
    for (const client of done) client.end();
    expect(done.flatMap(({ faults }) => faults)).toEqual([]);
  });
  return (options = []) => {
    const client = new Client(RUTIN, {}, [], options);
    clients.push(client);
    return client;
  };
}
