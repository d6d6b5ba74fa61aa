/** What a shell completes is what the commands say of themselves; bash is asked, and zsh and fish where there are any. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { targets } from '../../language/generators/index.ts';
import { formatNames } from '../../language/report/findings/index.ts';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';

removeFolders();

async function scriptFor(shell: string, language = 'sv'): Promise<string> {
  const { code, out, err } = await callCli(['completion', shell, '--lang', language]);
  expect([code, err]).toEqual([0, '']);
  return out;
}

function outputOf(program: string, args: readonly string[]): readonly string[] {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter((line) => line !== '');
}

function has(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

/** Words before the one that is completed, the beginning of that, and what is offered. */
const CASES: readonly (readonly [readonly string[], string, readonly string[]])[] = [
  [[], 'ch', ['check']],
  [[], 'i', ['impact', 'import', 'init']],
  [['routine'], '', ['new', 'diff']],
  [['routine', 'new'], '--co', ['--copy', '--config']],
  [['--lang', 'en', 'routine'], 'n', ['new']],
  [['check'], '--fail', ['--fail-on', '--fail-on-expired']],
  [['check', '--format'], '', formatNames],
  [['check', '--fail-on'], 'v', ['varning']],
  [['generate', '--only'], 'i', ['ics']],
  [['generate', '--only'], 'csv,js', ['csv,json']],
  [
    ['generate', '--only'],
    'json,ics,csv,',
    targets.filter((word) => !['json', 'ics', 'csv'].includes(word)).map((word) => `json,ics,csv,${word}`),
  ],
  [['graph', '--format'], 'svg,d', ['svg,dot']],
  [['generate', '--lang'], '', ['sv', 'en']],
  [['completion'], '', ['bash', 'zsh', 'fish', 'powershell']],
];

/** As fish has it, sorted. */
function sorted(words: readonly string[]): readonly string[] {
  return [...words].sort();
}

describe('bash', () => {
  async function completed(words: readonly string[]): Promise<readonly string[]> {
    const file = join(folderOf({ rutin: await scriptFor('bash') }), 'rutin');
    const line = ['rutin', ...words].map((word) => `'${word}'`).join(' ');
    const asked = `source '${file}'; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _rutin; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return outputOf('bash', ['--norc', '-c', asked]);
  }

  it.each(CASES)('%j %j', async (before, begun, offered) => {
    expect(await completed([...before, begun])).toEqual(offered);
  });

  it('reads a value after an equals sign', async () => {
    expect(await completed(['check', '--format', '=', 'js'])).toEqual(['json']);
    expect(await completed(['check', '--format', '='])).toEqual(formatNames);
  });

  it('leaves files to itself', async () => {
    expect(await completed(['check', 'var'])).toEqual([]);
    expect(await completed(['check', '--output-file', ''])).toEqual([]);
    const script = await scriptFor('bash');
    expect(script).toContain('\ncomplete -o default -F _rutin rutin\n');
  });
});

describe('zsh', () => {
  /** The words that zsh would show, with what it shows them by in the place of its own. */
  async function completed(words: readonly string[]): Promise<readonly string[]> {
    const file = join(folderOf({ _rutin: await scriptFor('zsh') }), '_rutin');
    const line = ['rutin', ...words].map((word) => `'${word}'`).join(' ');
    const own = [
      'compdef() { }',
      '_files() { print files }',
      `_describe() { local name="$@[-1]"; print -l -- "\${(@P)name}" }`,
      `compset() { [[ $2 == '*,' ]] && PREFIX="\${PREFIX##*,}" || PREFIX="\${PREFIX#*=}" }`,
    ];
    const asked = `${own.join('; ')}; source '${file}'; words=(${line}); CURRENT=${words.length + 1}; PREFIX='${words.at(-1)}'; _rutin`;
    const begun = words.at(-1)?.replace(/^.*[=,]/, '') ?? '';
    return outputOf('zsh', ['-f', '-c', asked])
      .map((word) => word.replace(/:.*/, ''))
      .filter((word) => word.startsWith(begun));
  }

  /** zsh keeps what stands before the last comma, and is told what follows it. */
  it.skipIf(!has('zsh')).each(CASES)('%j %j', async (before, begun, offered) => {
    expect(await completed([...before, begun])).toEqual(offered.map((word) => word.replace(/^.*,/, '')));
  });

  it.skipIf(!has('zsh'))('reads a value after an equals sign, and knows where files stand', async () => {
    expect(await completed(['check', '--format=js'])).toEqual(['json']);
    expect(await completed(['check', ''])).toEqual(['files']);
    expect(await completed(['check', '--output-file', ''])).toEqual(['files']);
  });

  it('is told what each word is for, in the language', async () => {
    expect(await scriptFor('zsh')).toContain("'check:prövar en arbetsyta mot rutinerna'");
    expect(await scriptFor('zsh', 'en')).toContain("'check:checks a workspace against the routines'");
  });
});

describe('fish', () => {
  async function completed(words: readonly string[]): Promise<readonly string[]> {
    const file = join(folderOf({ 'rutin.fish': await scriptFor('fish') }), 'rutin.fish');
    const asked = `source '${file}'; complete -C '${['rutin', ...words].join(' ')}'`;
    return outputOf('fish', ['--no-config', '-c', asked]).map((line) => line.replace(/\t.*/, ''));
  }

  it.skipIf(!has('fish')).each(CASES)('%j %j', async (before, begun, offered) => {
    expect(sorted(await completed([...before, begun]))).toEqual(sorted(offered));
  });

  it('has every command, option and value by its structure', async () => {
    const script = await scriptFor('fish');
    expect(script).toContain(
      "complete -c rutin -n '__rutin_at \\'\\'' -f -a 'check' -d 'prövar en arbetsyta mot rutinerna'",
    );
    expect(script).toContain(
      "complete -c rutin -n '__rutin_at \\'coverage\\'' -l format -x -a 'table markdown json' -d",
    );
    expect(script).toContain("complete -c rutin -n '__rutin_at \\'check\\'' -l output-file -r -F -d");
  });
});

describe('PowerShell', () => {
  it('has every command, option and value by its structure, its apostrophes doubled', async () => {
    const script = await scriptFor('powershell', 'en');
    expect(script).toContain("Register-ArgumentCompleter -Native -CommandName 'rutin' -ScriptBlock {");
    expect(script).toContain("'check' = 'checks a workspace against the routines'");
    expect(script).toMatch(/\n {8}'routine new' = @\{\n/);
    expect(script).toContain("'--only' = [ordered]@{ 'csv' = 'csv'; 'json' = 'json'");
    expect(script).toContain("Lists = @('--only')");
    expect(script).toContain("writes today''s findings");
    const open = script.replace(/'(?:[^']|'')*'/g, '');
    for (const [left, right] of ['{}', '()'].map((pair) => [...pair] as [string, string])) {
      expect(open.split(left).length).toBe(open.split(right).length);
    }
  });
});

describe('a shell that there is no script for', () => {
  it.each([
    ['basj', 'Menade du bash?'],
    ['pwsh', 'Menade du powershell?'],
    ['tcsh', 'Välj bland bash, zsh, fish, powershell.'],
  ])('%s', async (shell, words) => {
    const { code, err } = await callCli(['completion', shell]);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
  });
});
