/** A clause or a rule explained, as Markdown: what the command line says of it, said in the editor. */
import { pageIn } from '../../checks/page-in.ts';
import type { Language } from '../../model/index.ts';
import { explain } from '../../report/explain/explanation.ts';
import { explanationMarkdown, pageMarkdown } from '../../report/explain/markdown.ts';
import type { Scene } from './scene.ts';

/** A workspace as it is judged. */
type Judged = Pick<Scene, 'ws' | 'options'>;

/** The explanation of a code; undefined for a code that nothing has. */
export function explanationOf({ ws, options }: Judged, code: string): string | undefined {
  const explanation = explain(ws, code, options.asOf, options.language);
  return explanation === undefined
    ? pageOf(code, options.language)
    : explanationMarkdown(explanation, options.language);
}

/** The page of a check or rule without the table at its head. */
export function pageOf(name: string, language: Language): string | undefined {
  const page = pageIn(language, name);
  return page === undefined ? undefined : pageMarkdown(page);
}
