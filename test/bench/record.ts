/** The record that is kept in the repository: when, on what, and what came out. */
import { writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { type Goal, goalTable, table, told } from './goals.ts';
import type { Measured } from './measure.ts';
import type { Spent } from './profile.ts';

const FILE = join(import.meta.dirname, 'RECORD.md');

/** What was measured of one region. */
export interface Section {
  readonly title: string;
  readonly measured: readonly Measured[];
}

/** What a command's time went to. */
export interface Profiled {
  readonly command: string;
  readonly parts: readonly Spent[];
}

/** Writes the record anew. */
export function writeRecord(
  day: string,
  sections: readonly Section[],
  goals: readonly Goal[],
  profiles: readonly Profiled[],
): void {
  const parts = [
    '# What a region costs',
    `Written by \`npm run bench -- --record\` on ${day}: ${machine()}. Medians; the runs of a table are taken in turn, so read the ratios.`,
    '## The goals at L',
    goalTable(goals),
    ...(profiles.length === 0 ? [] : ['## Where the time of the first thread goes at L', profileTable(profiles)]),
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

/** Shares of each command's time, what is most of all commands first. */
function profileTable(profiles: readonly Profiled[]): string {
  const shareOf = (part: string, { parts }: Profiled): number => parts.find(({ name }) => name === part)?.share ?? 0;
  const names = [...new Set(profiles.flatMap(({ parts }) => parts.map(({ name }) => name)))];
  const sum = (part: string): number => profiles.reduce((all, one) => all + shareOf(part, one), 0);
  const cell = (share: number): string => (share < 0.005 ? '' : `${(100 * share).toFixed(0)} %`);
  return table(
    ['', ...profiles.map(({ command }) => `\`${command}\``)],
    names.sort((a, b) => sum(b) - sum(a)).map((part) => [part, ...profiles.map((one) => cell(shareOf(part, one)))]),
  );
}

function machine(): string {
  const [processor] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const model = processor?.model.replace(/\s+/g, ' ').trim() ?? 'unknown';
  return `${cpus().length} cores (${model}), ${memory} GiB, ${process.platform} ${release().split('-')[0]}, Node ${process.version}`;
}
