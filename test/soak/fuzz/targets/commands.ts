/** What commands are given that others wrote: a current state, settings, a receipt. */

import { DAY, FRISTAD, runFault, runWith, strayFault, writtenBy } from '../command.ts';
import { shorterJson } from '../minimise.ts';
import { otherJson } from '../mutate/json.ts';
import { filesAt } from '../seeds.ts';
import type { Target } from '../target.ts';

const CURRENT = 'nu.json';
const [STATE] = await writtenBy(
  FRISTAD,
  ['generate', ...DAY, '--out', 'ut', '--only', 'json'],
  ['ut/provisionering.json'],
);

export const current: Target = {
  name: 'current',
  holds: 'a current state gives a plan or a sentence that refuses it',
  seeds: () => [STATE ?? '', '{}', '[]', 'null', ''],
  mutated: otherJson,
  smaller: shorterJson,
  perLook: 1,
  async wrong(input) {
    const ran = await runWith({ ...FRISTAD, [CURRENT]: input }, ['plan', ...DAY, '--current', CURRENT]);
    return runFault(ran) ?? strayFault(ran.left);
  },
};

/** Settings in which everything stands that there may be. */
const SETTINGS = `{
  // en kommentar
  "$schema": "x", "owners": { "region.rutin": "@region", "**/*.rutin": "@alla" },
  "severity": { "RUT-013": "av", "MC-TIL-12": "fel" }, "include": ["*.rutin"], "exclude": ["ut/**"],
  "lang": "sv", "horisont": 90, "import": { "columns": { "person": ["Id"] } }, "kräver": ">=0.1",
}`;

export const configuration: Target = {
  name: 'configuration',
  holds: 'settings hold, or a sentence says what is wrong with them',
  seeds: () => [
    SETTINGS,
    JSON.stringify({ severity: { 'RUT-013': 'av' }, include: ['*.rutin'], horisont: 90 }),
    ...examples(),
  ],
  mutated: otherJson,
  smaller: shorterJson,
  perLook: 1,
  async wrong(input) {
    const ran = await runWith({ ...FRISTAD, 'rutin.config.json': input }, ['check', ...DAY, '--no-cache']);
    return runFault(ran) ?? strayFault(ran.left);
  },
};

function examples(): readonly string[] {
  return ['ny-version', 'regelbrott', 'vastra-gotaland'].flatMap((name) =>
    filesAt(`examples/${name}`, '.json').map(([, text]) => text),
  );
}

const RECEIPTS = [
  ...(await writtenBy(FRISTAD, ['generate', ...DAY, '--out', 'ut', '--only', 'csv,json'], ['ut/kvitto.json'])),
  ...(await writtenBy(
    { ...FRISTAD, [CURRENT]: STATE ?? '' },
    ['plan', ...DAY, '--current', CURRENT, '--receipt', 'kvitto.json'],
    ['kvitto.json'],
  )),
];

export const receipts: Target = {
  name: 'receipts',
  holds: 'a receipt is repeated or refused in a sentence, and writes nothing anywhere',
  seeds: () => RECEIPTS,
  mutated: otherJson,
  smaller: shorterJson,
  perLook: 1,
  async wrong(input) {
    const ran = await runWith({ ...FRISTAD, [CURRENT]: STATE ?? '', 'kvitto.json': input }, ['replay', 'kvitto.json']);
    return runFault(ran) ?? strayFault(ran.left);
  },
};
