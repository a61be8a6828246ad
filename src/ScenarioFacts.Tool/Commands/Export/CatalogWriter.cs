using System.Text.Encodings.Web;
using System.Text.Json;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Model;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary>
/// Writes a compilation without errors as one JSON document that conforms to <see cref="ExportSchema"/>. The document is streamed, so that little of it
/// is in memory at any time. Deterministic: the same facts give the same bytes.
/// </summary>
internal sealed class CatalogWriter
{
    /// <summary>The number of bytes buffered before a flush.</summary>
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;
    private readonly DeclarationIndex _index;
    private readonly ILookup<string, ScenarioHeader> _headers;
    private readonly ScenarioViews _views;
    private readonly ClaimWriter _claims;
    private readonly FactWriter _facts;
    private readonly CancellationToken _cancellation;

    private CatalogWriter(Utf8JsonWriter json, FactCompilation compilation, CancellationToken cancellation)
    {
        (_json, _index, _cancellation) = (json, compilation.Index, cancellation);
        _headers = BuiltInVocabularies.Syntax.Concat(compilation.Syntax).Select(ScenarioHeader.Create).OfType<ScenarioHeader>().ToLookup(static header => header.Name, StringComparer.Ordinal);
        _views = compilation.Views;
        _claims = new ClaimWriter(json, compilation);
        _facts = new FactWriter(json, compilation, _claims);
    }

    /// <summary>Writes the document, with a trailing line feed.</summary>
    /// <exception cref="OperationCanceledException">Cancellation was requested; the document is incomplete.</exception>
    public static void Write(FactCompilation compilation, Stream output, CancellationToken cancellation)
    {
        using (var json = new Utf8JsonWriter(output, Options))
            new CatalogWriter(json, compilation, cancellation).Write();
        output.Write("\n"u8);
    }

    private void Write()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", ExportSchema.Id);
        var vocabularies = new VocabularyWriter(_json, _index);
        WriteAll("vocabularies", Vocabularies(), name =>
        {
            WriteHeader(name);
            vocabularies.Write(name);
        });
        var variants = _views.Variants.ToList();
        var varied = variants.Select(static variant => variant.Name).ToHashSet(StringComparer.Ordinal);
        WriteAll("scenarios", _views.All.Where(scenario => !varied.Contains(scenario.Name)), scenario =>
        {
            WriteHeader(scenario.Name);
            WriteNames("uses", GetUses(scenario.Name));
            WriteFacts(scenario, scenario, isAssumed: false);
        });
        WriteAll("variants", variants, WriteVariant);
        _json.WriteEndObject();
    }

    /// <summary>The vocabularies that the files declare, and those that their scenarios use.</summary>
    private IEnumerable<string> Vocabularies() => _index.Files
        .Select(static file => file.Name)
        .OfType<string>()
        .SelectMany(_index.GetUses)
        .Where(_index.IsVocabulary)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private IEnumerable<string> GetUses(string name) =>
        _index.GetFiles(name).SelectMany(static file => file.Uses).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private void WriteHeader(string name)
    {
        var headers = _headers[name].OrderBy(static header => header.Path, StringComparer.Ordinal).ToList();
        _json.WriteString("name", name);
        _json.WriteString("label", headers.Find(static header => header.Label is not null)?.Label ?? Names.GetLabel(name));
        _json.WriteString("documentation", headers.Find(static header => header.Documentation is not null)?.Documentation);
    }

    /// <param name="own">The scenario whose facts are written.</param>
    /// <param name="seen">The effective scenario: a variant's source may be dated in its base.</param>
    private void WriteFacts(BoundScenario own, BoundScenario seen, bool isAssumed)
    {
        var scope = _index.GetScope(own.Name);
        WriteEach("sources", own.Facts.Where(placed => scope.FindKind(placed.Fact.Kind!)!.IsSource), placed => _facts.WriteSource(placed, seen.FindPublished(placed.Fact.Name)));
        WriteEach("facts", own.Facts, placed => _facts.Write(placed, isAssumed));
    }

    private void WriteVariant(Variant variant)
    {
        WriteHeader(variant.Name);
        _json.WriteString("extends", variant.Base.Name);
        WriteNames("uses", GetUses(variant.Name));
        WriteAll("assumptions", variant.Own.Files.SelectMany(static file => file.Assumptions.Select(assumption => (File: file, Assumption: assumption))), pair =>
        {
            _json.WriteString("fact", pair.Assumption.Fact);
            _claims.Write(pair.Assumption.Claim, BoundBacking.None, pair.File.File.Path, isAssumed: true);
        });
        WriteAll("retractions", variant.Own.Files.SelectMany(static file => file.Retractions.Select(retraction => (File: file, Retraction: retraction))), pair =>
        {
            _json.WriteString("fact", pair.Retraction.Fact);
            _json.WriteString("field", pair.Retraction.Field);
            _claims.Write(pair.Retraction.Backing, pair.File.File.Path);
        });
        WriteAll("changed", variant.Changed, change =>
        {
            _json.WriteString("fact", change.Name);
            WriteNames("fields", change.Fields);
            _claims.WriteClaims("claims", change.After, change.Fields.SelectMany(change.GetClaims), isAssumed: false);
        });
        WriteFacts(variant.Own, variant.Effective, isAssumed: true);
    }

    private void WriteNames(string property, IEnumerable<string> names)
    {
        _json.WriteStartArray(property);
        foreach (var name in names)
            _json.WriteStringValue(name);
        _json.WriteEndArray();
    }

    /// <summary>Writes an array of objects.</summary>
    private void WriteAll<T>(string property, IEnumerable<T> items, Action<T> write) => WriteEach(property, items, item =>
    {
        _json.WriteStartObject();
        write(item);
        _json.WriteEndObject();
    });

    /// <summary>Writes an array, flushed incrementally.</summary>
    private void WriteEach<T>(string property, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(property);
        foreach (var item in items)
        {
            _cancellation.ThrowIfCancellationRequested();
            write(item);
            _json.FlushIfLong();
        }

        _json.WriteEndArray();
    }
}
