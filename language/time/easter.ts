/** The date of Easter, on which six of the holidays hang. */

import { type Day, dayOf } from './days.ts';

/** Easter Sunday of a Gregorian year (the anonymous algorithm of 1876, as in J. Meeus, Astronomical Algorithms, ch. 8). */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return dayOf(year, 3, 22 + epact + toSunday - 7 * late);
}
