/** RUT-004: a date, time or period that does not exist. Found while the file is read. */
import { defineRule } from '../api/index.ts';

export const rut004 = defineRule({
  code: 'RUT-004',
  severity: 'error',
  traits: { saysOfPast: true, inDoubt: true },
  messages: {},
  judge: {},
});
