/** The faults: what may go wrong with disks, with others at work at once, and with those who stop the program. */
import { disks } from './disks.ts';
import { operations } from './operations.ts';
import type { Part } from './part.ts';
import { systemCalls } from './system-calls.ts';
import { together } from './together.ts';

export const FAULTS: readonly Part[] = [disks, together, systemCalls, operations];
