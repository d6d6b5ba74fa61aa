/** The words of flows, exceptions and orders. */
import type { Entry, PlacedWord } from '../entry.ts';
import { block, inExemption, inFlow } from '../examples.ts';

const PERIOD = 'från 2027-11-01 till 2027-12-31';

export const FLOWS: readonly Entry[] = [
  {
    of: ['Flow.flöde'],
    meaning: {
      sv: 'En väg som information går mellan inkorgar: varifrån, vart, och i vilken kanal.',
      en: 'A way that information goes between inboxes: from where, to where, and in which channel.',
    },
    example: inFlow('från ExempelVC.samverkan', 'till ExempelHemsjukvård.samverkan', 'kanal meddelande'),
    clauses: ['MC-ALL-05', 'MC-ALL-06'],
  },
  {
    of: ['FlowFrom.från'],
    meaning: {
      sv: 'Inkorgen som informationen skickas från.',
      en: 'The inbox from which the information is sent.',
    },
    example: inFlow('från ExempelVC.samverkan'),
    clauses: ['MC-ALL-05'],
  },
  {
    of: ['FlowTo.till'],
    meaning: { sv: 'Inkorgen som informationen skickas till.', en: 'The inbox to which the information is sent.' },
    example: inFlow('till ExempelHemsjukvård.samverkan'),
    clauses: ['MC-ALL-05'],
  },
  {
    of: ['FlowEnd.personlig'],
    meaning: {
      sv: 'En persons egna inkorg i stället för en delad. Till och från kommuner används den aldrig.',
      en: 'The inbox of a person instead of a shared one. To and from municipalities it is never used.',
    },
    example: inFlow('till personlig exeet1'),
    clauses: ['MC-PIN-04', 'MC-ALL-07'],
  },
  {
    of: ['Channel.kanal'],
    within: 'Flow',
    meaning: {
      sv: 'Hur informationen skickas. Uppsatta vägar som remisser och arbetslistor går före meddelanden.',
      en: 'How the information is sent. Ways that are set up, such as referrals and work lists, go before messages.',
    },
    example: inFlow('kanal meddelande'),
    clauses: ['MC-ALL-05', 'MC-ALL-06'],
  },
  {
    of: ['Content.innehåll'],
    meaning: {
      sv: 'Vad som skickas, med ett eget ord. En del får aldrig skickas som meddelande, som receptförnyelse.',
      en: 'What is sent, in a word of your own. Some may never be sent as a message, such as receptförnyelse.',
    },
    example: inFlow('innehåll provsvar'),
    clauses: ['MC-INF-01', 'MC-INF-02', 'MC-INF-03', 'MC-INF-04'],
  },
  {
    of: ['ConcernsPatient.gäller', 'ConcernsPatient.patient'],
    meaning: {
      sv: 'Det som skickas handlar om en patient.',
      en: 'What is sent is about a patient.',
    },
    example: inFlow('gäller patient', 'sparas till journal'),
    clauses: ['MC-ALL-07', 'MC-MED-02'],
  },
  {
    of: ['SavedToJournal.sparas', 'SavedToJournal.till', 'SavedToJournal.journal'],
    meaning: {
      sv: 'Meddelandet sparas i patientens journal.',
      en: 'The message is saved to the records of the patient.',
    },
    example: inFlow('gäller patient', 'sparas till journal'),
    clauses: ['MC-ALL-08', 'MC-MED-03'],
  },
  {
    of: ['Justification.motivering'],
    within: 'Flow',
    meaning: {
      sv: 'Varför informationen går just den här vägen.',
      en: 'Why the information goes this very way.',
    },
    example: inFlow('motivering "Det saknas en uppsatt väg till ExempelHemsjukvård"'),
    clauses: ['MC-ALL-05'],
  },
  {
    of: ['Exemption.undantag'],
    meaning: {
      sv: 'Ett beslut att avvika från ett krav en tid. Det som annars hade varit fel visas då som undantaget.',
      en: 'A decision to depart from a requirement for a time. What had else been an error is then shown as excepted.',
    },
    example: inExemption(PERIOD, 'motivering "Ombyggnad"', 'avvikelse "EX-2027-001234"', 'beslutat av exevc1'),
    clauses: ['LL-REL-01'],
  },
  {
    of: ['Exemption.från'],
    meaning: { sv: 'Kravet som man avviker från.', en: 'The requirement that is departed from.' },
    example: inExemption(PERIOD),
  },
  {
    of: ['Exemption.för'],
    meaning: {
      sv: 'Det som undantaget gäller: en inkorg, en enhet, en annan del av organisationen, en person eller ett flöde.',
      en: 'What the exception is for: an inbox, a unit, another part of the organisation, a person or a flow.',
    },
    example: inExemption(PERIOD),
  },
  {
    of: ['Period.från'],
    within: 'Exemption',
    meaning: {
      sv: 'Undantagets första dag.',
      en: 'The first day of the exception.',
    },
    example: inExemption(PERIOD),
  },
  {
    of: ['Period.till'],
    within: 'Exemption',
    meaning: {
      sv: 'Undantagets sista dag. Inget undantag är för alltid.',
      en: 'The last day of the exception. No exception is for ever.',
    },
    example: inExemption(PERIOD),
  },
  {
    of: ['Justification.motivering'],
    within: 'Exemption',
    meaning: { sv: 'Varför man avviker från kravet.', en: 'Why the requirement is departed from.' },
    example: inExemption(PERIOD, 'motivering "Ombyggnad: två bevakningar om dagen"'),
    clauses: ['LL-REL-01'],
  },
  {
    of: ['Deviation.avvikelse'],
    meaning: {
      sv: 'Ärendets nummer i avvikelsesystemet.',
      en: 'The number of the case in the deviation system.',
    },
    example: inExemption(PERIOD, 'avvikelse "EX-2027-001234"'),
    clauses: ['LL-REL-01'],
  },
  {
    of: ['DecidedBy.beslutat', 'DecidedBy.av'],
    within: 'Exemption',
    meaning: { sv: 'Den som har beslutat om undantaget.', en: 'Who decided on the exception.' },
    example: inExemption(PERIOD, 'beslutat av exevc1'),
  },
  {
    of: ['InboxOrder.beställning'],
    meaning: {
      sv: 'Ärendet som en inkorg tas bort eller läggs till genom.',
      en: 'The case by which an inbox is removed or added.',
    },
    example: 'beställning stängning "EX-2027-0099" för ExempelVC.samverkan',
    clauses: ['MC-HAN-01'],
  },
  process('InboxOrder.uppstart', 'Inkorgen läggs till när enheten startar.', 'The inbox is added as the unit begins.'),
  process(
    'InboxOrder.sammanslagning',
    'Inkorgen berörs av att enheter slås samman.',
    'The inbox is concerned as units are merged.',
  ),
  process(
    'InboxOrder.stängning',
    'Inkorgen tas bort när enheten stängs.',
    'The inbox is removed as the unit is closed.',
  ),
  {
    of: ['InboxOrder.för'],
    meaning: { sv: 'Inkorgen som ärendet gäller.', en: 'The inbox that the case is about.' },
    example: 'beställning stängning "EX-2027-0099" för ExempelVC.samverkan',
    clauses: ['MC-HAN-01'],
  },
  {
    of: ['FlowEnd.meddelande'],
    also: ['Exemption.meddelande', 'InboxOrder.meddelande', 'NamedClaim.meddelande'],
    meaning: {
      sv: 'Inkorgen för meddelanden vid enheten före punkten.',
      en: 'The inbox for messages of the unit before the full stop.',
    },
    example: inFlow('från ExempelVC.meddelande'),
    clauses: ['MC-ORG-01'],
  },
  {
    of: ['FlowEnd.samverkan'],
    also: ['Exemption.samverkan', 'InboxOrder.samverkan', 'NamedClaim.samverkan'],
    meaning: {
      sv: 'Inkorgen för samverkan vid enheten före punkten.',
      en: 'The inbox for samverkan of the unit before the full stop.',
    },
    example: block('undantag från MC-BEV-03 för ExempelVC.samverkan', PERIOD),
    clauses: ['MC-ORG-01'],
  },
];

function process(key: PlacedWord, sv: string, en: string): Entry {
  return {
    of: [key],
    meaning: { sv, en },
    example: `beställning ${key.split('.')[1]} "EX-2027-0099" för ExempelVC.samverkan`,
    clauses: ['MC-HAN-01'],
  };
}
