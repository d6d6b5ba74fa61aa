/** inkorgsuppsättning: that units of the level have the organisational inboxes of the routine, one of each, and others none. */
import {
  INBOX_WORDS,
  type Inbox,
  type InboxKind,
  inboxOf,
  inboxWord,
  type Stated,
  type Unit,
  valuesOfWords,
} from '../model/index.ts';
import { defineCheck, type Judging, type Messages, markOf, number, someOf, type Values } from './api/index.ts';
import { MUNICIPAL, municipalGround } from './support/grounds.ts';
import { titled } from './support/naming.ts';
import { note } from './support/notes.ts';

const parameters = {
  level: number('nivå_hsa', { default: 5 }),
  inboxes: someOf('inkorgar', valuesOfWords(INBOX_WORDS), { tighter: 'superset' }),
};

const messages = {
  lacksMessage: {
    sv: '{unit} saknar inkorg meddelande',
    en: '{unit} lacks inkorg meddelande',
    advice: {
      sv: 'Lägg till inkorg meddelande med medlemmar och bevakning. En enhet på nivå {level} ska ha den.',
      en: 'Add inkorg meddelande with members and monitoring. A unit of level {level} must have it.',
    },
  },
  lacksCollaboration: {
    sv: '{unit} saknar inkorg samverkan',
    en: '{unit} lacks inkorg samverkan',
    advice: {
      sv: 'Lägg till inkorg samverkan med medlemmar och bevakning. En enhet på nivå {level} ska ha den.',
      en: 'Add inkorg samverkan with members and monitoring. A unit of level {level} must have it.',
    },
  },
  second: {
    sv: '{unit} har inkorg {kind} mer än en gång',
    en: '{unit} has inkorg {kind} more than once',
    advice: {
      sv: 'Den första gäller. För över det som ska vara kvar dit och ta bort den här.',
      en: 'The first one holds. Move what is to be kept there and remove this one.',
    },
  },
  otherLevel: {
    sv: '{unit} är på nivå {stated} och ska inte ha inkorg {kind}',
    en: '{unit} is of level {stated} and must not have inkorg {kind}',
    advice: {
      sv: 'Ta bort inkorgen, eller rätta nivån: bara enheter på nivå {level} har organisationsknutna inkorgar.',
      en: 'Remove the inbox, or correct the level: only units of level {level} have organisational inboxes.',
    },
  },
  noLevel: {
    sv: '{unit} anger ingen nivå men har {inboxesSv}',
    en: '{unit} states no level but has {inboxesEn}',
    advice: {
      sv: 'Skriv nivå {level} om enheten är på den nivån i HSA. Ta annars bort inkorgarna.',
      en: 'Write nivå {level} if the unit is of that level in HSA. Remove the inboxes otherwise.',
    },
  },
} as const satisfies Messages;

/** What a finding may rest on beside what a kommun is: that a kommun's unit lacks the inbox for others. */
const MUNICIPAL_COLLABORATION = 'kommunal_samverkan';

type InboxSetJudging = Judging<Values<typeof parameters>, typeof messages>;

const LACKS = { message: 'lacksMessage', collaboration: 'lacksCollaboration' } as const;

export const inboxSet = defineCheck({
  name: 'inkorgsuppsättning',
  parameters,
  messages,
  grounds: () => [MUNICIPAL, MUNICIPAL_COLLABORATION],
  judge: {
    unit: (unit, judging) => {
      if (unit.level?.value === judging.parameters.level) {
        judgeSet(unit, judging);
      } else {
        judgeUnexpected(unit, judging);
      }
    },
  },
});

function judgeSet(unit: Unit, judging: InboxSetJudging): void {
  for (const kind of judging.parameters.inboxes) {
    if (inboxOf(unit, kind) === undefined && !unit.broken) {
      const municipal = municipalGround(judging.ws, unit);
      const grounds = kind === 'collaboration' ? municipal.flatMap((one) => [one, MUNICIPAL_COLLABORATION]) : municipal;
      const args = { unit: titled(unit), level: judging.parameters.level };
      judging.report(LACKS[kind], markOf(unit, unit.nameAt), args, { grounds });
    }
  }
  for (const inbox of unit.inboxes) {
    const first = inboxOf(unit, inbox.kind);
    if (first !== undefined && first !== inbox) {
      const grounds = municipalGround(judging.ws, unit);
      const related = [note(unit, first.at, 'Den första, som gäller.', 'The first one, which holds.')];
      judging.report('second', markOf(unit, inbox.at), namesOf(unit, inbox.kind), { related, grounds });
    }
  }
}

/** Inboxes of a unit that is of another level, each of them; of one that states none, the level once. */
function judgeUnexpected(unit: Unit, judging: InboxSetJudging): void {
  if (unit.level !== undefined) {
    for (const inbox of unit.inboxes) reportUnexpected(unit, unit.level, inbox, judging);
  } else if (unit.inboxes.length > 0 && !unit.broken) {
    const { level } = judging.parameters;
    const inboxes = unit.inboxes.filter((inbox) => inboxOf(unit, inbox.kind) === inbox);
    judging.report(
      'noLevel',
      markOf(unit, unit.nameAt),
      { unit: titled(unit), level },
      { inboxes: inboxes.map((inbox) => ({ owner: unit, inbox })), grounds: municipalGround(judging.ws, unit) },
    );
  }
}

function reportUnexpected(unit: Unit, stated: Stated<number>, { kind, at }: Inbox, judging: InboxSetJudging): void {
  const { level } = judging.parameters;
  const related = [note(unit, stated.at, 'Nivån står här.', 'The level stands here.')];
  const args = { ...namesOf(unit, kind), stated: stated.value, level };
  judging.report('otherLevel', markOf(unit, at), args, { related, grounds: municipalGround(judging.ws, unit) });
}

function namesOf(unit: Unit, kind: InboxKind): { readonly unit: string; readonly kind: string } {
  return { unit: titled(unit), kind: inboxWord(kind) };
}
