/** Causes that several checks speak of: of what is said of one at one place, one finding remains. */

/** Someone stands where he should not reach, or has left: LL-ATK-02 goes before MC-HAN-04 and RUT-019. */
export const ACCESS = 'access';

/** An administrator who may not administer, or that none is left. */
export const MAY_ADMINISTER = 'may-administer';
