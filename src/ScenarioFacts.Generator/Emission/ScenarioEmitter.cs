using System.Linq;
using ScenarioFacts.Generator.Pipeline;
using ScenarioFacts.Language.Model;

namespace ScenarioFacts.Generator.Emission;

/// <summary>Emits the C# of a scenario: its catalog and a typed set for each kind, all lazily initialized.</summary>
internal static class ScenarioEmitter
{
    /// <summary>The class of the methods that create the packed facts. Names that analysts choose never contain an underscore.</summary>
    public const string Texts = "_Texts";

    private const string Made = "_Made";

    public static string Emit(ScenarioModel scenario, GeneratorOptions options)
    {
        var writer = new CSharpWriter(options);
        using (writer.File())
        {
            writer.Summary(scenario.Label);
            if (scenario.Documentation is not null)
                writer.Documentation("<remarks>" + CSharpWriter.Xml(scenario.Documentation) + "</remarks>");
            writer.Line(CSharpWriter.GeneratedCode);
            using (writer.Block(writer.Visibility + " static partial class " + scenario.CSharpName))
            {
                WriteMembers(writer, scenario);
                foreach (var set in scenario.Sets)
                    WriteSet(writer, set);
                WriteHolder(writer, scenario);
                writer.Line();
                writer.Line(CSharpWriter.GeneratedCode);
                using (writer.Block("private static partial class " + Texts))
                {
                }
            }
        }

        return writer.ToString();
    }

    private static void WriteMembers(CSharpWriter writer, ScenarioModel scenario)
    {
        writer.Summary("All facts of the scenario, whatever their kind.");
        writer.Line("public static global::ScenarioFacts.FactCatalog Catalog => " + Made + ".Catalog;");
        writer.Line();
        writer.Summary("The fact of a name, among these and those of the scenarios used; null where there is none.");
        writer.Line("public static global::ScenarioFacts.Fact" + writer.Nullable + " Find(string name) => " + Made + ".Catalog.Find(name);");
        writer.Line();
        writer.Summary("The scenario as of a date: what held in the world then, from all sources.");
        writer.Line("public static global::ScenarioFacts.FactView AsOf(global::ScenarioFacts.FactDate date) => " + Made + ".Catalog.AsOf(date);");
        writer.Line();
        writer.Summary("The scenario as of a day: what held in the world then, from all sources.");
        writer.Line("public static global::ScenarioFacts.FactView AsOf(global::System.DateTime day) => " + Made + ".Catalog.AsOf(day);");
        if (scenario.Base is not null)
            WriteComparison(writer, scenario.Base);
        foreach (var set in scenario.Sets)
        {
            writer.Line();
            writer.Summary(set.Label + ": the scenario’s facts of this kind.");
            writer.Line("public static " + set.Type.CSharpName + "Set " + set.CSharpName + " => " + Made + "." + set.CSharpName + ";");
        }
    }

    private static void WriteComparison(CSharpWriter writer, string @base)
    {
        writer.Line();
        writer.Summary("The scenario that this one is a variant of. Its facts are here too, as instances of their own that see each other as the variant has them.");
        writer.Line("public static global::ScenarioFacts.FactCatalog Base => " + writer.ScenarioName(@base) + ".Catalog;");
        writer.Line();
        writer.Summary("What is different here: each fact that is new or retracted, and each field whose claims are not those of the base.");
        writer.Line("public static global::System.Collections.Generic.IReadOnlyList<global::ScenarioFacts.FactDifference> Differences => " + Made + ".Catalog.Differences;");
    }

    private static void WriteSet(CSharpWriter writer, SetModel set)
    {
        var name = set.Type.CSharpName + "Set";
        writer.Line();
        writer.Summary(set.Label + ": the scenario’s facts of this kind, by name.");
        writer.Line(CSharpWriter.GeneratedCode);
        using (writer.Block("public sealed partial class " + name + " : global::ScenarioFacts.FactSet<" + writer.TypeName(set.Type) + ">"))
        {
            writer.Line("internal " + name + "(global::ScenarioFacts.FactCatalog catalog) : base(catalog, " + CSharpWriter.Literal(set.Kind) + ") { }");
        }
    }

    /// <summary>Static fields in a nested class: lazy, thread-safe initialization by the runtime.</summary>
    private static void WriteHolder(CSharpWriter writer, ScenarioModel scenario)
    {
        writer.Line();
        writer.Line(CSharpWriter.GeneratedCode);
        using (writer.Block("private static class " + Made))
        {
            writer.Line("internal static readonly global::ScenarioFacts.FactCatalog Catalog = new global::ScenarioFacts.FactCatalog(");
            writer.Line("    " + CSharpWriter.Literal(scenario.Name) + ",");
            writer.Line("    " + CSharpWriter.Literal(scenario.Label) + ",");
            if (scenario.Base is not null)
                writer.Line("    " + writer.ScenarioName(scenario.Base) + ".Catalog,");
            writer.Line("    new global::ScenarioFacts.FactCatalog[] { " + string.Join(", ", scenario.Uses.Select(use => writer.ScenarioName(use) + ".Catalog")) + " },");
            writer.Line("    new global::System.Func<global::ScenarioFacts.PackedFacts>[]");
            writer.Line("    {");
            foreach (var set in scenario.Sets)
            {
                foreach (var text in set.Texts)
                    writer.Line("        " + Texts + "." + PackedFactsEmitter.GetMethod(text, set.Type.CSharpName) + ",");
            }

            writer.Line(scenario.Base is null ? "    });" : "    },");
            if (scenario.Base is not null)
                writer.Line("    " + Texts + "." + VariantEmitter.Changes + ");");
            foreach (var set in scenario.Sets)
                writer.Line("internal static readonly " + set.Type.CSharpName + "Set " + set.CSharpName + " = new " + set.Type.CSharpName + "Set(Catalog);");
        }
    }
}
