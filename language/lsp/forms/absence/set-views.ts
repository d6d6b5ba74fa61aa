/** Who would be enough together, as the form shows it. */
import type { Candidates } from '../../../editing/forms/absence/candidates.ts';
import { clearSets, optionsOf, type Together } from '../../../editing/forms/absence/proposals.ts';
import type { Question } from '../../../editing/forms/absence/question.ts';
import { setWords } from '../../../report/ombud/words.ts';
import type { Session } from '../../../services/session.ts';
import type { Work } from '../../../services/work.ts';
import type { SetView } from '../../panels/absence-shapes.ts';
import { ownDays } from './candidate-views.ts';

/** So many are told at most. */
const MOST = 3;

/** The best sets; none where one candidate alone is enough, or those who are chosen are. */
export function* setsToTell(session: Session, question: Question, candidates: Candidates): Work<readonly SetView[]> {
  const { sets } = optionsOf(session, question, candidates);
  if (sets.some(({ length }) => length < 2)) return [];
  const clear = yield* clearSets(session, question, candidates, sets, MOST);
  return clear.map((set) => setView(session, set));
}

function setView({ options: { language } }: Session, set: Together): SetView {
  const members = set.map(({ person, line }) => ({ person: person.name, ...ownDays(line) }));
  const told = set.map(({ person, line }) => {
    const { from, to } = ownDays(line);
    return { person: person.name, name: person.text?.value ?? person.name, from: from || null, to: to || null };
  });
  return { words: setWords(told, language), members };
}
