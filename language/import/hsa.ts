/** HSA-ids as the language can hold them. */
import { passesLuhn } from '../checks/support/luhn.ts';

const FORM = /^SE[0-9]{10}-[A-Za-z0-9]+$/;
const LONGEST = 31;

/** Whether the id has the form of the HSA directory, check digit included. */
export function isHsaId(id: string): boolean {
  return FORM.test(id) && id.length <= LONGEST && passesLuhn(id.slice(2, 12));
}

/** Whether the id was meant to be one. */
export function isLikeHsa(id: string): boolean {
  return /^SE[0-9]{6,}-/i.test(id.trim());
}
