/** `flöde`: one rule for the ways information goes between inboxes. The rules stand in a file each. */
import { defineCheck, messagesOf } from './api/index.ts';
import { content } from './flows/content.ts';
import { municipal } from './flows/municipal.ts';
import { BETWEEN_SHARED, parameters } from './flows/parameters.ts';
import { patientJustified } from './flows/patient-justified.ts';
import { patientPersonal } from './flows/patient-personal.ts';
import { patientSaved } from './flows/patient-saved.ts';
import { principals } from './flows/principals.ts';

const rules = {
  content,
  municipal,
  principals,
  'patient-justified': patientJustified,
  'patient-personal': patientPersonal,
  'patient-saved': patientSaved,
};

export const flows = defineCheck({
  name: 'flöde',
  variant: 'rule',
  parameters,
  messages: messagesOf(rules),
  grounds: ({ rule }) => (rule === 'patient-justified' ? [BETWEEN_SHARED] : []),
  judge: {
    flow(flow, judging) {
      rules[judging.parameters.rule].judge(flow, judging);
    },
  },
});
