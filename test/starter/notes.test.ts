/** One comment on a change, on each server: it is made once, written anew after that, and never on a change that it is not about. */
import { describe, expect, it } from 'vitest';
import { AZURE_NOTE, GITHUB_NOTE, GITLAB_NOTE } from '../../language/starter/ci/notes.ts';
import { MARK } from '../../language/starter/ci/pins.ts';
import { folderOf, removeFolders } from '../support/cli.ts';
import { type Answer, runAgainst } from '../support/starter/server.ts';

removeFolders();

const MEANING = '### Vad ändringen betyder\n\n`$HOME` ”åäö”\n';
const BODY = `${MARK}\n${MEANING}`;

/** A full page of comments by others. */
const others = Array.from({ length: 100 }, (_, i) => ({
  id: i,
  body: 'annat',
  user: { login: 'github-actions[bot]' },
}));

describe('GitHub', () => {
  const sha = 'a'.repeat(40);
  const pull = { head: { sha }, state: 'open' };

  const run = (comments: readonly object[], given: { readonly number?: string; readonly pull?: object } = {}) => {
    const answer: Answer = ({ method, path }) => {
      if (path.endsWith('/pulls/7')) return [200, given.pull ?? pull];
      if (method === 'GET') return [200, path.endsWith('&page=1') ? comments.slice(0, 100) : comments.slice(100)];
      return [201, {}];
    };
    const folder = folderOf({ 'comment.md': MEANING, number: given.number ?? '7\n' });
    return runAgainst(answer, GITHUB_NOTE, folder, (address) => ({
      GITHUB_API_URL: address,
      GITHUB_REPOSITORY: 'exempel/vard',
      GITHUB_TOKEN: 'nyckel',
      HEAD_SHA: sha,
    }));
  };

  it('a first comment is made', async () => {
    const { code, err, asked } = await run([]);
    expect([code, err]).toEqual([0, '']);
    expect(asked.at(-1)).toMatchObject({
      method: 'POST',
      path: '/repos/exempel/vard/issues/7/comments',
      headers: { authorization: 'Bearer nyckel' },
      body: { body: BODY },
    });
  });

  it('its own is written anew, however many there are before it', async () => {
    const own = { id: 4711, body: `${MARK}\nförra`, user: { login: 'github-actions[bot]' } };
    const { code, asked } = await run([...others, own]);
    expect([code, asked.at(-1)]).toMatchObject([
      0,
      { method: 'PATCH', path: '/repos/exempel/vard/issues/comments/4711', body: { body: BODY } },
    ]);
  });

  it("a person's comment with the mark in it is not its own", async () => {
    const { asked } = await run([{ id: 1, body: `${MARK}\nhärmad`, user: { login: 'exempel' } }]);
    expect(asked.at(-1)).toMatchObject({ method: 'POST' });
  });

  it.each([
    ['another commit', { pull: { head: { sha: 'b'.repeat(40) }, state: 'open' } }],
    ['a change that is closed', { pull: { head: { sha }, state: 'closed' } }],
  ])('%s gets none', async (_, given) => {
    const { code, asked } = await run([], given);
    expect([code, asked.map(({ method }) => method)]).toEqual([0, ['GET']]);
  });

  it.each(['', '0', '7/../../x', '7\n8', '-1', '12345678901'])(
    '%j is no number, and nothing is asked',
    async (number) => {
      const { code, asked } = await run([], { number });
      expect([code, asked]).toEqual([1, []]);
    },
  );
});

describe('GitLab', () => {
  const run = (notes: readonly object[], status = 201) => {
    const answer: Answer = ({ method, path }) =>
      method === 'GET' ? [200, path.endsWith('&page=1') ? notes.slice(0, 100) : notes.slice(100)] : [status, {}];
    return runAgainst(answer, GITLAB_NOTE, folderOf({ 'comment.md': MEANING }), (address) => ({
      CI_API_V4_URL: `${address}/api/v4`,
      CI_PROJECT_ID: '12',
      CI_MERGE_REQUEST_IID: '3',
      RUTIN_TOKEN: 'nyckel',
    }));
  };
  const notes = '/api/v4/projects/12/merge_requests/3/notes';

  it('a first comment is made', async () => {
    const { code, asked } = await run([]);
    expect([code, asked.at(-1)]).toMatchObject([
      0,
      { method: 'POST', path: notes, headers: { 'private-token': 'nyckel' }, body: { body: BODY } },
    ]);
  });

  it('its own is written anew, however many there are before it', async () => {
    const { code, asked } = await run([...others, { id: 9, body: `${MARK}\nförra` }]);
    expect([code, asked.at(-1)]).toMatchObject([0, { method: 'PUT', path: `${notes}/9`, body: { body: BODY } }]);
  });

  it('a server that says no is told of', async () => {
    const { code, err } = await run([], 403);
    expect([code, err]).toEqual([1, expect.stringContaining('POST notes: 403')]);
  });
});

describe('Azure', () => {
  const run = (value: readonly object[]) => {
    const answer: Answer = ({ method }) => (method === 'GET' ? [200, { value }] : [200, {}]);
    return runAgainst(answer, AZURE_NOTE, folderOf({ 'comment.md': MEANING }), (address) => ({
      SYSTEM_COLLECTIONURI: `${address}/exempel/`,
      SYSTEM_TEAMPROJECT: 'Vård och omsorg',
      BUILD_REPOSITORY_ID: 'r1',
      SYSTEM_PULLREQUEST_PULLREQUESTID: '5',
      SYSTEM_ACCESSTOKEN: 'nyckel',
    }));
  };
  const threads = '/exempel/V%C3%A5rd%20och%20omsorg/_apis/git/repositories/r1/pullRequests/5/threads';

  it('a first comment is made', async () => {
    const { code, asked } = await run([
      { id: 1, comments: [{ id: 1, content: 'annat' }] },
      { id: 2, comments: [] },
    ]);
    expect([code, asked.at(-1)]).toMatchObject([
      0,
      {
        method: 'POST',
        path: `${threads}?api-version=7.1`,
        headers: { authorization: 'Bearer nyckel' },
        body: { comments: [{ content: BODY, commentType: 1 }], status: 1 },
      },
    ]);
  });

  it('its own is written anew', async () => {
    const { code, asked } = await run([{ id: 8, comments: [{ id: 1, content: `${MARK}\nförra` }] }]);
    expect([code, asked.at(-1)]).toMatchObject([
      0,
      { method: 'PATCH', path: `${threads}/8/comments/1?api-version=7.1`, body: { content: BODY } },
    ]);
  });
});
