/** What a routine may say about the monitoring of certificates, and what can be said about it. */
import { type Judging, type Messages, number, type Values, word } from '../api/index.ts';

export const parameters = {
  channel: word('kanal', { default: 'intygsmodulen' }),
  /** Fewest checks on every opening day; 0 judges the channel alone. */
  timesPerDay: number('gånger_per_dag', { default: 1, tighter: 'higher' }),
};

export const messages = {
  missing: {
    sv: '{unit} skriver intyg men saknar intygsbevakning',
    en: '{unit} writes certificates but has no monitoring of them',
    advice: {
      sv: 'Lägg till intygsbevakning i enheten, med kanal {channel} och en rad som börjar med bevakas.',
      en: 'Add intygsbevakning to the unit, with kanal {channel} and a line that begins with bevakas.',
    },
    voices: 'gånger_per_dag',
  },
  unmonitored: {
    sv: 'Intygsbevakningen i {unit} säger inte när intygen bevakas',
    en: 'The monitoring of certificates in {unit} does not say when',
    advice: {
      sv: 'Lägg till en rad, till exempel: bevakas dagligen, klockslag, av en person och ersättare.',
      en: 'Add a line, for example: bevakas dagligen, a time, av a person and ersättare.',
    },
    voices: 'gånger_per_dag',
  },
  unchecked: {
    sv: 'Intygen i {unit} bevakas inte på {weekdaysSv}',
    en: 'The certificates in {unit} are not monitored on {weekdaysEn}',
    advice: {
      sv: 'Enheten är öppen då. Låt raden gälla de dagarna också, till exempel med bevakas dagligen.',
      en: 'The unit is open then. Let the line hold on those days too, for example with bevakas dagligen.',
    },
    voices: 'gånger_per_dag',
    cause: 'too-few-certificate-checks',
  },
  tooFew: {
    sv: 'Intygen i {unit} bevakas {count|gång|gånger} på {weekdaysSv}, inte {needed}',
    en: 'The certificates in {unit} are monitored {count|time|times} on {weekdaysEn}, not {needed}',
    advice: {
      sv: 'Lägg till klockslag tills det är {needed} varje öppen dag.',
      en: 'Add times until there are {needed} on every opening day.',
    },
    voices: 'gånger_per_dag',
    cause: 'too-few-certificate-checks',
  },
  nobodyNamed: {
    sv: 'Ingen är utsedd att bevaka intygen i {unit}',
    en: 'Nobody is named to monitor the certificates in {unit}',
    advice: {
      sv: 'Skriv av, och en person med uppdrag i enheten, sist på raden men före ersättare.',
      en: 'Write av, and a person with an assignment in the unit, last on the line but before ersättare.',
    },
    voices: 'gånger_per_dag',
  },
  notInUnit: {
    sv: '{person} bevakar intygen i {unit} utan uppdrag där',
    en: '{person} monitors the certificates in {unit} without an assignment there',
    later: {
      sv: 'Från {fromDay} bevakar {person} intygen i {unit} utan uppdrag där',
      en: 'From {fromDay} {person} monitors the certificates in {unit} without an assignment there',
    },
    advice: {
      sv: 'Låt någon inom enheten bevaka, eller skriv personens uppdrag vid {unit}.',
      en: 'Let someone within the unit monitor, or write the person’s assignment at {unit}.',
    },
    voices: 'gånger_per_dag',
  },
  staffNotInUnit: {
    sv: 'Ingen i funktionen {group} har uppdrag i {unit}, vars intyg den bevakar',
    en: 'Nobody in the function group {group} has an assignment in {unit}, whose certificates it monitors',
    later: {
      sv: 'Från {fromDay} har ingen i funktionen {group} uppdrag i {unit}, vars intyg den bevakar',
      en: 'From {fromDay} nobody in the function group {group} has an assignment in {unit}, whose certificates it monitors',
    },
    advice: {
      sv: 'Låt någon inom enheten bemanna funktionen, eller låt någon annan bevaka.',
      en: 'Let someone within the unit staff the function group, or let someone else monitor.',
    },
    voices: 'gånger_per_dag',
  },
  nobodyPresent: {
    sv: 'Intygen i {unit} är obevakade {dayCount|öppen dag|öppna dagar}[ efter horisonten], först {firstDay}',
    en: 'The certificates in {unit} are unmonitored {dayCount|opening day|opening days}[ after the horizon], first on {firstDay}',
    advice: {
      sv: 'Ingen som står på raden är på plats då. Lägg till en ersättare som är det.',
      en: 'Nobody on the line is present then. Add a stand-in who is.',
    },
    voices: 'gånger_per_dag',
  },
  noChannel: {
    sv: 'Intygsbevakningen i {unit} anger ingen kanal',
    en: 'The monitoring of certificates in {unit} states no channel',
    advice: { sv: 'Skriv kanal {channel}.', en: 'Write kanal {channel}.' },
    voices: 'kanal',
  },
  otherChannel: {
    sv: 'Intygen i {unit} bevakas i {stated}, inte i {channel}',
    en: 'The certificates in {unit} are monitored in {stated}, not in {channel}',
    advice: {
      sv: 'Skriv kanal {channel}. Det som aldrig aviseras i andra kanaler syns bara där.',
      en: 'Write kanal {channel}. What other channels never notify shows only there.',
    },
    voices: 'kanal',
  },
} as const satisfies Messages;

export type CertificateJudging = Judging<Values<typeof parameters>, typeof messages>;
