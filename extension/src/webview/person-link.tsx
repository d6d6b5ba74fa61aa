/** A name that leads to the page of the person. */
import { t } from '../text.ts';
import { post } from './host.tsx';

export function PersonLink({ person, text }: { readonly person: string; readonly text: string }) {
  return (
    <button type="button" class="link" title={t('Show its page')} onClick={() => post({ type: 'person', key: person })}>
      {text}
    </button>
  );
}
