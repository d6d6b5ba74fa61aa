/** Easter, reckoned in another way. */
import { expect, it } from 'vitest';
import { dayOf } from '../../language/time/days.ts';
import { easterOf } from '../../language/time/easter.ts';

/** J.-M. Oudin's rule of 1940, as the Astronomical Almanac has it. */
function byOudin(year: number): readonly [month: number, day: number] {
  const { floor } = Math;
  const century = floor(year / 100);
  const golden = year % 19;
  const k = floor((century - 17) / 25);
  const moon = (century - floor(century / 4) - floor((century - k) / 3) + 19 * golden + 15) % 30;
  const paschal = moon - floor(moon / 28) * (1 - floor(moon / 28) * floor(29 / (moon + 1)) * floor((21 - golden) / 11));
  const weekday = (year + floor(year / 4) + paschal + 2 - century + floor(century / 4)) % 7;
  const month = 3 + floor((paschal - weekday + 40) / 44);
  return [month, paschal - weekday + 28 - 31 * floor(month / 4)];
}

it('is the same day in every year of the calendar', () => {
  for (let year = 1583; year <= 9999; year++) expect(easterOf(year), `${year}`).toBe(dayOf(year, ...byOudin(year)));
});

it.each([
  [1818, 3, 22],
  [1943, 4, 25],
  [1981, 4, 19],
  [2026, 4, 5],
  [2038, 4, 25],
])('fell or falls in %i on %i-%i', (year, month, day) => {
  expect(easterOf(year)).toBe(dayOf(year, month, day));
});
