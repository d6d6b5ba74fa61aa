/** Words for what someone is in an inbox. */

import { remembered } from '../../generators/support/remembered.ts';
import { folded, wordsIn } from './folded.ts';

/** Who may change its members, as a folded word begins. */
export const ADMINISTERS = /^(admin|agare|owner)/;

/** Whether a role in a row about an inbox says what the person is there, and not what he is by profession. */
export function isStanding(role: string): boolean {
  return wordsIn(role).some((word) => ADMINISTERS.test(word) || /^(medlem|member)/.test(word));
}

const READS =
  /^(medlem|member|las|read(?!permission)|fullaccess|full$|fullstandig|fullatkomst|hela|editor|redaktor|publicering|forfattare|author|reviewer|redigerare|granskare|publishing|vardanvandare|anvandare|user$|skriv|write)/;
/** Rights to an inbox that do not let anyone read it. */
const OTHERS =
  /^(sendas|sendonbehalf|skickasom|skickafor|readpermission|changepermission|changeowner|deleteitem|externalaccount|availabilityonly|limiteddetails|none$|inga$|ingen$|contributor|lasbehorighet$)/;

type Given = 'member' | 'administrator' | 'nothing' | 'unknown';

/** What a permission makes of someone; `nothing` where it does not let anyone read. */
export const givenBy: (permission: string) => Given = remembered((permission): Given => {
  const rights = permission
    .split(/[,;|{}[\]]+/)
    .map(folded)
    .filter((right) => right !== '');
  if (rights.some((right) => ADMINISTERS.test(right))) return 'administrator';
  if (rights.length > 0 && rights.every((right) => OTHERS.test(right))) return 'nothing';
  return rights.some((right) => READS.test(right) && !OTHERS.test(right)) ? 'member' : 'unknown';
});
