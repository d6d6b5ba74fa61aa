/** One of a few, all in sight: arrows go from one to the next, and none is chosen until someone chooses. */
import { useOwnId } from './own-id.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}

interface RadiosProps {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** Side by side rather than one below the other. */
  readonly inRow?: boolean;
  readonly onChoose: (value: string) => void;
}

export function Radios({ legend, hint, value, choices, inRow = false, onChoose }: RadiosProps) {
  const id = useOwnId();
  return (
    <fieldset class="field" aria-describedby={hint === undefined ? undefined : `${id}-said`}>
      <legend>{legend}</legend>
      <div class={inRow ? 'radios in-row' : 'radios'}>
        {choices.map((choice) => (
          <label key={choice.value} class="box">
            <input type="radio" name={id} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
            <span>
              {choice.label}
              {choice.detail === undefined ? null : <small> {choice.detail}</small>}
            </span>
          </label>
        ))}
      </div>
      {hint === undefined ? null : (
        <p id={`${id}-said`} class="said">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
