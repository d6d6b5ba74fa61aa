/** How the scripts of `rutin completion` are put to use. */
import type { Sentence } from '../../model/index.ts';

/** One line for each shell. */
export const COMPLETION_EXAMPLES: readonly (readonly [string, Sentence])[] = [
  [
    'source <(rutin completion bash)',
    {
      sv: 'för den här terminalen; för alla, som en rad i ~/.bashrc',
      en: 'for this terminal; as a line of ~/.bashrc for all',
    },
  ],
  [
    'rutin completion zsh > ~/.zfunc/_rutin',
    { sv: 'för zsh, när mappen står i fpath', en: 'for zsh, where fpath has the folder' },
  ],
  ['rutin completion fish > ~/.config/fish/completions/rutin.fish', { sv: 'för fish', en: 'for fish' }],
  [
    'rutin completion powershell | Out-String | Invoke-Expression',
    {
      sv: 'för PowerShell; för alla terminaler, som en rad i $PROFILE',
      en: 'for PowerShell; as a line of $PROFILE for all terminals',
    },
  ],
];
