using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Completion;

/// <summary>Answers the shells: <c>facts "[suggest:8]" "facts ch"</c> prints what the word at that place may become, one a line.</summary>
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

    /// <summary>What may stand at the end of a line. Options are for who has begun to write one: a shell offers the names of files where there is nothing here.</summary>
    private IEnumerable<string> Candidates(string line)
    {
        // The tool may be called by any name or path.
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
