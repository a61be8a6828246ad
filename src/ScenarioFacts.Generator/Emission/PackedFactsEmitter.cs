using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Generator.Pipeline;
using ScenarioFacts.Language.Model;

namespace ScenarioFacts.Generator.Emission;

/// <summary>Emits the C# of one kind's facts in one file: a documented property for each, and their packed data in one literal.</summary>
internal static class PackedFactsEmitter
{
    /// <summary>The class in a set whose facts are too many to be members.</summary>
    public const string Unnamed = "_Unnamed";

    /// <summary>What the class that holds the data of a large project has after the name of the method.</summary>
    private const string DataSuffix = "_data";

    /// <summary>The name of the method that creates the packed facts, in the scenario's private class.</summary>
    public static string GetMethod(string file, string kindCSharpName) => file + "_" + kindCSharpName;

    /// <param name="size">What the facts of the whole project come to.</param>
    public static string Emit(PackedFactsModel text, GeneratorOptions options, ProjectSize size)
    {
        var writer = new CSharpWriter(options with { Documentation = options.Documentation ?? size.Documentation });
        var type = writer.TypeName(text.Type);
        using (writer.File())
        using (writer.Block("partial class " + text.ScenarioCSharpName))
        {
            using (writer.Block("partial class " + text.Type.CSharpName + "Set"))
            {
                if (size.HasMembers(text))
                    writer.Separated(text.Facts, fact => WriteProperty(writer, fact, type));
                else
                    WriteUnnamed(writer);
            }

            writer.Line();
            using (writer.Block("private static partial class " + ScenarioEmitter.Texts))
            {
                WriteData(writer, GetMethod(text.File, text.Type.CSharpName), type, CSharpWriter.Literal(PackedFactsWriter.Pack(text)), size);
            }
        }

        return writer.ToString();
    }

    /// <summary>A literal of bytes would do for a large project too, but the compiler makes an expression of each byte.</summary>
    private static void WriteData(CSharpWriter writer, string method, string type, string data, ProjectSize size)
    {
        var holder = method + DataSuffix;
        if (size.IsLarge)
        {
            writer.Line("[global::ScenarioFacts.FactsData(" + data + ")]");
            writer.Line("private static class " + holder + " { }");
            writer.Line();
        }

        writer.Line("internal static global::ScenarioFacts.PackedFacts " + method + "() => new global::ScenarioFacts.PackedFacts(");
        writer.Line("    " + type + ".Descriptor,");
        writer.Line("    " + (size.IsLarge ? "typeof(" + holder + ")" : data) + ");");
    }

    /// <summary>The analyzer does not know the names of facts that are no members, and has to know that there are such.</summary>
    private static void WriteUnnamed(CSharpWriter writer)
    {
        using (writer.Block("protected static partial class " + Unnamed))
        {
        }
    }

    /// <summary>Writes the property of a fact, documented with its claims and their backing.</summary>
    /// <param name="changed">The fields that a variant changes, if the fact is one of its base.</param>
    public static void WriteProperty(CSharpWriter writer, FactModel fact, string type, IReadOnlyList<string>? changed = null)
    {
        if (writer.Documents != FactDocumentation.None)
            writer.Summary(fact.Label);
        if (writer.Documents == FactDocumentation.Full)
            WriteRemarks(writer, fact);
        CaveatsEmitter.Write(writer, fact, changed ?? []);
        writer.Line("public " + (changed is null ? "" : "new ") + type + " " + fact.CSharpName + " => this[" + CSharpWriter.Literal(fact.Name) + "];");
    }

    /// <summary>Writes the fact's documentation, then each claim with its backing, then the header backing that the other claims inherit.</summary>
    private static void WriteRemarks(CSharpWriter writer, FactModel fact)
    {
        var header = GetLines(fact.Backing).ToList();
        if (fact.Documentation is null && fact.Claims.Count == 0 && header.Count == 0)
            return;
        writer.Documentation("<remarks>");
        if (fact.Documentation is { } documentation)
            WriteParagraph(writer, documentation);
        if (fact.Claims.Count > 0)
        {
            writer.Documentation("<list type=\"bullet\">");
            foreach (var claim in fact.Claims)
                WriteClaim(writer, claim);
            writer.Documentation("</list>");
        }

        foreach (var line in header)
            WriteParagraph(writer, line);
        writer.Documentation("</remarks>");
    }

    private static void WriteParagraph(CSharpWriter writer, string text) => writer.Documentation("<para>" + CSharpWriter.Xml(text) + "</para>");

    private static void WriteClaim(CSharpWriter writer, ClaimModel claim)
    {
        var opening = "<item><term>" + CSharpWriter.Xml((claim.IsAssumed ? "assumed: " : "") + claim.Field + GetTime(claim) + GetStanding(claim)) + "</term><description>" + CSharpWriter.Xml(string.Join(", ", claim.Values));
        var lines = GetLines(claim.Backing).ToList();
        writer.Documentation(opening + (lines.Count == 0 ? "</description></item>" : ""));
        for (var i = 0; i < lines.Count; i++)
            writer.Documentation("<para>" + CSharpWriter.Xml(lines[i]) + "</para>" + (i == lines.Count - 1 ? "</description></item>" : ""));
    }

    private static string GetTime(ClaimModel claim) => string.Concat(
        claim.At is null ? "" : " at " + claim.At,
        claim.From is null ? "" : " from " + claim.From,
        claim.To is null ? "" : " to " + claim.To);

    private static string GetStanding(ClaimModel claim) => claim.Standing == Standing.Plain ? "" : " " + claim.Standing.ToString().ToLowerInvariant();

    /// <summary>A line for each piece of evidence, and one for the analyst's reasoning, marked as inferred if nothing else supports the claim.</summary>
    private static IEnumerable<string> GetLines(BackingModel backing)
    {
        foreach (var evidence in backing.Evidence)
            yield return string.Join(" via ", evidence.Via.Prepend(evidence.Source)) + (evidence.Denies ? " denies: “" : ": “") + evidence.Words + "”";
        if (backing.Because is { } reason)
            yield return (backing.Evidence.All(static evidence => evidence.Denies) ? "inferred: " : "because ") + reason;
    }
}
