/** A new version of a routine, which asks for more than the old. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '../checkout.ts';

export const newRoutine = readFileSync(join(CHECKOUT, 'language/routines/meddelandecenter.rutin'), 'utf8')
  .replace('version "3.0"', 'version "4.0"')
  .replace('giltig från 2024-11-14 till 2026-11-14', 'giltig från 2026-10-01 till 2028-11-30')
  .replaceAll('minst 3', 'minst 9');
