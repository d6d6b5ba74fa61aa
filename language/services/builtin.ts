/** The routines that ship with the product, as text that is bundled with it. */
import intyg from '../routines/intyg.rutin';
import kommunerna from '../routines/kommunerna.rutin';
import laslage from '../routines/laslage.rutin';
import meddelandecenter from '../routines/meddelandecenter.rutin';
import programmet from '../routines/programmet.rutin';

/** A shipped file: `builtin:/name.rutin` and its text. */
interface ShippedFile {
  readonly file: string;
  readonly text: string;
}

/** The shipped routines, sorted by file. */
export const shippedRoutines: readonly ShippedFile[] = [
  { file: 'builtin:/intyg.rutin', text: intyg },
  { file: 'builtin:/kommunerna.rutin', text: kommunerna },
  { file: 'builtin:/laslage.rutin', text: laslage },
  { file: 'builtin:/meddelandecenter.rutin', text: meddelandecenter },
  { file: 'builtin:/programmet.rutin', text: programmet },
];
