/** The form of a new absence: who, why, when; who stands in; who has decided. Nothing is chosen for the clerk. */
import { useEffect, useRef } from 'preact/hooks';
import type { AbsenceFormFields, AbsenceFormView, PersonRow } from '../absence-shapes.ts';
import { t } from '../text.ts';
import { Candidates } from './candidates.tsx';
import { DateField } from './date-field.tsx';
import { ChoiceField, TextField } from './fields.tsx';
import { type Handle, listenForm } from './form.tsx';
import { Radios } from './radios.tsx';
import { SearchField } from './search-field.tsx';

type AbsenceHandle = Handle<AbsenceFormFields, AbsenceFormView>;

interface PartProps {
  readonly form: AbsenceHandle;
  readonly view: AbsenceFormView;
}

listenForm<AbsenceFormFields, AbsenceFormView>({
  heading: () => t('New absence'),
  // Said when it is drawn: before that there are no texts.
  get write() {
    return t('Write the absence');
  },
  children: (form) => (form.view === null ? null : <Absence form={form} view={form.view} />),
});

function Absence({ form, view }: PartProps) {
  const start = useRef<HTMLDivElement>(null);
  // Whoever opens the form goes on with the first thing that is not known.
  useEffect(() => {
    const first = form.fields.person === '' ? 'input' : 'input[type="radio"]';
    start.current?.querySelector<HTMLInputElement>(first)?.focus();
  }, []);
  return (
    <div ref={start}>
      <Who form={form} view={view} />
      <When form={form} view={view} />
      {view.note === null ? null : (
        <p class="note" role="status">
          {view.note}
        </p>
      )}
      <Candidates form={form} view={view} />
      {form.fields.delegates.length === 0 ? null : <Decisions form={form} view={view} />}
      <Left view={view} />
    </div>
  );
}

function Who({ form, view }: PartProps) {
  const { fields, set } = form;
  const row = fields.person === '' ? null : view.person;
  const meaning = view.kinds.find(({ word }) => word === fields.kind)?.meaning;
  return (
    <>
      <SearchField
        label={t('Who is away?')}
        hint={t('Any part of the name, or the VGR-id.')}
        chosen={row === null ? null : { ...row, label: row.name }}
        query={fields.personSearch}
        found={view.people.map((one) => ({ ...one, label: one.name }))}
        onQuery={(personSearch) => set({ personSearch })}
        onChoose={(person) => set({ ...UNDECIDED, person: person ?? '' })}
      />
      <Radios
        legend={t('Kind of absence')}
        hint={meaning ?? ''}
        value={fields.kind}
        inRow
        choices={view.kinds.map(({ word }) => ({ value: word, label: word }))}
        onChoose={(kind) => set({ kind })}
      />
    </>
  );
}

/** What another person's absence does not take over. */
const UNDECIDED = { delegates: [], concerns: '', decidedBy: '', assignedBy: '', candidateSearch: '' } as const;

function When({ form: { fields, set }, view }: PartProps) {
  const wrong = (field: string): string | null =>
    fields[field as 'from'] === '' ? null : (view.lacks.find((lack) => lack.field === field)?.message ?? null);
  return (
    <>
      <div class="dates">
        <DateField
          label={t('First day')}
          value={fields.from}
          near={view.asOf}
          problem={wrong('from')}
          onChange={(from) => set({ from })}
        />
        <DateField
          label={t('Last day')}
          hint={t('Empty as long as the end is not known.')}
          value={fields.to}
          near={fields.from === '' ? view.asOf : fields.from}
          problem={wrong('to')}
          onChange={(to) => set({ to })}
        />
      </div>
      {view.places.length === 0 ? null : (
        <ChoiceField
          label={t('Away from')}
          value={fields.concerns}
          none={t('All assignments')}
          options={view.places.map(({ key, name }) => ({ value: key, label: name }))}
          onChange={(concerns) => set({ concerns })}
        />
      )}
      {view.asksReturn ? (
        <label class="box field">
          <input
            type="checkbox"
            checked={fields.returns}
            onChange={({ currentTarget }) => set({ returns: currentTarget.checked })}
          />
          <span>{t('Returns after the leave')}</span>
        </label>
      ) : null}
    </>
  );
}

function Decisions({ form: { fields, set }, view }: PartProps) {
  return (
    <>
      <div class="decision">
        <Actors
          legend={t('Who decided for how long?')}
          hint={t('The manager who set the time of the delegates.')}
          people={view.deciders}
          value={fields.decidedBy}
          onChoose={(decidedBy) => set({ decidedBy })}
        />
        <DateField
          label={t('Day of the decision')}
          hint={t('May be left out.')}
          value={fields.decidedOn}
          near={view.asOf}
          onChange={(decidedOn) => set({ decidedOn })}
        />
      </div>
      <div class="decision">
        <Actors
          legend={t('Who assigned the delegates?')}
          hint={t('Who enters them in Millennium; never the absent person.')}
          people={view.assigners}
          value={fields.assignedBy}
          onChoose={(assignedBy) => set({ assignedBy })}
        />
        <DateField
          label={t('Day of the assignment')}
          hint={t('May be left out.')}
          value={fields.assignedOn}
          near={view.asOf}
          onChange={(assignedOn) => set({ assignedOn })}
        />
      </div>
      {view.asksJustification || fields.justification !== '' ? (
        <TextField
          label={t('Why may the delegates see it all?')}
          hint={t('Asked for since the person works in several departments.')}
          value={fields.justification}
          onInput={(justification) => set({ justification })}
        />
      ) : null}
    </>
  );
}

interface ActorsProps {
  readonly legend: string;
  readonly hint: string;
  readonly people: readonly PersonRow[];
  readonly value: string;
  readonly onChoose: (key: string) => void;
}

/** More than these are in a list that opens. */
const IN_SIGHT = 6;

function Actors({ legend, hint, people, value, onChoose }: ActorsProps) {
  if (people.length === 0) return <p class="note">{t('{0} Nobody in the department has such a role.', legend)}</p>;
  const choices = people.map(({ key, name, detail }) => ({ value: key, label: name, detail }));
  return people.length <= IN_SIGHT ? (
    <Radios {...{ legend, hint, value, choices, onChoose }} />
  ) : (
    <ChoiceField label={legend} hint={hint} value={value} none={t('Choose')} options={choices} onChange={onChoose} />
  );
}

/** What holds up the writing. */
function Left({ view: { lacks } }: { readonly view: AbsenceFormView }) {
  return (
    <div class="lacks" aria-live="polite">
      {lacks.length === 0 ? null : <b>{t('Left to fill in')}</b>}
      <ul>
        {lacks.map(({ field, message }) => (
          <li key={`${field}${message}`}>{message}</li>
        ))}
      </ul>
    </div>
  );
}
