/** What can be said about the monitoring of a shared inbox. */
import type { Messages } from '../api/index.ts';
import { SINGLE_WATCHER } from '../support/single-watcher.ts';

export const messages = {
  unmonitored: {
    sv: '{inbox} bevakas inte',
    en: '{inbox} is not monitored',
    advice: {
      sv: 'Lägg till en rad i inkorgen: bevakas {needed|gång|gånger} per dag, kl och klockslagen, av och de som bevakar.',
      en: 'Add a line to the inbox: bevakas {needed|gång|gånger} per dag, kl and the times, av and those who monitor.',
    },
    voices: 'gånger_per_dag',
  },
  unchecked: {
    sv: '{inbox} bevakas inte på {weekdaysSv}',
    en: '{inbox} is not monitored on {weekdaysEn}',
    advice: {
      sv: 'Enheten är öppen då. Låt raden gälla de dagarna också, till exempel med bevakas dagligen.',
      en: 'The unit is open then. Let the line hold on those days too, for example with bevakas dagligen.',
    },
    voices: 'gånger_per_dag',
    cause: 'too-few-checks',
  },
  tooFew: {
    sv: '{inbox} bevakas {count|gång|gånger} på {weekdaysSv}, inte {needed}',
    en: '{inbox} is monitored {count|time|times} on {weekdaysEn}, not {needed}',
    advice: {
      sv: 'Lägg till klockslag tills det är {needed} varje öppen dag, eller en rad till för de dagar som saknar.',
      en: 'Add times until there are {needed} on every opening day, or one more line for the days that lack them.',
    },
    voices: 'gånger_per_dag',
    cause: 'too-few-checks',
  },
  sameTime: {
    sv: '{inbox} bevakas två gånger klockan {time}',
    en: '{inbox} is monitored twice at {time}',
    advice: {
      sv: 'Välj olika klockslag. Två kontroller på samma klockslag räknas som en.',
      en: 'Choose different times. Two checks at one time count as one.',
    },
    voices: 'gånger_per_dag',
  },
  outside: {
    sv: '{inbox} bevakas {time}, utanför öppettiden på {weekdaysSv}',
    en: '{inbox} is monitored at {time}, outside the opening hours on {weekdaysEn}',
    advice: {
      sv: 'Flytta klockslaget till en tid då enheten är öppen, eller skriv en egen rad för de dagar då det stämmer.',
      en: 'Move the time to when the unit is open, or write a line of its own for the days on which it fits.',
    },
    voices: 'inom_öppettid',
  },
  outsideOnDate: {
    sv: '{inbox} bevakas {time}, utanför öppettiden {firstDay}',
    en: '{inbox} is monitored at {time}, outside the opening hours on {firstDay}',
    advice: {
      sv: 'Flytta klockslaget till en tid då enheten är öppen den dagen. Det gäller {dayCount|dag|dagar}.',
      en: 'Move the time to when the unit is open on that day. It concerns {dayCount|day|days}.',
    },
    voices: 'inom_öppettid',
  },
  tooFewOnDate: {
    sv: '{inbox} bevakas {count} av {needed} gånger {firstDay}',
    en: '{inbox} is monitored {count} of {needed} times on {firstDay}',
    advice: {
      sv: 'Öppettiden är en annan den dagen. Skriv en rad för datumet: bevakas, datumet och klockslag då enheten är öppen.',
      en: 'The hours are other ones that day. Write a line for the date: bevakas, the date and times within those hours.',
    },
    severity: 'information',
    voices: 'gånger_per_dag',
  },
  tooFewOnHolidays: {
    sv: '{inbox} bevakas {count} av {needed} gånger på helgdagar, först {firstDay}',
    en: '{inbox} is monitored {count} of {needed} times on holidays, first on {firstDay}',
    advice: {
      sv: 'Enheten är öppen på {dayCount|helgdag|helgdagar}. Skriv en rad för dem: bevakas helgdagar, och klockslag.',
      en: 'The unit is open on {dayCount|holiday|holidays}. Write a line for them: bevakas helgdagar, and times.',
    },
    severity: 'information',
    voices: 'gånger_per_dag',
  },
  nobodyNamed: {
    sv: 'Ingen är utsedd att bevaka {inbox}',
    en: 'Nobody is named to monitor {inbox}',
    advice: {
      sv: 'Skriv av, och den medlem eller funktion som bevakar, sist på raden men före ersättare.',
      en: 'Write av, and the member or function group that monitors, last on the line but before ersättare.',
    },
    voices: 'utsedd',
  },
  notMember: {
    sv: '{person} bevakar {inbox} utan att vara medlem',
    en: '{person} monitors {inbox} without being a member',
    later: {
      sv: 'Från {fromDay} bevakar {person} {inbox} utan att vara medlem',
      en: 'From {fromDay} {person} monitors {inbox} without being a member',
    },
    advice: {
      sv: 'Lägg till {person} bland medlemmarna, eller låt en medlem bevaka.',
      en: 'Add {person} to the members, or let a member monitor.',
    },
    voices: 'utsedd',
  },
  noStaffMember: {
    sv: 'Ingen i funktionen {group} är medlem i {inbox}',
    en: 'Nobody in the function group {group} is a member of {inbox}',
    later: {
      sv: 'Från {fromDay} är ingen i funktionen {group} medlem i {inbox}',
      en: 'From {fromDay} nobody in the function group {group} is a member of {inbox}',
    },
    advice: {
      sv: 'Lägg till någon som bemannar funktionen bland medlemmarna, eller låt någon annan bevaka.',
      en: 'Add someone who staffs the function group to the members, or let someone else monitor.',
    },
    voices: 'utsedd',
  },
  unstaffed: {
    sv: 'Funktionen {group} bevakar {inbox} men bemannas av ingen',
    en: 'The function group {group} monitors {inbox} but nobody staffs it',
    advice: {
      sv: 'Skriv bemannas av, och minst en person, i funktionen.',
      en: 'Write bemannas av, and at least one person, in the function group.',
    },
    voices: 'utsedd',
  },
  nobodyPresent: {
    sv: '{inbox} står utan bevakning {dayCount|öppen dag|öppna dagar}[ efter horisonten], först {firstDay}',
    en: '{inbox} is left unmonitored {dayCount|opening day|opening days}[ after the horizon], first on {firstDay}',
    advice: {
      sv: 'Ingen som står på raden är på plats då. Lägg till en ersättare som är det.',
      en: 'Nobody on the line is present then. Add a stand-in who is.',
    },
    voices: 'utsedd',
  },
  singleWatcher: { ...SINGLE_WATCHER, voices: 'ersättare' },
} as const satisfies Messages;
