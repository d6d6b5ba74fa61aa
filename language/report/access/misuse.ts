/** Why a command line of `rutin access` cannot be followed. */
import { UsageError } from '../../words/index.ts';

const HELP = 'rutin access --help';

/** Nobody is named, nor the list of all. */
export function nobodyNamed(): UsageError {
  return new UsageError(
    `PERSON|INKORG saknas. Ange en person, en inkorg eller en enhet, eller skriv hela listan med --facit FIL. Se ${HELP}.`,
    `PERSON|INBOX is missing. Name a person, an inbox or a unit, or write the whole list with --facit FILE. See ${HELP}.`,
  );
}

/** Somebody is named beside the list of all. */
export function facitOfAll(): UsageError {
  return new UsageError(
    `Ett facit gäller alla: ange bara arbetsytan efter --facit FIL, ingen person eller inkorg. Se ${HELP}.`,
    `A facit is of everyone: name only the workspace after --facit FILE, no person or inbox. See ${HELP}.`,
  );
}

/** The list is asked for in a format. */
export function facitHasOneForm(): UsageError {
  return new UsageError(
    `Ett facit har bara en form. Utelämna --format. Se ${HELP}.`,
    `A facit has one form only. Leave --format out. See ${HELP}.`,
  );
}

/** The list has no file. */
export function facitUnnamed(): UsageError {
  return new UsageError(
    `--facit saknar sin fil: --facit FIL, till exempel atkomst.facit. Se ${HELP}.`,
    `--facit lacks its file: --facit FILE, such as atkomst.facit. See ${HELP}.`,
  );
}

/** A comparison with nothing. */
export function checkOfFacit(): UsageError {
  return new UsageError(
    `--check jämför med ett facit: skriv också --facit FIL. Se ${HELP}.`,
    `--check compares with a facit: write --facit FILE, too. See ${HELP}.`,
  );
}
