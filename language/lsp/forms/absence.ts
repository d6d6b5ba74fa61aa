/** The form of a new absence: who is away and when, who could be ombud, and what is to be written. */

import { actorsFor } from '../../editing/fixes/people.ts';
import { type Candidates, candidatesOf } from '../../editing/forms/absence/candidates.ts';
import { absenceChange } from '../../editing/forms/absence/change.ts';
import { type Understood, understood } from '../../editing/forms/absence/fields.ts';
import { homeOf } from '../../editing/forms/absence/home.ts';
import { questionOf } from '../../editing/forms/absence/question.ts';
import { ABSENCE_WORDS, departmentsOf, type Person } from '../../model/index.ts';
import { explainedAt } from '../../reference/index.ts';
import type { Session } from '../../services/session.ts';
import type { Work } from '../../services/work.ts';
import { daySet, formatDay } from '../../time/index.ts';
import { partInWords, personTitle, say } from '../../words/index.ts';
import type { AbsenceFormFields, AbsenceFormView, PersonRow, SetView } from '../panels/absence-shapes.ts';
import { candidateView, daysView } from './absence/candidate-views.ts';
import { given } from './absence/given.ts';
import { lackViews } from './absence/lacks.ts';
import { peopleFor, personRow } from './absence/people.ts';
import { setsToTell } from './absence/set-views.ts';
import type { Form, FormContext, Made } from './form.ts';

/** So many are tried at most: a longer list nobody reads. */
const MOST = 20;

export const absenceForm: Form<AbsenceFormFields, AbsenceFormView> = {
  name: 'absence',
  *make(at, some): Work<Made<AbsenceFormView>> {
    const { session, sources } = at;
    const fields = given(some);
    const read = understood(session.ws, fields);
    const { wanted } = read;
    if (wanted === undefined) return { view: viewOf(at, fields, read, undefined, []), changes: undefined };
    const change = absenceChange(session, sources, wanted, homeOf(session.ws, wanted));
    const isRead = sources.wanted.size === 0;
    const question = questionOf(session.ws, wanted);
    const wish = { search: fields.candidateSearch, most: MOST };
    const candidates = isRead ? yield* candidatesOf(session, question, wish) : undefined;
    const sets = candidates === undefined ? [] : yield* setsToTell(session, question, candidates);
    return { view: viewOf(at, fields, read, candidates, sets), changes: [change] };
  },
};

function viewOf(
  { scene, session }: FormContext,
  fields: AbsenceFormFields,
  { owner, wanted, lacks }: Understood,
  candidates: Candidates | undefined,
  sets: readonly SetView[],
): AbsenceFormView {
  const { language, asOf } = session.options;
  return {
    asOf: formatDay(asOf),
    kinds: kindsIn(session),
    people: peopleFor(session, fields.at, fields.personSearch),
    person: owner === undefined ? null : personRow(session, owner),
    places: owner === undefined ? [] : placesOf(session, owner),
    asksReturn: wanted?.kind === 'leave',
    asksJustification: owner !== undefined && departmentsOf(session.ws, owner.assignments).size > 1,
    lacks: lackViews(lacks, language),
    days: candidates === undefined ? null : daysView(candidates, language),
    candidates: candidates === undefined ? [] : candidates.list.map((one) => candidateView(scene, candidates, one)),
    sets,
    more: candidates?.more ?? 0,
    deciders: actorRows(session, owner, 'decided'),
    assigners: actorRows(session, owner, 'assigned'),
    note: owner === undefined ? null : noteOf(session, owner, candidates),
  };
}

function kindsIn({ options }: Session): AbsenceFormView['kinds'] {
  return Object.values(ABSENCE_WORDS).map((word) => ({
    word,
    meaning: explainedAt({ rule: 'Absence', word, around: [] })?.meaning[options.language] ?? '',
  }));
}

function placesOf({ ws }: Session, { assignments }: Person): AbsenceFormView['places'] {
  const names = [...new Set(assignments.map(({ place }) => place.name))];
  return names.length < 2 ? [] : names.map((key) => ({ key, name: partInWords(ws, key) }));
}

function actorRows(session: Session, owner: Person | undefined, task: 'decided' | 'assigned'): readonly PersonRow[] {
  return owner === undefined ? [] : actorsFor(session, owner, task).map((person) => personRow(session, person));
}

function noteOf({ options: { language } }: Session, owner: Person, candidates: Candidates | undefined): string | null {
  if (owner.noPersonalInbox !== undefined) {
    return say(
      language,
      `${personTitle(owner)} har ingen personlig inkorg, och behöver inget ombud.`,
      `${personTitle(owner)} has no personal inbox, and needs no delegate.`,
    );
  }
  if (candidates === undefined || !daySet.isEmpty(candidates.needed)) return null;
  return say(
    language,
    'Ingen dag av frånvaron behöver ombud: det är stängt, eller dagarna har redan varit.',
    'No day of the absence needs a delegate: it is closed, or the days have passed.',
  );
}
