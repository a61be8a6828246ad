using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Seals;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Sources;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Seal;

/// <summary>The up-to-date seals of texts, computed from the quotes in the facts.</summary>
/// <param name="UnreadLines">The number of lines that could not be parsed and may contain quotes.</param>
internal sealed record SealPlan(IReadOnlyList<PlannedSeal> Seals, int UnreadLines)
{
    /// <exception cref="UsageException">A file cannot be read.</exception>
    public static SealPlan Create(IEnumerable<string> texts, IReadOnlyList<string> facts, CancellationToken cancellation)
    {
        var documents = texts.Select(ReadText).ToList();
        RequireDifferentNames(documents);
        // Compile without texts: the quotes are looked up once, below.
        var files = FilesIn(facts);
        var compilation = new FactCompiler { References = files?.References ?? [] }.Compile(files?.Files ?? [], SourceLibrary.Empty, cancellation);
        var requests = compilation.Files.SelectMany(file => Stages.GetQuotes(file, compilation.Sources)).ToLookup(static request => request.Text, StringComparer.Ordinal);
        var sources = DeclaredSources.Enumerate(compilation.Index, compilation.Sources).ToList();
        var seals = documents.ConvertAll(document =>
        {
            cancellation.ThrowIfCancellationRequested();
            var text = new TextDocument(GetName(document), document.Text);
            var (quotes, cut) = GetQuotes(requests[text.FileName], text);
            var seal = SealDocument.Create(text, quotes, out var leftOut);
            var isNamed = sources.Exists(source => source.Text == text.FileName);
            var byHash = quotes.Select(static quote => quote.Quote).DistinctBy(static quote => quote.Hash, StringComparer.Ordinal).ToDictionary(static quote => quote.Hash, StringComparer.Ordinal);
            return new PlannedSeal(text, seal, byHash, new EquatableArray<UnsealedQuote>([.. leftOut, .. cut]), isNamed ? null : SourceName.Propose(text.FileName, name => compilation.Index.Files.Any(file => file.Facts.Any(fact => fact.Name == name))));
        });
        return new SealPlan(seals, compilation.Syntax.Sum(static file => file.Diagnostics.Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
    }

    /// <summary>A text may exist before the first fact: the current folder may be empty.</summary>
    private static FactFiles? FilesIn(IReadOnlyList<string> facts) => facts is ["."] ? FactFiles.TryIn(facts) : FactFiles.Load(facts);

    /// <summary>The quotes to be sealed, and those that cut a figure in two: what is left out of it could not be seen any more.</summary>
    private static (List<(Quotation Quote, string? IgnoreAfter)> Sealed, List<UnsealedQuote> Cut) GetQuotes(IEnumerable<QuoteRequest> requests, TextDocument text)
    {
        var (whole, cut) = (new List<(Quotation, string?)>(), new List<UnsealedQuote>());
        foreach (var request in requests)
        {
            var answer = request.Ask(text);
            for (var i = 0; i < request.Words.Count; i++)
            {
                var quotation = Quotation.Parse(request.Words[i]);
                if (answer.Cuts[i] is { IsOpen: false })
                    cut.Add(new UnsealedQuote(quotation, request.IgnoreAfter, answer.Verdicts[i]!));
                else
                    whole.Add((quotation, request.IgnoreAfter));
            }
        }

        return (whole, cut);
    }

    private static InputText ReadText(string path)
    {
        if (Directory.Exists(path))
            throw new UsageException($"{path} is a folder; name the texts in it that are to be sealed.");
        if (path.EndsWith(SealDocument.Extension, StringComparison.Ordinal))
            throw new UsageException($"{path} is a seal already; name the text that it is made from.");
        if (FactFiles.HasExtension(path))
            throw new UsageException($"{path} holds facts; name it after --facts, and the text to be sealed before.");
        return InputFile.Read(path);
    }

    private static void RequireDifferentNames(IEnumerable<InputText> documents)
    {
        if (documents.CountBy(GetName).FirstOrDefault(static name => name.Value > 1).Key is { } twice)
            throw new UsageException($"Two of the texts are called {twice}, and their seals would be one file; seal them one by one into different folders, or rename one.");
    }

    private static string GetName(InputText file) => file.Path[(file.Path.LastIndexOf('/') + 1)..];
}

/// <summary>The up-to-date seal of a text.</summary>
/// <param name="Quotes">The quotes in use, by their hashes.</param>
/// <param name="LeftOut">Quotes that do not occur exactly once in the text, and those that cut a figure in two.</param>
/// <param name="NewName">A proposed name for a new source; null if a source already uses the text.</param>
internal sealed record PlannedSeal(
    TextDocument Text, SealDocument Seal, IReadOnlyDictionary<string, Quotation> Quotes, EquatableArray<UnsealedQuote> LeftOut, string? NewName)
{
    /// <summary>How many words of the text can be read in the facts, and how many of them in a row.</summary>
    public (int Words, int LongestRun) GetGivenBack()
    {
        var coverage = new TextCoverage(Text, [null]);
        foreach (var quote in Seal.Quotes)
            coverage.Touch(Quotes[quote.Hash], quote.Passage);
        return coverage.GetGivenBack();
    }
}
