/** Who keeps the inboxes of an export: those who administer them, and when they are watched. */
import { watchShape } from '../../generators/text/words.ts';
import type { Workspace } from '../../model/index.ts';
import { keyOfLine, settledLines } from '../../plan/index.ts';
import { linesOf, type MonitoredLine } from '../../provisioning/index.ts';
import { type Day, formatDay } from '../../time/index.ts';
import type { Difference } from './difference.ts';
import { type Told, toldInboxes } from './told.ts';

/** Of inboxes whose administrators are told. New ones come first: an inbox is never without in between. */
export function administratorDifferences(ws: Workspace, told: Told): readonly Difference[] {
  return toldInboxes(ws, told).flatMap(({ key, administrators, declared, unit }) => {
    if (administrators.length === 0) return [];
    const own = declared?.administrators;
    const inherited = own?.at === undefined ? (unit?.administrators.persons.map(({ name }) => name) ?? []) : undefined;
    const before = new Set(inherited ?? own?.persons.map(({ name }) => name));
    const after = new Set(administrators.map(({ person }) => person));
    const common = { kind: 'administrator', inbox: key, inherited } as const;
    return [
      ...[...after].filter((person) => !before.has(person)).map((person): Difference => ({ ...common, after: person })),
      ...[...before]
        .filter((person) => !after.has(person))
        .map((person): Difference => ({ ...common, before: person })),
    ];
  });
}

/** Of inboxes whose monitoring is told: what means the same is the same, whatever its words. */
export function monitoringDifferences(ws: Workspace, told: Told, asOf: Day): readonly Difference[] {
  return toldInboxes(ws, told).flatMap(({ key, monitoring, declared }) => {
    if (monitoring.length === 0 && !told.extent.monitored.has(key)) return [];
    const after = byMeaning(monitoring, asOf);
    const before = byMeaning(linesOf(ws, declared?.monitoring ?? [], asOf), asOf);
    const gone = [...before].flatMap(([meaning, text]) => (after.has(meaning) ? [] : [text]));
    const made = [...after].flatMap(([meaning, text]) => (before.has(meaning) ? [] : [text]));
    return Array.from({ length: Math.max(gone.length, made.length) }, (_, i): Difference => {
      const [was, is] = [gone[i], made[i]];
      const sides = { ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) };
      return { kind: 'monitoring', inbox: key, ...sides };
    });
  });
}

/** The lines as they are written, by what they mean. */
function byMeaning(lines: readonly MonitoredLine[], asOf: Day): ReadonlyMap<string, string> {
  return new Map(settledLines(lines, formatDay(asOf)).map((line) => [keyOfLine(line), watchText(line)] as const));
}

/** A line as it is written. */
export function watchText(line: MonitoredLine): string {
  return watchShape(line).parts.join(' ');
}
