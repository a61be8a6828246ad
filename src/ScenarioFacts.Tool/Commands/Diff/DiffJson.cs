using System.Text.Json;
using ScenarioFacts.Tool.Rendering;

namespace ScenarioFacts.Tool.Commands.Diff;

/// <summary>Writes a difference for programs.</summary>
internal static class DiffJson
{
    public static void Write(FactDiff diff, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        WriteFacts(json, "added", diff.Added);
        WriteFacts(json, "removed", diff.Removed);
        json.WriteStartArray("changed");
        foreach (var change in diff.Changed)
        {
            json.WriteStartObject();
            WriteHead(json, change.Fact);
            json.WriteStartArray("changes");
            foreach (var line in change.Lines)
                Write(json, line);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteFacts(Utf8JsonWriter json, string name, IEnumerable<NamedFact> facts)
    {
        json.WriteStartArray(name);
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            WriteHead(json, fact);
            json.WriteNumber("claims", fact.Claims.Count());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteHead(Utf8JsonWriter json, NamedFact fact)
    {
        json.WriteString("scenario", fact.Scenario);
        json.WriteString("fact", fact.Fact?.Name ?? fact.AssumedOf);
        json.WriteBoolean("assumed", fact.Fact is null);
        json.WriteString("kind", fact.Fact?.Kind);
        json.WriteString("label", fact.Fact?.Label);
    }

    private static void Write(Utf8JsonWriter json, ChangedLine line)
    {
        json.WriteStartObject();
        json.WriteString("change", line.Kind.ToString().ToLowerInvariant());
        json.WriteString("what", line.What);
        json.WriteString("before", line.Kind == ChangeKind.Added ? null : line.Before);
        json.WriteString("after", line.Kind == ChangeKind.Removed ? null : line.After);
        json.WriteStartArray("quotes");
        foreach (var quote in line.Details)
            json.WriteStringValue(quote);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
