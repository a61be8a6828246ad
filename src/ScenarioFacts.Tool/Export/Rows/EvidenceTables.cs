using ScenarioFacts.Language.Compilation;

namespace ScenarioFacts.Tool.Export.Rows;

/// <summary>Quotes with the places where they stand, the voices through which sources have them, and the sources.</summary>
internal sealed class EvidenceTables(FactCompilation compilation, ExportedFacts facts)
{
    public const string EvidenceName = "evidence";

    public Table Evidence => new(EvidenceName, "a quote",
    [
        new("id", ColumnType.Integer, "its number in this export"),
        new("fact_id", ColumnType.Integer, "the fact") { References = FactTables.FactsName },
        new("claim_id", ColumnType.Integer, "the claim under which it stands; empty under the fact's first line") { References = FactTables.ClaimsName, IsOptional = true },
        new("scenario", ColumnType.Text, "the scenario or variant"),
        new("source", ColumnType.Text, "the name of the source"),
        new("words", ColumnType.Text, "the quoted words"),
        new("denies", ColumnType.Boolean, "whether they deny the claim"),
        new("credibility", ColumnType.Integer, "their credibility, 1 to 6 on the Admiralty scale") { IsOptional = true },
        new("text", ColumnType.Text, "the file name of the source's text") { IsOptional = true },
        new("text_line", ColumnType.Integer, "the line there on which they begin") { IsOptional = true },
        new("first_word", ColumnType.Integer, "the number of words before them in the text") { IsOptional = true },
        new("word_count", ColumnType.Integer, "the number of words from the first to the last of them") { IsOptional = true },
        new("file", ColumnType.Text, "the file of facts in which it stands"),
        new("line", ColumnType.Integer, "its line there"),
    ],
    facts.Quotes.Select(GetCells));

    public Table Chains => new("chains", "a voice through which a source has the words of a quote",
    [
        new("evidence_id", ColumnType.Integer, "the quote") { References = EvidenceName },
        new("position", ColumnType.Integer, "its place, from 1, nearest to the reader first"),
        new("voice", ColumnType.Text, "the name of who says so"),
    ],
    facts.Quotes.SelectMany(static quote => quote.Evidence.Via.Select((voice, index) => new object?[] { quote.Number, index + 1L, voice })))
    { KeyLength = 2 };

    public Table Sources => new("sources", "a source",
    [
        new("fact_id", ColumnType.Integer, "the source as a fact") { References = FactTables.FactsName },
        new("scenario", ColumnType.Text, "the scenario or variant"),
        new("name", ColumnType.Text, "its name"),
        new("label", ColumnType.Text, "its title"),
        new("kind", ColumnType.Text, "its kind"),
        new("publisher", ColumnType.Text, "who published it") { IsOptional = true },
        new("author", ColumnType.Text, "who wrote it") { IsOptional = true },
        new("container", ColumnType.Text, "what it is a part of") { IsOptional = true },
        new("published", ColumnType.Text, "when it was published, in EDTF") { IsOptional = true },
        new("published_earliest", ColumnType.Day, "the first day that this can mean") { IsOptional = true },
        new("published_latest", ColumnType.Day, "the last day that this can mean") { IsOptional = true },
        new("url", ColumnType.Text, "where it is on the web") { IsOptional = true },
        new("accessed", ColumnType.Text, "when it was read there, in EDTF") { IsOptional = true },
        new("archived", ColumnType.Text, "where a copy of it is kept") { IsOptional = true },
        new("language", ColumnType.Text, "the language of its text, as a BCP 47 tag") { IsOptional = true },
        new("reliability", ColumnType.Text, "its reliability, A to F on the Admiralty scale") { IsOptional = true },
        new("within", ColumnType.Text, "the source that has it, with the voices between") { IsOptional = true },
        new("text", ColumnType.Text, "the file name of its text") { IsOptional = true },
        new("ignore_after", ColumnType.Text, "the words after which that text does not count") { IsOptional = true },
    ],
    GetSources());

    private object?[] GetCells(ExportedQuote quote)
    {
        var (evidence, scenario) = (quote.Evidence, quote.Of.Placed.File.Scenario);
        var passage = compilation.FindPassage(scenario, evidence.Source, evidence.Words);
        return
        [
            quote.Number, quote.Of.Number, quote.Claim?.Number, quote.Of.Scenario.Name, evidence.Source, evidence.Words, evidence.Denies, (long?)evidence.Credibility,
            compilation.Sources.Find(scenario, evidence.Source)?.Text, (long?)passage?.Line + 1, (long?)passage?.FirstWord, (long?)passage?.WordCount,
            quote.File.ShownPath, FactTables.GetLine(quote.File, evidence.SourceSpan),
        ];
    }

    private IEnumerable<object?[]> GetSources() => ExportedSource.GetAll(compilation, facts).Select(static source => new object?[]
    {
        source.Of.Number, source.Of.Scenario.Name, source.Name, source.Label, source.Of.Fact.Kind, source.Publisher, source.Author, source.Container,
        source.Published?.ToString(), source.Published?.Earliest, source.Published?.Latest, source.Url, source.Accessed?.ToString(), source.Archived, source.Language,
        source.Reliability, source.Within, source.Text, source.IgnoreAfter,
    });
}
