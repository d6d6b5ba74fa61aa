/** Makes a report for the first time, where the user sees that it is under way and is told why it did not come. */
import type { Outcome } from '../cli.ts';
import { runAloud, type Tools, tellWhy } from '../running.ts';
import type { Recipe, Report } from './report.ts';

/** The words around the making. */
interface Wording {
  /** While it is under way. */
  readonly doing: string;
  /** Begins the message when nothing came of it. */
  readonly failed: string;
  /** What can be done about input that was not right. */
  readonly step?: string;
}

/** Runs the command and shows what came of it. Gives whether the user chose the step that was offered. */
export async function make(tools: Tools, report: Report, recipe: Recipe, wording: Wording): Promise<boolean> {
  const outcome: Outcome | undefined = await runAloud(tools, wording.doing, recipe.command(), recipe.folder);
  if (outcome === undefined) return false;
  const content = await recipe.contentOf(outcome);
  if (content === undefined) return tellWhy(tools, outcome, wording.failed, wording.step);
  report.show(recipe, content);
  return false;
}

/** What the command wrote as JSON; undefined where it wrote none. */
export function jsonIn<T>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}
