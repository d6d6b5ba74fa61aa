/** The words of shared inboxes: their members, who may change those, and who watches them. */
import type { Entry } from '../entry.ts';
import { block, inCertificates, inFunction, inFunctionInbox, inInbox, inUnit } from '../examples.ts';

export const INBOXES: readonly Entry[] = [
  {
    of: ['Inbox.inkorg'],
    meaning: {
      sv: 'En av enhetens två delade inkorgar, för meddelanden eller för samverkan: vilka som läser den, och när den bevakas.',
      en: 'One of the two shared inboxes of the unit, for messages or for samverkan: who reads it, and when it is checked.',
    },
    example: inInbox('medlemmar exeet1, exetv1', 'bevakas 3 gånger per dag av exeet1 ersättare exetv1'),
    clauses: ['MC-ORG-01', 'MC-BEV-01', 'MC-BEV-03'],
  },
  {
    of: ['Inbox.meddelande'],
    meaning: {
      sv: 'Enhetens inkorg för meddelanden. Den bevakas varje dag enheten är öppen.',
      en: 'The inbox of the unit for messages. It is checked on every day that the unit is open.',
    },
    example: inUnit(block('inkorg meddelande', 'bevakas dagligen kl 09:00 av exeet1 ersättare exetv1')),
    clauses: ['MC-ORG-01', 'MC-BEV-01'],
  },
  {
    of: ['Inbox.samverkan'],
    meaning: {
      sv: 'Enhetens inkorg för samverkan med andra vårdgivare. Den bevakas oftare än inkorgen för meddelanden.',
      en: 'The inbox of the unit for work with other providers. It is checked more often than the one for messages.',
    },
    example: inInbox('bevakas 3 gånger per dag kl 08:15, 12:00, 15:30 av exeet1 ersättare exetv1'),
    clauses: ['MC-ORG-01', 'MC-BEV-03'],
  },
  {
    of: ['Title.namn'],
    meaning: {
      sv: 'Inkorgens namn i systemet, om det är ett annat än det vanliga: enhetens namn med Meddelande eller Samverkan efter.',
      en: 'The name of the inbox in the system, if it is another than the usual one: the name of the unit with Meddelande or Samverkan after it.',
    },
    example: inInbox('namn "Exempel vårdcentral Samverkan"'),
    clauses: ['MC-ORG-03', 'MC-ORG-04'],
  },
  {
    of: ['OpeningOrder.beställning'],
    meaning: {
      sv: 'Ärendet som inkorgen läggs till genom.',
      en: 'The case by which the inbox is added.',
    },
    example: inInbox('beställning uppstart "EX-2027-0042"'),
    clauses: ['MC-HAN-01'],
  },
  {
    of: ['OpeningOrder.uppstart'],
    meaning: {
      sv: 'Inkorgen läggs till när enheten startar.',
      en: 'The inbox is added as the unit begins.',
    },
    example: inInbox('beställning uppstart "EX-2027-0042"'),
    clauses: ['MC-HAN-01'],
  },
  {
    of: ['OpeningOrder.sammanslagning'],
    meaning: {
      sv: 'Inkorgen läggs till när enheter slås samman.',
      en: 'The inbox is added as units are merged.',
    },
    example: inInbox('beställning sammanslagning "EX-2027-0043"'),
    clauses: ['MC-HAN-01'],
  },
  {
    of: ['Members.medlemmar'],
    meaning: {
      sv: 'De som läser och svarar i inkorgen. Var och en kan ha en första och en sista dag.',
      en: 'Those who read and answer in the inbox. Each may have a first and a last day.',
    },
    example: inInbox('medlemmar', '    exeet1,', '    exetv1 från 2027-02-01 till 2027-08-31,'),
    clauses: ['MC-HAN-04'],
  },
  {
    of: ['Administrators.administreras', 'Administrators.av'],
    meaning: {
      sv: 'De som får lägga till och ta bort medlemmar i enhetens inkorgar. En inkorg kan ha egna.',
      en: 'Those who may add and remove members of the inboxes of the unit. An inbox may have its own.',
    },
    example: inUnit('administreras av exems1, exeec1'),
    clauses: ['MC-HAN-04', 'MC-HAN-05', 'MC-HAN-06'],
  },
  {
    of: ['Monitoring.bevakas'],
    meaning: {
      sv: 'Att någon öppnar inkorgen och tar hand om det som kommit: vilka dagar, hur ofta, när och vem.',
      en: 'That someone opens the inbox and takes care of what has come: on which days, how often, when and who.',
    },
    example: inInbox('bevakas 3 gånger per dag kl 08:15, 12:00, 15:30 av exeet1 ersättare exetv1'),
    clauses: ['MC-BEV-01', 'MC-BEV-02', 'MC-BEV-03'],
  },
  {
    of: ['Monitoring.bevakas'],
    within: 'FunctionInbox',
    meaning: {
      sv: 'Att någon öppnar funktionsinkorgen och tar hand om det som kommit: vilka dagar, hur ofta, när och vem.',
      en: 'That someone opens the funktionsinkorg and takes care of what has come: on which days, how often, when and who.',
    },
    example: inFunctionInbox('bevakas dagligen av funktion Koordinator'),
    clauses: ['MC-BEV-04'],
  },
  {
    of: ['Monitoring.bevakas'],
    within: 'CertificateMonitoring',
    meaning: {
      sv: 'Att någon tar hand om frågor och svar om intyg: vilka dagar, när och vem.',
      en: 'That someone takes care of questions and answers about certificates: on which days, when and who.',
    },
    example: inCertificates('bevakas dagligen kl 09:00 av exeet1 ersättare exetv1'),
    clauses: ['IN-FRS-01'],
  },
  {
    of: ['Monitoring.dagligen'],
    meaning: {
      sv: 'Varje dag som enheten är öppen. Detsamma gäller om inga dagar nämns.',
      en: 'Every day on which the unit is open. The same holds if no days are named.',
    },
    example: inInbox('bevakas dagligen kl 08:00 av exeet1'),
    clauses: ['MC-BEV-01'],
  },
  {
    of: ['Frequency.gånger', 'Frequency.per', 'Frequency.dag'],
    also: ['Frequency.gång'],
    meaning: {
      sv: 'Hur många gånger om dagen inkorgen öppnas. Sägs inget räknas klockslagen, annars en gång.',
      en: 'How many times a day the inbox is opened. If nothing is said the times are counted, else once.',
    },
    example: inInbox('bevakas 3 gånger per dag av exeet1 ersättare exetv1'),
    clauses: ['MC-BEV-01', 'MC-BEV-03'],
  },
  {
    of: ['Times.kl'],
    meaning: {
      sv: 'Klockslagen då inkorgen öppnas. De ska ligga inom öppettiden.',
      en: 'The times at which the inbox is opened. They are to be within the opening hours.',
    },
    example: inInbox('bevakas dagligen kl 08:15, 12:00, 15:30 av exeet1'),
    clauses: ['MC-BEV-01', 'MC-BEV-03'],
  },
  {
    of: ['Watchers.av'],
    meaning: {
      sv: 'Den eller de som bevakar. Den som står först ansvarar.',
      en: 'Who watches. The one who is named first is responsible.',
    },
    example: inInbox('bevakas dagligen av exeet1, exetv1'),
    clauses: ['MC-BEV-02', 'MC-BEV-04'],
  },
  {
    of: ['Substitutes.ersättare'],
    meaning: {
      sv: 'Den eller de som bevakar när den som står efter ”av” är borta.',
      en: 'Who watches when the one named after “av” is away.',
    },
    example: inInbox('bevakas dagligen av exeet1 ersättare exetv1, funktion Koordinator'),
    clauses: ['MC-ANS-02'],
  },
  {
    of: ['Watcher.funktion'],
    meaning: {
      sv: 'En funktion bevakar i stället för en namngiven person: den av dem som bemannar den och är på plats.',
      en: 'A funktion watches instead of a person by name: whoever staffs it and is at work.',
    },
    example: inInbox('bevakas dagligen av funktion Koordinator'),
    clauses: ['MC-BEV-02', 'MC-BEV-04'],
  },
  {
    of: ['CertificateMonitoring.intygsbevakning'],
    meaning: {
      sv: 'Hur enheten tar hand om frågor och svar om de intyg som den skriver.',
      en: 'How the unit takes care of questions and answers about the certificates that it writes.',
    },
    example: inCertificates('kanal intygsmodulen', 'bevakas dagligen kl 09:00 av exeet1', 'svarstid 14 dagar'),
    clauses: ['IN-FRS-01'],
  },
  {
    of: ['Channel.kanal'],
    within: 'CertificateMonitoring',
    meaning: {
      sv: 'Var frågor och svar om intyg bevakas.',
      en: 'Where questions and answers about certificates are watched.',
    },
    example: inCertificates('kanal intygsmodulen'),
    clauses: ['IN-FRS-01'],
  },
  {
    of: ['ResponseTime.svarstid'],
    meaning: {
      sv: 'Inom hur många dagar en fråga om ett intyg besvaras.',
      en: 'Within how many days a question about a certificate is answered.',
    },
    example: inCertificates('svarstid 14 dagar'),
    clauses: ['MC-MED-08'],
  },
  {
    of: ['ResponseTime.dagar'],
    also: ['ResponseTime.dag'],
    meaning: {
      sv: 'Svarstiden räknas i dagar.',
      en: 'The time to answer is counted in days.',
    },
    example: inCertificates('svarstid 14 dagar'),
    clauses: ['MC-MED-08'],
  },
  {
    of: ['FunctionGroup.funktion'],
    meaning: {
      sv: 'En uppgift som flera personer turas om med. En funktion kan bevaka en inkorg.',
      en: 'A task that several persons take turns at. A funktion can watch an inbox.',
    },
    example: inFunction('vid ExempelVC', 'bemannas av exeet1, exetv1'),
    clauses: ['MC-BEV-02'],
  },
  {
    of: ['PlacedAt.vid'],
    within: 'FunctionGroup',
    meaning: {
      sv: 'Enheten eller verksamheten som funktionen finns vid.',
      en: 'The unit or department that the funktion is at.',
    },
    example: inFunction('vid ExempelVC'),
  },
  {
    of: ['PlacedAt.vid'],
    within: 'FunctionInbox',
    meaning: {
      sv: 'Enheten eller verksamheten som funktionsinkorgen finns vid. Vid en enhet gäller dess öppettider.',
      en: 'The unit or department that the funktionsinkorg is at. At a unit its opening hours hold.',
    },
    example: inFunctionInbox('vid ExempelVC'),
  },
  {
    of: ['Staff.bemannas', 'Staff.av'],
    meaning: {
      sv: 'De som turas om med uppgiften.',
      en: 'Those who take turns at the task.',
    },
    example: inFunction('bemannas av exeet1, exetv1'),
    clauses: ['MC-BEV-02'],
  },
  {
    of: ['FunctionInbox.funktionsinkorg'],
    meaning: {
      sv: 'En delad inkorg för en funktion som det finns ett beslut om, som operationskoordinatorer.',
      en: 'A shared inbox for a function that has been decided on, such as operation coordinators.',
    },
    example: inFunctionInbox('för "koordinatorer"', 'vid ExempelVC', 'beslut "EX 2027-0234"'),
    clauses: ['MC-FUN-01', 'MC-HAN-03', 'MC-BEV-04'],
  },
  {
    of: ['Purpose.för'],
    meaning: {
      sv: 'Vilka eller vad funktionsinkorgen är till för, med egna ord.',
      en: 'For whom or what the funktionsinkorg is, in words of your own.',
    },
    example: inFunctionInbox('för "koordinatorer"'),
    clauses: ['MC-FUN-01'],
  },
  {
    of: ['DecisionReference.beslut'],
    meaning: {
      sv: 'Numret på beslutet att funktionsinkorgen ska finnas.',
      en: 'The number of the decision that the funktionsinkorg is to be.',
    },
    example: inFunctionInbox('beslut "EX 2027-0234"'),
    clauses: ['MC-FUN-01'],
  },
];
