using System.Text.Encodings.Web;
using System.Text.Json;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Atlas;

/// <summary>
/// Writes what the page shows as compact JSON: arrays of rows that name kinds, fields, files and sources by their place in a list, and days by their number since 1970. What holds on
/// which days is written as spans, so that the page has no rules of time.
/// </summary>
internal sealed class AtlasData
{
    // Safe inside of a script element: no character there can end it.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default };

    private readonly Utf8JsonWriter _json;
    private readonly FactCompilation _compilation;
    private readonly ExportedFacts _facts;
    private readonly bool _withTexts;
    private readonly NumberedNames _kinds = new();
    private readonly NumberedNames _fields = new();
    private readonly NumberedNames _files = new();
    private readonly NumberedNames _scenarios = new();

    private AtlasData(Utf8JsonWriter json, FactCompilation compilation, bool withTexts) =>
        (_json, _compilation, _facts, _withTexts) = (json, compilation, new ExportedFacts(compilation), withTexts);

    /// <param name="withTexts">Whether the texts of sources are written too, for readers who may see them.</param>
    public static void Write(FactCompilation compilation, bool withTexts, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        new AtlasData(json, compilation, withTexts).Write();
    }

    private void Write()
    {
        // Those without a fact of their own, too: an empty project has a page, and a variant that only leaves facts out has its place.
        foreach (var scenario in _compilation.Views.All)
            _scenarios.GetNumber(scenario.Name);
        _json.WriteStartObject();
        WriteRows("facts", _facts.Facts, Write);
        WriteRows("claims", _facts.Claims, Write);
        WriteRows("quotes", _facts.Quotes, Write);
        WriteRows("spans", _facts.Facts.SelectMany(GetSpans), Write);
        WriteRows("sources", ExportedSource.GetAll(_compilation, _facts), Write);
        WriteRows("changes", _compilation.Views.Variants.SelectMany(static variant => GetChanges(variant)), WriteTexts);
        if (_withTexts)
            WriteSourceTexts();
        // Last, for only now all are numbered.
        WriteRows("scenarios", _scenarios.All, name => WriteTexts([name, GetLabel(name), _compilation.Index.FindBase(name)]));
        WriteRows("kinds", _kinds.All, name => WriteTexts([name, _facts.Facts.Where(fact => fact.Fact.Kind == name).Select(fact => GetKind(fact).Symbol.Label).FirstOrDefault() ?? Names.GetWords(name)]));
        WriteRows("fields", _fields.All, name => WriteTexts([name]));
        WriteRows("files", _files.All, name => WriteTexts([name]));
        _json.WriteEndObject();
    }

    private void Write(ExportedFact fact)
    {
        _json.WriteNumberValue(_scenarios.GetNumber(fact.Scenario.Name));
        _json.WriteStringValue(fact.Fact.Name);
        _json.WriteNumberValue(_kinds.GetNumber(fact.Fact.Kind!));
        _json.WriteStringValue(fact.Fact.Label);
        _json.WriteStringValue(fact.Fact.Documentation);
        _json.WriteStringValue(fact.Fact.Backing.Because);
        _json.WriteNumberValue((fact.IsAssumed ? 1 : 0) | (fact.Change is null ? 0 : 2) | (GetKind(fact).IsSource ? 4 : 0));
        _json.WriteNumberValue(_files.GetNumber(fact.Placed.File.File.ShownPath));
        _json.WriteNumberValue(FactTables.GetLine(fact.Placed.File.File, fact.Fact.NameSpan));
        WriteWhen(fact.Fact);
        WriteNumbers(fact.Change?.Fields.Select(_fields.GetNumber) ?? []);
    }

    /// <summary>The date of an event as written, with its first and last day; while several are disputed, all of them.</summary>
    private void WriteWhen(BoundFact fact)
    {
        List<FactDate> dates = fact.When is { } settled ? [settled]
            : [.. fact.Claims.Where(static claim => claim is { Field.IsWhen: true, Standing: not Standing.Rejected }).SelectMany(static claim => claim.Values).Select(static value => FactDate.Parse(value.Text)).Distinct()];
        if (dates.Count == 0)
        {
            _json.WriteNullValue();
            return;
        }

        _json.WriteStartArray();
        _json.WriteStringValue(string.Join(" or ", dates) + (dates.Count > 1 ? "?" : ""));
        WriteDay(dates.TrueForAll(static date => date.EarliestReading is not null) ? dates.Min(static date => date.EarliestReading) : null);
        WriteDay(dates.TrueForAll(static date => date.LatestReading is not null) ? dates.Max(static date => date.LatestReading) : null);
        _json.WriteEndArray();
    }

    private void Write(ExportedClaim exported)
    {
        var claim = exported.Claim;
        _json.WriteNumberValue(exported.Of.Number - 1);
        _json.WriteNumberValue(_fields.GetNumber(exported.Field.Name));
        _json.WriteStartArray();
        foreach (var value in claim.Values)
            _json.WriteStringValue((string?)ValueCells.Read(exported.Field, value)[0]);
        _json.WriteEndArray();
        _json.WriteNumberValue((int)claim.Standing);
        _json.WriteStringValue(FactTables.GetTime(claim.Time));
        _json.WriteNumberValue((exported.IsInherited ? 1 : 0) | (exported.IsInferred ? 2 : 0) | (exported.IsAssumed ? 4 : 0) | (RefersToFacts(exported.Field) ? 8 : 0) | (IsToldByDay(exported.Field) ? 16 : 0));
        _json.WriteStringValue(exported.IsInherited ? null : exported.Because);
        _json.WriteNumberValue(_files.GetNumber(exported.File.ShownPath));
        _json.WriteNumberValue(FactTables.GetLine(exported.File, claim.FieldSpan));
    }

    private static bool IsToldByDay(Field field) => field.Symbol.IsOverTime || field.Name == CoreFields.Status;

    private static bool RefersToFacts(Field field) => field.TypeKind is TypeKind.Reference or TypeKind.TextOrReference or TypeKind.SourceChain;

    private void Write(ExportedQuote quote)
    {
        var evidence = quote.Evidence;
        var scenario = quote.Of.Placed.File.Scenario;
        var passage = _compilation.FindPassage(scenario, evidence.Source, evidence.Words);
        _json.WriteNumberValue(quote.Of.Number - 1);
        _json.WriteNumberValue(quote.Claim is { } claim ? claim.Number - 1 : -1);
        _json.WriteStringValue(evidence.Source);
        _json.WriteStringValue(evidence.Words);
        _json.WriteNumberValue(evidence.Denies ? 1 : 0);
        _json.WriteNumberValue(evidence.Credibility ?? 0);
        _json.WriteNumberValue(passage is null ? 0 : passage.Line + 1);
        _json.WriteStartArray();
        foreach (var voice in evidence.Via)
            _json.WriteStringValue(voice);
        _json.WriteEndArray();
        WriteNumbers(_withTexts && passage is not null && FindText(scenario, evidence.Source) is { } text ? [text.Folded[passage.FirstWord].Span.Start, text.Folded[passage.End - 1].Span.End] : []);
    }

    private TextDocument? FindText(string? scenario, string source) =>
        _compilation.Sources.Find(scenario, source)?.Text is { } name ? _compilation.Library.Find(name) as TextDocument : null;

    private IEnumerable<(long Fact, string Field, string Value, bool IsKnown, DayRange Days)> GetSpans(ExportedFact fact) =>
        from claims in fact.Claims.GroupBy(static claim => claim.Field!.Name, StringComparer.Ordinal)
        let field = claims.First().Field!
        where IsToldByDay(field)
        from span in new FieldAnswers(fact.Scenario, fact.Fact, field, [.. claims]).GetSpans()
        select (fact.Number - 1, claims.Key, span.Value, span.IsKnown, span.Days);

    private void Write((long Fact, string Field, string Value, bool IsKnown, DayRange Days) span)
    {
        _json.WriteNumberValue(span.Fact);
        _json.WriteNumberValue(_fields.GetNumber(span.Field));
        _json.WriteStringValue(span.Value);
        _json.WriteNumberValue(span.IsKnown ? 1 : 0);
        WriteDay(span.Days.First == DayRange.MinDay ? null : span.Days.First);
        WriteDay(span.Days.Last == DayRange.MaxDay ? null : span.Days.Last);
    }

    private void Write(ExportedSource source)
    {
        _json.WriteNumberValue(source.Of.Number - 1);
        WriteTexts([source.Publisher, source.Author, source.Published?.ToString(), source.Url, source.Reliability, source.Within, source.Text]);
    }

    private void WriteSourceTexts()
    {
        _json.WriteStartObject("texts");
        foreach (var name in _compilation.Library.TextNames)
        {
            if (_compilation.Library.Find(name) is TextDocument text)
                _json.WriteString(name, text.Text);
        }

        _json.WriteEndObject();
    }

    private static IEnumerable<string?[]> GetChanges(Variant variant)
    {
        foreach (var file in variant.Own.Files)
        {
            foreach (var assumption in file.Assumptions)
                yield return [variant.Name, "assumed", assumption.Fact, assumption.Claim.Field?.Name, assumption.Claim.Backing.Because];
            foreach (var retraction in file.Retractions)
                yield return [variant.Name, "retracted", retraction.Fact, retraction.Field, retraction.Backing.Because];
        }
    }

    private string GetLabel(string scenario) => (string)ExportTables.Create(_compilation)[0].Rows.First(row => (string)row[0]! == scenario)[1]!;

    private Kind GetKind(ExportedFact fact) => _compilation.Index.GetScope(fact.Placed.File.Scenario!).FindKind(fact.Fact.Kind!)!;

    private void WriteDay(DateTime? day)
    {
        if (day is { } known)
            _json.WriteNumberValue((known - DateTime.UnixEpoch).Days);
        else
            _json.WriteNullValue();
    }

    private void WriteNumbers(IEnumerable<int> numbers)
    {
        _json.WriteStartArray();
        foreach (var number in numbers)
            _json.WriteNumberValue(number);
        _json.WriteEndArray();
    }

    private void WriteTexts(IEnumerable<string?> texts)
    {
        foreach (var text in texts)
            _json.WriteStringValue(text);
    }

    /// <summary>Writes an array of rows, each an array.</summary>
    private void WriteRows<T>(string name, IEnumerable<T> rows, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var row in rows)
        {
            _json.WriteStartArray();
            write(row);
            _json.WriteEndArray();
            _json.FlushIfLong();
        }

        _json.WriteEndArray();
    }
}
