/** An uppdrag with too many words: a role of several words, or a word in place of `vid`. */
import { expect, it } from 'vitest';
import { problemInWords } from '../../language/checks/index.ts';
import { factsOf } from '../../language/lowering/lower.ts';

it.each([
  ['läkare vd Norra', 'vd', 'Skriv vid i stället för vd'],
  ['läkare på Norra från 2026-01-01', 'på', 'Skriv vid i stället för på'],
  ['läkare vis Norra', 'vis', 'Ordet vis känns inte igen här. Menade du vid?'],
  ['medicinsk sekreterare vd Norra', 'vd', 'Skriv vid i stället för vd'],
  ['biträdande överläkare psykiatri vid Norra', 'överläkare', 'Rollnamn med flera ord skrivs inom citattecken'],
  ['biträdande överläkare vid Norra', 'överläkare', 'Rollnamn med flera ord skrivs inom citattecken'],
])('uppdrag %s', (assignment, word, message) => {
  const text = `person a "A" {\n  uppdrag ${assignment}\n  ordinerar\n}`;
  const { problems } = factsOf('a.rutin', text);
  expect(problems.map(({ start, end }) => text.slice(start, end))).toEqual([word]);
  expect(problems.map((problem) => problemInWords(problem).sv)).toEqual([message]);
});
