/** The words of expectations. */
import type { Entry } from '../entry.ts';
import { inExpectation } from '../examples.ts';

export const EXPECTATIONS: readonly Entry[] = [
  {
    of: ['Expectation.förväntan'],
    meaning: {
      sv: 'Det som ni räknar med på arbetsplatsen. Den prövas varje gång något ändras, och av ”rutin test”.',
      en: 'What you rely on at the workplace. It is tried whenever something changes, and by “rutin test”.',
    },
    example: inExpectation(
      'exeet1 når ExempelVC.samverkan',
      'ingen utanför ExempelVC når ExempelVC.samverkan',
      'ExempelVC.samverkan bevakas 3 gånger per dag',
    ),
  },
  {
    of: ['NamedClaim.når'],
    also: ['GroupClaim.når', 'OutsideClaim.når'],
    meaning: {
      sv: 'Den som står före ser det som kommer till inkorgen: som medlem, som ombud, eller för att inkorgen är den egna.',
      en: 'Whoever is named before it sees what comes to the inbox: as a member, as a delegate, or as its owner.',
    },
    example: inExpectation('exeet1, exetv1 når ExempelVC.samverkan den 2027-12-08'),
  },
  {
    of: ['NamedClaim.inte'],
    also: ['GroupClaim.inte'],
    meaning: {
      sv: 'Ingen av dem som står före når inkorgen.',
      en: 'None of those named before it reaches the inbox.',
    },
    example: inExpectation('exegu1 når inte ExempelVC.samverkan'),
  },
  {
    of: ['GroupClaim.personer', 'GroupClaim.i'],
    meaning: {
      sv: 'Alla som har ett uppdrag där den dagen: vid en enhet, i en verksamhet, en förvaltning eller hos en huvudman.',
      en: 'All who have an assignment there that day: at a unit, in a department, an administration or with a principal.',
    },
    example: inExpectation('personer i ExempelVC når ExempelVC.meddelande'),
  },
  {
    of: ['OutsideClaim.ingen', 'OutsideClaim.utanför'],
    meaning: {
      sv: 'Den som inte har något uppdrag där den dagen når inte inkorgen.',
      en: 'Whoever has no assignment there that day does not reach the inbox.',
    },
    example: inExpectation('ingen utanför ExempelNära når ExempelVC.samverkan'),
  },
  {
    of: ['NamedClaim.bevakas'],
    meaning: {
      sv: 'Inkorgen bevakas minst så många gånger varje dag som enheten är öppen, av någon som är på plats.',
      en: 'The inbox is checked at least so many times on each day on which the unit is open, by someone present.',
    },
    example: inExpectation('ExempelVC.samverkan bevakas 3 gånger per dag från 2027-12-21 till 2028-01-06'),
    clauses: ['MC-BEV-01', 'MC-BEV-03'],
  },
  {
    of: ['NamedClaim.täcks'],
    meaning: {
      sv: 'Varje dag som den som står före är borta, och enheten är öppen, finns ett ombud på plats.',
      en: 'On each day on which the person is away, and the unit is open, there is a delegate present.',
    },
    example: inExpectation('exeet1 täcks från 2027-12-07 till 2027-12-18'),
    clauses: ['MC-API-03'],
  },
  {
    of: ['When.den'],
    meaning: {
      sv: 'Dagen som raden gäller. Står ingen dag prövas varje dag framåt, så långt som kontrollerna ser.',
      en: 'The day that the line is about. Without a day each day ahead is tried, as far as the checks look.',
    },
    example: inExpectation('exeet1 når ExempelVC.samverkan den 2027-12-08'),
  },
  {
    of: ['Justification.motivering'],
    within: 'Expectation',
    meaning: { sv: 'Varför ni räknar med det.', en: 'Why you rely on it.' },
    example: inExpectation('exeet1 når ExempelVC.samverkan', 'motivering "Överenskommet med avdelningen 2027-11-20"'),
  },
];
