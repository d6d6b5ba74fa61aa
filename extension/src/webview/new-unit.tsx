/** The guide for a new unit: what it is called and part of, when it is open, who is there, and when its inboxes are checked. */
import type { NewUnitView } from '../guide-shapes.ts';
import { t } from '../text.ts';
import { Boxes, ChoiceField, Field, TextField } from './fields.tsx';
import { type Handle, listenForm } from './form.tsx';
import { chosenOf, Other, Remaining, wrongIn } from './said.tsx';
import { SearchField } from './search-field.tsx';
import { type PersonRow, UnitPersons } from './unit-persons.tsx';

interface PrincipalFields {
  readonly name?: string;
  readonly type?: string;
  readonly municipality?: string;
  readonly agreement?: string;
}

interface Fields {
  readonly title?: string;
  readonly key?: string;
  readonly hsa?: string;
  readonly level?: string;
  readonly kind?: string;
  readonly parent?: string;
  readonly parentQuery?: string;
  readonly principal?: PrincipalFields;
  readonly department?: string;
  readonly hours?: string;
  readonly inboxes?: { readonly meddelande?: boolean; readonly samverkan?: boolean };
  readonly times?: { readonly meddelande?: string; readonly samverkan?: string };
  readonly persons?: readonly PersonRow[];
  readonly personQuery?: string;
}

type Guide = Handle<Fields, NewUnitView>;

listenForm<Fields, NewUnitView>({
  heading: () => t('New unit'),
  // Read when the page is drawn: the language is not known before.
  get write() {
    return t('Write');
  },
  remaining: ({ view }) => <Remaining said={view?.said} />,
  children: (form) => (
    <>
      <Names {...form} />
      <Place {...form} />
      <Hours {...form} />
      <UnitPersons
        view={form.view}
        rows={form.fields.persons ?? []}
        query={form.fields.personQuery ?? ''}
        onQuery={(personQuery) => form.set({ personQuery })}
        onChange={(persons) => form.set({ persons, personQuery: '' })}
      />
      <Inboxes {...form} />
    </>
  ),
});

function Names({ fields, set, view }: Guide) {
  const kind = view?.kinds.find(({ word }) => word === fields.kind);
  return (
    <>
      <TextField
        label={t('Name of the unit')}
        hint={t('As people call it, such as Fristad vårdcentral.')}
        problem={wrongIn(view?.said, 'title')}
        value={fields.title ?? ''}
        onInput={(title) => set({ title })}
      />
      <TextField
        label={t('Short name in the text')}
        hint={t('Proposed from the name. Other lines refer to the unit by it.')}
        problem={wrongIn(view?.said, 'key')}
        value={fields.key ?? view?.key ?? ''}
        onInput={(key) => set({ key })}
      />
      <Other said={view?.said} field="key" />
      <ChoiceField
        label={t('Kind of unit')}
        hint={kind?.meaning ?? ''}
        problem={wrongIn(view?.said, 'kind')}
        value={fields.kind ?? ''}
        none={t('Not stated')}
        options={(view?.kinds ?? []).map(({ word }) => ({ value: word, label: word }))}
        onChange={(chosen) => set({ kind: chosen })}
      />
      <ChoiceField
        label={t('Level in the HSA directory')}
        hint={t('Units of level 5 have the two inboxes.')}
        problem={wrongIn(view?.said, 'level')}
        value={fields.level ?? '5'}
        none={t('Not stated')}
        options={['1', '2', '3', '4', '5', '6', '7'].map((value) => ({ value, label: value }))}
        onChange={(level) => set({ level })}
      />
    </>
  );
}

const NEW = { type: 'region' };

function Place({ fields, set, view }: Guide) {
  const isNew = view?.isFirst === true || fields.principal !== undefined;
  return (
    <>
      {view?.isFirst === true ? null : (
        <SearchField
          label={t('Part of')}
          hint={t('A verksamhet, förvaltning or huvudman. Search by any part of its name.')}
          problem={wrongIn(view?.said, 'parent')}
          chosen={chosenOf(fields.parent, view?.parent)}
          query={fields.parentQuery ?? ''}
          found={view?.parents ?? []}
          onQuery={(parentQuery) => set({ parentQuery })}
          onChoose={(parent) => set({ parent: parent ?? '', parentQuery: '' })}
        />
      )}
      {isNew && (fields.parent ?? '') === '' ? <Principal fields={fields} set={set} view={view} /> : null}
      {isNew || (fields.parent ?? '') !== '' ? null : (
        <p class="field">
          <button type="button" class="link" onClick={() => set({ principal: NEW, parent: '' })}>
            {t('The huvudman is not there yet')}
          </button>
        </p>
      )}
      <TextField
        label={t('New verksamhet, if there is to be one')}
        hint={t('What a verksamhetschef heads. It is put between the unit and what it is part of.')}
        problem={wrongIn(view?.said, 'department')}
        value={fields.department ?? ''}
        onInput={(department) => set({ department })}
      />
    </>
  );
}

function Principal({ fields, set, view }: Pick<Guide, 'fields' | 'set' | 'view'>) {
  const { name = '', type = 'region', municipality = '', agreement = '' } = fields.principal ?? {};
  const put = (some: PrincipalFields): void => set({ principal: { ...(fields.principal ?? NEW), ...some } });
  return (
    <>
      <ChoiceField
        label={t('Who answers for the care')}
        value={type}
        options={[
          { value: 'region', label: t('The region') },
          { value: 'kommun', label: t('A municipality') },
          { value: 'privat', label: t('A private provider') },
        ]}
        onChange={(chosen) => put({ type: chosen })}
      />
      {type === 'kommun' ? (
        <>
          <ChoiceField
            label={t('Municipality')}
            problem={wrongIn(view?.said, 'principal.municipality')}
            value={municipality}
            none={t('Choose a municipality')}
            options={(view?.municipalities ?? []).map(({ key, label }) => ({ value: key, label }))}
            onChange={(code) => put({ municipality: code })}
          />
          <Other said={view?.said} field="principal.municipality" />
        </>
      ) : null}
      <TextField
        label={t('Name of the huvudman')}
        hint={
          type === 'kommun'
            ? t('The name of the municipality, unless you write another.')
            : t('Such as Västra Götalandsregionen.')
        }
        problem={wrongIn(view?.said, 'principal.name')}
        value={name}
        onInput={(typed) => put({ name: typed })}
      />
      {type === 'privat' ? (
        <TextField
          label={t('Agreement with the region')}
          hint={t('Its number, such as VGR 2023-0042.')}
          problem={wrongIn(view?.said, 'principal.agreement')}
          value={agreement}
          onInput={(typed) => put({ agreement: typed })}
        />
      ) : null}
    </>
  );
}

const OWN = '…';

function Hours({ fields, set, view }: Guide) {
  const choices = view?.hours ?? [];
  const value = fields.hours ?? choices[0] ?? '';
  const isOwn = choices.length > 0 && !choices.includes(value);
  return (
    <>
      <ChoiceField
        label={t('Opening hours')}
        hint={isOwn ? '' : t('Public holidays are closed.')}
        value={isOwn ? OWN : value}
        options={[
          ...choices.map((one) => ({ value: one, label: one.replaceAll('\n', '; ') })),
          { value: OWN, label: t('Other hours …') },
        ]}
        onChange={(chosen) => set({ hours: chosen === OWN ? `${value}\n` : chosen })}
      />
      {isOwn ? (
        <Field
          label={t('Days and times')}
          hint={t('A line for days with the same times, such as mån-tor 08:00-17:00.')}
          problem={wrongIn(view?.said, 'hours')}
        >
          {(control) => (
            <textarea
              {...control}
              rows={4}
              value={value}
              onInput={({ currentTarget }) => set({ hours: currentTarget.value })}
            />
          )}
        </Field>
      ) : null}
    </>
  );
}

function Inboxes({ fields, set, view }: Guide) {
  const isFive = (fields.level ?? '5') === '5';
  const isThere = (word: 'meddelande' | 'samverkan'): boolean => fields.inboxes?.[word] ?? isFive;
  const kinds = [
    { word: 'meddelande', label: t('Message inbox') },
    { word: 'samverkan', label: t('Collaboration inbox') },
  ] as const;
  const boxes = kinds.map(({ word, label }) => ({
    key: word,
    label,
    detail: `inkorg ${word}`,
    checked: isThere(word),
  }));
  return (
    <>
      <Boxes
        legend={t('Inboxes')}
        boxes={boxes}
        onToggle={(key, checked) => set({ inboxes: { ...fields.inboxes, [key]: checked } })}
      />
      {kinds
        .filter(({ word }) => isThere(word))
        .map(({ word, label }) => (
          <TextField
            key={word}
            label={t('{0} is checked at', label)}
            hint={askedFor(view?.[word].asked ?? 1)}
            problem={wrongIn(view?.said, word)}
            value={fields.times?.[word] ?? view?.[word].times ?? ''}
            onInput={(times) => set({ times: { ...fields.times, [word]: times } })}
          />
        ))}
    </>
  );
}

function askedFor(count: number): string {
  return count === 1
    ? t('The routines ask for at least once a day, inside the opening hours.')
    : t('The routines ask for at least {0} times a day, inside the opening hours.', count);
}
