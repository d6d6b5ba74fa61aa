/** The form of someone's last day: which lines end or go with it, and what people must decide about. */
import { lastDayChanges } from '../../editing/forms/ending.ts';
import { type Ending, type LastDay, lastDayOf } from '../../editing/forms/last-day.ts';
import type { Undated } from '../../editing/forms/undated.ts';
import { type Absence, type Language, type Mark, personNamed, titleOf, type Workspace } from '../../model/index.ts';
import { type Day, formatDay, parseDay } from '../../time/index.ts';
import { assignmentInWords, partInWords, periodInWords, personInWords, say } from '../../words/index.ts';
import type { Scene } from '../panels/scene.ts';
import { lineOf } from '../panels/subject/rows.ts';
import type { LastDayLine, LastDayView } from '../panels/subject-shapes.ts';
import { personChoice } from './choices.ts';
import type { Form } from './form.ts';

interface Fields {
  readonly person: unknown;
  readonly last: unknown;
}

export const lastDay: Form<Fields, LastDayView> = {
  name: 'lastDay',
  // biome-ignore lint/correctness/useYield: it is as quick as the lines that name one person are few.
  *make({ scene, session, sources }, fields) {
    const { ws, options, analysis } = session;
    const person = typeof fields.person === 'string' ? personNamed(ws, fields.person) : undefined;
    const day = typeof fields.last === 'string' ? parseDay(fields.last) : undefined;
    const choice = personChoice(session, fields.person);
    if (person === undefined || day === undefined) {
      return { view: { person: choice, problem: null, endings: [], left: [] }, changes: undefined };
    }
    const namers = analysis.readersOf([ws.keyOf('person', person.name)]);
    const meant = lastDayOf(ws, person, namers, day, options.asOf);
    const isNothing = meant.endings.length + meant.taken.length === 0;
    const view: LastDayView = {
      person: choice,
      problem: isNothing ? nothing(options.language) : null,
      endings: endingLines(scene, meant, day),
      left: leftLines(scene, meant),
    };
    return { view, changes: isNothing ? undefined : (lastDayChanges(sources, meant, day) ?? []) };
  },
};

function nothing(language: Language): string {
  return say(
    language,
    'Ingen rad ger henne något efter den dagen: det finns inget att avsluta.',
    'No line gives her anything after that day: there is nothing to end.',
  );
}

function endingLines(scene: Scene, { endings, taken }: LastDay, day: Day): readonly LastDayLine[] {
  const { language } = scene.options;
  const till = say(language, `slutar ${formatDay(day)}`, `ends ${formatDay(day)}`);
  const gone = say(language, 'börjar senare och tas bort', 'begins later and is taken out');
  const out = say(language, 'tas bort, andra finns kvar', 'is taken out, others are left');
  return [
    ...endings.map((one) => told(scene, one.mark, endingText(scene.ws, one, language), one.goes ? gone : till)),
    ...taken.map((one) => told(scene, one.mark, undatedText(scene.ws, one, language), out)),
  ];
}

function told(scene: Scene, { anchor, at }: Mark, text: string, note: string): LastDayLine {
  return { text, note, line: lineOf(scene, anchor, at) };
}

function endingText(ws: Workspace, { kind, about }: Ending, language: Language): string {
  if ('role' in about) return assignmentInWords(ws, about, language);
  if ('inbox' in about) return say(language, `läser ${inboxTitle(about)}`, `reads ${inboxTitle(about)}`);
  if ('onward' in about) {
    const name = personInWords(ws, about.person.name);
    return say(language, `har ${name} som ombud`, `has ${name} as delegate`);
  }
  if (about.kind === 'absence') {
    const name = personInWords(ws, about.person.name);
    const away = say(language, 'frånvaro', 'absence');
    if (kind === 'absence') return `${away}${periodInWords(about.period, language)}`;
    return say(language, `ombud för ${name}`, `delegate for ${name}`);
  }
  return kind === 'employment' ? say(language, 'anställd', 'employed') : about.name;
}

function inboxTitle({ owner, inbox }: Extract<Ending['about'], { readonly inbox: unknown }>): string {
  if (!('at' in inbox)) return titleOf(inbox);
  return owner.kind === 'unit' ? titleOf(owner, inbox) : owner.name;
}

function undatedText(ws: Workspace, { kind, declaration, inbox }: Undated, language: Language): string {
  const where =
    declaration.kind === 'unit' && inbox !== undefined
      ? titleOf(declaration, inbox)
      : `${partInWords(ws, declaration.name)}${ofCertificates(kind, declaration, language)}`;
  const [sv, en] = VERBS[kind];
  return say(language, `${sv} ${where}`, `${en} ${where}`);
}

/** What is checked of a unit, and is none of its inboxes. */
function ofCertificates(kind: Undated['kind'], declaration: Undated['declaration'], language: Language): string {
  const isChecked = declaration.kind === 'unit' && (kind === 'watches' || kind === 'substitutes');
  return isChecked ? ` ${say(language, 'Intygsbevakning', 'Certificate monitoring')}` : '';
}

const VERBS: Readonly<Record<Undated['kind'], readonly [string, string]>> = {
  administers: ['administrerar', 'administers'],
  staffs: ['bemannar funktionen', 'staffs the function'],
  watches: ['bevakar', 'checks'],
  substitutes: ['ersättare för bevakningen av', 'stand-in for the checks of'],
  reads: ['har läsåtkomst till', 'has read access to'],
  reviews: ['granskar loggarna för', 'reviews the logs of'],
  flow: ['har sin personliga inkorg i flödet', 'has the personal inbox in the flow'],
};

function leftLines(scene: Scene, { left, absences }: LastDay): readonly LastDayLine[] {
  const { ws, options } = scene;
  return [
    ...left.map((one) =>
      told(scene, one.mark, undatedText(ws, one, options.language), whatToDo(one, options.language)),
    ),
    ...absences.map((absence) => absenceLine(scene, absence)),
  ];
}

/** A line without dates ends only by being changed. */
function whatToDo({ others }: Undated, language: Language): string {
  return others
    ? say(
        language,
        'raden har inga datum: ta bort namnet när dagen har kommit',
        'the line has no dates: take the name out when the day has come',
      )
    : say(language, 'ingen annan står där: utse någon annan', 'nobody else stands there: appoint someone else');
}

function absenceLine(scene: Scene, absence: Absence): LastDayLine {
  const { language } = scene.options;
  const text = `${say(language, 'frånvaro', 'absence')}${periodInWords(absence.period, language)}`;
  const note = say(
    language,
    'börjar efter sista dagen: ta bort den om den inte behövs',
    'begins after the last day: take it out if it is not needed',
  );
  return told(scene, { anchor: absence.anchor, at: absence.nameAt }, text, note);
}
