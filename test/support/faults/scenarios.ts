/** Commands that write, each in a folder made for it: what stands there before, what is run, and whether it takes effect at one moment. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHECKOUT } from '../checkout.ts';

/** Runs the program in the folder, to its end and without a fault. */
export type Run = (args: readonly string[]) => Promise<void>;

export interface Scenario {
  readonly name: string;
  /** Fills an empty folder with what stands there before. */
  readonly make: (folder: string, run: Run) => Promise<void> | void;
  /** The command, which is run in that folder. */
  readonly args: readonly string[];
  /** What is run when it has been stopped, where that is not the same again. */
  readonly again?: readonly string[];
  /** All that it writes changes at one moment; else each file does so. */
  readonly isOneMoment?: boolean;
}

const OLD = ['--datum', '2026-10-05'];
const NEW = ['--datum', '2026-11-21'];
const FRISTAD = Object.fromEntries(
  ['region.rutin', 'enheter.rutin', 'personer.rutin'].map((name) => [
    name,
    readFileSync(join(CHECKOUT, 'examples/fristad', name), 'utf8'),
  ]),
);
const UNSHAPED = 'verksamhet   A   "A" {\ndel av VGR\n}\n';

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function fristad(folder: string): void {
  write(folder, FRISTAD);
}

/** Two files that have not their shape; with a character that must not be there, which a fix takes away. */
function untidy(folder: string, first = ''): void {
  write(folder, { ...FRISTAD, 'a.rutin': first + UNSHAPED, 'b.rutin': first + UNSHAPED.replaceAll('A', 'B') });
}

const mendable = (folder: string): void => untidy(folder, '\u200b');

/** An export of today's state, in which a name is another than in the files. */
async function exported(folder: string, run: Run): Promise<void> {
  fristad(folder);
  await run(['generate', '--only', 'json', '--out', 'nu', ...OLD]);
}

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'generate, over an earlier set',
    make: async (folder, run) => {
      fristad(folder);
      await run(['generate', '--out', 'ut', ...OLD]);
    },
    args: ['generate', '--out', 'ut', ...NEW],
    isOneMoment: true,
  },
  { name: 'generate, to a new folder', make: fristad, args: ['generate', '--out', 'ut', ...NEW], isOneMoment: true },
  {
    name: 'generate, to an empty folder',
    make: (folder) => {
      fristad(folder);
      mkdirSync(join(folder, 'ut'));
    },
    args: ['generate', '--out', 'ut', ...NEW],
    isOneMoment: true,
  },
  { name: 'fmt', make: (folder) => untidy(folder), args: ['fmt'] },
  { name: 'fix', make: mendable, args: ['fix', ...OLD] },
  { name: 'check --fix', make: mendable, args: ['check', '--fix', '--fail-on', 'never', ...OLD] },
  { name: 'init, to a new folder', make: () => {}, args: ['init', 'ny', '--ci', 'github', ...OLD], isOneMoment: true },
  {
    name: 'init --force, over files of the same names',
    make: (folder) => write(folder, { 'README.md': 'gammal\n', '.gitignore': 'gammal\n', 'eget.md': 'kvar\n' }),
    args: ['init', '--force', '--ci', 'github', ...OLD],
  },
  {
    name: 'import, over an earlier import',
    make: async (folder, run) => {
      await exported(folder, run);
      await run(['import', 'nu/provisionering.json', '--out', 'in', ...OLD]);
      const found = readFileSync(join(folder, 'nu/provisionering.json'), 'utf8');
      write(folder, { 'in/eget.md': 'kvar\n', 'nu/provisionering.json': found.replaceAll('exems1', 'exems2') });
    },
    args: ['import', 'nu/provisionering.json', '--out', 'in', '--force', ...NEW],
  },
  {
    name: 'check --output-file and --write-baseline',
    make: (folder) => {
      fristad(folder);
      write(folder, { 'ut.sarif': 'gammal\n' });
    },
    args: ['check', '--format', 'sarif', '--output-file', 'ut.sarif', '--write-baseline', 'kanda.json', ...OLD],
  },
  {
    name: 'check --receipt',
    make: (folder) => {
      fristad(folder);
      write(folder, { 'kvitto.json': 'gammal\n' });
    },
    args: ['check', '--receipt', 'kvitto.json', ...OLD],
  },
  {
    name: 'access --facit',
    make: async (folder, run) => {
      fristad(folder);
      await run(['access', '--facit', 'atkomst.facit', ...OLD]);
      write(folder, {
        'enheter.rutin': String(FRISTAD['enheter.rutin']).replace('medlemmar exeet1, exetv1', 'medlemmar exeet1'),
      });
    },
    args: ['access', '--facit', 'atkomst.facit', ...OLD],
  },
  {
    name: 'graph --out',
    make: (folder) => {
      fristad(folder);
      write(folder, { 'bild.svg': 'gammal\n' });
    },
    args: ['graph', '--out', 'bild.svg', ...OLD],
  },
  {
    name: 'plan --out',
    make: async (folder, run) => {
      await exported(folder, run);
      write(folder, { 'plan.json': 'gammal\n' });
    },
    args: ['plan', '--current', 'nu/provisionering.json', '--out', 'plan.json', ...NEW],
  },
];
