/** What the editor costs at each size, and the same at the smallest size for comparison. */
import { benchEditor, type EditorRows } from './editor.ts';
import { atMost, type Goal, told } from './goals.ts';

const TITLES: Readonly<Record<keyof EditorRows, string>> = {
  own: 'start → faults of the open file, ms',
  start: 'start → its names judged too, ms',
  again: 'the same at the next start, ms',
  unit: 'keystroke, unit file, ms p95',
  persons: 'keystroke, persons file, ms p95',
  completion: 'completion of a person, ms p95',
  completionBytes: 'completion, bytes',
  rename: 'rename of a person, ms p95',
  megabytes: 'memory, MB',
};

/** Measures a region in the editor and prints it; `base` is a smaller one that the same is held against. */
export async function reportEditor(
  program: string,
  folder: string,
  kept: string,
  base?: EditorRows,
): Promise<EditorRows> {
  const rows = await benchEditor(program, folder, kept);
  for (const [key, title] of Object.entries(TITLES) as [keyof EditorRows, string][]) {
    const value = rows[key];
    const ratio = base === undefined ? '' : `  × ${(value / base[key]).toFixed(1)} of the smallest`;
    console.log(`  ${title.padEnd(34)} ${told(value).padStart(9)}${ratio}`);
  }
  return rows;
}

/** The goals of the editor. */
export function editorGoals(rows: EditorRows, base: EditorRows | undefined): readonly Goal[] {
  const against = base ?? rows;
  return [
    atMost(300, 'ms', 'start → faults of the open file', rows.own),
    atMost(1000, 'ms', 'next start → its names judged too', rows.again),
    atMost(5, 'ms', 'keystroke, unit file, p95', rows.unit),
    atMost(1.5, '×', 'the same against the smallest region', rows.unit / against.unit),
    atMost(15, 'ms', 'keystroke, persons file, p95', rows.persons),
    atMost(1.5, '×', 'the same against the smallest region', rows.persons / against.persons),
    atMost(5, 'ms', 'completion of a person, p95', rows.completion),
    atMost(50, 'KB', 'completion of a person', rows.completionBytes / 1000),
    atMost(10, 'ms', 'rename of a person, p95', rows.rename),
    atMost(300, 'MB', 'memory of the server', rows.megabytes),
  ];
}
