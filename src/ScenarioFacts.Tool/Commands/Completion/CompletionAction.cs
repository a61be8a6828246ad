using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Completion;

/// <summary>Answers completion scripts: <c>facts "[suggest:8]" "facts ch"</c> prints the completions at that position, one per line.</summary>
internal sealed class CompletionAction(RootCommand root, SuggestDirective directive) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var line = parseResult.Tokens.LastOrDefault(static token => token.Type != TokenType.Directive)?.Value ?? "";
        var position = parseResult.GetResult(directive)?.Values is [var value, ..] && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? Math.Min(at, line.Length)
            : line.Length;
        foreach (var candidate in Candidates(line[..position]))
            parseResult.InvocationConfiguration.Output.WriteLine(candidate);
        return ExitCode.Sound;
    }

    /// <summary>The completions at the end of a line. Options are offered only after a dash: without candidates a shell falls back to file names.</summary>
    private IEnumerable<string> Candidates(string line)
    {
        // The tool may be invoked by any name or path.
        var command = line.IndexOf(' ', StringComparison.Ordinal);
        if (command < 0)
            return [];
        var arguments = line[command..];
        var word = arguments[(arguments.LastIndexOf(' ') + 1)..];
        return root.Parse(arguments).GetCompletions(arguments.Length)
            .Select(static (CompletionItem item) => item.InsertText ?? item.Label)
            .Where(candidate => candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (word.Length > 0 || char.IsLetterOrDigit(candidate[0])))
            .Where(static candidate => candidate is not ("-?" or "/?" or "/h"))
            .Distinct(StringComparer.Ordinal);
    }
}
