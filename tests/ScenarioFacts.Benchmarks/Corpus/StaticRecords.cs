using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security;
using System.Text;
using System.Text.Json;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Model;

namespace ScenarioFacts.Benchmarks.Corpus;

/// <summary>
/// The facts of the corpus as developers have such data without a generator: as static fields in C#, written and documented by hand, and as a file of JSON. Both have all that the generated
/// catalog has, with claims and evidence.
/// </summary>
internal static class StaticRecords
{
    /// <summary>The types of the records, in the C# that is written and in that which reads the JSON.</summary>
    private const string Types = """
        namespace Records;

        public sealed record Item(string Name, string Kind, string Label, string? Documentation, Backing Backing, ClaimItem[] Claims);

        public sealed record ClaimItem(string Field, string Standing, string[] Values, string? At, string? From, string? To, Backing Backing);

        public sealed record Backing(EvidenceItem[] Evidence, string? Because);

        public sealed record EvidenceItem(string Source, string[] Via, string Words);

        """;

    /// <summary>Writes <c>facts</c> and <c>texts</c>, the same facts as C# to <c>records</c>, and as <c>records.json</c>.</summary>
    public static void Write(string folder, int count)
    {
        var corpus = FactsCorpus.OfFacts(count, 4);
        ScaleFolder.WriteFacts(folder, corpus);
        var compilation = FactCompiler.Compile(corpus.Files, corpus.Library);
        List<PackedFactsModel> all = [.. compilation.Files.SelectMany(file => ModelBuilder.GetPackedFacts(file, compilation.Index, QuotePlaces.None))];
        ScaleFolder.Save(Path.Combine(folder, "types", "Types.cs"), Types);
        foreach (var kind in all.GroupBy(static model => model.Type.CSharpName))
        {
            foreach (var model in kind)
                ScaleFolder.Save(Path.Combine(folder, "records", model.File + "." + kind.Key + ".cs"), GetClass(model));
        }

        using var json = File.Create(Path.Combine(folder, "records.json"));
        JsonSerializer.Serialize(json, all.SelectMany(static model => model.Facts.Select(fact => CreateItem(model.Type.CSharpName, fact))));
    }

    private static string GetClass(PackedFactsModel model)
    {
        var text = new StringBuilder("namespace Records;\n\npublic static partial class ").Append(model.Type.CSharpName).Append("Items\n{\n");
        foreach (var fact in model.Facts)
            WriteField(text, model.Type.CSharpName, fact);
        return text.Append("}\n").ToString();
    }

    private static void WriteField(StringBuilder text, string kind, FactModel fact)
    {
        text.Append("    /// <summary>").Append(SecurityElement.Escape(fact.Label)).Append("</summary>\n    /// <remarks>\n");
        foreach (var claim in fact.Claims)
        {
            text.Append("    /// <para>").Append(SecurityElement.Escape(claim.Field + ": " + string.Join(", ", claim.Values))).Append("</para>\n");
            foreach (var evidence in claim.Backing.Evidence)
                text.Append("    /// <para>").Append(SecurityElement.Escape(evidence.Source + ": “" + evidence.Words + "”")).Append("</para>\n");
        }

        text.Append("    /// </remarks>\n    public static readonly Item ").Append(fact.CSharpName).Append(" = new(")
            .AppendJoin(", ", Literal(fact.Name), Literal(kind), Literal(fact.Label), Literal(fact.Documentation), GetCode(fact.Backing)).Append(",\n    [\n");
        foreach (var claim in fact.Claims)
        {
            text.Append("        new(").AppendJoin(", ", Literal(claim.Field), Literal(claim.Standing.ToString()), Literals(claim.Values), Literal(claim.At), Literal(claim.From), Literal(claim.To))
                .Append(", ").Append(GetCode(claim.Backing)).Append("),\n");
        }

        text.Append("    ]);\n\n");
    }

    private static string GetCode(BackingModel backing) => "new([" + string.Join(", ", backing.Evidence.Select(static evidence =>
        "new(" + Literal(evidence.Source) + ", " + Literals(evidence.Via) + ", " + Literal(evidence.Words) + ")")) + "], " + Literal(backing.Because) + ")";

    private static string Literals(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Literal)) + "]";

    /// <summary>A string as C# writes it: the corpus is ASCII.</summary>
    private static string Literal(string? text) => text is null ? "null" : "\"" + text.Replace("\\", "\\\\", System.StringComparison.Ordinal).Replace("\"", "\\\"", System.StringComparison.Ordinal) + "\"";

    private static object CreateItem(string kind, FactModel fact) => new
    {
        fact.Name,
        Kind = kind,
        fact.Label,
        fact.Documentation,
        Backing = CreateBacking(fact.Backing),
        Claims = fact.Claims.Select(static claim => new { claim.Field, Standing = claim.Standing.ToString(), Values = claim.Values.ToArray(), claim.At, claim.From, claim.To, Backing = CreateBacking(claim.Backing) }),
    };

    private static object CreateBacking(BackingModel backing) => new
    {
        Evidence = backing.Evidence.Select(static evidence => new { evidence.Source, Via = evidence.Via.ToArray(), evidence.Words }),
        backing.Because,
    };
}
