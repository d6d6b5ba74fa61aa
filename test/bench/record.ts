/** The record that is kept in the repository: when, on what, and what came out. */
import { writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { type Goal, goalTable, table, told } from './goals.ts';
import type { Measured } from './measure.ts';

const FILE = join(import.meta.dirname, 'RECORD.md');

/** What was measured of one region. */
export interface Section {
  readonly title: string;
  readonly measured: readonly Measured[];
}

/** Writes the record anew. */
export function writeRecord(day: string, sections: readonly Section[], goals: readonly Goal[]): void {
  const parts = [
    '# What a region costs',
    `Written by \`npm run bench -- --record\` on ${day}: ${machine()}. Medians; the runs of a table are taken in turn, so read the ratios.`,
    '## The goals at L',
    goalTable(goals),
    ...sections.flatMap(({ title, measured }) => [`## ${title}`, measuredTable(measured)]),
  ];
  writeFileSync(FILE, `${parts.join('\n\n')}\n`);
}

function measuredTable(measured: readonly Measured[]): string {
  const rows = measured.map(({ name, seconds, processor, megabytes }) => [
    name,
    told(seconds),
    told(processor),
    told(megabytes),
  ]);
  return table(['what', 'seconds', 'of processor', 'MB'], rows);
}

function machine(): string {
  const [processor] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const model = processor?.model.replace(/\s+/g, ' ').trim() ?? 'unknown';
  return `${cpus().length} cores (${model}), ${memory} GiB, ${process.platform} ${release().split('-')[0]}, Node ${process.version}`;
}
