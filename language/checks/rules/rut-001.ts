/** RUT-001: the text cannot be read. Found while the file is parsed. */
import { defineRule } from '../api/index.ts';

export const rut001 = defineRule({
  code: 'RUT-001',
  severity: 'error',
  traits: { saysOfPast: true, inDoubt: true, unread: true },
  messages: {},
  judge: {},
});
