/** The guide for a new employee: who, where, as what, from when, and in which inboxes. */
import type { InboxChoice, NewEmployeeView } from '../guide-shapes.ts';
import { t } from '../text.ts';
import { DateField } from './date-field.tsx';
import { Boxes, TextField } from './fields.tsx';
import { type Handle, listenForm } from './form.tsx';
import { RoleField } from './role-field.tsx';
import { chosenOf, Other, Remaining, wrongIn } from './said.tsx';
import { SearchField } from './search-field.tsx';

interface Fields {
  readonly name?: string;
  readonly id?: string;
  readonly hsa?: string;
  readonly unit?: string;
  readonly unitQuery?: string;
  readonly role?: string;
  readonly from?: string;
  readonly signs?: boolean;
  readonly prescribes?: boolean;
  readonly noPersonalInbox?: boolean;
  readonly inboxes?: readonly string[];
  readonly inboxQuery?: string;
}

type Guide = Handle<Fields, NewEmployeeView>;

listenForm<Fields, NewEmployeeView>({
  heading: () => t('New employee'),
  // Read when the page is drawn: the language is not known before.
  get write() {
    return t('Write');
  },
  remaining: ({ view }) => <Remaining said={view?.said} />,
  children: (form) => (
    <>
      <Person {...form} />
      <Work {...form} />
      <Inboxes {...form} />
    </>
  ),
});

function Person({ fields, set, view }: Guide) {
  return (
    <>
      <TextField
        label={t('Name')}
        hint={t('First name and family name.')}
        problem={wrongIn(view?.said, 'name')}
        value={fields.name ?? ''}
        onInput={(name) => set({ name })}
      />
      <TextField
        label={t('VGR-id')}
        hint={t('The name one logs in with, such as exeet1.')}
        problem={wrongIn(view?.said, 'id')}
        value={fields.id ?? ''}
        onInput={(id) => set({ id })}
      />
      <Other said={view?.said} field="id" />
      <TextField
        label={t('HSA-id, if there is one')}
        hint={t('From the HSA directory, such as SE2321000131-P000000000001.')}
        problem={wrongIn(view?.said, 'hsa')}
        value={fields.hsa ?? ''}
        onInput={(hsa) => set({ hsa })}
      />
      <Other said={view?.said} field="hsa" />
    </>
  );
}

function Work({ fields, set, view }: Guide) {
  return (
    <>
      <SearchField
        label={t('Unit')}
        hint={t('Search by any part of its name.')}
        problem={wrongIn(view?.said, 'unit')}
        chosen={chosenOf(fields.unit, view?.unit)}
        query={fields.unitQuery ?? ''}
        found={view?.units ?? []}
        onQuery={(unitQuery) => set({ unitQuery })}
        onChoose={(unit) => set({ unit: unit ?? '', unitQuery: '' })}
      />
      <RoleField
        roles={view?.roles ?? []}
        problem={wrongIn(view?.said, 'role')}
        value={fields.role ?? ''}
        onChange={(role) => set({ role })}
      />
      <DateField
        label={t('Assignment from')}
        hint={t('No first day is written.')}
        problem={wrongIn(view?.said, 'from')}
        value={fields.from ?? view?.from ?? ''}
        onChange={(from) => set({ from })}
      />
      <Rights fields={fields} set={set} view={view} />
    </>
  );
}

function Rights({ fields, set, view }: Pick<Guide, 'fields' | 'set' | 'view'>) {
  const none = view?.noPersonalInbox ?? null;
  const boxes = [
    { key: 'signs', label: t('May sign'), detail: 'signeringsrätt', checked: fields.signs === true },
    { key: 'prescribes', label: t('Orders tests and drugs'), detail: 'ordinerar', checked: fields.prescribes === true },
    ...(none === null
      ? []
      : [
          {
            key: 'noPersonalInbox',
            label: t('Has no personal inbox'),
            detail: 'utan personlig inkorg',
            checked: fields.noPersonalInbox ?? none,
          },
        ]),
  ];
  return <Boxes legend={t('Rights')} boxes={boxes} onToggle={(key, checked) => set({ [key]: checked })} />;
}

function Inboxes({ fields, set, view }: Guide) {
  const ticked = fields.inboxes ?? [];
  const all = view?.inboxes ?? [];
  const shown = all.filter(({ key, own }) => own || ticked.includes(key));
  const found = all.filter(({ key }) => !shown.some((one) => one.key === key));
  const toggle = (key: string, checked: boolean): void =>
    set({ inboxes: checked ? [...ticked, key] : ticked.filter((one) => one !== key) });
  return (
    <>
      {shown.length === 0 ? null : (
        <Boxes legend={t('Member of')} boxes={shown.map((one) => boxOf(one, ticked))} onToggle={toggle} />
      )}
      <SearchField
        label={t('Another inbox')}
        hint={t('Search for inboxes of other units.')}
        problem={wrongIn(view?.said, 'inboxes')}
        chosen={null}
        query={fields.inboxQuery ?? ''}
        found={found}
        onQuery={(inboxQuery) => set({ inboxQuery })}
        onChoose={(key) => set({ inboxQuery: '', inboxes: key === null ? ticked : [...ticked, key] })}
      />
    </>
  );
}

function boxOf({ key, label, detail }: InboxChoice, ticked: readonly string[]) {
  return { key, label, detail, checked: ticked.includes(key) };
}
