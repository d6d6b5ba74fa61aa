/** `ombud`: one demand on the ombud of an absence. The demands stand in a file each. */
import { defineCheck, messagesOf } from './api/index.ts';
import { ends } from './delegates/ends.ts';
import { justified } from './delegates/justified.ts';
import { notOneself } from './delegates/not-oneself.ts';
import { notOnward } from './delegates/not-onward.ts';
import { notTwice } from './delegates/not-twice.ts';
import { otherDepartments } from './delegates/other-departments.ts';
import { parameters } from './delegates/parameters.ts';
import { personalInbox } from './delegates/personal-inbox.ts';
import { returns } from './delegates/returns.ts';
import { sharedDepartment } from './delegates/shared-department.ts';
import { withinAbsence } from './delegates/within-absence.ts';
import { delegatedIn } from './support/delegation.ts';

const demands = {
  ends,
  'within-absence': withinAbsence,
  'not-oneself': notOneself,
  'not-twice': notTwice,
  'not-onward': notOnward,
  'personal-inbox': personalInbox,
  'shared-department': sharedDepartment,
  'other-departments': otherDepartments,
  justified,
  returns,
};

export const delegates = defineCheck({
  name: 'ombud',
  traits: { safe: ['outside'] },
  variant: 'demand',
  parameters,
  messages: messagesOf(demands),
  judge: {
    absence(absence, judging) {
      const delegated = delegatedIn(judging.ws, absence);
      const { demand } = judging.parameters;
      // Without a personal inbox there is nothing for an ombud to read: that is then all there is to say.
      if (
        delegated !== undefined &&
        (delegated.owner.noPersonalInbox !== undefined) === (demand === 'personal-inbox')
      ) {
        demands[demand].judge(delegated, judging);
      }
    },
  },
});
