using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.LanguageServer.Projects;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>A quote in a line of evidence, with its passage in the source.</summary>
/// <param name="Words">The string literal of the quote at the requested offset.</param>
/// <param name="Document">The text of the source, or its seal.</param>
internal sealed record QuotedPlace(TextSpan Words, SourceDocument Document, Passage Passage)
{
    /// <summary>The number of words of context on each side.</summary>
    private const int WordsAround = 25;

    /// <summary>Finds the quote at an offset; null if there is none or its source does not contain it.</summary>
    public static QuotedPlace? Find(OpenFile file, int offset)
    {
        foreach (var evidence in EvidenceIn(file.Syntax))
        {
            for (var piece = evidence.Words.First; piece.Kind is TokenKind.String or TokenKind.Continuation; piece = piece.Next!)
            {
                if (piece.Start < offset && offset < piece.Stop)
                    return Find(file, evidence, piece.Span);
            }
        }

        return null;
    }

    /// <summary>Describes the passage with context, in Markdown; of a seal only the location.</summary>
    public string Describe()
    {
        var place = $"{Markdown.Code(Document.TextName)}, line {Passage.Line + 1}";
        return Document is TextDocument text ? $"{place}: “… {Markdown.Escape(text.Excerpt(Passage, WordsAround))} …”" : $"{place} (sealed)";
    }

    private static QuotedPlace? Find(OpenFile file, EvidenceSyntax evidence, TextSpan piece)
    {
        var (compilation, scenario) = (file.Analysis.Compilation, file.Syntax.Header?.Name.Text);
        return compilation.FindPassage(scenario, evidence.Source.Text, evidence.Words.Value) is { } passage
            && compilation.Sources.Find(scenario, evidence.Source.Text) is { Text: { } text }
            && compilation.Library.Find(text) is { } document
                ? new QuotedPlace(piece, document, passage)
                : null;
    }

    private static IEnumerable<EvidenceSyntax> EvidenceIn(FileSyntax file) =>
        file.Facts.SelectMany(static fact => fact.Claims.Select(static claim => claim.Backing).Prepend(fact.Backing))
            .Concat(file.Assumptions.Select(static assumption => assumption.Backing))
            .Concat(file.Retractions.Select(static retraction => retraction.Backing))
            .SelectMany(static backing => backing.Evidence);
}
