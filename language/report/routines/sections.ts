/** A comparison of two versions in its parts, as every format tells it: what is new, gone, changed, renumbered. */
import type { Language } from '../../model/index.ts';
import type { Action } from '../../plan/index.ts';
import { say } from '../../words/index.ts';
import { changeNotes } from './notes.ts';
import type { WordPart } from './quote-words.ts';
import type { ReportedChange, ReportedComparison, ReportedSentence } from './report.ts';

/** So many krav of a kind are told of beside something else; `rutin routine diff` tells of all. */
export const MOST_TOLD = 10;

/** A krav, and what there is to say of it. */
export interface Item {
  readonly action: Action;
  /** Its id, and its word or its earlier id. */
  readonly head: string;
  readonly words: readonly WordPart[];
  readonly notes: readonly string[];
}

export interface Section {
  readonly title: string;
  readonly items: readonly Item[];
}

/** The parts that hold anything. */
export function sectionsOf(comparison: ReportedComparison, language: Language): readonly Section[] {
  const { came, went, changed, renumbered } = comparison;
  const gone = went.map((one) => ({ withdrawn: one.withdrawn, item: plainItem(one, 'remove') }));
  const sections = [
    { title: say(language, 'Nya krav', 'New clauses'), items: came.map((one) => plainItem(one, 'create')) },
    {
      title: say(language, 'Ändrade krav', 'Changed clauses'),
      items: changed.map((one) => changedItem(one.id, one, one.change, language)),
    },
    {
      title: say(language, 'Nytt nummer, samma ord', 'Another number, the same words'),
      items: renumbered.map((one) => changedItem(`${one.oldId} → ${one.id}`, one, one.change, language)),
    },
    {
      title: say(language, 'Utgår', 'Withdrawn'),
      items: gone.filter(({ withdrawn }) => withdrawn).map(({ item }) => item),
    },
    {
      title: say(
        language,
        'Faller bort: varken upprepade, ärvda eller angivna efter utgår',
        'Fall away: neither restated, inherited nor listed after utgår',
      ),
      items: gone.filter(({ withdrawn }) => !withdrawn).map(({ item }) => item),
    },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

function plainItem({ id, modality, citat }: ReportedSentence, action: Action): Item {
  return { action, head: `${id} ${modality}`, words: same(citat), notes: [] };
}

function changedItem(
  head: string,
  { citat }: ReportedSentence,
  change: ReportedChange | null,
  language: Language,
): Item {
  return {
    action: 'change',
    head,
    words: change?.words ?? same(citat),
    notes: change === null ? [] : changeNotes(change, language),
  };
}

function same(text: string): readonly WordPart[] {
  return text === '' ? [] : [{ kind: 'same', text }];
}
