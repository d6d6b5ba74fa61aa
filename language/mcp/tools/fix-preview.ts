/** `fix_preview`: what `rutin fix --dry-run` would change, as patches. Nothing is written, and no kind of absence is told. */
import { sentenceOnLeft } from '../../editing/fixes/left.ts';
import { mendedFiles } from '../../editing/fixes/mended-files.ts';
import { ABSENCE_WORDS } from '../../model/index.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import { patchOf } from '../../report/terminal/patch.ts';
import { say } from '../../words/index.ts';
import { toolOf } from '../tool.ts';
import { fileIn } from './check.ts';
import { TEXT, unreadNotes } from './support.ts';

interface Preview {
  readonly files: readonly { readonly file: string; readonly patch: string }[];
}

export const fixPreview = toolOf<Preview>({
  name: 'fix_preview',
  title: { sv: 'Visa säkra rättelser', en: 'Preview safe fixes' },
  text: {
    sv: 'Visar som en patch vad som säkert kan rättas, utan att något påhittat läggs till. Skriver ingenting. Som rutin fix --dry-run; slaget av frånvaro visas som •••.',
    en: 'Shows as a patch what can safely be mended, with nothing invented. Writes nothing. As rutin fix --dry-run; the kind of an absence is shown as •••.',
  },
  parameters: {
    file: {
      type: 'text',
      text: {
        sv: 'Bara den här filen, till exempel enheter.rutin',
        en: 'This file alone, such as enheter.rutin',
      },
    },
  },
  lists: [['files']],
  fields: {
    files: {
      type: 'array',
      items: {
        type: 'object',
        properties: { file: TEXT, patch: TEXT },
        required: ['file', 'patch'],
        additionalProperties: false,
      },
    },
  },
  tell: async (host, { texts: { file }, days }) => {
    const opened = await host.open(days['date']);
    const { language } = opened;
    const wanted = file === undefined ? opened.chosen : new Set([fileIn(opened, file)]);
    const files: Preview['files'][number][] = [];
    const left: string[] = [];
    for (const one of mendedFiles(opened, wanted)) {
      if (one.left.length > 0) left.push(sentenceOnLeft(one.file, one.left)[language]);
      if (one.now === one.before) continue;
      const mark = opened.markOf(one.file);
      files.push({ file: one.file, patch: withoutKinds(patchOf(one.file, mark + one.before, mark + one.now)) });
    }
    return { whole: { files }, notes: [...unreadNotes(opened.unreadable, language), ...left], language };
  },
  words: ({ files }, language) =>
    files.length === 0
      ? say(language, 'Inget att rätta utan att något bestäms.', 'Nothing to mend without a decision.')
      : files
          .map(({ patch }) => ['````diff', ...patch.trimEnd().split('\n').map(defuse), '````'].join('\n'))
          .join('\n\n'),
});

const KINDS = new RegExp(`(?<!\\p{L})(?:${Object.values(ABSENCE_WORDS).join('|')})(?!\\p{L})`, 'giu');

/** Why someone is away reaches nobody who need not know. */
function withoutKinds(patch: string): string {
  return patch.replace(KINDS, '•••');
}
