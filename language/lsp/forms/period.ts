/** The first or the last day of an absence, or of an ombud in it, moved in the timeline. */
import { periodEdits } from '../../editing/forms/period-ends.ts';
import { type Absence, type Delegate, delegatePeriod, offsetOf, personNamed } from '../../model/index.ts';
import type { Work } from '../../services/work.ts';
import { type Day, parseDay } from '../../time/index.ts';
import { say } from '../../words/index.ts';
import { currentAbsences } from '../panels/delegates.ts';
import type { PeriodView } from '../panels/delegates-shapes.ts';
import type { Form, FormContext, Made } from './form.ts';

/** What is asked for. */
interface PeriodFields {
  readonly person: string;
  /** The number of the absence among those shown, and of the ombud in it; without that the absence itself. */
  readonly absence: number;
  readonly line: number | null;
  readonly end: 'from' | 'to';
  readonly day: string;
}

/** The form. */
export const period: Form<PeriodFields, PeriodView> = {
  name: 'period',
  // biome-ignore lint/correctness/useYield: a form is work, and there is little of it here.
  *make(at: FormContext, fields: Partial<PeriodFields>): Work<Made<PeriodView>> {
    const { scene, sources } = at;
    const { language } = scene.options;
    const person = personNamed(scene.ws, String(fields.person));
    const absence = person === undefined ? undefined : currentAbsences(scene, person)[Number(fields.absence)];
    const delegate = typeof fields.line === 'number' ? absence?.delegates[fields.line] : undefined;
    const day = parseDay(String(fields.day));
    const end = fields.end === 'from' || fields.end === 'to' ? fields.end : undefined;
    const isKnown = typeof fields.line !== 'number' || delegate !== undefined;
    if (absence === undefined || !isKnown || day === undefined || end === undefined) return refused(gone(language));
    if (isTurned(absence, delegate, end, day)) return refused(turned(language));
    const { file, start } = absence.anchor;
    const parsed = sources.parsed(file);
    if (parsed === undefined) return { view: { reason: null }, changes: [] };
    const offset = start + (delegate === undefined ? 0 : offsetOf(delegate.at));
    const edits = periodEdits(parsed, offset, { end, day });
    return edits === undefined ? refused(unread(language)) : { view: { reason: null }, changes: [{ file, edits }] };
  },
};

function refused(reason: string): Made<PeriodView> {
  return { view: { reason }, changes: undefined };
}

/** Whether the last day would come before the first. */
function isTurned(absence: Absence, delegate: Delegate | undefined, end: 'from' | 'to', day: Day): boolean {
  const { from, to } = delegate === undefined ? absence.period : delegatePeriod(absence, delegate);
  return end === 'from' ? day > to : day < from;
}

function turned(language: 'sv' | 'en'): string {
  return say(language, 'Den sista dagen kan inte komma före den första.', 'The last day cannot come before the first.');
}

function unread(language: 'sv' | 'en'): string {
  return say(
    language,
    'Dagarna på raden går inte att läsa som de står. Öppna raden och rätta den först.',
    'The days on the line cannot be read as they stand. Open the line and mend it first.',
  );
}

function gone(language: 'sv' | 'en'): string {
  return say(
    language,
    'Raden har ändrats sedan tidslinjen ritades. Försök igen.',
    'The line has changed since the timeline was drawn. Try again.',
  );
}
