/** The bar above all that a panel shows while that is shown for another day than today, with the way back. */
import { t } from '../text.ts';

interface Shown {
  /** The day in words; null where it is today. */
  readonly day: string | null;
  readonly back: () => void;
}

/** The words are read aloud when the day becomes another. */
export function OtherDay({ day, back }: Shown) {
  return (
    <div class={day === null ? undefined : 'other-day'}>
      <span role="status">{day === null ? '' : t('Everything is shown for {0}', day)}</span>
      {day === null ? null : (
        <button type="button" class="button" onClick={back}>
          {t('Back to today')}
        </button>
      )}
    </div>
  );
}
