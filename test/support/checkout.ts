/** Where the checkout is, for tests that read what lies in it. */
import { join } from 'node:path';

export const CHECKOUT: string = join(import.meta.dirname, '../..');
