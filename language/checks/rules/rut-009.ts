/** RUT-009: a character that cannot be seen. Found while the file is read. */
import { defineRule } from '../api/index.ts';

export const rut009 = defineRule({
  code: 'RUT-009',
  severity: 'error',
  traits: { saysOfPast: true, safe: 'all' },
  messages: {},
  judge: {},
});
