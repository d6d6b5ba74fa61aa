/** Overstepped thresholds in words: what would be lost, and how it is approved. */
import type { Sentence } from '../../model/index.ts';
import type { Breach } from '../changes/thresholds.ts';
import { listedInBoth, type Names } from './names.ts';

/** What would be lost. */
export function breachSentence(breach: Breach, names: Names): Sentence {
  switch (breach.kind) {
    case 'members': {
      const inbox = names.inbox(breach.inbox);
      const { removed, of } = breach;
      return {
        sv: `${inbox} mister ${removed} av ${of} medlemmar, mer än en fjärdedel`,
        en: `${inbox} loses ${removed} of ${of} members, more than a quarter`,
      };
    }
    case 'all-members': {
      const inboxes = listedInBoth(breach.inboxes.map(names.inbox));
      const { removed, of } = breach;
      return {
        sv: `${removed} av alla ${of} medlemskap tas bort, mer än en tiondel: ${inboxes.sv}`,
        en: `${removed} of all ${of} memberships are removed, more than a tenth: ${inboxes.en}`,
      };
    }
    case 'no-administrator': {
      const inbox = names.inbox(breach.inbox);
      return { sv: `${inbox} blir utan administratör`, en: `${inbox} is left without an administrator` };
    }
    case 'no-monitor': {
      const inbox = names.inbox(breach.inbox);
      return { sv: `${inbox} blir utan någon som bevakar`, en: `${inbox} is left without anyone who monitors it` };
    }
    default:
      return breach satisfies never;
  }
}

/** The inboxes to name for everything to be approved, each once, in order. */
export function inboxesToApprove(breaches: readonly Breach[]): readonly string[] {
  const keys = breaches.flatMap((breach) => (breach.kind === 'all-members' ? breach.inboxes : [breach.inbox]));
  return [...new Set(keys)];
}
