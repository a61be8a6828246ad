using System.Text.Json;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary>Writes facts, and sources separately with their publication data.</summary>
internal sealed class FactWriter(Utf8JsonWriter json, FactCompilation compilation, ClaimWriter claims)
{
    public void Write(FactInFile factInFile, bool isAssumed)
    {
        var fact = factInFile.Fact;
        json.WriteStartObject();
        WriteHead(fact);
        json.WriteBoolean("assumed", isAssumed);
        claims.Write(fact.Backing, factInFile.File.File.Path);
        claims.WriteClaims("claims", factInFile, fact.Claims, isAssumed);
        json.WriteEndObject();
    }

    /// <param name="published">The publication date; null if not stated.</param>
    public void WriteSource(FactInFile factInFile, FactDate? published)
    {
        var source = factInFile.Fact;
        json.WriteStartObject();
        WriteHead(source);
        json.WriteString("text", compilation.Sources.Find(factInFile.File.Scenario, source.Name)?.Text);
        json.WritePropertyName("within");
        if (source.GetHeldText(CoreFields.Within) is { } chain)
            ValueWriter.WriteChain(json, chain);
        else
            json.WriteNullValue();
        WriteDate(CoreFields.Published, published);
        WriteDate(CoreFields.Accessed, source.FindDate(static of => of.Name == CoreFields.Accessed));
        foreach (var field in new[] { CoreFields.Publisher, CoreFields.Author, CoreFields.Container, CoreFields.Url, CoreFields.Archived, CoreFields.Language, CoreFields.Reliability })
            json.WriteString(field, source.GetHeldText(field));
        json.WriteString("ignoreAfter", source.GetHeldText(CoreFields.IgnoreAfter));
        json.WriteEndObject();
    }

    private void WriteDate(string name, FactDate? date)
    {
        json.WritePropertyName(name);
        if (date is { } known)
            ValueWriter.Write(json, known);
        else
            json.WriteNullValue();
    }

    private void WriteHead(BoundFact fact)
    {
        json.WriteString("name", fact.Name);
        json.WriteString("kind", fact.Kind);
        json.WriteString("label", fact.Label);
        json.WriteString("documentation", fact.Documentation);
    }
}
