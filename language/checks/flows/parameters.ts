/** What a requirement about flows states, and what its rules are handed. */
import type { Flow } from '../../model/index.ts';
import { oneOf, only, type Values, variantOf, word, words } from '../api/index.ts';

const CHANNEL_RULES = ['content', 'patient-justified', 'patient-personal', 'patient-saved'];

export const parameters = {
  rule: oneOf(
    'regel',
    {
      innehåll: 'content',
      kommun_aldrig_personlig: 'municipal',
      mellan_huvudmän_samverkan: 'principals',
      patient_kräver_motivering: 'patient-justified',
      patient_personlig: 'patient-personal',
      patient_sparas: 'patient-saved',
    },
    { default: 'content', tighter: 'identity' },
  ),
  forbiddenContent: only(['content'], words('förbjud_innehåll', { default: [], tighter: 'superset' })),
  channel: only(CHANNEL_RULES, word('kanal', { default: 'meddelande', tighter: 'identity' })),
};

/** What a message about a patient may rest on: both its ends are shared inboxes. */
export const BETWEEN_SHARED = 'delade_inkorgar';

/** Defines one rule for flows. */
export const rule = variantOf<Flow, Values<typeof parameters>>();
