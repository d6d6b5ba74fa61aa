/** How far ahead is judged. */

/** Days, where nothing says anything else. */
export const DEFAULT_HORIZON = 90;
/** The most days that may be asked for. */
export const LONGEST_HORIZON = 3660;
