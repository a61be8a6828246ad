using System.CommandLine;
using System.CommandLine.Parsing;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;

namespace ScenarioFacts.Tool.Terminal;

/// <summary>Validation of arguments that are paths or words, among which a mistyped option would go unnoticed.</summary>
internal static class PathArguments
{
    /// <summary>Rejects tokens that look like options among paths: a mistyped option would be taken for a file.</summary>
    public static void AcceptNoOptions(this Argument<string[]> paths) =>
        paths.Validators.Add(static result => Refuse(result, result.Tokens));

    /// <inheritdoc cref="AcceptNoOptions(Argument{string[]})"/>
    public static void AcceptNoOptions(this Option<string[]> paths) =>
        paths.Validators.Add(static result => Refuse(result, result.Tokens));

    /// <summary>Rejects tokens that look like a mistyped option among words; words may begin with a single dash.</summary>
    public static void AcceptNoOptionsAmongWords(this Argument<string[]> words) =>
        words.Validators.Add(static result => Refuse(result, result.Tokens.Where(static token => token.Value.StartsWith("--", StringComparison.Ordinal) && !token.Value.Contains(' ', StringComparison.Ordinal))));

    private static void Refuse(SymbolResult place, IEnumerable<Token> tokens)
    {
        if (tokens.FirstOrDefault(static token => token.Value.Length > 1 && token.Value[0] == '-' && !Path.Exists(token.Value)) is not { } option)
            return;
        var parent = place.Parent;
        while (parent is not (null or CommandResult))
            parent = parent.Parent;
        var options = parent is CommandResult command ? command.Command.Options.Select(static known => known.Name).ToList() : [];
        var near = SpellingSuggestions.Nearest(option.Value, options);
        place.AddError($"‘{option.Value}’ is neither an option nor {GetNoun(place)}; " + (near.Count > 0 ? $"did you mean {Wording.List(near, "or")}?" : $"the options are {string.Join(", ", options)}."));
    }

    private static string GetNoun(SymbolResult place) => (place as ArgumentResult)?.Argument.Name switch
    {
        "ID" or "NAME" => "a name",
        "WORDS" => "a word of a source",
        _ => "a path",
    };
}
