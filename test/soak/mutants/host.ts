/**
 * A process of its own that keeps the tests at hand: it answers one question after the other (question.ts), each in a new worker.
 * Its argument is the part whose places are counted, or nothing.
 */
import { join } from 'node:path';
import { BaseSequencer, createVitest, type TestModule, type TestSpecification, type Vitest } from 'vitest/node';
import { AREAS, ROOT } from './areas.ts';
import { faulty, type Reading } from './faulty.ts';
import type { Answer, Question, Ran } from './question.ts';

/** The files run in the order in which they are asked for. */
class AsAsked extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files);
  }
}

const reading: Reading = { mutant: undefined };
/** What was told of the run that goes on: what Vitest keeps is of earlier runs too, of files that this one does not come to. */
let ended: TestModule[] = [];
let cancelled: Promise<void> | undefined;
/** In every run the same is tried at random. */
const SEED = join(ROOT, 'test/support/seed.ts');
const counted = AREAS.find(({ name }) => name === process.argv[2]);

const host = await createVitest(
  {
    root: ROOT,
    watch: false,
    pool: 'threads',
    maxWorkers: 1,
    // Files share what they import, except where each is to tell what it passes.
    isolate: counted !== undefined,
    // A thread takes no option of the process.
    execArgv: [],
    bail: 1,
    // Only who asks knows how long is too long.
    testTimeout: 0,
    hookTimeout: 0,
    silent: true,
    reporters: [{ onTestModuleEnd: end }],
    setupFiles: [SEED, ...(counted === undefined ? [] : [join(import.meta.dirname, 'counting.ts')])],
    sequence: { sequencer: AsAsked },
  },
  { plugins: [faulty(reading, counted)] },
);
await host.standalone();

process.on('message', (question: Question) => {
  answered(host, question).then(
    (answer) => process.send?.(answer),
    (fault: unknown) => process.send?.({ fault: String(fault), failed: undefined, tests: 0, ran: [] } satisfies Answer),
  );
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

/** A file that cannot be read is no test that failed: nothing after it is asked either. */
function end(module: TestModule): void {
  ended.push(module);
  if (module.state() === 'failed') cancelled = host.cancelCurrentRun('test-failure');
}

async function answered(vitest: Vitest, { mutant, tests, only }: Question): Promise<Answer> {
  for (const one of [reading.mutant, mutant]) if (one !== undefined) vitest.invalidateFile(join(ROOT, one.file));
  reading.mutant = mutant;
  if (only.length === 0) vitest.resetGlobalTestNamePattern();
  else vitest.setGlobalTestNamePattern(new RegExp(`^(${only.map((name) => name.replaceAll('.', '\\.')).join('|')})`));
  const specifications = tests.map((file) => vitest.getRootProject().createSpecification(join(ROOT, file)));
  ended = [];
  const { unhandledErrors } = await vitest.runTestSpecifications(specifications);
  await cancelled;
  const failed = ended.map(failedIn).find((one) => one !== undefined);
  const beside = unhandledErrors.length > 0 ? String(unhandledErrors[0]) : undefined;
  const ran = ended.map(ranOf);
  const count = ended.reduce((sum, one) => sum + [...one.children.allTests('passed')].length, 0);
  return { failed: failed ?? beside, tests: count, ran };
}

/** Why a file is not green: the first test that failed, or that it could not be read. */
function failedIn(module: TestModule): string | undefined {
  for (const test of module.children.allTests('failed')) return `${module.relativeModuleId}: ${test.fullName}`;
  return module.state() === 'failed' ? module.relativeModuleId : undefined;
}

function ranOf(module: TestModule): Ran {
  const { duration, collectDuration, setupDuration } = module.diagnostic();
  const passed = new Set<number>();
  for (const test of module.children.allTests()) for (const place of test.meta().passed ?? []) passed.add(place);
  return { file: module.relativeModuleId, ms: duration + collectDuration + setupDuration, passed: [...passed] };
}
