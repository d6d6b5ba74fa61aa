/** What a routine may say about those who administer shared inboxes, and what can be said about them. */
import { PRINCIPAL_TYPE_WORDS, valuesOfWords } from '../../model/index.ts';
import { type Judging, type Messages, number, someOf, type Values, words } from '../api/index.ts';
import { MAY_ADMINISTER } from '../support/causes.ts';

export const parameters = {
  principals: someOf('huvudmän', valuesOfWords(PRINCIPAL_TYPE_WORDS), { tighter: 'identity' }),
  /** Empty: anyone who is named. */
  roles: words('roller', { default: [], tighter: 'subset' }),
  least: number('minst', { default: 1, tighter: 'higher' }),
};

const NOBODY_SV = '{owner} har ingen administratör';
const NOBODY_EN = '{owner} has no administrator';
const LATER_NOBODY = {
  sv: 'Från {fromDay} har {owner} ingen administratör',
  en: 'From {fromDay} {owner} has no administrator',
} as const;

export const messages = {
  none: {
    sv: '{inbox} saknar administratör',
    en: '{inbox} has no administrator',
    advice: {
      sv: 'Skriv administreras av, och de personer som ska sköta inkorgens medlemmar, i inkorgen eller i enheten.',
      en: 'Write administreras av, and the persons who are to manage its members, in the inbox or in the unit.',
    },
    voices: 'minst',
  },
  noneAtUnit: {
    sv: '{unit} saknar administratör för {inboxesSv}',
    en: '{unit} has no administrator for {inboxesEn}',
    advice: {
      sv: 'Skriv administreras av, och de personer som ska sköta inkorgarnas medlemmar, i enheten eller i var och en av inkorgarna.',
      en: 'Write administreras av, and the persons who are to manage their members, in the unit or in each of the inboxes.',
    },
    voices: 'minst',
  },
  tooFew: {
    sv: '{owner} har {count|administratör|administratörer}, färre än {least}',
    en: '{owner} has {count|administrator|administrators}, fewer than {least}',
    advice: {
      sv: 'Lägg till fler, så att medlemmarna går att sköta också när någon är borta.',
      en: 'Add more, so that the members can be managed when someone is away, too.',
    },
    voices: 'minst',
  },
  wrongRole: {
    cause: MAY_ADMINISTER,
    sv: '{person} har ingen roll som får administrera {owner}',
    en: '{person} has no role that may administer {owner}',
    later: {
      sv: 'Från {fromDay} har {person} ingen roll som får administrera {owner}',
      en: 'From {fromDay} {person} has no role that may administer {owner}',
    },
    advice: {
      sv: 'Välj någon annan i {department}. De som får är {rolesSv}.',
      en: 'Choose someone else in {department}. Those who may are {rolesEn}.',
    },
    voices: 'roller',
  },
  gone: {
    cause: MAY_ADMINISTER,
    sv: '{person} har inget pågående uppdrag och får inte administrera {owner}',
    en: '{person} has no assignment in force and may not administer {owner}',
    later: {
      sv: 'Från {fromDay} har {person} inget pågående uppdrag och får inte administrera {owner}',
      en: 'From {fromDay} {person} has no assignment in force and may not administer {owner}',
    },
    advice: {
      sv: 'Ta bort namnet härifrån, eller välj någon annan i {department}. De som får är {rolesSv}.',
      en: 'Remove the name from here, or choose someone else in {department}. Those who may are {rolesEn}.',
    },
    voices: 'roller',
  },
  nobodyWithRole: {
    cause: MAY_ADMINISTER,
    sv: NOBODY_SV,
    en: NOBODY_EN,
    later: LATER_NOBODY,
    advice: {
      sv: 'Skriv dit någon annan i {department} innan {person} slutar. De som får är {rolesSv}.',
      en: 'Name someone else in {department} before {person} goes. Those who may are {rolesEn}.',
    },
    voices: 'roller',
  },
  allLeft: {
    cause: MAY_ADMINISTER,
    yields: true,
    sv: NOBODY_SV,
    en: NOBODY_EN,
    later: LATER_NOBODY,
    advice: {
      sv: 'Ingen av dem som står här har då ett uppdrag. Skriv dit någon som har det.',
      en: 'None of those who stand here then has an assignment. Name someone who has.',
    },
    voices: 'minst',
  },
} as const satisfies Messages;

export type AdministratorsJudging = Judging<Values<typeof parameters>, typeof messages>;
