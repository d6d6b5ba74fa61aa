/** The check that is chosen: who makes it that day, what is found, and what can be changed in its line. */
import { useState } from 'preact/hooks';
import { t } from '../text.ts';
import type { ViewCandidate, ViewCheck, ViewNamed, WeekView } from '../week-shapes.ts';
import { Button, dayIn, open, Problems, timeOf } from './host.tsx';
import { Toolbar } from './toolbar.tsx';
import { type MonitoringFields, namedBy, type Selected } from './week-deeds.ts';
import { awayWords } from './week-words.ts';

interface ChosenProps {
  readonly view: WeekView;
  readonly selected: Selected;
  readonly candidates: readonly ViewCandidate[];
  readonly ask: (deed: Partial<MonitoringFields>, of: Selected) => void;
}

export function Chosen({ view, selected, candidates, ask }: ChosenProps) {
  const line = view.lines[selected.line];
  const check = checkIn(view, selected);
  if (line === undefined || check === undefined) return null;
  const when = dayIn(selected.day, { weekday: 'long', day: 'numeric', month: 'long' });
  const deed = (fields: Partial<MonitoringFields>): void => ask(fields, selected);
  return (
    <section class="details" aria-labelledby="chosen">
      <h2 id="chosen">{selected.minute === null ? when : `${when} ${timeOf(selected.minute)}`}</h2>
      <p class="facts">{t('The line is for {0}.', line.days)}</p>
      <Problems problems={check.problems} />
      <Who check={check} list="watchers" candidates={candidates} deed={deed} />
      <Who check={check} list="substitutes" candidates={candidates} deed={deed} />
      <Times key={`${selected.line} ${selected.minute}`} minute={selected.minute} deed={deed} />
      <Toolbar label={t('The line')}>
        {selected.minute === null ? null : (
          <Button
            text={t('Remove {0}', timeOf(selected.minute))}
            onClick={() => deed({ deed: 'remove', minute: selected.minute ?? 0 })}
          />
        )}
        <Button text={t('Show the line')} onClick={() => open(line.place)} />
      </Toolbar>
    </section>
  );
}

function checkIn({ days }: WeekView, { line, day, minute }: Selected): ViewCheck | undefined {
  const checks = days.find((one) => one.day === day)?.checks ?? [];
  return checks.find((one) => one.line === line && one.minute === minute);
}

type Deed = (fields: Partial<MonitoringFields>) => void;

/** Moves the time, or puts another beside it. */
function Times({ minute, deed }: { readonly minute: number | null; readonly deed: Deed }) {
  const [typed, setTyped] = useState(minute === null ? '12:00' : timeOf(minute));
  const wanted = minuteTyped(typed);
  const isOther = wanted !== undefined && wanted !== minute;
  return (
    <div class="times">
      <label>
        {t('Time')}{' '}
        <input
          type="text"
          inputMode="numeric"
          size={5}
          value={typed}
          aria-invalid={wanted === undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <Toolbar label={t('Time')}>
        {minute === null ? null : (
          <Button
            text={t('Move it here')}
            onClick={() => isOther && deed({ deed: 'move', minute, to: wanted as number })}
          />
        )}
        <Button
          text={t('Add this time')}
          onClick={() => wanted !== undefined && deed({ deed: 'add', minute: wanted })}
        />
      </Toolbar>
    </div>
  );
}

/** `08:15`, `8.15`, `0815`. */
function minuteTyped(text: string): number | undefined {
  const [, hours, minutes] = /^\s*(\d{1,2})[:.]?(\d\d)\s*$/.exec(text) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  return hours === undefined || Number(minutes) > 59 || minute >= 24 * 60 ? undefined : minute;
}

interface WhoProps {
  readonly check: ViewCheck;
  readonly list: 'watchers' | 'substitutes';
  readonly candidates: readonly ViewCandidate[];
  readonly deed: Deed;
}

/** Those who check, or those who step in: each can be another, or go, and one can come. */
function Who({ check, list, candidates, deed }: WhoProps) {
  const legend = list === 'watchers' ? t('Who checks') : t('Who steps in');
  return (
    <fieldset class="who">
      <legend>{legend}</legend>
      {check[list].map((named) => (
        <p key={named.key} class={named.isPresent ? '' : 'away'}>
          <span>
            <b>{named.name}</b> <small>{presenceWords(named)}</small>
          </span>
          <Choice
            label={t('In place of {0}', named.name)}
            none={t('Someone else …')}
            candidates={candidates}
            choose={(comes) => deed({ deed: 'who', role: list, goes: namedBy(named), comes })}
          />
          <button
            type="button"
            class="button"
            aria-label={t('Remove {0}', named.name)}
            onClick={() => deed({ deed: 'who', role: list, goes: namedBy(named) })}
          >
            {t('Remove')}
          </button>
        </p>
      ))}
      <Choice
        label={list === 'watchers' ? t('One more who checks') : t('One more who steps in')}
        none={t('One more …')}
        candidates={candidates}
        choose={(comes) => deed({ deed: 'who', role: list, comes })}
      />
    </fieldset>
  );
}

function presenceWords(named: ViewNamed): string {
  if (!named.isPresent) return awayWords(named);
  return named.staff.length === 0 ? t('is there') : t('there: {0}', named.staff.join(', '));
}

interface ChoiceProps {
  readonly label: string;
  readonly none: string;
  readonly candidates: readonly ViewCandidate[];
  readonly choose: (named: MonitoringFields['comes']) => void;
}

function Choice({ label, none, candidates, choose }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      value=""
      onChange={({ currentTarget }) => {
        const found = candidates.find(({ key }) => key === currentTarget.value);
        currentTarget.value = '';
        if (found !== undefined) choose(namedBy(found));
      }}
    >
      <option value="">{none}</option>
      {candidates.map((one) => (
        <option key={one.key} value={one.key}>
          {candidateWords(one)}
        </option>
      ))}
    </select>
  );
}

/** `Exempel Två · sjuksköterska · Fristad vårdcentral · på plats 5 av 5 dagar`. */
function candidateWords({ name, role, unit, isMember, present, days }: ViewCandidate): string {
  const there = days === 0 ? '' : t('there {0} of {1} days', present, days);
  return [name, role, unit, there, isMember ? '' : t('not a member')].filter((word) => word !== '').join(' · ');
}
