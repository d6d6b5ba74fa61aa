/** The words of a clause's modality, in both languages. */
import type { Modality, Sentence } from '../../model/index.ts';

export const modalities: Readonly<Record<Modality, Sentence>> = {
  shall: { sv: 'ska', en: 'shall (ska)' },
  'shall-not': { sv: 'ska inte', en: 'shall not (ska inte)' },
  should: { sv: 'bör', en: 'should (bör)' },
  'should-not': { sv: 'bör inte', en: 'should not (bör inte)' },
  may: { sv: 'får', en: 'may (får)' },
  'may-not': { sv: 'får inte', en: 'may not (får inte)' },
  can: { sv: 'kan', en: 'can (kan)' },
  'can-not': { sv: 'kan inte', en: 'cannot (kan inte)' },
  information: { sv: 'upplysning', en: 'information (upplysning)' },
};
