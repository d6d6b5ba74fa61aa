/** Texts that occur many times in what was read, held once. */

/**
 * Lets the same texts in a value of JSON be one, in place. In the state of a region each name and date stands some ten times, and
 * what reads JSON makes each anew: shared they take a quarter of the room, and are the same at a glance.
 * @param value of no more depth than a schema allows
 */
export function shareTexts(value: unknown): void {
  const known = new Map<string, string>();
  const shared = (one: unknown): unknown => {
    if (typeof one === 'string') return known.get(one) ?? remember(known, one);
    share(one);
    return one;
  };
  const share = (whole: unknown): void => {
    if (typeof whole !== 'object' || whole === null) return;
    const slots = whole as Record<string, unknown>;
    for (const key in slots) slots[key] = shared(slots[key]);
  };
  share(value);
}

function remember(known: Map<string, string>, text: string): string {
  known.set(text, text);
  return text;
}
