/** The requests of the program's own: what answers them is loaded late, so that their names stand apart from it. */
import { describe, expect, it } from 'vitest';
import { LATER } from '../../language/lsp/protocol/later.ts';
import { answersOf } from '../../language/lsp/protocol/own-requests.ts';
import type { Server } from '../../language/lsp/protocol/server.ts';

describe('the requests of the program', () => {
  it('are those that something answers', () => {
    expect([...answersOf({} as Server).keys()]).toEqual(LATER);
  });

  it('are each named once', () => expect(new Set(LATER).size).toBe(LATER.length));
});
