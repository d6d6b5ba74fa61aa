/** What a command that judges a workspace it has read whole takes from what is kept, and leaves there. */
import { EarlierJudgement, type Options, reportOf } from '../../engine/index.ts';
import type { Finding, Language, Workspace } from '../../model/index.ts';
import { stampFor } from '../../report/receipts/stamp.ts';
import { sha256Hex } from '../../server/digest.ts';
import type { Contents } from './contents.ts';
import { knownAs } from './place.ts';
import { circumstancesOf, type Room } from './room.ts';
import { spokenIn } from './spoken.ts';
import { keepTold } from './told.ts';

/** A workspace that has been read whole. */
export interface WholeWorkspace {
  readonly root: string;
  /** Tells versions of one workspace apart that are kept beside each other: empty for its folder as it stands. */
  readonly version: string;
  readonly ws: Workspace;
  readonly options: Options;
  readonly settings: string | undefined;
  readonly language: Language;
  readonly digest: string;
  readonly contents: Contents;
}

/** The workspace as it is judged: by what is kept of it or of one of the others, which may be versions of the same. */
export function inLightOfKept(
  whole: WholeWorkspace,
  others: readonly Pick<WholeWorkspace, 'root' | 'version'>[],
  room: Room,
): Options {
  const { ws, options, settings, language, contents } = whole;
  const named = ({ root, version }: Pick<WholeWorkspace, 'root' | 'version'>): string =>
    circumstancesOf({
      build: room.build,
      workspace: knownAs(room.place, root) + version,
      settings,
      time: options,
      language,
    });
  const all = [...new Set([whole, ...others].map(named))];
  const spoken = spokenIn(room.store, all, contents, (file) => ws.files.get(file));
  const keep = (findings: readonly Finding[], files: ReadonlySet<string>): void => {
    if (room.onlyReads) return;
    const { asOf, horizonDays } = options;
    const report = reportOf(ws, findings, { asOf, horizonDays, language });
    const stamp = stampFor(ws, { ...options, digest: whole.digest, hash: sha256Hex });
    keepTold(room.store, named(whole), { report, stamp, spoken: [...files] }, contents);
  };
  return { ...options, earlier: new EarlierJudgement(ws, options, spoken, keep) };
}
