/** Who reaches what on a day, as rows: one for each way, with the line that gives it. */
import type { Language } from '../../../model/index.ts';
import type { Reach } from '../../../plan/index.ts';
import { fromTo, modeInWords, personInWords, reachInWords, say } from '../../../words/index.ts';
import type { Scene } from '../scene.ts';
import type { ReachKey, SubjectRow } from '../subject-shapes.ts';
import { lineOf, row } from './rows.ts';

/** What someone reaches. */
export function reachedRow(scene: Scene, reach: Reach): SubjectRow {
  const text = whatInWords(reach, scene.options.language);
  const key = reach.kind === 'own' ? null : reach.object;
  const notes = howInWords(reach, scene.options.language);
  return row(text, linesOf(scene, reach), { key, notes, reach: keyOf(reach) });
}

/** Who reaches something; with `what` also which inbox, where several are told of. */
export function reachingRow(scene: Scene, reach: Reach, what: boolean): SubjectRow {
  const { language } = scene.options;
  const notes = [...(what ? [whatInWords(reach, language)] : []), ...howInWords(reach, language)];
  return row(personInWords(scene.ws, reach.person), linesOf(scene, reach), {
    key: reach.person,
    notes,
    reach: keyOf(reach),
  });
}

/** One's own inbox is no news, and who may change or look into something else does not reach it. */
function keyOf({ kind, person, object }: Reach): ReachKey | null {
  if (kind === 'member') return { person, inbox: 'shared', object };
  return kind === 'delegate' ? { person, inbox: 'personal', object } : null;
}

function whatInWords({ kind, title }: Reach, language: Language): string {
  return kind === 'own' || kind === 'delegate'
    ? say(language, `Personlig inkorg, ${title}`, `Personal inbox, ${title}`)
    : title;
}

function howInWords({ kind, via, from, to, mode }: Reach, language: Language): readonly string[] {
  const how = [reachInWords(kind, language), ...via].join(', ');
  const state = mode === 'read-only' || mode === 'archived' ? modeInWords(mode, language) : '';
  return [how, fromTo(from, to, language), state];
}

function linesOf(scene: Scene, { mark: { anchor, at } }: Reach): SubjectRow['lines'] {
  return [lineOf(scene, anchor, at)];
}
