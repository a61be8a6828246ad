using System.Text.Encodings.Web;
using System.Text.Json;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.LinkedData;

/// <summary>
/// Writes facts as JSON-LD that needs no other file: its context is in it. A claim is an entity of PROV-O with its primary sources; a quote is a Web Annotation whose target is the
/// passage and whose body is the claim, or the fact.
/// </summary>
internal sealed class JsonLdWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;
    private readonly FactCompilation _compilation;
    private readonly ExportedFacts _facts;
    private readonly Dictionary<long, string> _claims = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    private JsonLdWriter(Utf8JsonWriter json, FactCompilation compilation) => (_json, _compilation, _facts) = (json, compilation, new ExportedFacts(compilation));

    public static void Write(FactCompilation compilation, Stream output, CancellationToken cancellation)
    {
        using (var json = new Utf8JsonWriter(output, Options))
            new JsonLdWriter(json, compilation).Write(cancellation);
        output.Write("\n"u8);
    }

    private void Write(CancellationToken cancellation)
    {
        _json.WriteStartObject();
        _json.WritePropertyName("@context");
        WriteContext();
        _json.WriteStartArray("@graph");
        var sources = ExportedSource.GetAll(_compilation, _facts).ToDictionary(static source => source.Of.Number);
        WriteEach(_facts.Facts.Where(static fact => fact.Change is null), fact => Write(fact, sources.GetValueOrDefault(fact.Number)), cancellation);
        WriteEach(_facts.Claims, Write, cancellation);
        WriteEach(_facts.Quotes, Write, cancellation);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteEach<T>(IEnumerable<T> items, Action<T> write, CancellationToken cancellation)
    {
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            write(item);
            _json.FlushIfLong();
        }
    }

    private void WriteContext()
    {
        using var stream = typeof(JsonLdWriter).Assembly.GetManifestResourceStream("context.json")!;
        using var context = JsonDocument.Parse(stream);
        context.RootElement.WriteTo(_json);
    }

    private void Write(ExportedFact fact, ExportedSource? source)
    {
        var kind = _compilation.Index.GetScope(fact.Placed.File.Scenario!).FindKind(fact.Fact.Kind!)!;
        _json.WriteStartObject();
        _json.WriteString("id", GetId(fact));
        WriteTypes("prov:Entity", $"vocabulary:{kind.Symbol.Vocabulary}/{kind.Name}");
        _json.WriteString("label", fact.Fact.Label);
        WriteText("comment", fact.Fact.Documentation);
        _json.WriteString("scenario", fact.Scenario.Name);
        if (fact.IsAssumed)
            _json.WriteBoolean("assumed", true);
        WriteText("because", fact.Fact.Backing.Because);
        if (source is not null)
            Write(source);
        _json.WriteEndObject();
    }

    private void Write(ExportedSource source)
    {
        WriteText("publisher", source.Publisher);
        WriteText("creator", source.Author);
        WriteText("isPartOf", source.Container);
        WriteText("issued", source.Published?.ToString());
        WriteText("page", source.Url);
        WriteText("accessed", source.Accessed?.ToString());
        WriteText("archived", source.Archived);
        WriteText("language", source.Language);
        WriteText("reliability", source.Reliability);
        if (source.Within?.Split(" via ") is not [var within, .. var voices])
            return;
        _json.WriteString("wasDerivedFrom", GetId(source.Of.Scenario, within));
        WriteVoices(source.Of.Scenario, voices);
    }

    private void Write(ExportedClaim exported)
    {
        var claim = exported.Claim;
        _json.WriteStartObject();
        _json.WriteString("id", _claims[exported.Number] = Number($"fact:{exported.Of.Scenario.Name}/{exported.Of.Fact.Name}/{exported.Field.Name}"));
        WriteTypes("prov:Entity", "Claim");
        _json.WriteString("subject", GetId(exported.Of));
        _json.WriteString("field", $"vocabulary:{exported.Field.Owner.Vocabulary}/{exported.Field.Owner.Name}/{exported.Field.Name}");
        _json.WriteStartArray("value");
        foreach (var value in claim.Values)
            Write(exported, value);
        _json.WriteEndArray();
        _json.WriteString("standing", FactTables.GetWord(claim.Standing));
        _json.WriteString("scenario", exported.Of.Scenario.Name);
        if (exported.IsAssumed)
            _json.WriteBoolean("assumed", true);
        Write(claim.Time);
        WriteText("because", exported.Because);
        WriteSources(exported);
        _json.WriteEndObject();
    }

    private void Write(BoundTime time)
    {
        WriteText("at", time.At);
        WriteText("from", time.From);
        if (time.IsOngoing || time.EndUnknown)
            _json.WriteBoolean(time.IsOngoing ? "ongoing" : "endUnknown", true);
        else
            WriteText("to", time.To);
    }

    private void WriteSources(ExportedClaim exported)
    {
        _json.WriteStartArray("hadPrimarySource");
        foreach (var source in (exported.IsInherited ? exported.Of.Fact.Backing : exported.Claim.Backing).Support.Select(static evidence => evidence.Source).Distinct(StringComparer.Ordinal))
            _json.WriteStringValue(GetId(exported.Of.Scenario, source));
        _json.WriteEndArray();
    }

    private void Write(ExportedClaim exported, BoundValue value)
    {
        var cells = ValueCells.Read(exported.Field, value);
        var scenario = exported.Of.Scenario;
        if (cells[1] is string name && cells[2] is string role)
            WriteObject(("type", "prov:Association"), ("agent", GetId(scenario, name)), ("hadRole", GetId(scenario, role)));
        else if (cells[1] is string only)
            WriteObject(("id", GetId(scenario, only)));
        else if (exported.Field.TypeKind is TypeKind.Date or TypeKind.Url)
            WriteObject(("@value", value.Text), ("type", exported.Field.TypeKind == TypeKind.Date ? "edtf:EDTF" : "xsd:anyURI"));
        else
            _json.WriteStringValue((string?)cells[0]);
    }

    private void Write(ExportedQuote quote)
    {
        var (evidence, scenario) = (quote.Evidence, quote.Of.Scenario);
        _json.WriteStartObject();
        _json.WriteString("id", Number($"fact:{scenario.Name}/{quote.Of.Fact.Name}/quote"));
        _json.WriteString("type", "Annotation");
        _json.WriteString("motivation", "linking");
        _json.WriteString("body", quote.Claim is { } claim ? _claims[claim.Number] : GetId(quote.Of));
        _json.WriteStartObject("target");
        _json.WriteString("type", "SpecificResource");
        _json.WriteString("source", GetId(scenario, evidence.Source));
        _json.WriteStartArray("selector");
        WriteSelectors(QuoteContext.Find(_compilation, quote));
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteString("wasQuotedFrom", GetId(scenario, evidence.Source));
        WriteVoices(scenario, [.. evidence.Via]);
        if (evidence.Denies)
            _json.WriteBoolean("denies", true);
        if (evidence.Credibility is { } credibility)
            _json.WriteNumber("credibility", credibility);
        _json.WriteEndObject();
    }

    private void WriteSelectors(QuoteContext context)
    {
        _json.WriteStartObject();
        _json.WriteString("type", "TextQuoteSelector");
        _json.WriteString("exact", context.Exact);
        WriteText("prefix", context.Prefix);
        WriteText("suffix", context.Suffix);
        _json.WriteEndObject();
        if (context.Start is not { } start)
            return;
        _json.WriteStartObject();
        _json.WriteString("type", "TextPositionSelector");
        _json.WriteNumber("start", start);
        _json.WriteNumber("end", context.End);
        _json.WriteEndObject();
    }

    /// <summary>The voices between a source and its reader, nearest to the reader first.</summary>
    private void WriteVoices(BoundScenario scenario, string[] voices)
    {
        if (voices.Length == 0)
            return;
        _json.WriteStartArray("qualifiedAttribution");
        for (var i = 0; i < voices.Length; i++)
        {
            _json.WriteStartObject();
            _json.WriteString("type", "prov:Attribution");
            _json.WriteString("agent", GetId(scenario, voices[i]));
            _json.WriteNumber("position", i + 1);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteTypes(params ReadOnlySpan<string> types)
    {
        _json.WriteStartArray("type");
        foreach (var type in types)
            _json.WriteStringValue(type);
        _json.WriteEndArray();
    }

    private void WriteObject(params ReadOnlySpan<(string Name, string Value)> properties)
    {
        _json.WriteStartObject();
        foreach (var (name, value) in properties)
            _json.WriteString(name, value);
        _json.WriteEndObject();
    }

    private void WriteText(string name, string? text)
    {
        if (text is not null)
            _json.WriteString(name, text);
    }

    private string Number(string stem)
    {
        var count = _counts[stem] = _counts.GetValueOrDefault(stem) + 1;
        return $"{stem}/{count}";
    }

    private static string GetId(ExportedFact fact) => $"fact:{fact.Placed.File.Scenario}/{fact.Fact.Name}";

    /// <summary>What a name means in a scenario.</summary>
    private static string GetId(BoundScenario scenario, string name) => $"fact:{scenario.Find(name)?.File.Scenario ?? scenario.Name}/{name}";
}
