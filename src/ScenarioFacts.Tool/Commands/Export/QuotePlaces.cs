using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary>Where quotes stand in the texts that their sources have. A file's quotes are looked up when the first of them is asked for.</summary>
internal sealed class QuotePlaces(FactCompilation compilation, SourceLibrary library)
{
    private readonly Dictionary<string, BoundFile> _files = compilation.Files.ToDictionary(static file => file.File.Path, StringComparer.Ordinal);
    private readonly Dictionary<string, QuoteAnswers> _answers = new(StringComparer.Ordinal);

    /// <summary>The name of the text that a source's words are looked for in; null where it has none.</summary>
    public string? GetText(string? scenario, string source) => compilation.Sources.Find(scenario, source)?.Text;

    /// <summary>The text that evidence of a file was looked for in, and the place there; null where no text or seal is at hand.</summary>
    public (string? Text, Passage? Passage) Find(string path, BoundEvidence evidence)
    {
        var file = _files[path];
        if (!_answers.TryGetValue(path, out var answers))
            _answers.Add(path, answers = AnswersFor(file));
        return (GetText(file.Scenario, evidence.Source), (answers.Find(evidence.Source, evidence.Words) as QuoteVerdict.Found)?.Passage);
    }

    private QuoteAnswers AnswersFor(BoundFile file) =>
        new(Stages.GetQuotes(file, compilation.Sources).Select(request => request.Ask(library)).OfType<QuoteAnswer>());
}
