/** Buttons in a row that are one stop of the Tab key; the arrow keys go between them. */
import type { ComponentChildren } from 'preact';
import { t } from '../text.ts';
import { useSingleStop } from './single-stop.tsx';

export function Toolbar({ label, children }: { readonly label?: string; readonly children: ComponentChildren }) {
  const stop = useSingleStop<HTMLDivElement>();
  return (
    <div class="tools" role="toolbar" aria-label={label ?? t('Tools')} {...stop}>
      {children}
    </div>
  );
}
