using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.LanguageServer.Projects;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>The words of a line of evidence, and where the source itself has them.</summary>
/// <param name="Words">The piece of the quote that was pointed at, in its file.</param>
/// <param name="Document">The text of the source, or its seal.</param>
internal sealed record QuotedPlace(TextSpan Words, SourceDocument Document, Passage Passage)
{
    /// <summary>As many words of the source as are shown on each side.</summary>
    private const int WordsAround = 25;

    /// <summary>The quote at an offset; null where none is, and where the source does not have it.</summary>
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

    /// <summary>What stands around the words, in Markdown; of a seal only where they stand.</summary>
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
