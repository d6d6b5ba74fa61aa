/** What is asked of a check rather than all that it finds: why something is found, and what a text would mean. */
import { apart } from '../../../report/findings/refusals.ts';
import { collected } from '../../frame/collected.ts';
import type { RutinCommand } from '../../frame/command.ts';

export interface Questions {
  readonly why?: string;
  readonly whatIf?: readonly string[];
  readonly whatIfFile?: readonly string[];
}

/** Adds their options. */
export function withQuestions(command: RutinCommand): RutinCommand {
  return command
    .with({
      flags: '--why <fynd>',
      text: {
        sv: 'varför ett fynd finns: FIL:RAD, eller början av dess fingeravtryck',
        en: 'why something is found: FILE:LINE, or the beginning of its fingerprint',
      },
    })
    .with({
      flags: '--what-if <text>',
      text: {
        sv: 'vad texten skulle betyda: den läggs till det som finns, ersätter inget och skrivs inte; kan ges flera gånger. Slutkod 1 när den ger nya fynd från --fail-on',
        en: 'what the text would mean: it is added to what is there, replaces nothing and is not written; may be given several times. Exit code 1 when it brings findings from --fail-on',
      },
      parse: collected,
    })
    .with({
      flags: '--what-if-file <fil>',
      text: { sv: 'samma sak, med texten i en fil', en: 'the same, with the text in a file' },
      parse: collected,
    });
}

/** What of a check does not go together with a question. */
const APART = ['fix', 'baseline', 'writeBaseline', 'failOnExpired'] as const;

/** The option of the question that is asked; undefined where none is. A UsageError where it does not go with the rest. */
export function questionIn(
  options: Questions & Partial<Readonly<Record<(typeof APART)[number], unknown>>>,
): '--why' | '--what-if' | undefined {
  const isThought = options.whatIf !== undefined || options.whatIfFile !== undefined;
  const question = options.why === undefined ? (isThought ? '--what-if' : undefined) : '--why';
  if (question === undefined) return undefined;
  if (options.why !== undefined && isThought) throw apart('--why', '--what-if');
  const other = APART.find((one) => options[one] !== undefined);
  if (other !== undefined) throw apart(question, flagOf(other));
  return question;
}

/** `--write-baseline`. */
function flagOf(option: string): string {
  return `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
