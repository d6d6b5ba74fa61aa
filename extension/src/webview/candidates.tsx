/** The candidates for ombud: a row each, with the days on which they are there and what speaks against them. */
import type {
  AbsenceFormFields,
  AbsenceFormView,
  CandidateView,
  DelegateField,
  ReasonView,
} from '../absence-shapes.ts';
import { t } from '../text.ts';
import { DateField } from './date-field.tsx';
import { DayBars, DayHead } from './day-line.tsx';
import { TextField } from './fields.tsx';
import type { Handle } from './form.tsx';
import { severityName } from './host.tsx';

type AbsenceHandle = Handle<AbsenceFormFields, AbsenceFormView>;

export function Candidates({ form, view }: { readonly form: AbsenceHandle; readonly view: AbsenceFormView }) {
  const { days } = view;
  if (days === null) return null;
  return (
    <fieldset class="field candidates">
      <legend>{t('Who stands in?')}</legend>
      <p class="said">
        {days.needed === 1 ? t('1 day needs a delegate.') : t('{0} days need a delegate.', days.needed)}
      </p>
      <div class="candidate-head">
        <DayHead days={days} />
      </div>
      <ul>
        {view.candidates.map((one) => (
          <Row key={one.key} {...{ one, form, days }} />
        ))}
      </ul>
      <Legend />
      <Sets form={form} view={view} />
      {view.more > 0 ? <p class="said">{t('There are {0} more. Search by name.', view.more)}</p> : null}
      <TextField
        label={t('Find someone else')}
        hint={t('Any part of a name. Managers who decide on delegates are shown only when searched for.')}
        value={form.fields.candidateSearch}
        onInput={(candidateSearch) => form.set({ candidateSearch })}
      />
    </fieldset>
  );
}

interface RowProps {
  readonly one: CandidateView;
  readonly form: AbsenceHandle;
  readonly days: NonNullable<AbsenceFormView['days']>;
}

function Row({ one, form, days }: RowProps) {
  const { delegates } = form.fields;
  const chosen = delegates.find(({ person }) => person === one.key);
  const toggle = (isChosen: boolean): void => {
    const others = delegates.filter(({ person }) => person !== one.key);
    form.set({ delegates: isChosen ? [...others, { person: one.key, from: one.from, to: one.to }] : others });
  };
  const id = `candidate-${one.key}`;
  return (
    <li class={chosen === undefined ? 'candidate' : 'candidate chosen'}>
      <label class="box">
        <input
          type="checkbox"
          checked={chosen !== undefined}
          aria-describedby={`${id} ${id}-why`}
          onChange={({ currentTarget }) => toggle(currentTarget.checked)}
        />
        <span class="name">
          <b>{one.name}</b>
          <small>{one.detail}</small>
        </span>
      </label>
      <DayBars days={days} there={one.there} away={one.away} />
      <p id={id} class="summary">
        {one.alike ? `${t('same role')}, ` : ''}
        {one.summary}
      </p>
      <Reasons id={`${id}-why`} reasons={one.reasons} />
      {chosen === undefined ? null : <OwnDays {...{ one, chosen, form }} />}
    </li>
  );
}

function Reasons({ id, reasons }: { readonly id: string; readonly reasons: readonly ReasonView[] }) {
  return (
    <ul id={id} class="reasons">
      {reasons.map(({ severity, code, message, advice }) => (
        <li key={`${code}${message}`} class={severity} title={advice}>
          <b>{severityName(severity)}</b> <span class="code">{code}</span> {message}
        </li>
      ))}
    </ul>
  );
}

interface OwnDaysProps {
  readonly one: CandidateView;
  readonly chosen: DelegateField;
  readonly form: AbsenceHandle;
}

/** Days of the ombud's own; an absence without an end asks for the last of them. */
function OwnDays({ one, chosen, form }: OwnDaysProps) {
  const { fields } = form;
  const set = (some: Partial<DelegateField>): void => {
    form.set({ delegates: fields.delegates.map((each) => (each === chosen ? { ...each, ...some } : each)) });
  };
  const isAsked = fields.to === '' || chosen.from !== '' || chosen.to !== '';
  const near = chosen.from === '' ? fields.from : chosen.from;
  return (
    <details class="own-days" open={isAsked}>
      <summary>{t('Only some of the days')}</summary>
      <div class="dates">
        <DateField
          label={t('First day of {0}', one.name)}
          value={chosen.from}
          near={near}
          onChange={(from) => set({ from })}
        />
        <DateField
          label={t('Last day of {0}', one.name)}
          value={chosen.to}
          near={near}
          onChange={(to) => set({ to })}
        />
      </div>
    </details>
  );
}

/** Who would be enough together, where no one is alone: one press chooses them all. */
function Sets({ form, view: { sets } }: { readonly form: AbsenceHandle; readonly view: AbsenceFormView }) {
  const { delegates } = form.fields;
  if (sets.length === 0) return null;
  return (
    <div class="sets">
      <p class="said">{t('Proposals that meet the routines; you decide.')}</p>
      <ul>
        {sets.map(({ words, members }) => (
          <li key={words}>
            <button
              type="button"
              class="button"
              onClick={() => form.set({ delegates: [...delegates, ...members] })}
              aria-label={t('Choose: {0}', words)}
            >
              {t('Choose')}
            </button>{' '}
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Legend() {
  return (
    <p class="legend" aria-hidden="true">
      <Key kind="present" text={t('at work')} />
      <Key kind="stated" text={t('away')} />
      <Key kind="shut" text={t('no delegate needed')} />
    </p>
  );
}

function Key({ kind, text }: { readonly kind: string; readonly text: string }) {
  return (
    <span class="pair">
      <span class={`key bar ${kind}`} /> {text}
    </span>
  );
}
