/** RUT-009: a character that cannot be seen. Found while the file is read. */
import { defineRule } from '../api/index.ts';
import { invisibleName } from './rut-009/names.ts';

export const rut009 = defineRule({
  code: 'RUT-009',
  severity: 'error',
  traits: { saysOfPast: true, safe: ['invisible'] },
  messages: {},
  problems: {
    invisible: {
      sv: 'Osynligt tecken: {nameSv} ({number})',
      en: 'Invisible character: {nameEn} ({number})',
      advice: {
        sv: 'Ta bort tecknet. Det syns inte, men kan ändra hur raden läses.',
        en: 'Remove the character. It cannot be seen, but can change how the line reads.',
      },
      values: ({ codePoint }: { readonly codePoint: number }) => {
        const { sv: nameSv, en: nameEn } = invisibleName(codePoint);
        return { nameSv, nameEn, number: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}` };
      },
    },
  },
  judge: {},
});
