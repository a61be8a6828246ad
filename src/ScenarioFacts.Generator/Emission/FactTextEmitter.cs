using System.Linq;
using ScenarioFacts.Language.Model;

namespace ScenarioFacts.Generator.Emission;

/// <summary>The C# of one kind's facts in one file: a documented property for each, and their data in one literal.</summary>
internal static class FactTextEmitter
{
    /// <summary>The method that makes the text, in the scenario's private class <c>Texts</c>.</summary>
    public static string MethodOf(string file, string kindCSharpName) => file + "_" + kindCSharpName;

    public static string Emit(FactTextModel text, GeneratorOptions options)
    {
        var writer = new CSharpWriter(options);
        var type = writer.TypeName(text.Type);
        using (writer.File())
        using (writer.Block("partial class " + text.ScenarioCSharpName))
        {
            using (writer.Block("partial class " + text.Type.CSharpName + "Set"))
            {
                foreach (var fact in text.Facts)
                    WriteProperty(writer, fact, type);
            }

            writer.Line();
            using (writer.Block("private static partial class Texts"))
            {
                writer.Line("internal static global::ScenarioFacts.FactText " + MethodOf(text.File, text.Type.CSharpName) + "() => new global::ScenarioFacts.FactText(");
                writer.Line("    " + CSharpWriter.Literal(text.Kind) + ",");
                writer.Line("    " + CSharpWriter.Literal(PackedText.Pack(text)) + ",");
                writer.Line("    record => new " + type + "(record));");
            }
        }

        return writer.ToString();
    }

    private static void WriteProperty(CSharpWriter writer, FactModel fact, string type)
    {
        writer.Documentation("<summary>" + CSharpWriter.Xml(fact.Label) + "</summary>");
        writer.Documentation("<remarks>");
        if (fact.Documentation is not null)
            writer.Documentation("<para>" + CSharpWriter.Xml(fact.Documentation) + "</para>");
        WriteBacking(writer, fact.Backing);
        if (fact.Claims.Count > 0)
        {
            writer.Documentation("<list type=\"bullet\">");
            foreach (var claim in fact.Claims)
                writer.Documentation("<item><description>" + CSharpWriter.Xml(Describe(claim)) + "</description></item>");
            writer.Documentation("</list>");
        }

        writer.Documentation("</remarks>");
        writer.Line("public " + type + " " + fact.CSharpName + " => this[" + CSharpWriter.Literal(fact.Name) + "];");
    }

    private static void WriteBacking(CSharpWriter writer, BackingModel backing)
    {
        var lines = backing.Evidence.Select(Describe).ToList();
        if (backing.Because is not null)
            lines.Add("because " + backing.Because);
        foreach (var line in lines)
            writer.Documentation("<para>" + CSharpWriter.Xml(line) + "</para>");
    }

    private static string Describe(ClaimModel claim)
    {
        var time = string.Concat(
            claim.At is null ? "" : " at " + claim.At,
            claim.From is null ? "" : " from " + claim.From,
            claim.To is null ? "" : " to " + claim.To);
        var backing = claim.Backing.Evidence.Select(Describe).ToList();
        if (claim.Backing.Because is not null)
            backing.Add((backing.Count == 0 ? "inferred: " : "because ") + claim.Backing.Because);
        return claim.Field + time + ": " + string.Join(", ", claim.Values) + (backing.Count == 0 ? "" : " — " + string.Join("; ", backing));
    }

    private static string Describe(EvidenceModel evidence) =>
        string.Join(" via ", new[] { evidence.Source }.Concat(evidence.Via)) + " “" + evidence.Words + "”";
}
