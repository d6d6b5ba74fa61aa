/** What programs import as `rutin`: a workspace of texts judged, and a text in its shape. No file, clock or terminal is asked. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { allChecks } from '../checks/index.ts';
import { formatted } from '../editing/format/format.ts';
import { type CheckFault, checkFaultText, judgeAll, type Options, reportOf } from '../engine/index.ts';
import { parse } from '../grammar/parse.ts';
import { factsOf } from '../lowering/lower.ts';
import { comparePaths, masked, Workspace } from '../model/index.ts';
import { jsonReport } from '../report/findings/json.ts';
import { stampFor } from '../report/receipts/stamp.ts';
import { CONFIG_NAME, type Config, NO_CONFIG } from '../services/config/config.ts';
import { DEFAULT_HORIZON, LONGEST_HORIZON } from '../services/config/horizon.ts';
import { fileFilter, ownersOf } from '../services/config/patterns.ts';
import { configIn } from '../services/config/read.ts';
import { knownSeverities, refusal } from '../services/config/refusal.ts';
import { unmetRequirement } from '../services/config/requires.ts';
import { type Hasher, InputDigest } from '../services/input-digest.ts';
import { shippedFacts } from '../services/shipped-facts.ts';
import { parseDay } from '../time/index.ts';
import { UsageError } from '../words/index.ts';
import type * as Public from './rutin.d.ts';

/** Judges a workspace. */
export const check: typeof Public.check = (texts, given) => {
  const config = given.config === undefined ? NO_CONFIG : configOf(given.config);
  const isWanted = fileFilter(config);
  const ws = new Workspace();
  for (const facts of shippedFacts()) ws.load(facts);
  const digest = new InputDigest(plainHasher);
  for (const [file, text] of Object.entries(texts).sort(([a], [b]) => comparePaths(a, b))) {
    if (!isWanted(file)) continue;
    ws.load(factsOf(file, text));
    digest.add(file, text);
  }
  const language = given.language ?? config.values.lang ?? 'sv';
  const options = optionsOf(ws, config, given);
  const faults: CheckFault[] = [];
  const found = judgeAll(ws, { ...options, onFault: (fault) => faults.push(fault) });
  for (const one of faults) {
    const sentence = checkFaultText(ws, one)[language];
    if (given.onFault === undefined) throw new Error(sentence, { cause: one.fault });
    given.onFault(sentence);
  }
  const report = reportOf(ws, found, { ...options, language });
  const stamp = stampFor(ws, { ...options, digest: digest.end(given.config).digest });
  return JSON.parse(masked(jsonReport(report, stamp))) as Public.Report;
};

/** A text in its shape. */
export const format: typeof Public.format = (text) => {
  const parsed = parse(text);
  return parsed.errors.length > 0 ? undefined : formatted(parsed);
};

/** SHA-256 that needs nothing but the language. */
function plainHasher(): Hasher {
  const hash = sha256.create();
  return {
    update: (text) => hash.update(typeof text === 'string' ? utf8ToBytes(text) : text),
    digest: () => bytesToHex(hash.digest()),
  };
}

function configOf(text: string): Config {
  const config = configIn(text);
  const fault = 'fault' in config ? config.fault : unmetRequirement(config);
  if (fault !== undefined) throw refusal(CONFIG_NAME, fault);
  return config as Config;
}

function optionsOf(ws: Workspace, config: Config, { asOf, horizonDays }: Public.CheckOptions): Options {
  const day = parseDay(asOf);
  if (day === undefined) {
    throw new UsageError(`asOf ${asOf} är inget datum. Skriv det som 2026-11-21.`, `asOf ${asOf} is not a date.`);
  }
  const days = horizonDays ?? config.values.horisont ?? DEFAULT_HORIZON;
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_HORIZON) {
    throw new UsageError(
      `horizonDays ${days} är inget antal dagar från 1 till ${LONGEST_HORIZON}.`,
      `horizonDays ${days} is no number of days from 1 to ${LONGEST_HORIZON}.`,
    );
  }
  const owners = ownersOf(config);
  return {
    checks: allChecks,
    asOf: day,
    horizonDays: days,
    severities: knownSeverities(CONFIG_NAME, config, ws),
    ...(owners === undefined ? {} : { ownerOf: owners }),
  };
}
