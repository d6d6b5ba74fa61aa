/** All forms. */
import type { Form } from './form.ts';
import { newEmployee } from './new-employee.ts';
import { newUnit } from './new-unit.ts';

// biome-ignore lint/suspicious/noExplicitAny: each form knows its own fields and view; whoever answers passes them on as they are.
export const FORMS: readonly Form<any, unknown>[] = [newEmployee, newUnit];
