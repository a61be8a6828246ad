using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Sources;

/// <summary>Resolves a source by its name in the facts or by the path of its text.</summary>
internal sealed class SourceFinder
{
    private readonly FactFiles? _files;
    private readonly SourceFolders _folders;
    private readonly List<SourceSymbol> _sources;

    private SourceFinder(FactFiles? files, SourceFolders folders)
    {
        (_files, _folders) = (files, folders);
        var syntax = (files?.Files ?? []).Select(Parser.Parse).ToList();
        var index = DeclarationIndex.Create(syntax.Select(FileDeclarations.Create));
        var sources = SourceIndex.Create(syntax.Select(file => Stages.Bind(file, index)), index);
        _sources = [.. DeclaredSources.Enumerate(index, sources)];
    }

    /// <summary>The distinct names of all declared sources.</summary>
    public IEnumerable<string> Names => _sources.Select(static source => source.Name).Distinct(StringComparer.Ordinal);

    /// <summary>The names of all sources in the current folder, for shell completion; empty if the facts cannot be read.</summary>
    public static IEnumerable<string> NamesHere()
    {
        try
        {
            return [.. Create([], null).Names.Where(Language.Declarations.Names.IsName).Order(StringComparer.Ordinal)];
        }
        catch (UsageException)
        {
            return [];
        }
    }

    /// <summary>Loads the given facts; if none are given, those of the current folder, if any.</summary>
    /// <exception cref="UsageException">A path cannot be read.</exception>
    public static SourceFinder Create(IReadOnlyCollection<string> facts, string? sources) =>
        new(facts.Count > 0 ? FactFiles.Load(facts) : FactFiles.TryIn(["."]), new SourceFolders(sources));

    /// <exception cref="UsageException">There is no such source, or neither its text nor its seal is available.</exception>
    public QuotedSource Find(string named)
    {
        var declared = _sources.Where(source => source.Name == named).DistinctBy(static source => (source.Text, source.IgnoreAfter)).ToList();
        return declared.Count switch
        {
            0 when File.Exists(named) => OfFile(named),
            0 => throw Unknown(named),
            1 => OfFacts(declared[0]),
            _ => throw new UsageException($"Several scenarios have a source ‘{named}’, each with a text of its own; name the files of one with --facts."),
        };
    }

    private QuotedSource OfFacts(SourceSymbol source)
    {
        if (source.Text is not { } text)
            throw new UsageException($"The source ‘{source.Name}’ names no text, neither with text nor with within; facts check says where.");
        var library = _folders.GetLibrary(_files!.Files.Zip(_files.Paths), _files.References);
        if (library.GetCount(text) > 1)
            throw new UsageException($"Several files are called {Wording.Printable(text)}, and it is not clear which is meant; give one of them another name.");
        var document = library.Find(text) ?? throw new UsageException(library.HasBrokenSeal(text)
            ? $"The seal of {Wording.Printable(text)} cannot be read; facts check says why."
            : $"Neither {Wording.Printable(text)} nor its seal is at hand; name its folder with --sources.");
        return new QuotedSource(source.Name, IsDeclared: true, document, source.IgnoreAfter, source.Language);
    }

    private QuotedSource OfFile(string path)
    {
        var library = SourceLibrary.Create([InputFile.Read(path)]);
        var textName = library.TextNames.FirstOrDefault() ?? throw new UsageException($"{path} is a seal that cannot be read; facts check says why.");
        var document = library.Find(textName)!;
        var declared = _sources.Find(source => source.Text == textName && source.Outermost == source.Name);
        return declared is not null
            ? new QuotedSource(declared.Name, IsDeclared: true, document, declared.IgnoreAfter, declared.Language)
            : new QuotedSource(SourceName.Propose(textName, name => _sources.Exists(source => source.Name == name)), IsDeclared: false, document, null, null);
    }

    private UsageException Unknown(string named)
    {
        var near = SpellingSuggestions.Nearest(named, Names);
        var hint = near.Count > 0 ? $"did you mean {Wording.Printable(Wording.List(near, "or"))}?"
            : _sources.Count > 0 ? $"there {(_sources.Count == 1 ? "is" : "are")} {Wording.Printable(Wording.List([.. Names.Take(8)], "and"))}."
            : "there are no facts here with sources; name some with --facts, or the path of a text.";
        return new UsageException($"‘{Wording.Printable(named)}’ is neither a source of the facts nor a file; {hint}");
    }
}
