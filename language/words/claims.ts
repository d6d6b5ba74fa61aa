/** A line of a förväntan as it is written. */
import type { Claim, FlowEnd, InboxRef, Period, Ref } from '../model/index.ts';
import { FIRST_DAY, formatDay, LAST_DAY } from '../time/index.ts';

/** `exeet1, exetv1 når FristadVC.samverkan den 2026-12-08`, in the words of the language, on one line. */
export function writtenClaim(claim: Claim): string {
  return `${said(claim)}${days(claim.period)}`;
}

function said(claim: Claim): string {
  switch (claim.kind) {
    case 'reach':
      return `${names(claim.persons)} ${reaches(claim)}`;
    case 'group':
      return `personer i ${claim.place.name} ${reaches(claim)}`;
    case 'outside':
      return `ingen utanför ${claim.place.name} når ${end(claim.end)}`;
    case 'monitored': {
      const { value } = claim.count;
      return `${inbox(claim.inbox)} bevakas ${value} ${value === 1 ? 'gång' : 'gånger'} per dag`;
    }
    case 'covered':
      return `${names(claim.persons)} täcks`;
    default:
      return claim satisfies never;
  }
}

function reaches({ negated, end: to }: { readonly negated: boolean; readonly end: FlowEnd }): string {
  return `når ${negated ? 'inte ' : ''}${end(to)}`;
}

function names(persons: readonly Ref[]): string {
  return persons.map(({ name }) => name).join(', ');
}

function end(to: FlowEnd): string {
  return to.kind === 'personal' ? `personlig ${to.person.name}` : inbox(to.target);
}

function inbox({ name, inbox: word }: InboxRef): string {
  return word === undefined ? name : `${name}.${word.value}`;
}

function days({ from, to, readable }: Period): string {
  if (!readable) return '';
  if (from === to) return ` den ${formatDay(from)}`;
  const first = from === FIRST_DAY ? '' : ` från ${formatDay(from)}`;
  return first + (to === LAST_DAY ? '' : ` till ${formatDay(to)}`);
}
