namespace ScenarioFacts.Tool.Commands.Completion;

/// <summary>A shell and its completion script.</summary>
/// <param name="Setup">How the user installs the script.</param>
internal sealed record Shell(string Name, string Setup, string Script)
{
    public static IReadOnlyList<Shell> All { get; } =
    [
        new("bash", "in ~/.bashrc: source <(facts completion bash)", """
            _facts() {
                local line="${COMP_LINE:0:COMP_POINT}" candidate
                COMPREPLY=()
                while IFS= read -r candidate; do
                    COMPREPLY+=("${candidate%$'\r'}")
                done < <(facts "[suggest:${#line}]" "$line" 2>/dev/null)
            }
            complete -o default -o bashdefault -F _facts facts
            """),
        new("zsh", "in ~/.zshrc, below compinit: source <(facts completion zsh)", """
            _facts() {
                local line="${(j: :)words[1,CURRENT]}"
                local -a candidates
                candidates=("${(@f)$(facts "[suggest:${#line}]" "$line" 2>/dev/null)}")
                if [[ -n "${candidates[1]}" ]]; then
                    compadd -a candidates
                else
                    _files
                fi
            }
            compdef _facts facts
            """),
        new("fish", "in ~/.config/fish/config.fish: facts completion fish | source", """
            function __facts_complete
                set -l line (commandline -cp)
                facts "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
            end
            complete -c facts -a '(__facts_complete)'
            """),
        new("pwsh", "in $PROFILE: facts completion pwsh | Out-String | Invoke-Expression", """
            Register-ArgumentCompleter -Native -CommandName facts -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                $line = $commandAst.ToString().PadRight($cursorPosition - $commandAst.Extent.StartOffset)
                facts "[suggest:$($line.Length)]" $line 2>$null | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """),
    ];
}
