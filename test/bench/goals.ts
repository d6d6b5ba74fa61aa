/** What a region may cost: each goal with what was measured, and whether it is met. */

/** A goal: `figure` must be at most, or at least, `bound`. */
export interface Goal {
  readonly what: string;
  readonly is: 'at most' | 'at least';
  readonly bound: number;
  readonly unit: string;
  readonly figure: number;
}

export function isMet({ is, bound, figure }: Goal): boolean {
  return is === 'at most' ? figure <= bound : figure >= bound;
}

export function atMost(bound: number, unit: string, what: string, figure: number): Goal {
  return { what, is: 'at most', bound, unit, figure };
}

export function atLeast(bound: number, unit: string, what: string, figure: number): Goal {
  return { what, is: 'at least', bound, unit, figure };
}

/** The goals as a table of Markdown, which a terminal shows well enough. */
export function goalTable(goals: readonly Goal[]): string {
  const rows = goals.map((goal) => [
    goal.what,
    `${goal.is === 'at most' ? '≤' : '≥'} ${goal.bound} ${goal.unit}`,
    `${told(goal.figure)} ${goal.unit}`,
    isMet(goal) ? 'met' : '**missed**',
  ]);
  return table(['goal', 'bound', 'measured', ''], rows);
}

/** A table of Markdown with columns of even width. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0), 3));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** A figure with as many digits as mean something. */
export function told(figure: number): string {
  if (Number.isNaN(figure)) return '–';
  return figure.toFixed(figure < 10 ? 2 : figure < 100 ? 1 : 0);
}
