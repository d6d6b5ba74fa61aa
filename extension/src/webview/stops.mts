/** Moving between parts that are one stop of the Tab key together: which one a key leads to. */

/** The number of the part that a key leads to from another; undefined for a key that leads nowhere. */
export function stopAfter(key: string, from: number, count: number): number | undefined {
  const to = wanted(key, from, count);
  return to === undefined || to < 0 || to >= count || to === from ? undefined : to;
}

function wanted(key: string, from: number, count: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return from + 1;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return from - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
