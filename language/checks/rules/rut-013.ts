/** RUT-013: a VGR-id of an unusual form. */
import { defineRule, markOf } from '../api/index.ts';

const USUAL = /^[a-z]{3,6}[0-9]{1,3}$/;

export const rut013 = defineRule({
  code: 'RUT-013',
  severity: 'hint',
  messages: {
    unusual: {
      sv: 'VGR-id {name} har en ovanlig form',
      en: 'The VGR-id {name} has an unusual form',
      advice: {
        sv: 'Ett VGR-id är oftast tre till sex små bokstäver a–z och en till tre siffror, som exeet1. Är det rätt kan det stå kvar.',
        en: 'A VGR-id is most often three to six small letters a–z and one to three digits, as in exeet1. If right, leave it.',
      },
    },
  },
  judge: {
    person(person, { report }) {
      if (!USUAL.test(person.name)) report('unusual', markOf(person, person.nameAt), { name: person.name });
    },
  },
});
