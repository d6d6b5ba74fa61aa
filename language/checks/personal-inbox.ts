/** personlig_inkorg: persons for whom the one personal inbox is too much, or whom it fails. */
import { defineCheck, messagesOf } from './api/index.ts';
import { lackingButNeeded } from './personal-inbox/lacking-but-needed.ts';
import { municipalityAndOther } from './personal-inbox/municipality-and-other.ts';
import { municipalityOnly } from './personal-inbox/municipality-only.ts';
import { GROUNDS, parameters } from './personal-inbox/parameters.ts';
import { severalDepartments } from './personal-inbox/several-departments.ts';

const events = {
  'several-departments': severalDepartments,
  'municipality-and-other': municipalityAndOther,
  'municipality-only': municipalityOnly,
  'lacking-but-needed': lackingButNeeded,
};

export const personalInbox = defineCheck({
  name: 'personlig_inkorg',
  variant: 'event',
  parameters,
  messages: messagesOf(events),
  grounds: ({ event }) =>
    event === 'municipality-and-other'
      ? [GROUNDS.severalPrincipals]
      : event === 'lacking-but-needed'
        ? [GROUNDS.results]
        : [],
  judge: {
    person: (person, judging) => {
      events[judging.parameters.event].judge(person, judging);
    },
  },
});
