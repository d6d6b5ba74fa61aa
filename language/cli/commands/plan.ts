/** `rutin plan`: what must change in the real system, from its current state. */
import { readFileSync } from 'node:fs';
import { nearestName, type Sentence } from '../../model/index.ts';
import { RutinCommand } from '../frame/command.ts';
import { MISUSE } from '../frame/exit.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import type { Session } from '../frame/registry.ts';
import { UsageError } from '../frame/usage-error.ts';
import { openWorkspace, warnOf } from '../input/open.ts';
import { writeWhole } from '../output/write.ts';
import { readCurrent } from '../plan/current.ts';
import { planJson } from '../plan/json.ts';
import { type MadePlan, makePlan } from '../plan/made.ts';
import { prettyPlan } from '../plan/pretty.ts';
import { verdictOf } from '../plan/verdict.ts';
import { paintFor } from '../terminal/paint.ts';
import { terminalWidth } from '../terminal/size.ts';

interface PlanCommandOptions extends CommonOptions {
  readonly current: readonly string[];
  readonly out?: string;
  readonly allowRemovals?: readonly string[];
  readonly reviewed?: string;
  readonly detailedExitcode?: boolean;
}

export function define(summary: Sentence, session: Session): RutinCommand {
  const sv = session.language === 'sv';
  const command = new RutinCommand('plan', summary, session.language)
    .argument('[PATH]', sv ? 'arbetsytan (annars den här mappen)' : 'the workspace (else this folder)')
    .with({
      flags: '--current <fil>',
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
  command.makeOptionMandatory = undefined as never;
  return withCommonOptions(command)
    .usage(sv ? '[PATH] --current <fil> [flaggor]' : '[PATH] --current <file> [options]')
    .examples([
      ['rutin plan --current nu.json', { sv: 'vad som ska göras, och för vem', en: 'what is to be done, and for whom' }],
      [
        'rutin plan vard/ --current out/arbetslista --out plan.json',
        { sv: 'från förra arbetslistorna, också till en fil', en: 'from the last work lists, to a file as well' },
      ],
    ])
    .action(async (path: string | undefined, options: PlanCommandOptions) => {
      session.exit(await plan(path, options, session));
    }) as RutinCommand;
}
