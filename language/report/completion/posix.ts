/** What the scripts of bash and zsh have in common. */
import { allOf, type CompletedCommand, optionsOf } from './shape.ts';

/** A text as these shells read it as one word. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The branches that go down from a command to the one that a word names. */
export function descents(program: CompletedCommand): readonly string[] {
  return allOf(program)
    .filter(({ path }) => path !== '')
    .map(({ path, name }) => {
      const above = path.slice(0, -name.length).trimEnd();
      return `      ${quoted(`${above} ${name}`)}) level=${quoted(path)} ;;`;
    });
}

/** The branches of the options that have a value: one for each list of words, and one for all that may be anything. */
export function valueBranches(
  program: CompletedCommand,
  listOf: (words: readonly string[]) => string,
): readonly string[] {
  const patterns = new Map<string, string[]>();
  for (const { command, option } of optionsOf(program)) {
    if (!option.hasValue) continue;
    const list = `${option.isList ? 'isList=1 ' : ''}values=${listOf(option.values)}`;
    const known = patterns.get(list) ?? [];
    patterns.set(list, [...known, ...option.names.map((name) => quoted(`${command.path} ${name}`))]);
  }
  return [...patterns].map(([list, some]) => `    ${some.join(' | ')}) isValue=1 ${list} ;;`);
}
