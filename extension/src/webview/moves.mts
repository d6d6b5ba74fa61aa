/** Moving something along a scale in steps, by keys or by pointer: the values it goes through. */

/** The scale. */
export interface Steps {
  readonly first: number;
  readonly last: number;
  /** What an arrow key moves by, and what it moves by with Shift. */
  readonly small: number;
  readonly large: number;
}

/** Where a key leads from a value; undefined for a key that leads nowhere. */
export function valueAfter(key: string, isLarge: boolean, value: number, steps: Steps): number | undefined {
  const by = isLarge ? steps.large : steps.small;
  if (key === 'ArrowDown' || key === 'ArrowRight') return within(value + by, steps);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return within(value - by, steps);
  if (key === 'PageDown') return within(value + steps.large, steps);
  if (key === 'PageUp') return within(value - steps.large, steps);
  if (key === 'Home') return steps.first;
  return key === 'End' ? steps.last : undefined;
}

/** Where a value is dragged to: on a step of the scale, unless it has hardly been moved. */
export function valueDragged(value: number, by: number, steps: Steps): number {
  if (Math.abs(by) < steps.small / 2) return value;
  return within(Math.round((value + by) / steps.small) * steps.small, steps);
}

function within(value: number, { first, last }: Steps): number {
  return Math.min(last, Math.max(first, value));
}
