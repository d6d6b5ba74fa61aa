/** A change of one line of monitoring from a week: a time moved, added or taken out, or who looks. */
import { type MonitoringDeed, monitoringEdits } from '../../editing/forms/monitoring-line.ts';
import type { Named, WatcherRole } from '../../editing/forms/monitoring-watchers.ts';
import type { Change } from '../../editing/forms/proposal.ts';
import { functionNamed, type MonitoringLine, offsetOf, personNamed } from '../../model/index.ts';
import type { Work } from '../../services/work.ts';
import { parseDay } from '../../time/index.ts';
import { say } from '../../words/index.ts';
import { type Box, boxNamed } from '../panels/boxes.ts';
import { weekWith } from '../panels/week.ts';
import type { MonitoringView } from '../panels/week-shapes.ts';
import type { Form, FormContext, Made } from './form.ts';
import { candidatesFor } from './monitoring-candidates.ts';

/** What is asked for; without a deed only who may be named. */
interface MonitoringFields {
  /** The inbox, and the number of the line in it. */
  readonly key: string;
  readonly line: number;
  /** A day in the week that is shown. */
  readonly day: string;
  readonly deed: 'move' | 'add' | 'remove' | 'who';
  readonly minute: number;
  readonly to: number;
  readonly role: WatcherRole;
  readonly goes: Named;
  readonly comes: Named;
}

type Fields = Partial<MonitoringFields>;

/** The form. */
export const monitoring: Form<MonitoringFields, MonitoringView> = {
  name: 'monitoring',
  // biome-ignore lint/correctness/useYield: a form is work, and there is little of it here.
  *make(at: FormContext, fields: Fields): Work<Made<MonitoringView>> {
    const { scene } = at;
    const box = boxNamed(scene, String(fields.key));
    const line = box?.lines[Number(fields.line)];
    const { language } = scene.options;
    if (box === undefined || line === undefined) return refused(gone(language));
    const week = weekWith(scene, parseDay(String(fields.day)) ?? scene.options.asOf);
    const candidates = candidatesFor(scene, box, line, week);
    const deed = deedOf(fields);
    if (deed === undefined) return { view: { reason: null, candidates }, changes: undefined };
    const why = deed.kind === 'who' ? whyNot(at, line, deed) : undefined;
    if (why !== undefined) return { view: { reason: why, candidates }, changes: undefined };
    const changes = changesOf(at, box, line, deed);
    if (changes !== undefined) return { view: { reason: null, candidates }, changes };
    const reason = isTwice(line, deed) ? twice(language) : gone(language);
    return { view: { reason, candidates }, changes: undefined };
  },
};

function refused(reason: string): Made<MonitoringView> {
  return { view: { reason, candidates: [] }, changes: undefined };
}

/** The edits; those of a file that has not been read yet come when it has. */
function changesOf(
  { sources }: FormContext,
  { anchor }: Box,
  line: MonitoringLine,
  deed: MonitoringDeed,
): readonly Change[] | undefined {
  const parsed = sources.parsed(anchor.file);
  if (parsed === undefined) return [];
  const edits = monitoringEdits(parsed, anchor.start + offsetOf(line.at), deed);
  return edits === undefined ? undefined : [{ file: anchor.file, edits }];
}

/** Why someone cannot come to a line: nobody is called so, or it is someone who stands there. */
function whyNot(
  { scene: { ws, options } }: FormContext,
  { watchers, substitutes }: MonitoringLine,
  { role, to, from }: Extract<MonitoringDeed, { readonly kind: 'who' }>,
): string | undefined {
  if (to === undefined) return undefined;
  const { name, isFunction } = to;
  const isKnown = (isFunction ? functionNamed(ws, name) : personNamed(ws, name)) !== undefined;
  if (!isKnown) return say(options.language, `${name} finns inte längre.`, `${name} is no longer there.`);
  const isThere = (role === 'watchers' ? watchers : substitutes).some(
    (one) => one.name === name && one.isFunction === isFunction,
  );
  if (!isThere || from?.name === name) return undefined;
  return say(options.language, `${name} står redan på raden.`, `${name} is on the line already.`);
}

/** Whether the time that would come is there already. */
function isTwice({ times }: MonitoringLine, deed: MonitoringDeed): boolean {
  const has = (minute: number): boolean => times.some(({ value }) => value === minute);
  return deed.kind === 'move' ? has(deed.minute) && has(deed.to) : deed.kind === 'add' && has(deed.minute);
}

function deedOf({ deed, minute, to, role, goes, comes }: Fields): MonitoringDeed | undefined {
  if (deed === 'who') {
    if (role !== 'watchers' && role !== 'substitutes') return undefined;
    const [from, next] = [namedOf(goes), namedOf(comes)];
    if (from === undefined && next === undefined) return undefined;
    return { kind: 'who', role, ...(from === undefined ? {} : { from }), ...(next === undefined ? {} : { to: next }) };
  }
  if (!isMinute(minute)) return undefined;
  if (deed === 'move') return isMinute(to) ? { kind: 'move', minute, to } : undefined;
  return deed === 'add' || deed === 'remove' ? { kind: deed, minute } : undefined;
}

function isMinute(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < DAY;
}

const DAY = 24 * 60;
const NAME = /^[\p{L}\p{M}\p{N}_]+$/u;

/** One by name; a name is written as it is, and so must be one. */
function namedOf(named: unknown): Named | undefined {
  if (typeof named !== 'object' || named === null) return undefined;
  const { name, isFunction } = named as Partial<Named>;
  return typeof name === 'string' && NAME.test(name) ? { name, isFunction: isFunction === true } : undefined;
}

function gone(language: 'sv' | 'en'): string {
  return say(
    language,
    'Raden har ändrats sedan veckan ritades. Försök igen.',
    'The line has changed since the week was drawn. Try again.',
  );
}

function twice(language: 'sv' | 'en'): string {
  return say(language, 'Klockslaget står redan på raden.', 'The time is on the line already.');
}
