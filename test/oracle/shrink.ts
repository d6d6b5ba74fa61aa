/** A smaller region that shows the same: declarations, lines and dates are taken away as long as it does. */
import type { Region } from './region.ts';

/** What may be missing from its block. */
const OPTIONAL = new Set([
  'concerns',
  'onward',
  'decided',
  'assigned',
  'on',
  'count',
  'employed',
  'annulled',
  'replaces',
  'inherits',
  'when',
  'from',
  'to',
]);
/** Blocks whose days must be written. */
const DATED = new Set(['exceptions', 'versions', 'locals', 'closed', 'when', 'absences', 'modes']);

type Plain = { readonly [key: string]: unknown };

export function shrunk(region: Region, isStill: (smaller: Region) => boolean): Region {
  let now = region;
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const smaller of smallerThan(now, '')) {
      if (!isSafe(() => isStill(smaller as Region))) continue;
      now = smaller as Region;
      isBetter = true;
      break;
    }
  }
  return now;
}

/** What is taken away may be needed by what is left: then that is no smaller region. */
function isSafe(isStill: () => boolean): boolean {
  try {
    return isStill();
  } catch {
    return false;
  }
}

function* smallerThan(value: unknown, block: string): Generator<unknown> {
  if (Array.isArray(value)) yield* shorterThan(value, block);
  else if (typeof value === 'object' && value !== null) yield* poorerThan(value as Plain, block);
}

function* shorterThan(items: readonly unknown[], block: string): Generator<unknown> {
  for (const index of items.keys()) yield items.toSpliced(index, 1);
  for (const [index, item] of items.entries()) {
    for (const smaller of smallerThan(item, block)) yield items.with(index, smaller);
  }
}

function* poorerThan(value: Plain, block: string): Generator<unknown> {
  for (const [key, part] of Object.entries(value)) {
    const isDate = key === 'from' || key === 'to';
    if (part === undefined || (isDate && DATED.has(block))) continue;
    if (OPTIONAL.has(key)) yield { ...value, [key]: undefined };
    const isWeek = key === 'week' || key === 'hours' || (key === 'days' && Array.isArray(part) && part.length < 2);
    if (isWeek) continue;
    for (const smaller of smallerThan(part, key)) yield { ...value, [key]: smaller };
  }
}
