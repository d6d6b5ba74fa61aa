/** Whether a file brings the new version of a routine. */
import { problemInWords } from '../../checks/index.ts';
import { type FileFacts, offsetOf, positionOf, type Sentence } from '../../model/index.ts';
import { routinesIn } from '../../plan/index.ts';
import { UsageError } from '../../words/index.ts';

/** A UsageError where the file, which was named by the path, cannot be read or brings no routine. */
export function refuseUnlessRoutine(path: string, facts: FileFacts): void {
  const problem = firstIn(facts);
  if (problem !== undefined) {
    const { line, column } = positionOf(facts.lineStarts, problem.start);
    throw new UsageError(
      `${path}:${line}:${column}: ${problem.message.sv}`,
      `${path}:${line}:${column}: ${problem.message.en}`,
    );
  }
  if (routinesIn(facts).length === 0) {
    throw new UsageError(
      `${path} innehåller ingen rutin. Ange filen med den nya versionen efter --routine.`,
      `${path} holds no routine. Name the file with the new version after --routine.`,
    );
  }
}

/** The first thing that is wrong with the words of a file, its declarations last. */
function firstIn(facts: FileFacts): { readonly start: number; readonly message: Sentence } | undefined {
  const [problem] = facts.problems;
  return problem === undefined ? brokenIn(facts) : { start: problem.start, message: problemInWords(problem) };
}

/** What is wrong with the words of a declaration, as something wrong with the file. */
function brokenIn({ declarations }: FileFacts): { readonly start: number; readonly message: Sentence } | undefined {
  const found = declarations.find(({ broken, problems }) => broken || problems.length > 0);
  if (found === undefined) return undefined;
  const [problem] = found.problems;
  const message = problem === undefined ? UNREADABLE : problemInWords(problem);
  return { start: found.anchor.start + offsetOf(problem?.at ?? 0), message };
}

const UNREADABLE = { sv: 'Rutinen gick inte att läsa.', en: 'The routine could not be read.' };
