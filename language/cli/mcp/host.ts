/** The workspace of an assistant: named at the start, read anew for each question, and nothing outside of it. */
import { realpathSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { CacheOptions } from '../../disk/cache/room.ts';
import { routineFile } from '../../disk/input/versions.ts';
import type { Host, OpenedWorkspace } from '../../mcp/host.ts';
import type { FileFacts, Language } from '../../model/index.ts';
import { filesAtOnce } from '../../server/node-files.ts';
import type { Day } from '../../time/index.ts';
import { UsageError } from '../../words/index.ts';
import { openVersions } from '../diff/sides.ts';
import type { CommonOptions } from '../frame/options.ts';
import { openJudged } from '../kept/known.ts';
import { markOf } from '../output/mended.ts';

/** The host for the workspace in a folder, whose path is absolute. What is kept of it is made use of, and nothing is written there. */
export function hostOf(root: string, common: CommonOptions & CacheOptions, language: Language): Host {
  const at = (day: Day | undefined): typeof common => ({
    ...common,
    ...(day !== undefined && { datum: day }),
    onlyReads: true,
  });
  const open = async (day: Day | undefined): Promise<OpenedWorkspace> => {
    const opened = await openJudged([root], at(day), language);
    if (opened.target.root !== root) throw elsewhere();
    return { ...opened, chosen: opened.found.chosen, markOf: (file) => markOf(join(root, file)) };
  };
  return {
    language,
    open,
    sides: async (base, head, day) => {
      const sides = await openVersions(root, [base, head], at(day), language);
      if (sides[1].root !== root) throw elsewhere();
      return sides;
    },
    routine: (path) => routineInside(root, path),
  };
}

/** A configuration in a folder above makes a larger workspace of it: that one was not named. */
function elsewhere(): UsageError {
  return new UsageError(
    'Arbetsytan är inte längre den som servern startades för. Starta om servern.',
    'The workspace is no longer the one that the server was started for. Start the server again.',
  );
}

/** Neither `..`, an absolute path nor a link leads out of the workspace, nor into what is hidden there. */
function routineInside(root: string, path: string): FileFacts {
  const real = realOf(resolve(root, path));
  const name = real === undefined ? undefined : filesAtOnce.nameUnder(root, real);
  if (real === undefined || name === undefined || extname(name) !== '.rutin' || /(?:^|[\\/])\./.test(name)) {
    throw new UsageError(
      `${path} är ingen .rutin-fil i arbetsytans mapp. Ange filen med sökvägen därifrån.`,
      `${path} is no .rutin file in the folder of the workspace. Name the file by its path from there.`,
    );
  }
  return routineFile(real, root);
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
