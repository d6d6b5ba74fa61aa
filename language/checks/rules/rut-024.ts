/** RUT-024: a routine in use that has expired, where none of its own krav says so. */
import { type RoutineInUse, versionOn } from '../../model/index.ts';
import { formatDay } from '../../time/index.ts';
import { defineRule, markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';
import { validity } from '../validity.ts';

export const rut024 = defineRule({
  code: 'RUT-024',
  severity: 'warning',
  traits: { about: 'validity' },
  messages: { expired: validity.messages.expired },
  judge: {
    routine(routine, { ws, asOf, report }) {
      const inUse = versionOn(ws, routine, asOf);
      if (inUse?.routine !== routine || !inUse.expired || inUse.lastDay === undefined || tellsItself(inUse)) return;
      const args = { routine: titled(routine), lastDay: formatDay(inUse.lastDay) };
      report('expired', markOf(routine, routine.nameAt), args);
    },
  },
});

function tellsItself({ requirements }: RoutineInUse): boolean {
  return requirements.some(({ requirement }) =>
    requirement.bindings.some(({ check }) => check.value === validity.name),
  );
}
