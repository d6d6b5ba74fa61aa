/** Why git gives no answer, by what it says itself. */
import { UsageError } from '../../words/index.ts';

/** git does not read what somebody else owns, since it may name commands to run. */
export function ownedByOthers(said: string): UsageError | undefined {
  if (!/dubious ownership|unsafe repository/.test(said)) return undefined;
  const [, path = '.'] = /safe\.directory (.+)$/m.exec(said) ?? [];
  const command = `git config --global --add safe.directory ${path}`;
  return new UsageError(
    `Git-förrådet ${path} ägs av någon annan än du, och git läser det inte förrän du säger att du litar på det. Gör du det, kör: ${command}`,
    `The git repository ${path} is owned by someone other than you, and git does not read it until you say that you trust it. If you do, run: ${command}`,
  );
}

const LONGEST_SAID = 200;

/** What no sentence of ours tells: git's own words. */
export function inOwnWords(revision: string, said: string): UsageError {
  const lines = said.split('\n').flatMap((line) => /^(?:fatal|error): (.*)/.exec(line)?.[1] ?? []);
  const words = (lines[0] ?? said.trim()).slice(0, LONGEST_SAID).replace(/\.$/, '');
  const [sv, en] = words === '' ? ['inget', 'nothing'] : [`”${words}”`, `“${words}”`];
  return new UsageError(
    `${revision} gick inte att läsa ur git, som svarar ${sv}. Kör git fsck, och jämför annars två mappar.`,
    `${revision} could not be read from git, which answers ${en}. Run git fsck, or else compare two folders.`,
  );
}
