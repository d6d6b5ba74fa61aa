/** A person as a cell names him: with a domain, as an address, as a formula, with his name beside; and accounts of nobody. */

import { remembered } from '../../generators/support/remembered.ts';
import { isName } from '../names.ts';
import { unguarded } from './unguarded.ts';

/** What was taken away from an id so that it is the one that the declarations have. */
export type IdChange = 'domain' | 'address' | 'guard' | 'brackets' | 'case';

/** Who a cell names: by an id, an address, or a name alone. */
export interface PersonText {
  readonly id?: string;
  readonly mail?: string;
  readonly name?: string;
  readonly changes: readonly IdChange[];
}

/** Accounts that no person has. */
const SYSTEM: readonly RegExp[] = [
  /^(NT[ -]?(AUTHORITY|INSTANS|MYNDIGHET)|BUILTIN|APPLICATION PACKAGE AUTHORITY)\\/i,
  /^(SELF|SYSTEM|Everyone|Alla|Default|Standard|Anonymous|Anonym|Okänd|Unknown|Authenticated Users)$/i,
  /^S-1-[0-9]+(-[0-9]+)+$/,
  /^(HealthMailbox|SystemMailbox|DiscoverySearchMailbox|FederatedEmail|Migration\.)/i,
  /\b(Exchange (Servers|Trusted Subsystem|Windows Permissions|Domain Servers|Services|View-Only)|Organization Management|Public Folder Management|Delegated Setup|Domain Admins|Enterprise Admins|Schema Admins|Domänadministratörer|Administrators|Managed Availability Servers|Compliance Management)\b/i,
  /(^|\\)(svc|service|srv|sa|system|sys|adm|admin|bot|robot|test|tst)[-_.][^\\]*$/i,
  /(^|\\)[^\\]*\$$/,
  /^(system|service account|tjänstekonto|systemkonto|millennium system|cerner)\b/i,
];

/** Most cells: ids in small letters, which are nothing but that. */
const PLAIN_ID = /^[a-z]{2,8}[0-9]{1,4}$/;

/** Whether the cell names an account of a system, not a person. */
export function isSystemAccount(text: string): boolean {
  return !PLAIN_ID.test(text) && isSystemWord(text);
}

/** As many names as a region has persons. */
const MOST_NAMES = 65_536;

const isSystemWord = remembered((text) => {
  const plain = unguarded(text).trim();
  return SYSTEM.some((pattern) => pattern.test(plain));
}, MOST_NAMES);

/** An id as systems write it: some letters, then some digits. */
const LIKE_AN_ID = /^[A-Za-zåäöÅÄÖ]{2,8}[0-9]{1,4}$/;

/** Whether an id is like those of people. */
export function isPersonId(id: string): boolean {
  return LIKE_AN_ID.test(id);
}

/** Whom the cell names; undefined for nobody. */
export function personTextIn(cell: string): PersonText | undefined {
  return PLAIN_ID.test(cell) ? { id: cell, changes: [] } : readPersonText(cell);
}

const readPersonText = remembered((cell): PersonText | undefined => {
  const guardless = unguarded(cell)
    .trim()
    .replace(/^'|^\{(?=[^{}]*\}$)|\}$/g, '')
    .trim();
  if (guardless === '') return undefined;
  const read = inBrackets(guardless) ?? distinguished(guardless) ?? plain(guardless);
  return guardless === cell.trim() ? read : { ...read, changes: ['guard', ...read.changes] };
});

/** `Exempel Ett (exeet1)`, `Exempel Ett <exempel.ett@example.org>`. */
function inBrackets(text: string): PersonText | undefined {
  const [, outer = '', inner = ''] = /^([^()<>[\]]+?)\s*[(<[]([^()<>[\]]+)[)>\]]$/.exec(text) ?? [];
  if (inner === '') return undefined;
  const [id, name] = LIKE_AN_ID.test(outer.trim()) && !isIdOrAddress(inner) ? [outer, inner] : [inner, outer];
  if (!isIdOrAddress(id.trim())) return undefined;
  const read = plain(id.trim());
  return { ...read, name: name.trim(), changes: ['brackets', ...read.changes] };
}

function isIdOrAddress(text: string): boolean {
  return LIKE_AN_ID.test(text) || /[@\\]/.test(text);
}

/** `CN=Exempel Ett (exeet1),OU=Personal,DC=example,DC=org`. */
function distinguished(text: string): PersonText | undefined {
  const [, common] = /^(?:CN|UID)=((?:\\.|[^,\\])+)(?:,|$)/i.exec(text) ?? [];
  if (common === undefined) return undefined;
  const inner = common.replace(/\\(.)/g, '$1').trim();
  const read = inBrackets(inner) ?? plain(inner);
  return { ...read, changes: ['domain', ...read.changes] };
}

function plain(text: string): PersonText {
  const [, local, domain] = /^([^@\s]+)@([^@\s]+)$/.exec(text) ?? [];
  if (local !== undefined && domain !== undefined) {
    return LIKE_AN_ID.test(local) ? lowered(local, ['address']) : { mail: text.toLowerCase(), changes: [] };
  }
  const [, inDomain] = /^[^\\]+\\([^\\]+)$/.exec(text) ?? [];
  if (inDomain !== undefined) return lowered(inDomain.trim(), ['domain']);
  const [, last] = /^[^/]*\.[^/]*\/(?:[^/]+\/)*([^/]+)$/.exec(text) ?? [];
  if (last !== undefined) return { ...plain(last), changes: ['domain'] };
  return /\s/.test(text) && !isName(text) ? { name: text, changes: [] } : lowered(text, []);
}

/** Ids are in lower case: one in capitals is the same id. */
function lowered(id: string, changes: readonly IdChange[]): PersonText {
  const low = LIKE_AN_ID.test(id) ? id.toLowerCase() : id;
  return low === id ? { id, changes } : { id: low, changes: [...changes, 'case'] };
}
