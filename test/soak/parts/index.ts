/** All parts of the soak, in the order in which they run. */
import type { Part } from '../part.ts';
import { extremes } from './extremes.ts';
import { faults } from './faults.ts';
import { fuzz } from './fuzz.ts';
import { mutants } from './mutants.ts';
import { oracle } from './oracle.ts';
import { sessions } from './sessions.ts';

export const parts: readonly Part[] = [oracle, sessions, mutants, faults, extremes, fuzz];
