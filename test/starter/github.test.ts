/** The workflows for GitHub: GitHub understands them, every action is that of a digest, and no right is greater than it need be. */
import { describe, expect, it } from 'vitest';
import { githubCheck, githubComment } from '../../language/starter/ci/github.ts';
import { ACTIONS } from '../../language/starter/ci/pins.ts';
import { stepsOf, workflowFaults, workflowIn } from '../support/starter/workflows.ts';

const WANTED = [
  { language: 'sv', folder: '.', program: undefined },
  { language: 'en', folder: "vård och 'annat'", program: 'rutin@1.2.3' },
] as const;

describe.each(WANTED)('for %j', (wanted) => {
  const check = workflowIn(githubCheck(wanted));
  const comment = workflowIn(githubComment(wanted));

  it('GitHub has nothing to say of them', async () => {
    expect(await workflowFaults('rutin.yml', githubCheck(wanted))).toEqual([]);
    expect(await workflowFaults('rutin-comment.yml', githubComment(wanted))).toEqual([]);
  });

  it('the folder and the package are what was asked for', () => {
    expect(check.env).toEqual({
      RUTIN_FOLDER: wanted.folder,
      RUTIN_PACKAGE: wanted.program ?? '$' + '{{ vars.RUTIN_PACKAGE }}',
    });
  });

  it('what a change holds is run without a right to write, save that findings may be scanned after it', () => {
    expect(Object.keys(check.on)).toEqual(['push', 'pull_request']);
    expect(check.permissions).toEqual({ contents: 'read' });
    expect(Object.entries(check.jobs).map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['rutin', undefined],
      ['code-scanning', { contents: 'read', 'security-events': 'write' }],
    ]);
    for (const { uses, with: given } of stepsOf(check)) {
      if (uses?.startsWith('actions/checkout@')) expect(given).toMatchObject({ 'persist-credentials': false });
    }
  });

  it('the comment is written by what reads no file of the change', () => {
    expect(Object.keys(comment.on)).toEqual(['workflow_run']);
    expect(comment.permissions).toEqual({});
    expect(comment.jobs['comment']?.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
    expect(stepsOf(comment).filter(({ uses }) => uses?.includes('checkout'))).toEqual([]);
    const name = workflowIn(githubCheck(wanted)) as unknown as { readonly name: string };
    expect(comment.on['workflow_run']).toMatchObject({ workflows: [name.name] });
  });

  it('nothing that a change may have written stands in a script by itself', () => {
    for (const { run = '' } of [...stepsOf(check), ...stepsOf(comment)]) expect(run).not.toMatch(/\$\{\{/);
  });
});

it.each(Object.entries(ACTIONS))(
  '%s is named by the digest of a commit, and says which version that is',
  (_, action) => {
    expect(action).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  },
);

describe('what GitHub would refuse', () => {
  it.each([
    ['a job without a machine', (text: string) => text.replace('runs-on: ubuntu-latest', 'runs_on: x')],
    ['an expression that is none', (text: string) => text.replace("== 'pull_request' }}", '== pull request }}')],
  ])('%s is told of', async (_, spoilt) => {
    expect(await workflowFaults('rutin.yml', spoilt(githubCheck(WANTED[0])))).not.toEqual([]);
  });
});
