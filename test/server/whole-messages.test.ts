/** A message to a client is written as one piece, and one that cannot be written is told of. */
import { PassThrough, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { type Message, StreamMessageReader } from 'vscode-languageserver/node';
import { WholeMessageWriter } from '../../language/server/whole-messages.ts';

const MESSAGES = ['Åsa är frånvarande', '', '\u2028 \u{1F600}'].map(
  (text, id) => ({ jsonrpc: '2.0', id, result: text }) as Message,
);

it('writes each message as one piece that a reader of messages reads', async () => {
  const pieces: Buffer[] = [];
  const stream = new Writable({
    write: (piece: Buffer, _, done) => {
      pieces.push(piece);
      done();
    },
  });
  const writer = new WholeMessageWriter(stream);
  await Promise.all(MESSAGES.map((message) => writer.write(message)));
  expect(pieces).toHaveLength(MESSAGES.length);
  const back = new PassThrough();
  const read: Message[] = [];
  new StreamMessageReader(back).listen((message) => read.push(message));
  for (const piece of pieces) back.write(piece);
  await expect.poll(() => read).toEqual(MESSAGES);
});

it('tells of a message that cannot be written', async () => {
  const writer = new WholeMessageWriter(new Writable({ write: (_, __, done) => done(new Error('gone')) }));
  const told: unknown[] = [];
  writer.onError(([fault, message]) => told.push([fault.message, message]));
  const [first] = MESSAGES as [Message];
  await expect(writer.write(first)).rejects.toThrow('gone');
  expect(told).toContainEqual(['gone', first]);
});
