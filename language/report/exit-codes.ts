/** What the program ends with, as reports tell it. */

/** Nothing at or above the threshold. */
export const OK = 0;
/** Findings at or above the threshold. */
export const FOUND = 1;
/** Wrong use, wrong configuration, or input that cannot be read. */
export const MISUSE = 2;
/** A fault of the program. */
export const FAULT = 3;
