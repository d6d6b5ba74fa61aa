/** The words for what stands beside the versions that are counted. */
import type { Language } from '../../model/index.ts';
import { counted, listed, say } from '../../words/index.ts';
import type { ComingClause, ComingVersion, EndedDocument } from './beside.ts';
import type { Coverage } from './coverage.ts';
import { goneWords } from './gone.ts';

/** A heading, and a line for each krav. */
export interface Aside {
  readonly heading: string;
  readonly lines: readonly { readonly id: string; readonly words: string }[];
  /** What else there is to say, after the lines. */
  readonly rest: string | undefined;
}

/** Coming versions in the order in which they begin, then documents that have ended. */
export function asidesOf({ coming, ended }: Coverage, language: Language): readonly Aside[] {
  return [...coming.map((one) => comingAside(one, language)), ...ended.map((one) => endedAside(one, language))];
}

function comingAside({ name, version, from, clauses, unchanged }: ComingVersion, language: Language): Aside {
  return {
    heading:
      `${name} ${version}`.trim() +
      say(language, ` · gäller inte än, från ${from}`, ` · not yet in force, from ${from}`),
    lines: clauses.map((clause) => ({ id: clause.id, words: comingWords(clause, from, language) })),
    rest:
      unchanged === 0
        ? undefined
        : say(
            language,
            `${counted(unchanged, 'krav är oförändrat', 'krav är oförändrade')}.`,
            `${counted(unchanged, 'clause is', 'clauses are')} unchanged.`,
          ),
  };
}

function comingWords({ how, oldId }: ComingClause, from: string, language: Language): string {
  const words = say(
    language,
    {
      new: `gäller inte än, från ${from}`,
      changed: `ändras från ${from}`,
      renumbered: `nytt nummer från ${from}, heter ${oldId} till dess`,
      withdrawn: `utgår från ${from}`,
      fallen: `faller bort från ${from}`,
    },
    {
      new: `not yet in force, from ${from}`,
      changed: `changes from ${from}`,
      renumbered: `new number from ${from}, is ${oldId} until then`,
      withdrawn: `withdrawn from ${from}`,
      fallen: `falls away from ${from}`,
    },
  );
  return words[how];
}

function endedAside({ name, version, since, clauses }: EndedDocument, language: Language): Aside {
  return {
    heading: `${name} ${version}`.trim() + say(language, ` · upphävd ${since}`, ` · repealed ${since}`),
    lines: clauses.map((one) => ({ id: one.id, words: goneWords(one, language) })),
    rest: undefined,
  };
}

/** `; räknas inte: 3 krav från tidigare versioner`: how many krav are counted nowhere, and why. */
export function uncountedWords({ documents, coming, ended }: Coverage, language: Language): string {
  const gone = [...documents.map((one) => one.gone), ...ended.map(({ clauses }) => clauses)].flat().length;
  const notYet = coming.flatMap(({ clauses }) => clauses).filter(({ how }) => how === 'new').length;
  const parts = say(
    language,
    [
      [gone, `${gone} krav från tidigare versioner eller upphävda rutiner`],
      [notYet, `${notYet} krav i kommande versioner`],
    ],
    [
      [gone, `${counted(gone, 'clause', 'clauses')} of earlier versions or repealed routines`],
      [notYet, `${counted(notYet, 'clause', 'clauses')} of coming versions`],
    ],
  ) as readonly (readonly [number, string])[];
  const said = parts.filter(([count]) => count > 0).map(([, words]) => words);
  return said.length === 0 ? '' : `; ${say(language, 'räknas inte', 'not counted')}: ${listed(said, language)}`;
}
