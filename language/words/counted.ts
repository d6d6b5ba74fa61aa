/** Numbers with their nouns. */

/** A number with the noun that fits it: `1 varning`, `2 varningar`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
