/** Families of clauses that a unit's driftläge concerns, as the contract of the command line names them. */

/** They say what a unit in use must have; in läsläge nothing may be added, so they only inform. */
export const LOWERED_IN_READ_ONLY = ['MC-ORG-', 'MC-HAN-', 'MC-BEV-', 'MC-ANS-', 'IN-FRS-'] as const;

/** They are said even of an archived unit. */
export const KEPT_IN_ARCHIVE = ['RUT-', 'LL-SAM-03', 'LL-SAM-05'] as const;

/** They are about läsläge itself. */
export const ABOUT_READ_ONLY = ['LL-'] as const;
