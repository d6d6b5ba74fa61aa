/** Opens workspaces for commands that judge what they read whole. */
import { Contents } from '../../disk/cache/contents.ts';
import { inLightOfKept, type WholeWorkspace } from '../../disk/cache/known.ts';
import { type CacheOptions, type Room, roomFor } from '../../disk/cache/room.ts';
import type { Options } from '../../engine/index.ts';
import type { Language, Workspace } from '../../model/index.ts';
import type { ThoughtText } from '../../services/beside.ts';
import type { CommonOptions } from '../frame/options.ts';
import { type Located, locateWorkspace } from '../input/locate.ts';
import { type Opened, openLocated } from '../input/open.ts';

/** A workspace that is judged by what is kept of it. */
interface OpenedJudged extends Opened {
  /** The options of another workspace, of the same files and these texts; of that nothing is left. */
  readonly optionsWith: (ws: Workspace, texts: readonly ThoughtText[]) => Options;
}

/** As `openWorkspace`, for a command that judges what it opens: what is kept of that is made use of. */
export async function openJudged(
  paths: readonly string[],
  common: CommonOptions & CacheOptions,
  asked: Language | undefined,
): Promise<OpenedJudged> {
  return openKnown(await locateWorkspace(paths, common, asked), common);
}

/** The same of a workspace that has been found. */
export function openKnown(located: Located, common: CommonOptions & CacheOptions): OpenedJudged {
  const room = located.target.given === undefined ? roomFor(located.root, common) : undefined;
  if (room === undefined || located.found.unreadable.length > 0) return asItIs(openLocated(located, common));
  const contents = new Contents();
  const opened = openLocated(located, common, { see: contents.add });
  if (opened.unreadable.length > 0) return asItIs(opened);
  const { root, config, language } = located;
  const { ws, options, digest } = opened;
  const whole = { root, version: '', ws, options, settings: config.text, language, digest, contents };
  const optionsWith: OpenedJudged['optionsWith'] = (other, texts) => withTexts({ ...whole, ws: other }, texts, room);
  return { ...opened, options: inLightOfKept(whole, [], room), optionsWith };
}

/** Judged anew. */
function asItIs(opened: Opened): OpenedJudged {
  return { ...opened, optionsWith: () => opened.options };
}

/** A version of its own, which is told apart from the files as they stand. */
const THOUGHT = '@thought';

function withTexts(whole: WholeWorkspace, texts: readonly ThoughtText[], room: Room): Options {
  const contents = whole.contents.copy();
  for (const { file, text } of texts) contents.add(file, Buffer.from(text, 'utf8'), text);
  return inLightOfKept({ ...whole, version: THOUGHT, contents }, [whole], { ...room, onlyReads: true });
}
