/** Prints what the editor costs at each size, and the same at the smallest size for comparison. */
import { benchEditor, type EditorRows } from './editor.ts';

/** At most so much, in milliseconds, bytes and megabytes, at L. */
const GOALS: EditorRows = {
  own: 1000,
  start: 1000,
  unit: 5,
  persons: 15,
  completion: 5,
  completionBytes: 50_000,
  rename: 10,
  megabytes: 350,
};

const TITLES: Readonly<Record<keyof EditorRows, string>> = {
  own: 'start → faults of the open file, ms',
  start: 'start → its names judged too, ms',
  unit: 'keystroke, unit file, ms p95',
  persons: 'keystroke, persons file, ms p95',
  completion: 'completion of a person, ms p95',
  completionBytes: 'completion, bytes',
  rename: 'rename of a person, ms p95',
  megabytes: 'memory, MB',
};

/** Measures a region in the editor; `base` is a smaller one that the same is held against. */
export async function reportEditor(program: string, folder: string, base: EditorRows | undefined): Promise<EditorRows> {
  const rows = await benchEditor(program, folder);
  for (const [key, title] of Object.entries(TITLES) as [keyof EditorRows, string][]) {
    const value = rows[key];
    const ratio = base === undefined ? '' : `  × ${(value / base[key]).toFixed(1)} of the smallest`;
    console.log(`  ${title.padEnd(34)} ${value.toFixed(1).padStart(9)}  goal at L ${GOALS[key]}${ratio}`);
  }
  return rows;
}
