/** Which program this is, and which version of the language it reads: the same wherever it runs. */

/** Of the program. `npm version` writes it here and in the packages; a test holds them equal. */
export const PROGRAM_VERSION = '0.1.0';

/** Of the language: 1 is the first, and a file that was right in one is right in all that come after it. */
export const LANGUAGE_VERSION = 2;
