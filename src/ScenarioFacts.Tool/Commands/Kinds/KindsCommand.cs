using System.CommandLine;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Kinds;

/// <summary><c>facts kinds [VOCABULARY] [KIND]</c>: shows vocabularies, kinds and choices.</summary>
internal static class KindsCommand
{
    public static Command Create(CommandContext terminal)
    {
        var names = new Argument<string[]>("NAME")
        {
            HelpName = "NAME",
            Description = "A vocabulary, a kind or a choice, or a vocabulary and one of its kinds; all vocabularies where none is named.",
            Arity = new ArgumentArity(0, 2),
        };
        names.AcceptNoOptions();
        names.CompletionSources.Add(static _ => Completions());
        var facts = new Option<string[]>("--facts")
        {
            Description = "The .facts files or folders with vocabularies of your own; the current folder where none is named.",
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
        };
        facts.AcceptNoOptions();
        var command = new Command("kinds", "Lists the kinds of facts, their fields and choices. Example: facts kinds defence meeting") { names, facts };
        command.SetAction(parsed => Run(parsed.GetValue(names) ?? [], parsed.GetValue(facts) ?? [], terminal));
        return command;
    }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">The vocabulary, kind or choice does not exist, or a path cannot be read.</exception>
    private static int Run(string[] names, string[] facts, CommandContext terminal)
    {
        var vocabularies = LongRunningTask.Of(terminal, "Reading", _ => Vocabulary.AllOf(Read(facts)));
        foreach (var broken in vocabularies.Where(static vocabulary => vocabulary.HasErrors))
            terminal.Error.WriteLine($"Some lines of {Wording.Printable(broken.Name)} cannot be read and are not shown; facts check says why.");
        var text = new KindRenderer(terminal.Console);
        var listed = names.Length == 0 ? vocabularies : names.Length == 1 ? [.. vocabularies.Where(vocabulary => vocabulary.Name == names[0])] : [];
        var shown = listed.Count > 0 ? [.. listed.Select(vocabulary => (Action)(() => text.WriteAll(vocabulary)))] : OnesNamed(names, vocabularies, text);
        for (var i = 0; i < shown.Count; i++)
        {
            if (i > 0)
                Line.WriteEmpty(terminal.Console);
            shown[i]();
        }

        if (listed.LastOrDefault(static vocabulary => vocabulary.Kinds.Count > 0) is { } last)
            terminal.Console.Write(new Line().Add($"facts kinds {Wording.Printable(last.Name)} {Wording.Printable(last.Kinds[^1].Name)}", Styles.Code).Add(" shows the fields of a kind", Styles.Dim));
        return ExitCode.Sound;
    }

    /// <summary>Without paths, loads the current folder if it has facts.</summary>
    private static IReadOnlyList<FileSyntax> Read(string[] paths)
    {
        var files = paths.Length > 0 ? FactFiles.Load(paths) : FactFiles.TryIn(["."]);
        return [.. (files?.Files ?? []).Select(Parser.Parse)];
    }

    /// <summary>The kinds and choices of a name, in the vocabulary named before it or in all.</summary>
    private static List<Action> OnesNamed(string[] names, IReadOnlyList<Vocabulary> vocabularies, KindRenderer text)
    {
        var name = names[^1];
        var among = names.Length == 1 ? vocabularies : [Named(names[0], vocabularies)];
        var found = new List<Action>();
        foreach (var vocabulary in among)
        {
            if (vocabulary.GetKind(name) is { } kind)
                found.Add(() => text.Write(kind, vocabulary));
            if (vocabulary.Choices.FirstOrDefault(choice => choice.Name == name) is { } choice)
                found.Add(() => text.Write(choice, vocabulary));
        }

        return found.Count > 0 ? found : throw Unknown(name, names.Length == 1 ? "vocabulary, kind or choice" : $"kind or choice of {names[0]}", NamesIn(among, withVocabularies: names.Length == 1));
    }

    private static Vocabulary Named(string name, IReadOnlyList<Vocabulary> vocabularies) =>
        vocabularies.FirstOrDefault(vocabulary => vocabulary.Name == name)
        ?? throw Unknown(name, "vocabulary", vocabularies.Select(static vocabulary => vocabulary.Name));

    private static UsageException Unknown(string name, string what, IEnumerable<string> known)
    {
        var candidates = known.Distinct(StringComparer.Ordinal).ToList();
        var near = SpellingSuggestions.Nearest(name, candidates);
        var hint = near.Count > 0 ? $"did you mean {Wording.List(near, "or")}?" : "facts kinds lists what there is.";
        return new UsageException($"There is no {what} ‘{Wording.Printable(name)}’; {hint}");
    }

    private static IEnumerable<string> NamesIn(IEnumerable<Vocabulary> vocabularies, bool withVocabularies) => vocabularies.SelectMany(vocabulary =>
        vocabulary.Kinds.Select(static kind => kind.Name)
            .Concat(vocabulary.Choices.Select(static choice => choice.Name))
            .Concat(withVocabularies ? [vocabulary.Name] : []));

    private static IEnumerable<string> Completions()
    {
        try
        {
            return [.. NamesIn(Vocabulary.AllOf(Read([])), withVocabularies: true).Where(Names.IsName).Order(StringComparer.Ordinal)];
        }
        catch (UsageException)
        {
            return NamesIn(Vocabulary.AllOf([]), withVocabularies: true);
        }
    }
}
