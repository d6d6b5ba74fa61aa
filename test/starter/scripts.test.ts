/** What the pipelines run, run: with the program on the PATH, and everything else as the servers have it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { azurePipeline } from '../../language/starter/ci/azure.ts';
import { githubCheck, githubComment } from '../../language/starter/ci/github.ts';
import { gitlabComponent, gitlabPipeline } from '../../language/starter/ci/gitlab.ts';
import { bundled, RUTIN } from '../support/bundle.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { folderOf, fristad, removeFolders } from '../support/cli.ts';
import { repository } from '../support/git.ts';
import { workflowIn } from '../support/starter/workflows.ts';

removeFolders();
bundled();

const WANTED = { language: 'sv', folder: 'vard', program: undefined } as const;

/** A repository with a workspace in a folder, and a change in it that leaves an error and a file out of shape. */
function changed(): string {
  const texts = Object.entries(fristad).map(([file, text]) => [`vard/${file}`, text]);
  const units = fristad['enheter.rutin'] as string;
  const fewer = units.replace('3 gånger per dag kl 08:15, 12:00, 15:30', '2 gånger per dag   kl 08:15, 12:00');
  return repository(Object.fromEntries(texts), { 'vard/enheter.rutin': fewer });
}

/** Programs that a script finds on its PATH. */
function programs(): string {
  const folder = folderOf({
    rutin: `#!/bin/sh
command=$1
shift
if [ "$command" = fmt ]; then exec '${process.execPath}' '${RUTIN}' fmt "$@"; fi
exec '${process.execPath}' '${RUTIN}' "$command" "$@" --datum 2026-10-05
`,
    npm: '#!/bin/sh\necho "npm $*"\n',
  });
  for (const name of ['rutin', 'npm']) chmodSync(join(folder, name), 0o755);
  return folder;
}

const PROGRAMS = programs();

function runs(script: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const path = [PROGRAMS, dirname(process.execPath), process.env['PATH']].join(delimiter);
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd,
    env: { PATH: path, RUTIN_FOLDER: 'vard', ...env },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

describe('GitHub', () => {
  const { jobs } = workflowIn(githubCheck(WANTED));
  const step = (name: string): string => jobs['rutin']?.steps.find((one) => one.name === name)?.run ?? 'exit 99';

  it('fetches the package that is named, and none where none is', () => {
    expect(runs(step('npm install rutin'), '.', { RUTIN_PACKAGE: 'rutin@1.2.3' })).toMatchObject({
      code: 0,
      out: 'npm install --global --no-audit --no-fund rutin@1.2.3\n',
    });
    expect(runs(step('npm install rutin'), '.')).toMatchObject({
      code: 2,
      out: expect.stringContaining('::error::Variabeln RUTIN_PACKAGE saknas'),
    });
  });

  it('finds the error at its line from the top of the repository, and writes the summary', () => {
    const cwd = changed();
    const summary = join(cwd, 'summary.md');
    const { code, out } = runs(step('rutin check'), cwd, { GITHUB_STEP_SUMMARY: summary });
    expect([code, out]).toEqual([1, expect.stringMatching(/^::error file=vard\/enheter\.rutin,line=\d+/m)]);
    expect(readFileSync(summary, 'utf8')).toMatch(/^### Rutin 2026-10-05/);
  });

  it('names the file that is out of shape', () => {
    expect(runs(step('rutin fmt --check'), changed())).toMatchObject({ code: 1, out: 'vard/enheter.rutin\n' });
  });

  it('holds the reviewed list of access true, where there is one', () => {
    const cwd = changed();
    expect(runs(step('rutin access --facit'), cwd)).toMatchObject({ code: 0, out: '' });
    writeFileSync(join(cwd, 'vard/atkomst.facit'), '# rutin facit 1\n');
    const { code, out } = runs(step('rutin access --facit'), cwd);
    expect([code, out]).toEqual([1, expect.stringContaining('vard/atkomst.facit stämmer inte')]);
  });

  it('hands over what the change means, with its number', () => {
    const cwd = changed();
    const { code } = runs(step('rutin diff'), cwd, { RUNNER_TEMP: cwd, NUMBER: '7' });
    const comment = readFileSync(join(cwd, 'rutin-comment/comment.md'), 'utf8');
    expect([code, readFileSync(join(cwd, 'rutin-comment/number'), 'utf8')]).toEqual([0, '7\n']);
    expect(comment).toMatch(/Vad ändringen betyder[\s\S]*FristadVC/);
    expect(comment.length).toBeLessThan(65_536);
  });

  it('writes a log for code scanning', () => {
    const cwd = changed();
    const scan = jobs['code-scanning']?.steps.find(({ name }) => name === 'rutin check')?.run ?? '';
    expect(runs(scan, cwd).code).toBe(0);
    const log = JSON.parse(readFileSync(join(cwd, 'rutin.sarif'), 'utf8')) as { readonly runs: readonly object[] };
    expect(log.runs).toHaveLength(1);
  });
});

describe('GitLab', () => {
  const { rutin, 'rutin-comment': comment } = parse(gitlabPipeline(WANTED)) as Record<
    'rutin' | 'rutin-comment',
    { readonly script: readonly string[] }
  >;

  it('checks everything, and fails after that', () => {
    const cwd = changed();
    const { code, out } = runs(rutin.script.join('\n'), cwd, { RUTIN_PACKAGE: 'rutin@1' });
    expect([code, out]).toEqual([1, expect.stringMatching(/MC-BEV-03[\s\S]*\nvard\/enheter\.rutin\n$/)]);
    const issues = JSON.parse(readFileSync(join(cwd, 'gl-code-quality-report.json'), 'utf8')) as readonly unknown[];
    expect(issues).toContainEqual(
      expect.objectContaining({
        check_name: 'MC-BEV-03',
        location: expect.objectContaining({ path: 'vard/enheter.rutin' }),
      }),
    );
  });

  it('shows what the change means where it may not write a comment', () => {
    const { code, out } = runs(comment.script.join('\n'), changed(), {
      RUTIN_PACKAGE: 'rutin@1',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: 'HEAD~1',
    });
    expect([code, out]).toEqual([0, expect.stringMatching(/RUTIN_TOKEN saknas[\s\S]*Vad ändringen betyder/)]);
  });

  it('the component has the same jobs, with inputs, and stands where GitLab looks for it', async () => {
    const text = gitlabComponent();
    await expect(text).toMatchFileSnapshot(join(CHECKOUT, 'templates/rutin.yml'));
    const [head, jobs] = parseAllDocuments(text).map((one) => one.toJS() as Record<string, unknown>);
    const inputs = Object.keys((head as { readonly spec: { readonly inputs: object } }).spec.inputs);
    const used = [...text.matchAll(/\$\[\[ inputs\.(\w+) \]\]/g)].map(([, name]) => name);
    expect([...new Set(used)].sort()).toEqual([...inputs].sort());
    expect(Object.keys(jobs as object)).toEqual(['rutin', 'rutin-comment']);
    expect(jobs).toMatchObject({ rutin: { variables: {} }, 'rutin-comment': { variables: { GIT_DEPTH: '0' } } });
  });
});

describe('Azure', () => {
  const { steps } = parse(azurePipeline(WANTED)) as {
    readonly steps: readonly { readonly bash?: string; readonly displayName?: string }[];
  };
  const step = (name: string): string => steps.find(({ displayName }) => displayName === name)?.bash ?? 'exit 99';

  it('writes test results and a summary also where there are errors', () => {
    const cwd = changed();
    const { code, out } = runs(step('rutin check'), cwd, { AGENT_TEMPDIRECTORY: cwd });
    expect([code, out]).toEqual([1, expect.stringContaining(`##vso[task.uploadsummary]${cwd}/rutin.md`)]);
    expect([existsSync(join(cwd, 'rutin.xml')), existsSync(join(cwd, 'rutin.md'))]).toEqual([true, true]);
  });

  it('writes what the change means before it is sent', () => {
    const cwd = changed();
    rmSync(join(cwd, 'comment.md'), { force: true });
    expect(runs(step('rutin diff'), cwd).code).not.toBe(0);
    expect(readFileSync(join(cwd, 'comment.md'), 'utf8')).toContain('Vad ändringen betyder');
  });
});

describe('every script', () => {
  const scripts = [
    ...[githubCheck(WANTED), githubComment(WANTED)].flatMap((text) =>
      Object.values(workflowIn(text).jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? [])),
    ),
    ...Object.values(parse(gitlabPipeline(WANTED)) as Record<string, { readonly script?: readonly string[] }>).flatMap(
      ({ script = [] }) => script,
    ),
    ...(parse(azurePipeline(WANTED)) as { readonly steps: readonly { readonly bash?: string }[] }).steps.flatMap(
      ({ bash }) => bash ?? [],
    ),
  ];

  it.each(scripts)('is one that a shell can read', (script) => {
    expect(spawnSync('bash', ['-n', '-c', script], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(['sv', 'en'] as const)('and every pipeline one document without a tab (%s)', (language) => {
    for (const make of [githubCheck, githubComment, gitlabPipeline, azurePipeline]) {
      const text = make({ ...WANTED, language });
      expect(text).not.toContain('\t');
      expect(parseAllDocuments(text).flatMap(({ errors }) => errors)).toEqual([]);
    }
  });
});
