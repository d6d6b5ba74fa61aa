/** The national overview is the first choice for whoever reads. */
import { markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';
import { rule } from './parameters.ts';

const NATIONAL_OVERVIEW = 'npö';

export const npoFirst = rule({
  messages: {
    npoNotFirst: {
      sv: 'Läsåtkomsten i {unit} börjar inte med npö',
      en: 'The read access of {unit} does not begin with npö',
      advice: {
        sv: 'Skriv npö först efter via. NPÖ bör vara förstahandsvalet när information läses.',
        en: 'Write npö first after via. NPÖ should be the first choice for reading information.',
      },
    },
  },
  unit(unit, { report }) {
    const { readAccess } = unit;
    if (readAccess?.viaAt !== undefined && readAccess.via[0]?.value.toLowerCase() !== NATIONAL_OVERVIEW) {
      report('npoNotFirst', markOf(unit, readAccess.viaAt), { unit: titled(unit) });
    }
  },
});
