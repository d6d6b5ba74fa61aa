/** The page of each check and rule, by the name after `kontroll` or the rule's code. The same text is hover and `explain`. */

/** Markdown by name. */
export const pages: Readonly<Record<string, string>> = {};
