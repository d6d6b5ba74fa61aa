/** Where the processor time of a command goes: `npm run bench -- --profile [S M L XL] [check | generate | …]`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is read of a profile as V8 writes it. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  /** Microseconds. */
  readonly timeDeltas: readonly number[];
}

/** A part of a command, or a function of it, with its milliseconds and its share of all. */
export interface Spent {
  readonly name: string;
  readonly milliseconds: number;
  readonly share: number;
}

/** Runs Node with these arguments and gives what its first thread did. */
export function profileOf(args: readonly string[]): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'rutin-profile-'));
  try {
    const run = spawnSync(process.execPath, ['--cpu-prof', '--cpu-prof-dir', folder, ...args], { maxBuffer: 1 << 28 });
    if (run.error !== undefined) throw run.error;
    const profiles = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const longest = profiles.sort((a, b) => b.length - a.length)[0];
    if (longest === undefined) throw new Error(`no profile: ${run.stderr.toString().slice(0, 2000)}`);
    return JSON.parse(longest) as Profile;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const MOST_FUNCTIONS = 30;

/** The functions in which most time of their own was spent. */
export function functionsIn(profile: Profile): readonly Spent[] {
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName || '(anonymous)']));
  return spent(profile, (id) => names.get(id) ?? '?').slice(0, MOST_FUNCTIONS);
}

/**
 * The functions that the work of each part goes through. What several of them are on the way to belongs to the innermost: to look
 * for identity numbers in a calendar is not to make it.
 */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'garbage collection': ['(garbage collector)'],
  'reading the files into facts': ['openLocated'],
  judging: ['judgeAll', 'judgeBoth'],
  'what is to be provisioned': ['provisioningOf'],
  'reading the current state': ['readCurrent'],
  'comparing states': ['planOf', 'diffOf'],
  'calendars, in their words': ['ics', 'calendarPieces', 'expectedCalendars'],
  'work lists': ['csvPieces'],
  'JSON and SCIM': ['objectPieces', 'scim', 'json'],
  'the report': ['html', 'wholePage'],
  'looking for identity numbers': ['masked'],
  'handing over what is to be written': ['#send', 'utf8Write'],
  'waiting for the disk and for other programs': ['spawnSync'],
  'the list of what was written': ['manifestText', 'receiptText'],
  words: ['prettyPlan', 'prettyDiff', 'tellingOf'],
};

const PART_OF = new Map(Object.entries(PARTS).flatMap(([part, names]) => names.map((name) => [name, part] as const)));
const ELSE = 'all else';

/** What each part of a command took. */
export function partsIn(profile: Profile): readonly Spent[] {
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, declaredName(callFrame.functionName)]));
  const partOf = (id: number): string => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const part = PART_OF.get(names.get(at) ?? '');
      if (part !== undefined) return part;
    }
    return ELSE;
  };
  return spent(profile, partOf);
}

/** A bundle numbers what has the same name in several files. */
function declaredName(name: string): string {
  return name.replace(/\d+$/, '');
}

/** Time by what `keyOf` gives for what ran, the most first; a thread that waits spends none. */
function spent({ nodes, samples, timeDeltas }: Profile, keyOf: (id: number) => string): readonly Spent[] {
  const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id));
  const time = new Map<string, number>();
  for (const [index, sample] of samples.entries()) {
    if (idle.has(sample)) continue;
    const key = keyOf(sample);
    time.set(key, (time.get(key) ?? 0) + (timeDeltas[index] ?? 0));
  }
  const total = [...time.values()].reduce((sum, one) => sum + one, 0);
  return [...time]
    .sort(([, a], [, b]) => b - a)
    .map(([name, one]) => ({ name, milliseconds: one / 1000, share: one / total }));
}
