/** The words of an enhet: what it is, when it is open, and who may read its records. */
import { WEEKDAY_WORDS } from '../../model/index.ts';
import { weekdayPlural } from '../../words/index.ts';
import type { Entry } from '../entry.ts';
import { block, inReadAccess, inUnit } from '../examples.ts';

export const UNITS: readonly Entry[] = [
  {
    of: ['Unit.enhet'],
    meaning: {
      sv: 'En arbetsplats i vården, som en vårdcentral eller en avdelning, med öppettider och delade inkorgar.',
      en: 'A workplace in the care, such as a health centre or a ward, with opening hours and shared inboxes.',
    },
    example: inUnit('del av ExempelNorr', 'nivå 5', '', 'öppet mån-fre 08:00-17:00', '', 'administreras av exems1'),
    clauses: ['MC-ORG-01'],
  },
  {
    of: ['Hsa.hsa'],
    within: 'Unit',
    meaning: {
      sv: 'Enhetens nummer i HSA-katalogen.',
      en: 'The number of the unit in the HSA catalogue.',
    },
    example: inUnit('hsa SE2321000131-E000000000101'),
    clauses: ['MC-ORG-01'],
  },
  {
    of: ['Level.nivå'],
    meaning: {
      sv: 'Enhetens nivå i HSA-katalogen. En enhet på nivå 5 har de två inkorgarna för meddelande och samverkan.',
      en: 'The level of the unit in the HSA catalogue. A unit of level 5 has the two inboxes meddelande and samverkan.',
    },
    example: inUnit('nivå 5'),
    clauses: ['MC-ORG-01'],
  },
  {
    of: ['Kind.slag'],
    meaning: {
      sv: 'Vad för slags enhet det är, med ett eget ord. Elevhälsa och hemsjukvård har betydelse för kommunens optioner.',
      en: 'What kind of unit it is, in a word of your own. Elevhälsa and hemsjukvård matter to the options of the municipality.',
    },
    example: inUnit('slag vårdcentral'),
    clauses: ['KO-OPT-06', 'KO-OPT-07'],
  },
  {
    of: ['Journal.journal'],
    meaning: {
      sv: 'Enheten hör till en kommun och skriver sin journal i Millennium.',
      en: 'The unit belongs to a municipality and writes its records in Millennium.',
    },
    example: inUnit('slag hemsjukvård', 'journal'),
    clauses: ['KO-OPT-04', 'KO-OPT-06', 'KO-OPT-07'],
  },
  {
    of: ['WritesCertificates.skriver', 'WritesCertificates.intyg'],
    meaning: {
      sv: 'Enheten skriver intyg, och behöver därför bevaka frågor och svar om dem.',
      en: 'The unit writes certificates and so must watch the questions and answers about them.',
    },
    example: inUnit('skriver intyg'),
    clauses: ['IN-FRS-01'],
  },
  {
    of: ['Opening.öppet'],
    meaning: {
      sv: 'Vilka dagar och tider enheten är öppen. Helgdagar är stängda om inget annat sägs.',
      en: 'The days and hours on which the unit is open. Public holidays are closed unless something else is said.',
    },
    example: inUnit('öppet mån-tor 08:00-17:00', 'öppet fre 08:00-12:00, 13:00-16:00'),
    clauses: ['MC-BEV-01', 'MC-BEV-03'],
  },
  {
    of: ['Opening.dygnet', 'Opening.runt'],
    meaning: {
      sv: 'Enheten är öppen alla dagar och hela dygnet, också på helgdagar.',
      en: 'The unit is open every day around the clock, public holidays too.',
    },
    example: inUnit('öppet dygnet runt'),
  },
  {
    of: ['Days.helgdagar'],
    within: 'Opening',
    meaning: {
      sv: 'Öppettiden på helgdagar, och på midsommarafton, julafton och nyårsafton.',
      en: 'The hours on public holidays and on Midsummer Eve, Christmas Eve and New Year’s Eve.',
    },
    example: inUnit('öppet mån-fre 08:00-17:00', 'öppet helgdagar 10:00-14:00'),
  },
  {
    of: ['Days.helgdagar'],
    meaning: {
      sv: 'Raden gäller helgdagar, och midsommarafton, julafton och nyårsafton.',
      en: 'The line concerns public holidays, and Midsummer Eve, Christmas Eve and New Year’s Eve.',
    },
    example: inUnit(block('inkorg samverkan', 'bevakas helgdagar kl 12:00 av exeet1')),
  },
  ...WEEKDAY_WORDS.map(
    (word, day): Entry => ({
      of: [`DayRange.${word}`],
      meaning: {
        sv: `På ${weekdayPlural(day, 'sv')}. Ett streck mellan två dagar betyder alla dagar emellan, ett komma bara de som nämns.`,
        en: `On ${weekdayPlural(day, 'en')}. A hyphen between two days means all days from the one to the other, a comma those named alone.`,
      },
      example: inUnit(`öppet ${word} 08:00-12:00`),
    }),
  ),
  {
    of: ['Deviating.avvikande'],
    meaning: {
      sv: 'Andra öppettider än de vanliga på en bestämd dag.',
      en: 'Other hours than the usual ones on a certain day.',
    },
    example: inUnit('öppet mån-fre 08:00-17:00', 'avvikande 2027-12-23 08:00-12:00'),
    clauses: ['MC-BEV-01', 'MC-BEV-03'],
  },
  {
    of: ['Closed.stängt'],
    meaning: {
      sv: 'En dag eller en period då enheten är stängd, gärna med skälet.',
      en: 'A day or a period on which the unit is closed, preferably with the reason.',
    },
    example: inUnit('stängt 2027-05-07 "klämdag"'),
    clauses: ['MC-BEV-01', 'MC-BEV-03'],
  },
  {
    of: ['Closed.till'],
    meaning: {
      sv: 'Sista dagen som enheten är stängd. Den dagen räknas med.',
      en: 'The last day on which the unit is closed. That day counts.',
    },
    example: inUnit('stängt 2027-07-12 till 2027-07-30 "semesterstängt"'),
  },
  {
    of: ['ReadAccess.läsåtkomst'],
    meaning: {
      sv: 'Vilka som får läsa enhetens journaler i läsläge, och var de läser.',
      en: 'Who may read the records of the unit in read-only mode, and where they read.',
    },
    example: inReadAccess('via npö, millennium', 'personer exeet1, exetv1'),
    clauses: ['LL-ATK-01', 'LL-ATK-02'],
  },
  {
    of: ['Via.via'],
    meaning: {
      sv: 'Var de läser, i den ordning de väljer. NPÖ bör stå först.',
      en: 'Where they read, in the order in which they choose. NPÖ should come first.',
    },
    example: inReadAccess('via npö, millennium'),
    clauses: ['LL-NPO-01'],
  },
  {
    of: ['Readers.personer'],
    meaning: { sv: 'De som får läsa.', en: 'Those who may read.' },
    example: inReadAccess('personer exeet1, exetv1'),
    clauses: ['LL-ATK-01', 'LL-ATK-02'],
  },
  {
    of: ['LogReview.logggranskning'],
    meaning: {
      sv: 'Vilken chef som går igenom loggen över vad som lästs, och hur ofta.',
      en: 'Which manager goes through the log of what has been read, and how often.',
    },
    example: inUnit('logggranskning varje månad av exeec1'),
    clauses: ['LL-ANS-02', 'LL-OVR-02'],
  },
  {
    of: ['LogReview.varje'],
    meaning: { sv: 'Hur ofta loggen granskas.', en: 'How often the log is reviewed.' },
    example: inUnit('logggranskning varje kvartal av exeec1'),
    clauses: ['LL-OVR-02'],
  },
  {
    of: ['LogReview.av'],
    meaning: { sv: 'Chefen som granskar loggen.', en: 'The manager who reviews the log.' },
    example: inUnit('logggranskning av exeec1'),
    clauses: ['LL-ANS-02'],
  },
];
