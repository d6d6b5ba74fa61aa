/** RUT-014: a local routine that asks for less than the region. The engine finds it when it reads the routine. */
import { defineRule } from '../api/index.ts';

export const rut014 = defineRule({
  code: 'RUT-014',
  severity: 'error',
  messages: {
    looser: {
      sv: 'Lokalt {parameter} {local} mildrar regionens {regional}',
      en: 'The local {parameter} {local} is less than the regional {regional}',
      advice: {
        sv: 'En lokal rutin får skärpa {clause} men aldrig mildra det. Skriv {regional} eller ta bort raden: då gäller regionens.',
        en: 'A local routine may tighten {clause} but never loosen it. Write {regional}, or remove the line: then the region’s holds.',
      },
    },
  },
  judge: {},
});
