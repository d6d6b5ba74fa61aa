/** Opens workspaces for commands that judge what they read whole. */
import { Contents } from '../../disk/cache/contents.ts';
import { inLightOfKept } from '../../disk/cache/known.ts';
import { type CacheOptions, roomFor } from '../../disk/cache/room.ts';
import type { Language } from '../../model/index.ts';
import type { CommonOptions } from '../frame/options.ts';
import { locateWorkspace, type Opened, openLocated } from '../input/open.ts';

/** As `openWorkspace`, for a command that judges what it opens: what is kept of that is made use of. */
export async function openJudged(
  paths: readonly string[],
  common: CommonOptions & CacheOptions,
  asked: Language | undefined,
): Promise<Opened> {
  const located = await locateWorkspace(paths, common, asked);
  const room = roomFor(located.root, common);
  if (room === undefined || located.found.unreadable.length > 0) return openLocated(located, common);
  const contents = new Contents();
  const opened = openLocated(located, common, { see: contents.add });
  if (opened.unreadable.length > 0) return opened;
  const { root, config, language } = located;
  const { ws, options, digest } = opened;
  const whole = { root, version: '', ws, options, settings: config.text, language, digest, contents };
  return { ...opened, options: inLightOfKept(whole, [], room) };
}
