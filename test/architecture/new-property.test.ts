/** A property of `enhet` that is forgotten somewhere does not compile, and takes no more files than the map promises. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** What is written for `leds av anvan1` in each file: what stands there, and what is put after it. */
const WRITTEN: Readonly<Record<string, readonly (readonly [after: string, text: string])[]>> = {
  'grammar/rutin.langium': [
    ['| Administrators | Inbox | CertificateMonitoring | ReadAccess | LogReview', ' | Leader'],
    ["Journal: {infer Journal} 'journal';", "\n\nLeader: 'leds' 'av' person=[Person:NAME];"],
    ["| 'ledighet' | 'logggranskning'", " | 'leds'"],
  ],
  'model/declarations.ts': [["readonly kind: 'unit';", '\n  readonly leader: Ref | undefined;']],
  'lowering/unit.ts': [
    ['    unitKind: undefined,', '\n    leader: undefined,'],
    [
      'draft.hsa = source.stated(property.value);\n      return;',
      "\n    case 'Leader':\n      draft.leader = source.ref(property.person);\n      return;",
    ],
  ],
  'lowering/once.ts': [['  LogReview: false,', '\n  Leader: false,']],
  'editing/fixes/order.ts': [['    slag: 0,', '\n    leds: 0,']],
  'lsp/completion/follows.ts': [["  'Journal.journal': NOTHING,", "\n  'Leader.leds': [' av <vgrid>'],"]],
  'plan/diff/organisation-facets.ts': [
    ['      ...placedFacets(unit),', "\n      leader: shown('leds av', 'led by', barePerson(unit.leader, names)),"],
  ],
  'checks/support/needed.ts': [['  unitKind: false,', '\n  leader: false,']],
  'model/queries/references.ts': [['const UNIT: Visitors<Unit> = {', "\n  leader: one('person'),"]],
};

/** They say that there is a property and what is known of it; what is made of it stands in the others. */
const BEGUN = ['grammar/rutin.langium', 'model/declarations.ts'];
const FORGOTTEN = Object.keys(WRITTEN).filter((file) => !BEGUN.includes(file));

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'rutin-property-'));
  cpSync(join(ROOT, 'language'), join(copy, 'language'), { recursive: true });
  for (const name of ['package.json', 'tsconfig.base.json']) cpSync(join(ROOT, name), join(copy, name));
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const layers = readdirSync(join(ROOT, 'language'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(ROOT, 'language', entry.name)).includes('tsconfig.json'))
    .map(({ name }) => ({ path: `language/${name}` }));
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ files: [], references: layers }));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function node(...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', ...args], { cwd: copy, encoding: 'utf8' });
  return stdout + stderr;
}

function write(file: string): void {
  const path = join(copy, 'language', file);
  let text = readFileSync(path, 'utf8');
  for (const [after, more] of WRITTEN[file] ?? []) {
    expect(text.split(after), `${file}: ${after}`).toHaveLength(2);
    text = text.replace(after, () => after + more);
  }
  writeFileSync(path, text);
}

/** The files that do not compile, with what is said of each. */
function faults(): ReadonlyMap<string, string> {
  const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-b', '--pretty', 'false'], {
    cwd: copy,
    encoding: 'utf8',
  });
  const found = new Map<string, string>();
  for (const [, file, message] of stdout.matchAll(
    /^language\/(\S+?)\(\d+,\d+\): ([\s\S]*?)(?=^language|$(?![\s\S]))/gm,
  )) {
    found.set(file as string, (found.get(file as string) ?? '') + message);
  }
  return found;
}

describe('a new property of enhet', { timeout: 120_000 }, () => {
  it('does not compile before it has been written wherever it belongs', () => {
    BEGUN.forEach(write);
    expect(node('language/grammar/derive/main.ts')).toBe('');
    const found = faults();
    expect([...found.keys()].sort()).toEqual([...FORGOTTEN].sort());
    for (const [file, said] of found) expect(said, file).toMatch(/Leader|leader|leds/);
  });

  it('is then read, and told of', () => {
    FORGOTTEN.forEach(write);
    expect(faults()).toEqual(new Map());
    const script = `import { problemInWords } from './language/checks/problems.ts';
      import { factsOf } from './language/lowering/lower.ts';
      const { declarations } = factsOf('a.rutin', 'enhet A { leds av anvan1 leds av anvan2 }');
      console.log(declarations[0].leader.name, problemInWords(declarations[0].problems[0]).sv);`;
    expect(node('--input-type=module', '-e', script)).toBe('anvan1 Uppgiften leds av står mer än en gång\n');
  });

  it('takes the files that the map promises', () => {
    const map = readFileSync(join(ROOT, 'language/ARCHITECTURE.md'), 'utf8');
    const promised = /## To add a property\n([\s\S]*?)\n## /.exec(map)?.[1] ?? '';
    expect([...promised.matchAll(/^\d+\. `(.+?)`/gm)].map(([, file]) => file)).toEqual(Object.keys(WRITTEN));
  });
});
