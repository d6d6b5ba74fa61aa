/** What a guide says at its fields, and the words of the language that there are to choose from. */
import type { FieldProblem } from '../../editing/forms/guides/field-problem.ts';
import { KNOWN_WORDS, type Language } from '../../model/index.ts';
import { explainedAt } from '../../reference/index.ts';
import { say } from '../../words/index.ts';
import { placeAt, type Scene } from '../panels/scene.ts';
import type { FieldSaid, WordChoice } from './guide-shapes.ts';

/** What is wrong with fields, in the words of the reader. */
export function saidOf(scene: Scene, problems: readonly FieldProblem[]): readonly FieldSaid[] {
  const { language } = scene.options;
  return problems.map(({ field, isLacking, said, other }) => {
    const place = other === undefined ? null : placeAt(scene, other.anchor, other.at);
    const line = place === null ? 0 : place.line + 1;
    const file = other?.anchor.file ?? '';
    const where = place === null ? null : say(language, `${file}, rad ${line}`, `${file}, line ${line}`);
    return { field, lacking: isLacking, message: said[language], place, where };
  });
}

/** The roles, each with what it means. */
export function roleChoices(language: Language): readonly WordChoice[] {
  return choicesOf('Role', KNOWN_WORDS.role, language);
}

/** The kinds of units. */
export function kindChoices(language: Language): readonly WordChoice[] {
  return choicesOf('Kind', KNOWN_WORDS.unitKind, language);
}

function choicesOf(rule: string, words: readonly string[], language: Language): readonly WordChoice[] {
  return words.map((word) => ({ word, meaning: explainedAt({ rule, word, around: [] })?.meaning[language] ?? '' }));
}
