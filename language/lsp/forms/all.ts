/** All forms. */

import { absenceForm } from './absence.ts';
import { addMember } from './add-member.ts';
import { expectation } from './expectation.ts';
import type { Form } from './form.ts';
import { importForm } from './import.ts';
import { lastDay } from './last-day.ts';
import { monitoring } from './monitoring.ts';
import { newEmployee } from './new-employee.ts';
import { newUnit } from './new-unit.ts';
import { period } from './period.ts';

// biome-ignore lint/suspicious/noExplicitAny: each form knows its own fields and view; whoever answers passes them on as they are.
export const FORMS: readonly Form<any, unknown>[] = [
  absenceForm,
  addMember,
  expectation,
  importForm,
  lastDay,
  monitoring,
  newEmployee,
  newUnit,
  period,
];
