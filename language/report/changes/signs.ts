/** The sign of what comes, changes and goes, in Markdown. */
import type { Action } from '../../plan/index.ts';

export const SIGNS: Readonly<Record<Action, string>> = { create: '➕', change: '✏️', remove: '➖' };
