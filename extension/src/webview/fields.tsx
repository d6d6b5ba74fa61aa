/** The fields of a form, each with its label, what it means, and what is wrong with it. */
import type { ComponentChild } from 'preact';
import { useOwnId } from './own-id.ts';

interface FieldProps {
  readonly label: string;
  /** What is meant, in a few words. */
  readonly hint?: string | undefined;
  /** What is wrong with what has been filled in. */
  readonly problem?: string | null | undefined;
}

/** What a field's control is given, so that it is read aloud with all that is said of it. */
export interface Control {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

/** A label above a control, and what is said of it below. */
export function Field({
  label,
  hint,
  problem,
  children,
}: FieldProps & { readonly children: (control: Control) => ComponentChild }) {
  const id = useOwnId();
  const isWrong = problem !== undefined && problem !== null;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': `${id}-said`, 'aria-invalid': isWrong })}
      <p id={`${id}-said`} class={isWrong ? 'said wrong' : 'said'}>
        {isWrong ? problem : hint}
      </p>
    </div>
  );
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export function TextField({ value, onInput, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="text"
          value={value}
          spellcheck={false}
          autocomplete="off"
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** One of a few. */
interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceFieldProps extends FieldProps {
  readonly value: string;
  readonly options: readonly Option[];
  /** What stands there as long as nothing is chosen; without it the first option is chosen. */
  readonly none?: string;
  readonly onChange: (value: string) => void;
}

export function ChoiceField({ value, options, none, onChange, ...field }: ChoiceFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          {none === undefined ? null : <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface Box {
  readonly key: string;
  readonly label: string;
  readonly detail?: string;
  readonly checked: boolean;
}

interface BoxesProps {
  readonly legend: string;
  readonly boxes: readonly Box[];
  readonly onToggle: (key: string, checked: boolean) => void;
}

/** Any of some. */
export function Boxes({ legend, boxes, onToggle }: BoxesProps) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {boxes.map(({ key, label, detail, checked }) => (
        <label key={key} class="box">
          <input
            type="checkbox"
            checked={checked}
            onChange={({ currentTarget }) => onToggle(key, currentTarget.checked)}
          />
          <span>{label}</span>
          {detail === undefined ? null : <small>{detail}</small>}
        </label>
      ))}
    </fieldset>
  );
}
