/** Completion for PowerShell, with what each command and option is for. */
import { allOf, type CompletedCommand, type CompletedOption } from './shape.ts';

/** The script, to be read by the profile; PowerShell completes files by itself where nothing is found. */
export function powershellCompletion(program: CompletedCommand): string {
  return `# ${program.name}: completion for PowerShell
Register-ArgumentCompleter -Native -CommandName ${quoted(program.name)} -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $levels = @{
${allOf(program).map(levelOf).join('\n')}
    }
    $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
    $level = ''
    foreach ($word in $before) {
        $next = ("$level $word").Trim()
        if ($levels.ContainsKey($next)) { $level = $next }
    }
    $at = $levels[$level]
    $option = if ($before.Count -gt 0) { $before[-1] } else { '' }
    if ($at.Taken.ContainsKey($option)) { $found = $at.Taken[$option] }
    elseif ($wordToComplete.StartsWith('-')) { $found = $at.Options }
    else { $found = $at.Words }
    $begun = ''
    if ($at.Lists -contains $option) { $begun = $wordToComplete -replace '[^,]*$' }
    $rest = $wordToComplete.Substring($begun.Length)
    $used = $begun -split ','
    $found.GetEnumerator() | Where-Object { $_.Key.StartsWith($rest) -and $used -notcontains $_.Key } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($begun + $_.Key, $_.Key, 'ParameterValue', $_.Value)
    }
}
`;
}

function levelOf({ path, commands, values, options }: CompletedCommand): string {
  const words = [...commands.map(({ name, summary }) => pair(name, summary)), ...values.map(alone)];
  const named = options.flatMap(({ names, summary }) => names.map((name) => pair(name, summary)));
  const taken = options.filter(({ hasValue }) => hasValue).flatMap(valuesOf);
  const lists = options.filter(({ isList }) => isList).flatMap(({ names }) => names.map(quoted));
  return `        ${quoted(path)} = @{
            Words = ${table(words)}
            Options = ${table(named)}
            Taken = @{ ${taken.join('; ')} }
            Lists = @(${lists.join(', ')})
        }`;
}

function valuesOf({ names, values }: CompletedOption): readonly string[] {
  return names.map((name) => `${quoted(name)} = ${table(values.map(alone))}`);
}

/** Words and what they are for, in their order. */
function table(pairs: readonly string[]): string {
  return `[ordered]@{ ${pairs.join('; ')} }`;
}

function pair(word: string, summary: string): string {
  return `${quoted(word)} = ${quoted(summary)}`;
}

/** A word that says itself what it is for. */
function alone(word: string): string {
  return pair(word, word);
}

/** PowerShell takes the typographic apostrophes for the plain one. */
function quoted(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, (mark) => mark + mark)}'`;
}
