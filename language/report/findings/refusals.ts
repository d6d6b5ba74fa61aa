/** Why a check cannot be made as it is asked for. */
import { UsageError } from '../../words/index.ts';

/** What is to be mended has no file. */
export function notInPlace(): UsageError {
  return new UsageError(
    '--fix skriver i filer, och - är ingen. Kör rutin fix på filen.',
    '--fix writes in files, and - is none. Run rutin fix on the file.',
  );
}

/** A baseline is wanted of a part. */
export function notWhole(): UsageError {
  return new UsageError(
    'Utgångsläget skrevs inte: det gäller hela arbetsytan, och allt i den måste kunna läsas och prövas.',
    'The baseline was not written: it is of the whole workspace, all of which must be read and judged.',
  );
}

/** Two options that ask for different things. */
export function apart(one: string, other: string): UsageError {
  return new UsageError(
    `${one} och ${other} går inte ihop. Kör dem var för sig.`,
    `${one} and ${other} do not go together. Run them one at a time.`,
  );
}
