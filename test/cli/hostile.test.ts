/** Input of every bad kind: each is named with what to do about it, the rest is still checked, and no stack is ever seen. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RUTIN } from '../support/bundle.ts';
import { bundledCli, callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';

const rutin = bundledCli();
removeFolders();

const onDay = ['--datum', QUIET_DAY];
const FAULTY = 'person exexx1 "Exempel Xerxes" {\n    uppdrag läkare vid FinnsInte\n}\n';

describe('files that cannot be read', () => {
  it.each<[string, Buffer, RegExp]>([
    [
      'Windows-1252',
      Buffer.from('// ett\nenhet A "Å" {}', 'latin1'),
      /z\.rutin är inte UTF-8 \(rad 2; ser ut som Windows-1252\)\. Spara om/,
    ],
    ['UTF-16', Buffer.from('\ufeffenhet A "Å" {}', 'utf16le'), /z\.rutin är inte UTF-8 \(rad 1; ser ut som UTF-16\)/],
    ['a single stray byte', Buffer.from([0xff]), /z\.rutin är inte UTF-8/],
  ])('%s', async (_, bytes, message) => {
    const faulty = FAULTY.replace('\n}', '\n    hsa SE1-X\n}');
    const { code, out, err } = await callCli(['check', ...onDay], {
      cwd: folderOf({ 'a.rutin': faulty, 'z.rutin': bytes }),
    });
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(out).toMatch(/^a\.rutin:3:9: fel RUT-006/m);
    expect(out).not.toContain('RUT-002');
  });

  it('a folder named like a file, and what is in it', async () => {
    const { code, out, err } = await callCli(['check', ...onDay], { cwd: folderOf({ 'x.rutin/a.rutin': FAULTY }) });
    expect(code).toBe(2);
    expect(err).toMatch(/^rutin: x\.rutin är en mapp men heter som en fil\. Byt namn på mappen/);
    expect(out).toMatch(/^x\.rutin\/a\.rutin:2:24: fel RUT-002/m);
  });

  it('links to nowhere, to themselves, and pipes', async () => {
    const folder = folderOf({ 'a.rutin': FAULTY, 'e.rutin': Buffer.from([0xff]) });
    symlinkSync('ingenstans', join(folder, 'b.rutin'));
    symlinkSync('c.rutin', join(folder, 'c.rutin'));
    execFileSync('mkfifo', [join(folder, 'd.rutin')]);
    mkdirSync(join(folder, '1.rutin'));
    const { code, err } = await callCli(['check', ...onDay], { cwd: folder });
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^rutin: 1\.rutin är en mapp/),
      expect.stringMatching(/^rutin: b\.rutin är en länk till något som inte finns\. Ta bort länken eller rätta den\./),
      expect.stringMatching(/^rutin: c\.rutin är en länk som leder till sig själv/),
      expect.stringMatching(/^rutin: d\.rutin är ingen vanlig fil/),
      expect.stringMatching(/^rutin: e\.rutin är inte UTF-8/),
    ]);
  });

  it('is said in every report that has a place for it', async () => {
    const folder = folderOf({ ...fristad, 'z.rutin': Buffer.from([0xff]) });
    const pretty = await callCli(['check', folder, ...onDay, '--format', 'pretty']);
    expect(pretty.out).toMatch(/Slutkod 2: 1 fil gick inte att läsa, resten är prövat\./);
    expect((await callCli(['check', folder, ...onDay, '--format', 'junit'])).out).toMatch(
      /<error type="fil" message="z\.rutin/,
    );
    expect((await callCli(['check', ...onDay, '--format', 'markdown'], { cwd: folder })).out).toMatch(
      /<code>z\.rutin<\/code> är inte UTF-8/,
    );
    const sarif = JSON.parse((await callCli(['check', folder, ...onDay, '--format', 'sarif'])).out);
    expect(sarif.runs[0].invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 2 });
  });
});

describe('text that no one writes', () => {
  const half = fristad['enheter.rutin'] as string;

  it.each<[string, string]>([
    ['10 MB of one letter', 'a'.repeat(10_000_000)],
    ['10 MB of one brace', '{'.repeat(10_000_000)],
    ['10 MB of one unknown character', '§'.repeat(5_000_000)],
    ['10 MB of one digit', '7'.repeat(10_000_000)],
    ['10,000 nested braces', `enhet A "A" ${'{'.repeat(10_000)}\n${'}'.repeat(10_000)}`],
    ['a half-written file', half.slice(0, half.length / 2)],
  ])('%s gives a finding within seconds', (_, text) => {
    const before = performance.now();
    const { code, out, err } = rutin(['check', folderOf({ 'a.rutin': text }), ...onDay, '--format', 'pretty']);
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(code).toBe(1);
    expect(out).toMatch(/✖ fel RUT-001/);
    expect(`${out}${err}`).not.toMatch(/\n +at |Ett fel i programmet/);
    expect(out.split('\n').length).toBeLessThan(200);
  });

  it('a circle of del av', async () => {
    const text = 'verksamhet A "A" { del av B }\nverksamhet B "B" { del av A }\n';
    const { code, out } = await callCli(['check', folderOf({ 'a.rutin': text }), ...onDay]);
    expect(code).toBe(1);
    expect(out.match(/RUT-021/g)).toHaveLength(2);
  });

  it('names that would steer the terminal are shown, not obeyed', async () => {
    const file = 'a\u001b[31m.rutin';
    const folder = folderOf({
      [file]: 'person exexx1 "\u001b]0;x\u0007" {\n    uppdrag "\u202eäkl" vid FinnsInte\n}\n',
    });
    mkdirSync(join(folder, '\u001b[2Jb.rutin'));
    for (const format of ['pretty', 'concise', 'markdown', 'github']) {
      const { out, err } = await callCli(['check', folder, ...onDay, '--format', format]);
      expect(out).toMatch(/FinnsInte/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be printed
      expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    }
    const { err } = await callCli(['check', join(folder, '\u001b[2Jfinns-inte'), ...onDay]);
    expect(err).toMatch(/␛\[2Jfinns-inte finns inte/);
  });

  it('names that would be commands to the server that runs a pipeline are shown, not obeyed', async () => {
    const files = ['::stop-commands::a.rutin', '##vso[task.setvariable variable=a]b.rutin', '##[add-path]c.rutin'];
    const name = '##vso[task.complete result=Succeeded;] ##[error]x ::error::y';
    const text = `person   exexx1 "${name}" {\n    uppdrag läkare vid FinnsInte\n}\n`;
    const folder = folderOf(Object.fromEntries(files.map((file, at) => [file, text.replace('exexx1', `exexx${at}`)])));
    const said: string[] = [];
    for (const format of ['pretty', 'concise', 'github']) {
      const { out, err } = await callCli(['check', ...onDay, '--format', format], { cwd: folder });
      said.push(out.replace(/^::(?:error|warning|notice) /gm, ''), err);
    }
    for (const args of [['fmt', '--check'], ['access', 'exexx0', ...onDay], ['fix', '--dry-run', ...onDay], ['fmt']]) {
      const { out, err } = await callCli(args, { cwd: folder });
      said.push(out, err);
    }
    expect(said.join('')).toContain('setvariable');
    expect(said.join('')).not.toMatch(/^\s*::[a-z]|##(?:vso)?\[/im);
  });

  it('stays the same text in what programs read, and hides nothing from those who read it as it stands', async () => {
    const name = 'Exempel \u202e\u2028\u200bdold';
    const file = 'per\u001b[31m\u202eson.rutin';
    const people = (fristad['personer.rutin'] as string).replace('Exempel Sekreterare', name);
    const folder = folderOf({
      'region.rutin': fristad['region.rutin'] as string,
      'enheter.rutin': fristad['enheter.rutin'] as string,
      [file]: people,
    });
    const formats = (command: readonly string[], ...names: readonly string[]) =>
      names.map((format) => [...command, '--format', format]);
    const runs = [
      ...formats(['check', folder], 'json', 'sarif', 'junit', 'gitlab'),
      ...formats(['access', 'FristadVC.samverkan', folder], 'table', 'json', 'csv'),
      ...formats(['diff', folderOf(fristad), folder], 'pretty', 'markdown', 'json'),
      ...formats(['graph', folder], 'svg', 'mermaid', 'dot'),
    ];
    for (const run of runs) {
      const { out, err } = await callCli([...run, ...onDay]);
      expect(out, run.join(' ')).toMatch(/dold|Osynligt/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be printed
      expect(out + err, run.join(' ')).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e\u2028\u200b]/);
    }
    const { out } = await callCli(['access', 'exems1', folder, ...onDay, '--format', 'json']);
    expect(JSON.parse(out).subject.name).toBe('Exempel \u2028dold');
  });

  it('does not repeat an identity number in what it prints', async () => {
    const folder = folderOf({ 'a.rutin': '// 19121212-1212\n' });
    for (const format of ['pretty', 'concise', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown']) {
      const { out } = await callCli(['check', folder, ...onDay, '--format', format]);
      expect(out).toMatch(/RUT-008/);
      expect(out).not.toMatch(/1212/);
    }
  });
});

describe('a full disk under the output', () => {
  it.runIf(process.platform === 'linux')('is said to be one, and is no fault of the program', () => {
    const command = `"${process.execPath}" "${RUTIN}" check "${folderOf(fristad)}" --datum ${QUIET_DAY} > /dev/full`;
    const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^rutin: stdout gick inte att skriva: disken är full\./),
    ]);
  });
});

describe('a reader that leaves', () => {
  it('is not a fault', () => {
    const folder = folderOf({ 'a.rutin': FAULTY.repeat(3000) });
    const command = `"${process.execPath}" "${RUTIN}" check "${folder}" --datum ${QUIET_DAY} | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect(stdout.split('\n')).toEqual([expect.stringMatching(/fel RUT-00/), expect.stringMatching(/^[01]$/), '']);
    expect(stderr).toBe('');
  });
});
