/** The tools, in the order in which they are told of. A test holds that there are no more than seven. */
import type { Tool } from '../tool.ts';
import { access } from './access.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { fixPreview } from './fix-preview.ts';
import { impact } from './impact.ts';
import { ombud } from './ombud.ts';

export const tools: readonly Tool[] = [check, explain, access, ombud, diff, impact, fixPreview];
