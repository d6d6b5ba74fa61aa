/** `driftstart`: whoever goes into drift after the pause can point at a decision. */
import { isChainUncertain, type Part } from '../model/index.ts';
import { date, defineCheck, type Judging, type Messages, markOf, type Values } from './api/index.ts';
import { undecidedStarts } from './support/mode-lines.ts';
import { titled } from './support/naming.ts';

const parameters = { after: date('efter') };

const messages = {
  startsUndecided: {
    sv: '{part} går i drift efter pausen utan beslut',
    en: '{part} goes live after the pause without a decision',
    advice: {
      sv: 'Skriv beslut och beslutets beteckning efter driftläget.',
      en: 'Write beslut and the reference of the decision after the mode.',
    },
    // Where the routine of read-only mode says the same of an organisation on its list, that is what is said.
    cause: 'start-without-decision',
    yields: true,
  },
} satisfies Messages;

export const goLive = defineCheck({
  name: 'driftstart',
  parameters,
  messages,
  judge: { principal: judge, division: judge, unit: judge },
});

/** Where what lies above is not known, neither is which of the two routines speaks. */
function judge(
  part: Part,
  { ws, parameters: { after }, report }: Judging<Values<typeof parameters>, typeof messages>,
): void {
  const starts = part.modes.length === 0 ? [] : undecidedStarts(part, after);
  if (starts.length > 0 && !isChainUncertain(ws, part)) {
    for (const line of starts) report('startsUndecided', markOf(part, line.at), { part: titled(part) });
  }
}
