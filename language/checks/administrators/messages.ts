/** What a routine may say about those who administer shared inboxes, and what can be said about them. */
import { PRINCIPAL_TYPE_WORDS, valuesOfWords } from '../../model/index.ts';
import { type Judging, type Messages, number, someOf, type Values, words } from '../api/index.ts';

export const parameters = {
  principals: someOf('huvudmän', valuesOfWords(PRINCIPAL_TYPE_WORDS), { tighter: 'identity' }),
  /** Empty: anyone who is named. */
  roles: words('roller', { default: [], tighter: 'subset' }),
  least: number('minst', { default: 1, tighter: 'higher' }),
};

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
    sv: '{person} har ingen roll som får administrera {owner}',
    en: '{person} has no role that may administer {owner}',
    advice: {
      sv: 'Välj någon annan i {department}. De som får är {rolesSv}.',
      en: 'Choose someone else in {department}. Those who may are {rolesEn}.',
    },
    voices: 'roller',
  },
} as const satisfies Messages;

export type AdministratorsJudging = Judging<Values<typeof parameters>, typeof messages>;
