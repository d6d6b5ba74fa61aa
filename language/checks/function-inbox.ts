/** funktionsinkorg: that it says what it is for and who decided it, and stands in a folder of those who manage such inboxes. */
import type { FunctionInbox } from '../model/index.ts';
import { defineCheck, type Judging, type Messages, markOf, someOf, type Values, word } from './api/index.ts';
import { titled } from './support/naming.ts';

const parameters = {
  required: someOf('kräver', { för: 'purpose', beslut: 'decision', ägare: 'owner' }, { tighter: 'superset' }),
  /** Whose folder it stands in, where `kräver` has `ägare`; as the configuration names the owner. */
  owner: word('ägare', { default: 'support' }),
};

const messages = {
  noPurpose: {
    sv: '{inbox} säger inte vilken funktion den är till för',
    en: '{inbox} does not say what function it is for',
    advice: {
      sv: 'Skriv för och funktionen, till exempel för "operationskoordinatorer".',
      en: 'Write för and the function, for example för "operationskoordinatorer".',
    },
    cause: 'function-inbox-unstated',
  },
  noDecision: {
    sv: '{inbox} saknar beslut',
    en: '{inbox} has no decision',
    advice: {
      sv: 'Skriv beslut och beslutets nummer. Funktionsinkorgar finns bara för beslutade funktioner.',
      en: 'Write beslut and the number of the decision. There are function inboxes for decided functions only.',
    },
    cause: 'function-inbox-unstated',
  },
  neither: {
    sv: '{inbox} anger varken funktion eller beslut',
    en: '{inbox} states neither function nor decision',
    advice: {
      sv: 'Skriv för och funktionen, samt beslut och beslutets nummer.',
      en: 'Write för and the function, and beslut and the number of the decision.',
    },
    cause: 'function-inbox-unstated',
  },
  otherOwner: {
    sv: '{inbox} står i en mapp som {owner} inte äger',
    en: '{inbox} stands in a folder that {owner} does not own',
    advice: {
      sv: 'Flytta funktionsinkorgen till en fil i en mapp som {owner} äger. Vem som äger vad står i rutin.config.json.',
      en: 'Move the function inbox to a file in a folder that {owner} owns. Who owns what stands in rutin.config.json.',
    },
  },
} as const satisfies Messages;

type FunctionInboxJudging = Judging<Values<typeof parameters>, typeof messages>;

export const functionInbox = defineCheck({
  name: 'funktionsinkorg',
  parameters,
  messages,
  judge: {
    functionInbox: (inbox, judging) => {
      judgeStated(inbox, judging);
      judgeOwner(inbox, judging);
    },
  },
});

function judgeStated(inbox: FunctionInbox, { parameters: { required }, report }: FunctionInboxJudging): void {
  const lacksPurpose = required.includes('purpose') && inbox.purpose === undefined;
  const lacksDecision = required.includes('decision') && inbox.decision === undefined;
  if (inbox.broken || (!lacksPurpose && !lacksDecision)) return;
  const trigger = lacksPurpose && lacksDecision ? 'neither' : lacksPurpose ? 'noPurpose' : 'noDecision';
  report(trigger, markOf(inbox, inbox.nameAt), { inbox: titled(inbox) });
}

function judgeOwner(inbox: FunctionInbox, { parameters: { required, owner }, ...judging }: FunctionInboxJudging): void {
  const { hasOwners, ownerOf, report } = judging;
  if (required.includes('owner') && hasOwners && ownerOf(inbox.anchor.file) !== owner) {
    report('otherOwner', markOf(inbox, inbox.nameAt), { inbox: titled(inbox), owner });
  }
}
