/** The calls of the command line whose answers are recorded: every command, format and language over the examples. */

/** A call, by a name that is also the name of its record. */
export interface Case {
  readonly name: string;
  readonly args: readonly string[];
}

const DAY = '2026-11-21';
const LANGUAGES = ['sv', 'en'];
const WORKSPACES = ['fristad', 'ny-version', 'forvantningar', 'vastra-gotaland', 'regelbrott'];
/** The example of expectations. */
const EXPECTATIONS = 'examples/forvantningar';
/** The new version of an example, and the days before and on which it begins. */
const CHANGED = 'examples/ny-version';
const NEW_VERSION = `${CHANGED}/rutiner/meddelandecenter-4.0.rutin`;
const HELP = 'check test explain coverage generate plan diff access ombud impact fmt fix import graph init lsp'.split(
  ' ',
);
const CODES = [
  'MC-BEV-03',
  'RUT-001',
  'RUT-002',
  'MC-TIL-12',
  'LL-ATK-02',
  'KO-OPT-02',
  'IN-META-05',
  'MC-HAN-05',
  'FINNS-INTE',
];

/** All cases. `{out}` stands for a folder of the case's own, `{provisioning}` for what was generated of fristad. */
export const CASES: readonly Case[] = LANGUAGES.flatMap((lang) =>
  [
    ...WORKSPACES.flatMap((workspace) => inWorkspace(`examples/${workspace}`, workspace)),
    ...CODES.map((code) => call(`explain-${code}`, ['explain', code])),
    ...forms('coverage', ['coverage'], ['table', 'markdown', 'json']),
    ...HELP.map((command) => call(`help-${command}`, [command, '--help'])),
    call('help', ['--help']),
    call('diff-pretty', ['diff', 'examples/fristad', 'examples/vastra-gotaland']),
    call('diff-json', ['diff', 'examples/fristad', 'examples/vastra-gotaland', '--format', 'json']),
    call('diff-markdown', ['diff', 'examples/fristad', 'examples/vastra-gotaland', '--format', 'markdown']),
    call('plan-json', ['plan', 'examples/vastra-gotaland', '--current', '{provisioning}', '--out', '{out}/plan.json']),
    call('plan-none', ['plan', 'examples/fristad', '--current', '{provisioning}', '--detailed-exitcode']),
    ...forms('routine-diff', ['routine', 'diff', '3.0', NEW_VERSION, '--workspace', CHANGED], ['pretty', 'json']),
    ...forms('coverage-ny-version', ['coverage', CHANGED], ['table', 'json']),
    call('explain-ny-version', ['explain', 'MC-UPP-01', CHANGED]),
    ...forms('test', ['test', EXPECTATIONS, '--coverage'], ['pretty', 'concise', 'json', 'junit', 'sarif', 'markdown']),
    ...forms('ombud', ['ombud', 'exeet1', EXPECTATIONS], ['table', 'json', 'markdown']),
    call('facit', ['access', '--facit', '-', EXPECTATIONS]),
    call('facit-check', ['access', '--facit', `${EXPECTATIONS}/atkomst.facit`, '--check', EXPECTATIONS]),
    call('import', ['import', '{provisioning}', '--out', '{out}/import']),
    call('init', ['init', '{out}/init']),
    call('unknown-command', ['kontrollera']),
    call('unknown-folder', ['check', 'finns-inte']),
  ].map(({ name, args }) => ({ name: `${lang}/${name}`, args: dated(args, lang) })),
);

function inWorkspace(folder: string, name: string): readonly Case[] {
  const checks = ['pretty', 'concise', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'];
  return [
    ...forms(`check-${name}`, ['check', folder], checks),
    ...forms(`graph-${name}`, ['graph', folder], ['svg', 'mermaid', 'dot']),
    ...forms(`access-person-${name}`, ['access', 'exeet1', folder], ['table', 'json', 'csv']),
    ...forms(`access-inbox-${name}`, ['access', 'FristadVC.samverkan', folder], ['table', 'json', 'csv']),
    ...forms(`impact-${name}`, ['impact', '--routine', 'test/record/routine.rutin', folder], ['pretty', 'json']),
    call(`generate-${name}`, ['generate', folder, '--out', '{out}/generated']),
    call(`fix-${name}`, ['fix', folder, '--dry-run']),
    call(`fmt-${name}`, ['fmt', folder, '--check']),
  ];
}

function forms(name: string, args: readonly string[], formats: readonly string[]): readonly Case[] {
  return formats.map((format) => call(`${name}-${format}`, [...args, '--format', format]));
}

function call(name: string, args: readonly string[]): Case {
  return { name, args };
}

/** A command's arguments with day and language, where it takes them. */
function dated(args: readonly string[], lang: string): readonly string[] {
  const takesDay = args[0] !== 'fmt' && !args.includes('--help');
  return [...args, ...(takesDay ? ['--datum', DAY, '--lang', lang] : [])];
}
