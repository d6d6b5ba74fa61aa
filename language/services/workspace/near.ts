/** Names that were surely meant for a file of a workspace, and are not. */
import { CONFIG_NAME } from '../config/config.ts';

/** `personer.rutin.txt`, `personer.Rutin`, `personer.rutn`, `personer.rutin ` with a blank at its end. */
const NEAR_FILE =
  /\.(?:rutin\.(?:txt|text|md|rtf|docx?|odt)|rutin[ .]+|rutin|rutn|ruitn|rutni|rutinn|rutins|ruttin|routine?)$/i;

/** `rutin.config.jsonc`, `Rutin.config.json.txt`. */
const NEAR_CONFIG = /^rutin[.-]?config\.(?:json[c5]?|ya?ml)(?:\.txt)?$/i;

/** Whether a file that no workspace reads has a name that is nearly right. */
export function isNearMiss(name: string): boolean {
  return name !== CONFIG_NAME && !name.endsWith('.rutin') && (NEAR_FILE.test(name) || NEAR_CONFIG.test(name));
}
