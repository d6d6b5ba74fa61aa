/** Expectations as JSON: the promise is in `schemas/test.schema.json`. */
import { jsonOf } from '../../generators/support/text.ts';
import type { Printout } from '../findings/format.ts';
import type { ExpectationReport } from './shape.ts';

export function expectationsJson(
  { asOf, until, expectations, summary, unspoken }: ExpectationReport,
  { stamp }: Pick<Printout, 'stamp'>,
): string {
  return `${jsonOf({ version: 1, stamp, asOf, until, expectations, summary, unspoken: unspoken ?? null }, 2)}\n`;
}
