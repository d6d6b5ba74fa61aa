/** A change in few words: how many it concerns, and what of something declared is otherwise. */
import type { ChangedDeclaration, ChangedRoutine, DiffJson, FoundThing, Sentence } from '../report-shapes.ts';
import { t } from '../text.ts';

/** `1 person`, `2 inkorgar`, `1 nytt fynd`, as far as there are any. */
export function countsOf({ sentences, findings, exceptions, routines, declared }: DiffJson): readonly string[] {
  const { appeared, changed, disappeared } = findings;
  const others = declared.filter(({ kind }) => kind !== 'routine').length;
  return [
    counted(sentences.persons.length, t('1 person concerned'), t('{0} persons concerned', sentences.persons.length)),
    counted(sentences.inboxes.length, t('1 inbox concerned'), t('{0} inboxes concerned', sentences.inboxes.length)),
    counted(appeared.length, t('1 new finding'), t('{0} new findings', appeared.length)),
    counted(changed.length, t('1 changed finding'), t('{0} changed findings', changed.length)),
    counted(disappeared.length, t('1 finding gone'), t('{0} findings gone', disappeared.length)),
    counted(exceptions.length, t('1 exception'), t('{0} exceptions', exceptions.length)),
    counted(routines.length, t('1 routine'), t('{0} routines', routines.length)),
    counted(others, t('1 other change'), t('{0} other changes', others)),
  ].filter((words) => words !== '');
}

/** What becomes of the clauses of a routine. */
export function changedWords(routine: Omit<ChangedRoutine, 'new'>): readonly string[] {
  const { came, went, changed, renumbered, unchanged } = routine;
  return [
    came.length === 0 ? '' : t('{0} new', came.length),
    changed.length === 0 ? '' : t('{0} changed', changed.length),
    renumbered.length === 0 ? '' : t('{0} renumbered', renumbered.length),
    went.length === 0 ? '' : t('{0} gone', went.length),
    t('{0} unchanged', unchanged),
  ].filter((words) => words !== '');
}

/** Something that one must do something about, and that no exception forgives. */
export function isGrave({ severity, suppressed }: FoundThing): boolean {
  return suppressed === null && (severity === 'fel' || severity === 'varning');
}

/** `slag: vårdcentral → mottagning`; the property alone where its values are too long to show. */
export function facetWords(
  { label, before, after }: ChangedDeclaration['properties'][number],
  worded: (sentence: Sentence) => string,
): string {
  if (before === null || after === null) return worded(label);
  return `${worded(label)}: ${before || '–'} → ${after || '–'}`;
}

function counted(count: number, one: string, many: string): string {
  if (count === 0) return '';
  return count === 1 ? one : many;
}
