/** Cells without what keeps a spreadsheet from changing them: `="id"`, `'id`, braces of a list that has one item. */

/** The cell as it was meant. */
export function unguarded(cell: string): string {
  const [, inner] = /^\s*="((?:[^"]|"")*)"\s*$/.exec(cell) ?? [];
  return inner === undefined ? cell.replace(/^'(?=[=+\-@])/, '') : inner.replaceAll('""', '"');
}
