/** Options that may be given several times. */

/** All the values. */
export function collected(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), value];
}

/** All the values, each of which may be several with commas between. */
export function collectedList(value: string, previous: readonly string[] | undefined): readonly string[] {
  const names = value
    .split(',')
    .map((name) => name.normalize('NFC').trim())
    .filter((name) => name !== '');
  return [...(previous ?? []), ...names];
}
