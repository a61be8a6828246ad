using System.Text.Json;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary>Writes claims with their standing, time and backing.</summary>
internal sealed class ClaimWriter(Utf8JsonWriter json, FactCompilation compilation)
{
    private readonly Dictionary<string, string?> _scenarios = compilation.AllFiles.ToDictionary(static file => file.File.Path, static file => file.Scenario, StringComparer.Ordinal);

    /// <param name="factInFile">The fact with its file.</param>
    /// <param name="isAssumed">Whether a variant adds the whole fact.</param>
    public void WriteClaims(string name, FactInFile factInFile, IEnumerable<BoundClaim> claims, bool isAssumed)
    {
        json.WriteStartArray(name);
        foreach (var claim in claims.Where(static claim => claim.Field is not null))
        {
            json.WriteStartObject();
            Write(claim, factInFile.Fact.Backing, factInFile.File.File.Path, isAssumed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the properties of a claim into the current object.</summary>
    /// <param name="header">The header backing, which claims without their own inherit.</param>
    /// <param name="path">The fact's file.</param>
    public void Write(BoundClaim claim, BoundBacking header, string path, bool isAssumed)
    {
        var (own, field) = (claim.Backing, claim.Field!);
        var inherits = own.IsEmpty && !header.IsEmpty;
        var because = inherits ? header.Because : own.Because;
        json.WriteString("field", field.Name);
        json.WriteStartArray("values");
        foreach (var value in claim.Values)
            ValueWriter.Write(json, field.TypeKind, value);
        json.WriteEndArray();
        json.WriteString("standing", FactTables.GetWord(claim.Standing));
        WriteTime(claim.Time);
        json.WriteBoolean("inferred", because is not null && (inherits ? header : own).Support.Count == 0);
        json.WriteBoolean("assumed", isAssumed || claim.AssumedIn is not null);
        json.WriteBoolean("disputed", claim.Standing == Standing.Disputed);
        json.WriteBoolean("inherited", inherits);
        // A claim that inherits its backing from the header keeps its own denials.
        WriteEvidence(inherits ? header.Support.Concat(own.Evidence) : own.Evidence, claim.AssumedIn?.Path ?? path);
        json.WriteString("because", because);
    }

    /// <summary>Writes evidence and reasoning into the current object.</summary>
    public void Write(BoundBacking backing, string path)
    {
        WriteEvidence(backing.Evidence, path);
        json.WriteString("because", backing.Because);
    }

    private void WriteEvidence(IEnumerable<BoundEvidence> evidence, string path)
    {
        json.WriteStartArray("evidence");
        foreach (var quote in evidence)
        {
            json.WriteStartObject();
            Write(quote, path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(BoundEvidence evidence, string path)
    {
        json.WriteString("source", evidence.Source);
        json.WriteStartArray("via");
        foreach (var voice in evidence.Via)
            json.WriteStringValue(voice);
        json.WriteEndArray();
        json.WriteBoolean("denies", evidence.Denies);
        WriteNumber("credibility", evidence.Credibility);
        json.WriteString("words", evidence.Words);
        var scenario = _scenarios[path];
        var passage = compilation.FindPassage(scenario, evidence.Source, evidence.Words);
        json.WriteString("text", compilation.Sources.Find(scenario, evidence.Source)?.Text);
        WriteNumber("line", passage?.Line + 1);
        WriteNumber("firstWord", passage?.FirstWord);
        WriteNumber("wordCount", passage?.WordCount);
    }

    private void WriteTime(BoundTime time)
    {
        if (time.IsNone)
        {
            json.WriteNull("time");
            return;
        }

        json.WriteStartObject("time");
        WriteDate("at", time.At);
        WriteDate("from", time.From);
        WriteDate("to", time.To);
        json.WriteBoolean("ongoing", time.IsOngoing);
        json.WriteBoolean("endUnknown", time.EndUnknown);
        json.WriteEndObject();
    }

    private void WriteDate(string name, string? text)
    {
        json.WritePropertyName(name);
        if (FactDate.TryParse(text, out var date))
            ValueWriter.Write(json, date);
        else
            json.WriteNullValue();
    }

    private void WriteNumber(string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}
