/** `rutin plan`: what must change in the real system, from its current state. */

import type { CacheOptions } from '../../disk/cache/room.ts';
import { readCurrent } from '../../disk/input/current-state.ts';
import { sha256Of } from '../../disk/output/sha256.ts';
import type { Sentence } from '../../model/index.ts';
import { MISUSE } from '../../report/exit-codes.ts';
import { refuseUnknownApprovals } from '../../report/plan/approvals.ts';
import { planJson, publishedPlan } from '../../report/plan/json.ts';
import { makePlan } from '../../report/plan/made.ts';
import { prettyPlan } from '../../report/plan/pretty.ts';
import { verdictOf } from '../../report/plan/verdict.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import { forgetWhatWasRead, keepOldHeap } from '../../server/heap.ts';
import { collected, collectedList } from '../frame/collected.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { locateWorkspace } from '../input/locate.ts';
import { warnOf } from '../input/warn.ts';
import { openKnown } from '../kept/known.ts';
import { withCache } from '../kept/room.ts';
import { isReviewed, reviewedIn } from '../plan/reviewed.ts';
import { Recorder } from '../receipts/recorder.ts';
import { withReceipt } from '../receipts/scribe.ts';
import { printing } from '../terminal/printing.ts';

interface PlanCommandOptions extends CommonOptions, CacheOptions {
  readonly current: readonly string[];
  readonly out?: string;
  readonly allowRemovals?: readonly string[];
  readonly reviewed?: string;
  readonly detailedExitcode?: boolean;
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('plan', summary, session.language)
    .taking('[PATH]', { sv: 'arbetsytan (annars den här mappen)', en: 'the workspace (else this folder)' })
    .with({
      flags: '--current <fil>',
      isNeeded: true,
      text: {
        sv: 'nuläget: provisionering.json eller arbetslistor (.csv); kan ges flera gånger, och vara en mapp',
        en: 'the current state: provisionering.json or work lists (.csv); may be repeated, and be a folder',
      },
      parse: collected,
    })
    .with({ flags: '--out <fil>', text: { sv: 'skriver också planen som JSON', en: 'writes the plan as JSON, too' } })
    .with({
      flags: '--allow-removals <inkorgar>',
      text: {
        sv: 'godkänner att mycket tas bort i de här inkorgarna, med komma emellan',
        en: 'approves that much is removed from these inboxes, with commas between',
      },
      parse: collectedList,
    })
    .with({
      flags: '--reviewed <fil>',
      text: {
        sv: 'slutkod 1 om planen inte är den som granskades, alltså den i filen',
        en: 'exit code 1 unless the plan is the one that was reviewed, the one in the file',
      },
    })
    .with({
      flags: '--detailed-exitcode',
      text: { sv: 'slutkod 1 så snart något ändras', en: 'exit code 1 whenever something changes' },
    });
  return withCommonOptions(withCache(withReceipt(command)))
    .examples([
      [
        'rutin plan --current nu.json',
        { sv: 'vad som ska göras, och för vem', en: 'what is to be done, and for whom' },
      ],
      [
        'rutin plan vard/ --current out/arbetslista --out plan.json',
        { sv: 'från förra arbetslistorna, också till en fil', en: 'from the last work lists, to a file as well' },
      ],
    ])
    .action(async (path: string | undefined, options: PlanCommandOptions) => {
      session.exit(await plan(path, options, session));
    }) as RutinCommand;
}

async function plan(path: string | undefined, options: PlanCommandOptions, session: Session): Promise<number> {
  const reviewed = options.reviewed === undefined ? undefined : reviewedIn(options.reviewed);
  const located = await locateWorkspace(path === undefined ? [] : [path], options, session.asked);
  const current = await readCurrent(options.current, (file, sentence) => {
    process.stderr.write(`rutin: ${defuse(file)}: ${sentence[located.language]}.\n`);
  });
  forgetWhatWasRead();
  const opened = openKnown(located, options);
  if (opened.unreadable.length > 0) {
    warnOf(opened.unreadable, opened.language, opened.shown);
    return MISUSE;
  }
  const recorder = new Recorder(session, options, opened, { command: 'plan' });
  keepOldHeap();
  const made = makePlan(opened, current, new Set(options.allowRemovals), sha256Of);
  refuseUnknownApprovals(made.plan);
  const isOther = reviewed !== undefined && !isReviewed(publishedPlan(made, []), reviewed);
  const verdict = verdictOf(made, { detailedExitcode: options.detailedExitcode === true, isOther });
  if (options.out !== undefined) recorder.write(options.out, planJson(made, verdict));
  recorder.print(prettyPlan(made, verdict, { language: opened.language, ...printing(options) }));
  return recorder.end(verdict.exitCode);
}
