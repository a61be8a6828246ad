using System.Text.Json;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary>Writes facts, and once more those that are sources, with what is known of their publication.</summary>
internal sealed class FactWriter(Utf8JsonWriter json, FactCompilation compilation, ClaimWriter claims)
{
    public void Write(FactInFile placed, bool isAssumed)
    {
        var fact = placed.Fact;
        json.WriteStartObject();
        WriteHead(fact);
        json.WriteBoolean("assumed", isAssumed);
        claims.Write(fact.Backing, placed.File.File.Path);
        claims.WriteClaims("claims", placed, fact.Claims, isAssumed);
        json.WriteEndObject();
    }

    /// <param name="published">When it was published; null if no one says.</param>
    public void WriteSource(FactInFile placed, FactDate? published)
    {
        var source = placed.Fact;
        json.WriteStartObject();
        WriteHead(source);
        json.WriteString("text", compilation.Sources.Find(placed.File.Scenario, source.Name)?.Text);
        json.WritePropertyName("within");
        if (HeldIn(source, CoreFields.Within) is { } chain)
            ValueWriter.WriteChain(json, chain);
        else
            json.WriteNullValue();
        json.WritePropertyName("published");
        if (published is { } date)
            ValueWriter.Write(json, date);
        else
            json.WriteNullValue();
        foreach (var field in new[] { CoreFields.Publisher, CoreFields.Author, CoreFields.Url, CoreFields.Reliability })
            json.WriteString(field, HeldIn(source, field));
        json.WriteString("ignoreAfter", HeldIn(source, CoreFields.IgnoreAfter));
        json.WriteEndObject();
    }

    private void WriteHead(BoundFact fact)
    {
        json.WriteString("name", fact.Name);
        json.WriteString("kind", fact.Kind);
        json.WriteString("label", fact.Label);
        json.WriteString("documentation", fact.Documentation);
    }

    private static string? HeldIn(BoundFact fact, string field) =>
        fact.GetClaims(field).FirstOrDefault(static claim => claim.IsHeld && claim.Values.Count > 0)?.Values[0].Text;
}
