/** What the command line says, made fit for someone who has typed no command. */

/**
 * What the command line says about input that it cannot take, without its name before it and without advice about
 * options that nobody types in an editor.
 */
export function sentenceOf(errors: string): string {
  const lines = errors.trim().split('\n');
  const said = (lines.find((line) => line.startsWith('rutin: ')) ?? lines[0] ?? '').replace(/^rutin: /, '');
  const sentences = said.split(/(?<=[.?]) (?=\p{Lu})/u);
  const fitting = sentences.filter((sentence) => !/(^|\s)--\p{L}/u.test(sentence));
  return (fitting.length === 0 ? sentences : fitting).join(' ');
}
