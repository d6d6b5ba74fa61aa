/** Fetches the program in a pipeline: the package that a variable names, and no package of a stranger's. */
import { type Language, PROGRAM_VERSION } from '../../model/index.ts';
import { say } from '../../words/index.ts';

/** The script; `error` is how the server marks a line of the log as a fault. */
export function installScript(language: Language, error: string): string {
  const missing = say(
    language,
    `Variabeln RUTIN_PACKAGE saknas: npm-paketet med Rutin, till exempel rutin@${PROGRAM_VERSION}.`,
    `The variable RUTIN_PACKAGE is missing: the npm package of Rutin, such as rutin@${PROGRAM_VERSION}.`,
  );
  return `if [ -z "\${RUTIN_PACKAGE:-}" ]; then
  echo "${error}${missing}"
  exit 2
fi
npm install --global --no-audit --no-fund "$RUTIN_PACKAGE"`;
}
