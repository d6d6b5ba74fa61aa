/** What a guide says at a field, and what is still to be filled in. */
import type { FieldSaid } from '../guide-shapes.ts';
import { t } from '../text.ts';
import { open } from './host.tsx';
import type { Found } from './search-field.tsx';

/** What is wrong with a field; null for nothing, or for what is only still to be filled in. */
export function wrongIn(said: readonly FieldSaid[] | undefined, field: string): string | null {
  const found = said?.find((one) => one.field === field);
  return found === undefined || found.lacking ? null : found.message;
}

/** What a field says that is chosen, as the server tells of it; nothing while the server still tells of another. */
export function chosenOf(key: string | undefined, told: Found | null | undefined): Found | null {
  return told?.key === key ? (told ?? null) : null;
}

/** Leads to the other one where something is there already. */
export function Other({ said, field }: { readonly said: readonly FieldSaid[] | undefined; readonly field: string }) {
  const found = said?.find((one) => one.field === field);
  const place = found?.place ?? null;
  if (found === undefined || place === null) return null;
  return (
    <p class="said other">
      <button type="button" class="link" onClick={() => open(place)}>
        {t('Show it: {0}', found.where ?? '')}
      </button>
    </p>
  );
}

/** What is still to be filled in before anything can be written. */
export function Remaining({ said }: { readonly said: readonly FieldSaid[] | undefined }) {
  const lacking = said?.filter((one) => one.lacking) ?? [];
  if (lacking.length === 0) return null;
  return (
    <div class="remaining">
      <h2>{t('Still to fill in')}</h2>
      <ul>
        {lacking.map(({ field, message }) => (
          <li key={field}>{message}</li>
        ))}
      </ul>
    </div>
  );
}
