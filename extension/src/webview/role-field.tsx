/** What someone is at a unit: one of the roles that the language knows, each explained, or another. */
import { useState } from 'preact/hooks';
import type { WordChoice } from '../guide-shapes.ts';
import { t } from '../text.ts';
import { ChoiceField, TextField } from './fields.tsx';

const OTHER = '…';

interface RoleFieldProps {
  readonly roles: readonly WordChoice[];
  readonly problem?: string | null;
  readonly value: string;
  readonly onChange: (role: string) => void;
}

export function RoleField({ roles, problem, value, onChange }: RoleFieldProps) {
  const known = roles.find(({ word }) => word === value);
  const [isOther, setOther] = useState(false);
  const isTyped = isOther || (value !== '' && known === undefined && roles.length > 0);
  return (
    <>
      <ChoiceField
        label={t('Role')}
        hint={
          isTyped
            ? t('A role of your own is written in quotation marks.')
            : (known?.meaning ?? t('What the person is there.'))
        }
        problem={isTyped ? null : problem}
        value={isTyped ? OTHER : value}
        none={t('Choose a role')}
        options={[
          ...roles.map(({ word }) => ({ value: word, label: word })),
          { value: OTHER, label: t('Another role …') },
        ]}
        onChange={(chosen) => {
          setOther(chosen === OTHER);
          onChange(chosen === OTHER ? '' : chosen);
        }}
      />
      {isTyped ? (
        <TextField label={t('What the role is called')} problem={problem} value={value} onInput={onChange} />
      ) : null}
    </>
  );
}
