/** How wide to print. */

const USUAL = 100;
/** Some terminals say that they have no columns at all. */
const UNKNOWN = 80;
const NARROWEST = 40;
const WIDEST = 140;

/** Columns of a terminal within reason; a usual width where there is none. */
export function terminalWidth({ columns }: { readonly columns?: number }): number {
  return Math.min(Math.max(columns === 0 ? UNKNOWN : (columns ?? USUAL), NARROWEST), WIDEST);
}
