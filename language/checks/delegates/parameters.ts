/** What a requirement about ombud states, and what its variants are handed. */
import { oneOf, type Values, variantOf } from '../api/index.ts';
import type { Delegated } from '../support/delegation.ts';

export const parameters = {
  demand: oneOf(
    'krav',
    {
      period_slutar: 'ends',
      inom_frånvaro: 'within-absence',
      inte_sig_själv: 'not-oneself',
      inte_dubbelt: 'not-twice',
      inte_vidare: 'not-onward',
      personlig_inkorg: 'personal-inbox',
      delar_verksamhet: 'shared-department',
      ser_andra_verksamheter: 'other-departments',
      motivering_vid_flera: 'justified',
      återkommer: 'returns',
    },
    { tighter: 'identity' },
  ),
};

/** Defines one demand. It is judged for an absence with ombud whose owner is known. */
export const demand = variantOf<Delegated, Values<typeof parameters>>();
