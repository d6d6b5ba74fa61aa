/** Completion for zsh, with what each command and option is for. */
import { descents, quoted, valueBranches } from './posix.ts';
import { allOf, type CompletedCommand } from './shape.ts';

/** The script, to be sourced or to stand in a folder of `fpath` as `_rutin`. */
export function zshCompletion(program: CompletedCommand): string {
  return `#compdef ${program.name}
_rutin() {
  local option="\${words[CURRENT - 1]}" level='' isValue='' isList='' i
  local -a values options used
  for ((i = 2; i < CURRENT; i++)); do
    case "$level \${words[i]}" in
${descents(program).join('\n')}
    esac
  done
  if [[ "$PREFIX" == --*=* ]]; then
    option="\${PREFIX%%=*}"
    compset -P '*='
  fi
  case "$level $option" in
${valueBranches(program, listOf).join('\n')}
  esac
  if [[ -n "$isList" && "$PREFIX" == *,* ]]; then
    used=("\${(@s:,:)PREFIX%,*}")
    values=("\${(@)values:|used}")
    compset -P '*,'
  fi
  if [[ -z "$isValue" ]]; then
    case "$level" in
${allOf(program).map(branchOf).join('\n')}
    esac
  fi
  if [[ -z "$isValue" && "$PREFIX" == -* ]]; then
    _describe -o option options
  elif (( $#values > 0 )); then
    _describe value values
  else
    _files
  fi
}
if [[ "$funcstack[1]" == _rutin ]]; then
  _rutin "$@"
else
  compdef _rutin ${program.name}
fi
`;
}

function listOf(words: readonly string[]): string {
  return `(${words.map(quoted).join(' ')})`;
}

function branchOf({ path, options, commands, values }: CompletedCommand): string {
  const named = options.flatMap(({ names, summary }) => names.map((name) => described(name, summary)));
  const words = [...commands.map(({ name, summary }) => described(name, summary)), ...values];
  return `      ${quoted(path)}) options=${listOf(named)} values=${listOf(words)} ;;`;
}

/** The colon parts a word from what it is for. */
function described(word: string, summary: string): string {
  return `${word.replaceAll(':', '\\:')}:${summary}`;
}
