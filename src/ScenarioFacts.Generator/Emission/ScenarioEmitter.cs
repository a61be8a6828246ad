using System.Linq;
using ScenarioFacts.Generator.Pipeline;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Model;

namespace ScenarioFacts.Generator.Emission;

/// <summary>Emits the C# of a scenario: its catalog and a typed set for each kind, all lazily initialized.</summary>
internal static class ScenarioEmitter
{
    /// <summary>The class of the methods that create the packed facts. Names that analysts choose never contain an underscore.</summary>
    public const string Texts = "_Texts";

    private const string Made = "_Made";

    /// <summary>The set of all facts is a set of a kind, and hides the plain list of the catalog.</summary>
    private const string AllFacts = "Facts";

    public static string Emit(ScenarioModel scenario, GeneratorOptions options)
    {
        var writer = new CSharpWriter(options);
        using (writer.File())
        {
            WriteDocumentation(writer, scenario);
            writer.Line(CSharpWriter.GeneratedCode);
            if (scenario.Uses.Count > 0)
                writer.Line("[global::ScenarioFacts.FactUses(" + string.Join(", ", scenario.Uses.Select(use => "typeof(" + writer.ScenarioName(use) + ")")) + ")]");
            using (writer.Block(writer.Visibility + " static partial class " + scenario.CSharpName))
            {
                WriteMembers(writer, scenario);
                foreach (var set in scenario.Sets.Where(static set => set.Owner is null))
                    WriteSet(writer, set);
                WriteHolder(writer, scenario);
                writer.Line();
                writer.Line(CSharpWriter.GeneratedCode);
                using (writer.Block("private static partial class " + Texts))
                {
                }
            }

            writer.Line();
            WriteCatalog(writer, scenario);
        }

        return writer.ToString();
    }

    private static void WriteDocumentation(CSharpWriter writer, ScenarioModel scenario)
    {
        writer.Summary(scenario.Label);
        if (scenario.Documentation is not null)
            writer.Documentation("<remarks>" + CSharpWriter.Xml(scenario.Documentation) + "</remarks>");
    }

    private static void WriteMembers(CSharpWriter writer, ScenarioModel scenario)
    {
        writer.Summary("The scenario as an object: for code that is given its facts, or that reads a scenario and its variants alike.");
        writer.Line("public static " + CatalogName(writer, scenario.CSharpName) + " Catalog => " + Made + ".Catalog;");
        writer.Line();
        writer.Summary("The fact of a name, label or other name, among these and those of the scenarios used; null where there is none, or more than one.");
        writer.Line("public static global::ScenarioFacts.Fact" + writer.Nullable + " Find(string name) => " + Made + ".Catalog.Find(name);");
        writer.Line();
        writer.Summary("The scenario as of a date: what held in the world then, from all sources.");
        writer.Line("public static global::ScenarioFacts.FactView AsOf(global::ScenarioFacts.FactDate date) => " + Made + ".Catalog.AsOf(date);");
        writer.Line();
        writer.Summary("The scenario as of a day: what held in the world then, from all sources.");
        writer.Line("public static global::ScenarioFacts.FactView AsOf(global::System.DateTime day) => " + Made + ".Catalog.AsOf(day);");
        writer.Line();
        writer.Summary("The scenario as of a date, with what could be known by another one: only what sources had published by then counts.");
        writer.Line("public static global::ScenarioFacts.FactView AsOf(global::ScenarioFacts.FactDate date, global::ScenarioFacts.FactDate knownBy) => " + Made + ".Catalog.AsOf(date, knownBy);");
        if (scenario.Variants.Count > 0)
            WriteVariants(writer, scenario);
        if (scenario.Base is not null)
            WriteComparison(writer, scenario.Base);
        foreach (var set in scenario.Sets)
        {
            writer.Line();
            writer.Summary(Describe(set));
            writer.Line("public static " + SetName(writer, scenario, set) + " " + set.CSharpName + " => " + Made + ".Catalog." + set.CSharpName + ";");
        }
    }

    private static void WriteVariants(CSharpWriter writer, ScenarioModel scenario)
    {
        var type = CatalogName(writer, scenario.CSharpName);
        writer.Line();
        writer.Summary("The scenarios that extend this one, by name.");
        writer.Line("public static global::System.Collections.Generic.IReadOnlyList<" + type + "> Variants => new " + type + "[] { " + string.Join(", ", scenario.Variants.Select(variant => writer.ScenarioName(variant) + ".Catalog")) + " };");
    }

    private static void WriteComparison(CSharpWriter writer, string @base)
    {
        writer.Line();
        writer.Summary("The scenario that this one is a variant of. Its facts are here too, as instances of their own that see each other as the variant has them.");
        writer.Line("public static " + CatalogName(writer, @base) + " Base => " + writer.ScenarioName(@base) + ".Catalog;");
        writer.Line();
        writer.Summary("What is different here: each fact that is new or retracted, and each field whose claims are not those of the base.");
        writer.Line("public static global::System.Collections.Generic.IReadOnlyList<global::ScenarioFacts.FactDifference> Differences => " + Made + ".Catalog.Differences;");
    }

    private static void WriteSet(CSharpWriter writer, SetModel set)
    {
        var name = set.Type.CSharpName + "Set";
        var type = writer.TypeName(set.Type);
        writer.Line();
        writer.Summary(Describe(set));
        writer.Line(CSharpWriter.GeneratedCode);
        using (writer.Block("public partial class " + name + " : " + (set.BaseOwner is { } owner ? writer.ScenarioName(owner) + "." + name : "global::ScenarioFacts.FactSet<" + type + ">")))
        {
            writer.Summary("Made by the catalog, which may be that of a variant in another project.");
            writer.Line("protected internal " + name + "(global::ScenarioFacts.FactCatalog catalog) : base(catalog" + (set.BaseOwner is null ? ", " + type + ".Descriptor" : "") + ") { }");
        }
    }

    /// <summary>What the vocabulary says of the kind.</summary>
    private static string Describe(SetModel set) => set.Label + (set.Documentation is { } documentation ? ": " + documentation : "") + (set.IsEmpty ? " There is none in this scenario." : "");

    /// <summary>A static field in a nested class: nothing is made before it is asked for. A method makes the catalog, so that hot reload may change it.</summary>
    private static void WriteHolder(CSharpWriter writer, ScenarioModel scenario)
    {
        var type = CatalogName(writer, scenario.CSharpName);
        writer.Line();
        writer.Line(CSharpWriter.GeneratedCode);
        using (writer.Block("private static class " + Made))
        {
            writer.Line("private static readonly global::ScenarioFacts.FactCatalogHolder<" + type + "> Holder = new global::ScenarioFacts.FactCatalogHolder<" + type + ">(Make);");
            writer.Line();
            writer.Line("internal static " + type + " Catalog => Holder.Catalog;");
            writer.Line();
            writer.Line("private static " + type + " Make() => new " + type + "(new global::ScenarioFacts.FactCatalogContent(");
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

            writer.Line(scenario.Base is null ? "    }));" : "    },");
            if (scenario.Base is not null)
                writer.Line("    " + Texts + "." + VariantEmitter.Changes + "));");
        }
    }

    /// <summary>The class of the scenario as an object. That of a variant derives from its base's, and has the names of all facts of the base.</summary>
    private static void WriteCatalog(CSharpWriter writer, ScenarioModel scenario)
    {
        var name = CSharpMembers.GetCatalogClass(scenario.Name);
        WriteDocumentation(writer, scenario);
        writer.Line(CSharpWriter.GeneratedCode);
        using (writer.Block(writer.Visibility + " partial class " + name + " : " + (scenario.Base is { } @base ? CatalogName(writer, @base) : "global::ScenarioFacts.FactCatalog")))
        {
            var sets = scenario.Sets.Where(static set => set.Owner is null).ToList();
            foreach (var set in sets)
                writer.Line("private " + SetName(writer, scenario, set) + writer.Nullable + " _" + set.CSharpName + ";");
            if (sets.Count > 0)
                writer.Line();
            writer.Summary("Creates the scenario with other facts, for tests.");
            writer.Line("public " + name + "(global::ScenarioFacts.FactCatalogContent content) : base(content) { }");
            foreach (var set in sets)
            {
                writer.Line();
                writer.Summary(Describe(set));
                writer.Line("public " + (set.BaseOwner is not null || set.CSharpName == AllFacts ? "new " : "") + SetName(writer, scenario, set) + " " + set.CSharpName + " => Lazily(ref _" + set.CSharpName + ", catalog => new " + SetName(writer, scenario, set) + "(catalog));");
            }
        }
    }

    private static string CatalogName(CSharpWriter writer, string scenario) => writer.ScenarioName(scenario) + "Catalog";

    private static string SetName(CSharpWriter writer, ScenarioModel scenario, SetModel set) => writer.ScenarioName(set.Owner ?? scenario.CSharpName) + "." + set.Type.CSharpName + "Set";
}
