/** Where the checkout is and what is run in it. */
import { join } from 'node:path';

export const CHECKOUT = join(import.meta.dirname, '../..');

/** The command line as it was last built. */
export const PROGRAM = join(CHECKOUT, 'dist/cli/rutin.js');
