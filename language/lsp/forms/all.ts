/** All forms. */
import type { Form } from './form.ts';

// biome-ignore lint/suspicious/noExplicitAny: each form knows its own fields and view; whoever answers passes them on as they are.
export const FORMS: readonly Form<any, unknown>[] = [];
