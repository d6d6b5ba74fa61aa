/** What is said of an administrator who may not administer, whoever says it. */

/** One place, one finding: a role that may not goes before having left. */
export const MAY_ADMINISTER = 'may-administer';
