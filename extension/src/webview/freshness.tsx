/** How far what is shown is of the files as they are: older, being made anew, or without what is not saved. */
import type { ReportView } from '../report-shapes.ts';
import { t } from '../text.ts';
import { Button, wish } from './host.tsx';

/** Nothing where it is of the files as they are. */
export function Freshness({ view: { stale, busy, unsaved } }: { readonly view: ReportView }) {
  return (
    <div role="status">
      {busy ? (
        <p class="note fresh">
          {t('This is being made anew …')} <Button text={t('Stop')} onClick={() => wish('stop')} />
        </p>
      ) : null}
      {busy || stale === null ? null : (
        <p class="note stale">
          {t('This is from before the last change: it could not be made anew.')} {stale}
        </p>
      )}
      {unsaved === 0 ? null : (
        <p class="note stale">
          {unsaved === 1
            ? t('One file is not saved. What is written there is not in this yet.')
            : t('{0} files are not saved. What is written there is not in this yet.', unsaved)}
        </p>
      )}
    </div>
  );
}
