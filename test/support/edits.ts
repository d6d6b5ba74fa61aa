/** Workspaces with something to find, and edits of their texts as people make them, and as nobody would. */
import { join } from 'node:path';
import { CHECKOUT } from './checkout.ts';
import { fristad } from './cli.ts';
import { type Dice, spoiled } from './dice.ts';
import { textsIn } from './folder.ts';

export type Texts = Readonly<Record<string, string>>;

/** Few enough that many runs are quick, with something to find, names that are missing, and exceptions. */
export const small: Texts = {
  ...fristad,
  // Once a day too few, which the exception forgives.
  'enheter.rutin': (fristad['enheter.rutin'] ?? '').replace(
    '3 gånger per dag kl 08:15, 12:00,',
    '2 gånger per dag kl 08:15,',
  ),
  'undantag.rutin': `undantag från MC-BEV-03 för FristadVC.samverkan {
    från 2026-01-01 till 2026-12-31
    motivering "Prov" avvikelse "AVV-1" beslutat av exevc1
}
undantag från MC-INK-01 för Ingenstans { från 2026-01-01 till 2026-12-31 motivering "x" avvikelse "y" beslutat av exezz9 }
`,
  'fel.rutin':
    'person exezz1 "Exempel Zz" { uppdrag läkare vid FristadVd }\nfrånvaro exezz2 semester från 2026-10-01\n',
};
export const broken: Texts = textsIn(join(CHECKOUT, 'examples/regelbrott'));
const CONFIGS = [
  '{ "horisont": 30 }',
  '{ "severity": { "MC-BEV-03": "tips", "RUT-002": "av" } }',
  '{ "severity": { "MC-BEV-03": "av", "MC-TIL-12": "av" } }',
  '{ "severity": { "XX-FEL-99": "tips" } }',
  '{ "exclude": ["**/personer*.rutin"] }',
  '{ "lang": "en" }',
];

/** Some texts after one edit. */
export function edited(texts: Texts, dice: Dice): Texts {
  const now: Record<string, string> = { ...texts };
  const name = dice.pick(Object.keys(now).filter((one) => one.endsWith('.rutin')));
  const other = dice.pick(Object.keys(broken));
  const kind = dice.below(10);
  if (kind < 4) now[name] = spoiled(now[name] ?? '', dice);
  else if (kind === 4) now[`ny/${dice.below(9)}.rutin`] = broken[other] ?? '';
  else if (kind === 5 && Object.keys(now).length > 2) delete now[name];
  else if (kind === 6) {
    now[`a${dice.below(99)}-${name.replaceAll('/', '-')}`] = now[name] ?? '';
    delete now[name];
  } else if (kind === 7) now['rutin.config.json'] = dice.pick(CONFIGS);
  else if (kind === 8) delete now['rutin.config.json'];
  else now[name] = small[name] ?? broken[name] ?? `${now[name]}\n`;
  return now;
}
