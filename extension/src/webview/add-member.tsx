/** The form that lets a person into a shared inbox. */
import type { AddMemberView } from '../subject-shapes.ts';
import { t } from '../text.ts';
import { DateField } from './date-field.tsx';
import { listenForm } from './form.tsx';
import { SearchField } from './search-field.tsx';

interface Fields {
  readonly person: string;
  readonly inbox: string;
  readonly from: string;
  readonly to: string;
  readonly query: string;
}

listenForm<Fields, AddMemberView>({
  heading: ({ view, fields }) => t('Add {0} to an inbox', view?.person?.label ?? fields.person),
  /** Asked for as it is drawn: only then is it known in which language. */
  get write() {
    return t('Add');
  },
  children: ({ fields, set, view }) => (
    <>
      <p class="facts">{view?.person?.detail}</p>
      <SearchField
        label={t('Inbox')}
        hint={t('Those of her own units are first. Search by any part of the name of an inbox or a unit.')}
        problem={view?.problem ?? null}
        chosen={fields.inbox === '' ? null : (view?.inbox ?? null)}
        query={fields.query}
        found={view?.found ?? []}
        onQuery={(query) => set({ query })}
        onChoose={(key) => set({ inbox: key ?? '' })}
      />
      <DateField
        label={t('From')}
        hint={t('Empty: from now on.')}
        value={fields.from}
        onChange={(from) => set({ from })}
      />
      <DateField
        label={t('To')}
        hint={t('Empty: until further notice.')}
        value={fields.to}
        near={fields.from}
        onChange={(to) => set({ to })}
      />
    </>
  ),
});
