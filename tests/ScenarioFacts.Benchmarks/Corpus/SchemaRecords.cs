using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScenarioFacts.Benchmarks.Corpus;

/// <summary>The records of the corpus for languages of schemas, which check their form: names, kinds and days by pattern, and what must be there.</summary>
internal static class SchemaRecords
{
    private const string Name = "^[a-z][a-z0-9-]*$";
    private const string Day = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string GetJson(IEnumerable<CorpusFact> facts) => JsonSerializer.Serialize(facts.Select(CreateRecord), Options);

    /// <summary>The records as an application would load them.</summary>
    public static FactRecord[] Load(byte[] json) => JsonSerializer.Deserialize<FactRecord[]>(json, Options)!;

    public static string GetJsonSchema(IEnumerable<CorpusFact> facts) => $$"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["name", "kind", "label", "source", "published", "claims", "quotes"],
            "properties": {
              "name": { "type": "string", "pattern": "{{Name}}" },
              "kind": { "enum": [{{string.Join(", ", Kinds(facts))}}] },
              "label": { "type": "string", "minLength": 1 },
              "source": { "type": "string", "pattern": "{{Name}}" },
              "published": { "type": "string", "pattern": "{{Day}}" },
              "claims": {
                "type": "array",
                "items": { "type": "object", "required": ["field", "value"], "properties": { "field": { "type": "string", "minLength": 1 }, "value": { "type": "string", "minLength": 1 } } }
              },
              "quotes": { "type": "array", "items": { "type": "string", "minLength": 1 } }
            }
          }
        }
        """;

    public static string GetCue(IReadOnlyList<CorpusFact> facts) => $$"""
        #Claim: {field: !="", value: !=""}
        #Fact: {
        	name:      =~"{{Name}}"
        	kind:      {{string.Join(" | ", Kinds(facts))}}
        	label:     !=""
        	source:    =~"{{Name}}"
        	published: =~"{{Day}}"
        	claims: [...#Claim]
        	quotes: [...!=""]
        }
        facts: [...#Fact]
        facts: {{GetJson(facts)}}

        """;

    public static string GetPkl(IReadOnlyList<CorpusFact> facts)
    {
        var text = new StringBuilder($$"""
            class Claim { field: String(!isEmpty); value: String(!isEmpty) }
            class Fact {
              name: String(matches(Regex("{{Name}}")))
              kind: {{string.Join(" | ", Kinds(facts))}}
              label: String(!isEmpty)
              source: String(matches(Regex("{{Name}}")))
              published: String(matches(Regex("{{Day}}")))
              claims: Listing<Claim>
              quotes: Listing<String(!isEmpty)>
            }
            facts: Listing<Fact> = new {

            """);
        foreach (var fact in facts)
        {
            var claims = string.Join("; ", fact.Claims.Select(static claim => $"new {{ field = {Quote(claim.Field)}; value = {Quote(claim.Value)} }}"));
            text.Append("  new { name = ").Append(Quote(fact.Name)).Append("; kind = ").Append(Quote(fact.Kind)).Append("; label = ").Append(Quote(fact.Label))
                .Append("; source = ").Append(Quote(fact.Source)).Append("; published = ").Append(Quote(fact.Published))
                .Append("; claims { ").Append(claims).Append(" }; quotes { ").AppendJoin("; ", fact.Quotes.Select(Quote)).Append(" } }\n");
        }

        return text.Append("}\n").ToString();
    }

    private static IEnumerable<string> Kinds(IEnumerable<CorpusFact> facts) => facts.Select(static fact => fact.Kind).Distinct().Select(Quote);

    private static FactRecord CreateRecord(CorpusFact fact) =>
        new(fact.Name, fact.Kind, fact.Label, fact.Source, fact.Published, [.. fact.Claims.Select(static claim => new ClaimRecord(claim.Field, claim.Value))], [.. fact.Quotes]);

    /// <summary>A string as JSON, CUE and Pkl write it: the corpus is ASCII.</summary>
    private static string Quote(string text) => JsonSerializer.Serialize(text, Options);

    /// <summary>A record as JSON has it.</summary>
    internal sealed record FactRecord(string Name, string Kind, string Label, string Source, string Published, ClaimRecord[] Claims, string[] Quotes);

    /// <summary>What a record claims.</summary>
    internal sealed record ClaimRecord(string Field, string Value);
}
