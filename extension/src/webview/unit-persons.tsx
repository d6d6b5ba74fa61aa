/** Those who are to be at a new unit: persons who are known, and persons who are declared with it. */
import type { NewUnitView, UnitPersonView, WordChoice } from '../guide-shapes.ts';
import { t } from '../text.ts';
import { Boxes, TextField } from './fields.tsx';
import { RoleField } from './role-field.tsx';
import { Other, wrongIn } from './said.tsx';
import { SearchField } from './search-field.tsx';

export interface PersonRow {
  /** Someone who is declared already. */
  readonly known?: boolean;
  readonly id?: string;
  readonly name?: string;
  readonly role?: string;
  readonly administers?: boolean;
  readonly reads?: boolean;
}

interface UnitPersonsProps {
  readonly view: NewUnitView | null;
  readonly rows: readonly PersonRow[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onChange: (rows: readonly PersonRow[]) => void;
}

export function UnitPersons({ view, rows, query, onQuery, onChange }: UnitPersonsProps) {
  const put = (index: number, some: PersonRow): void =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...some } : row)));
  const named = new Set(rows.map(({ id }) => id));
  return (
    <fieldset class="field group">
      <legend>{t('Persons at the unit')}</legend>
      {rows.map((row, index) => (
        <Row
          key={index}
          {...{ row, index, view }}
          known={view?.persons[index]}
          put={(some) => put(index, some)}
          remove={() => onChange(rows.filter((_, at) => at !== index))}
        />
      ))}
      {view?.isFirst === true ? null : (
        <SearchField
          label={t('Someone who is known')}
          hint={t('Search by name, VGR-id or unit.')}
          chosen={null}
          query={query}
          found={(view?.found ?? []).filter(({ key }) => !named.has(key))}
          onQuery={onQuery}
          onChoose={(id) => {
            if (id !== null) onChange([...rows, { id, known: true }]);
          }}
        />
      )}
      <button type="button" class="button" onClick={() => onChange([...rows, {}])}>
        {t('Add a new person')}
      </button>
    </fieldset>
  );
}

interface RowProps {
  readonly row: PersonRow;
  readonly index: number;
  readonly view: NewUnitView | null;
  readonly known: UnitPersonView | undefined;
  readonly put: (some: PersonRow) => void;
  readonly remove: () => void;
}

function Row({ row, index, view, known, put, remove }: RowProps) {
  const name = row.known === true ? (known?.known ?? row.id ?? null) : null;
  const title = name ?? row.name ?? '';
  return (
    <fieldset class="field someone">
      <legend>{title === '' ? t('Person {0}', index + 1) : title}</legend>
      {row.known !== true ? <NewPerson {...{ row, index, view, put }} roles={view?.roles ?? []} /> : null}
      <Boxes
        legend={t('At the unit')}
        boxes={[
          {
            key: 'administers',
            label: t('Administers the inboxes'),
            checked: row.administers ?? known?.administers ?? false,
          },
          { key: 'reads', label: t('Reads and checks the inboxes'), checked: row.reads ?? known?.reads ?? true },
        ]}
        onToggle={(key, checked) => put({ [key]: checked })}
      />
      <button type="button" class="link" onClick={remove}>
        {t('Take away {0}', title === '' ? t('Person {0}', index + 1) : title)}
      </button>
    </fieldset>
  );
}

function NewPerson({
  row,
  index,
  view,
  put,
  roles,
}: Pick<RowProps, 'row' | 'index' | 'view' | 'put'> & { readonly roles: readonly WordChoice[] }) {
  const wrong = (field: string): string | null => wrongIn(view?.said, `persons.${index}.${field}`);
  return (
    <>
      <TextField label={t('Name')} problem={wrong('name')} value={row.name ?? ''} onInput={(name) => put({ name })} />
      <TextField
        label={t('VGR-id')}
        hint={t('The name one logs in with, such as exeet1.')}
        problem={wrong('id')}
        value={row.id ?? ''}
        onInput={(id) => put({ id })}
      />
      <Other said={view?.said} field={`persons.${index}.id`} />
      <RoleField roles={roles} problem={wrong('role')} value={row.role ?? ''} onChange={(role) => put({ role })} />
    </>
  );
}
