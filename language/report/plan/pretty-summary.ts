/** The end of a plan's page: how much there is to do, the digest, and the exit code with its reason. */
import { say } from '../../words/index.ts';
import type { Page } from '../changes/look.ts';
import { countsOf } from './json.ts';
import type { MadePlan } from './made.ts';
import type { Obstacle, Verdict } from './verdict.ts';

/** The last lines. */
export function planSummary(
  made: MadePlan,
  { exitCode, obstacles }: Verdict,
  { paint, language, width }: Page,
): readonly string[] {
  const code = say(language, 'Slutkod', 'Exit code');
  return [
    paint('dim', '─'.repeat(Math.min(width, 80))),
    paint('bold', countLine(made, language)),
    `${say(language, 'Kontrollsumma', 'Digest')} ${made.plan.digest}`,
    paint(exitCode === 0 ? 'green' : 'red', `${code} ${exitCode}: ${reason(obstacles, exitCode, language)}`),
  ];
}

function countLine(made: MadePlan, language: Page['language']): string {
  const { create, change, remove, manual, renames, held } = countsOf(made);
  if (create + change + remove + renames === 0) {
    const none = say(language, 'Inget att göra', 'Nothing to do');
    return `${none}.${held === 0 ? '' : ` ${heldWords(held, language)}.`}`;
  }
  const parts = say(
    language,
    [`${create} läggs till`, `${change} ändras`, `${remove} tas bort`, manual === 0 ? '' : `${manual} av dem för hand`],
    [`${create} to add`, `${change} to change`, `${remove} to remove`, manual === 0 ? '' : `${manual} of them by hand`],
  );
  const renamed = renames === 0 ? '' : say(language, `${renames} byter namn`, `${renames} renamed`);
  const words = [...parts, renamed, held === 0 ? '' : heldWords(held, language)];
  return `${words.filter((word) => word !== '').join(', ')}.`;
}

function heldWords(held: number, language: Page['language']): string {
  return say(language, `${held} görs inte`, `${held} not done`);
}

const REASONS: Readonly<Record<Obstacle, Readonly<Record<Page['language'], string>>>> = {
  removals: { sv: 'det som tas bort måste godkännas', en: 'what is removed must be approved' },
  doubts: {
    sv: 'arbetsytan har ställen som inte gick att läsa',
    en: 'the workspace has places that could not be read',
  },
  findings: { sv: 'det finns fel', en: 'there are errors' },
  'other-plan': { sv: 'planen är inte den som granskades', en: 'this is not the plan that was reviewed' },
};

function reason(obstacles: readonly Obstacle[], exitCode: number, language: Page['language']): string {
  if (obstacles.length > 0) return `${obstacles.map((obstacle) => REASONS[obstacle][language]).join(', ')}.`;
  return exitCode === 0
    ? say(language, 'inget hindrar.', 'nothing hinders.')
    : say(language, 'det finns ändringar.', 'there are changes.');
}
