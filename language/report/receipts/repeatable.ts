/** Which commands a receipt can tell of, and which of their options: nothing else in a receipt is ever done. */
import { type Day, formatDay } from '../../time/index.ts';

/** What is written after an option: nothing, words, a day, words with commas between, a file that is read or one that is written. */
type Kind = 'flag' | 'value' | 'day' | 'list' | 'input' | 'output';

const COMMON = { config: 'input', 'allow-empty': 'flag' } as const;

const OPTIONS = {
  check: {
    ...COMMON,
    quiet: 'flag',
    'fail-on': 'value',
    'fail-on-expired': 'flag',
    baseline: 'input',
    format: 'value',
    'output-file': 'output',
  },
  generate: { ...COMMON, only: 'list', for: 'value', 'include-absence-kind': 'flag' },
  coverage: { ...COMMON, format: 'value' },
  plan: {
    ...COMMON,
    current: 'input',
    out: 'output',
    'allow-removals': 'list',
    reviewed: 'input',
    'detailed-exitcode': 'flag',
  },
  diff: { ...COMMON, format: 'value', 'exit-code': 'flag' },
  access: { ...COMMON, format: 'value' },
  test: { ...COMMON, quiet: 'flag', coverage: 'flag', format: 'value', 'output-file': 'output' },
  prove: { ...COMMON, all: 'flag', absences: 'value', format: 'value' },
  ombud: { ...COMMON, from: 'day', till: 'day', format: 'value' },
  impact: { ...COMMON, routine: 'input', format: 'value' },
  graph: { ...COMMON, format: 'list', out: 'output', for: 'value' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Kind>>>>;

export type RepeatableCommand = keyof typeof OPTIONS;

/** How many words are asked about before the paths, at least and at most; else none. */
const ASKED: Readonly<Partial<Record<RepeatableCommand, readonly [number, number]>>> = {
  access: [1, 1],
  diff: [2, 2],
  ombud: [1, 50],
  prove: [0, 1],
};

export function isRepeatable(command: unknown): command is RepeatableCommand {
  return typeof command === 'string' && Object.hasOwn(OPTIONS, command);
}

/** Whether so many words may be asked about. */
export function mayAsk(command: RepeatableCommand, count: number): boolean {
  const [least, most] = ASKED[command] ?? [0, 0];
  return count >= least && count <= most;
}

function kindOf(command: RepeatableCommand, name: string): Kind | undefined {
  const options: Readonly<Record<string, Kind>> = OPTIONS[command];
  return Object.hasOwn(options, name) ? options[name] : undefined;
}

/** The files that options name, as they stand on the command line. */
export function inputsIn(command: RepeatableCommand, values: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(OPTIONS[command]).flatMap(([name, kind]) =>
    kind === 'input' ? (listOf(values[camelCased(name)]) as readonly string[]) : [],
  );
}

/** The options of a command as a receipt has them; `called` says what it calls a file. Values are as the command has read them. */
export function saidOptions(
  command: RepeatableCommand,
  values: Readonly<Record<string, unknown>>,
  called: (path: string) => string,
): readonly string[] {
  const calledOf = (path: unknown): string => called(String(path));
  return Object.entries<Kind>(OPTIONS[command]).flatMap(([name, kind]) => {
    const value = values[camelCased(name)];
    if (value === undefined || value === false) return [];
    if (kind === 'flag') return [`--${name}`];
    if (kind === 'list') return [`--${name}=${listOf(value).join(',')}`];
    const written = { value: String, day: (one: unknown) => formatDay(one as Day), input: calledOf, output: calledOf }[
      kind
    ];
    return listOf(value).map((one) => `--${name}=${written(one)}`);
  });
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function camelCased(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Whether an option of a receipt is one that may be given: known, with a value where it takes one, and no file elsewhere. */
export function isAllowed(command: RepeatableCommand, option: string): boolean {
  const [, name = '', value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(option) ?? [];
  const kind = kindOf(command, name);
  if (kind === undefined || (kind === 'flag') !== (value === undefined)) return false;
  return kind !== 'input' && kind !== 'output' ? true : isInside(value ?? '');
}

const LONGEST_PATH = 1000;

/** Whether a path stays below where it begins, whatever the system: no way up, no root, no drive, nothing that cannot be seen. */
export function isInside(path: string): boolean {
  return (
    path.length <= LONGEST_PATH &&
    !/[\p{Cc}\\:]/u.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '..' && part.trim() === part)
  );
}
