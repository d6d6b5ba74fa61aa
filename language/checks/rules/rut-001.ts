/** RUT-001: the text cannot be read. Found while the file is parsed. */
import { defineRule } from '../api/index.ts';
import { blocks } from './rut-001/blocks.ts';
import { characters } from './rut-001/characters.ts';
import { meant } from './rut-001/meant.ts';
import { places } from './rut-001/places.ts';
import { spelling } from './rut-001/spelling.ts';

export const rut001 = defineRule({
  code: 'RUT-001',
  severity: 'error',
  traits: { saysOfPast: true, inDoubt: true, unread: true },
  messages: {},
  problems: { ...characters, ...spelling, ...meant, ...places, ...blocks },
  judge: {},
});
