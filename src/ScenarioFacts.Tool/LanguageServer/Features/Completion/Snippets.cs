using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Tool.LanguageServer.Features.Completion;

/// <summary>
/// Whole facts, lines of evidence and disputes, with tab stops. A placeholder that is left as it is is an error that says what to write: none is a date, a
/// number or a quote that could be taken for a true one.
/// </summary>
internal sealed class Snippets(Scope scope)
{
    /// <summary>More sources are no choice any more; their names are then typed and completed.</summary>
    private const int MostSources = 20;

    private const string SourcePlaceholder = "SOURCE";
    private const string QuotePlaceholder = "three words or more";

    private readonly IReadOnlyList<string> _sources = GetSources(scope);

    /// <summary>A whole fact of each kind.</summary>
    public IEnumerable<Proposal> Facts() => scope.Kinds.Select(kind => Create(kind.Name, $"a whole {kind.Noun}: its name, its label and what belongs to it", GetFact(kind)));

    /// <summary>A line of evidence, and two claims that disagree.</summary>
    public IEnumerable<Proposal> InFact(Kind? kind)
    {
        yield return Create("evidence", "a line of evidence: > SOURCE \"words\"", AddEvidence(new SnippetText(), ""));
        var fields = (kind?.Fields ?? []).Where(static field => field.Symbol is { IsOverTime: false, IsSingle: true, Modifiers.IsUndisputed: false }).Select(static field => field.Name).Distinct(StringComparer.Ordinal).ToList();
        if (fields.Count > 0)
            yield return Create("dispute", "two claims that disagree, each with its evidence", GetDispute(fields));
    }

    private static Proposal Create(string name, string detail, SnippetText text) =>
        new(name + " …", ProposalKind.Snippet, detail, null, name) { Inserted = text.ToString() };

    private SnippetText GetFact(Kind kind)
    {
        var text = new SnippetText().Add(kind.Name + " ");
        text.AddStop("NAME");
        text.Add(" \"").AddStop(kind.Symbol.Label);
        text.Add("\"");
        if (!kind.EvidenceOptional)
            AddEvidence(text.Add("\n"), "  ");
        foreach (var field in GetFields(kind))
            AddClaim(text.Add("\n"), field);
        return text;
    }

    /// <summary>The fields that a fact has to have, and those of the core vocabulary that it should.</summary>
    private static IEnumerable<Field> GetFields(Kind kind)
    {
        string[] expected = kind.IsSource ? [CoreFields.Text, CoreFields.Published] : kind.Is(CoreKinds.Event) ? [CoreFields.Status, CoreFields.When] : [];
        return kind.Fields.Where(field => field.Symbol.IsRequired || (field.Owner.Vocabulary == BuiltInVocabularies.Core && expected.Contains(field.Name, StringComparer.Ordinal))).DistinctBy(static field => field.Name, StringComparer.Ordinal);
    }

    private static void AddClaim(SnippetText text, Field field)
    {
        text.Add("  " + field.Name);
        if (field is { Symbol.IsOverTime: true, MayBeUndated: false })
            text.Add(" at ").AddStop("DATE");
        AddValue(text.Add(": "), field);
    }

    private static void AddValue(SnippetText text, Field field)
    {
        if (field.Words.Count > 0)
            text.AddStop([.. field.Words]);
        else if (field.TypeKind is TypeKind.Text or TypeKind.Url)
            AddQuoted(text, field.Name == CoreFields.Text && field.Owner.Name == CoreKinds.Source ? "ARTICLE.txt" : field.Name);
        else
            text.AddStop(GetPlaceholder(field));
    }

    private static string GetPlaceholder(Field field) => field.TypeKind switch
    {
        TypeKind.Date => "DATE",
        TypeKind.Money or TypeKind.Quantity or TypeKind.Count => "NUMBER",
        TypeKind.CountryCode => "CODE",
        _ => "NAME",
    };

    private static void AddQuoted(SnippetText text, string placeholder)
    {
        text.Add("\"").AddStop(placeholder);
        text.Add("\"");
    }

    private SnippetText AddEvidence(SnippetText text, string indent)
    {
        text.Add(indent + "> ").AddStop(_sources);
        AddQuoted(text.Add(" "), QuotePlaceholder);
        return text;
    }

    private SnippetText GetDispute(IReadOnlyList<string> fields)
    {
        var text = new SnippetText();
        var field = text.AddStop(fields);
        text.Add(" disputed: ").AddStop("VALUE");
        AddEvidence(text.Add("\n"), "  ");
        text.Add("\n").AddAgain(field).Add(" disputed: ").AddStop("VALUE");
        return AddEvidence(text.Add("\n"), "  ");
    }

    private static List<string> GetSources(Scope scope)
    {
        var sources = scope.FactNames.Where(name => scope.KindOfFact(name)?.IsSource == true).Order(StringComparer.Ordinal).ToList();
        return sources.Count is > 0 and <= MostSources ? sources : [SourcePlaceholder];
    }
}
