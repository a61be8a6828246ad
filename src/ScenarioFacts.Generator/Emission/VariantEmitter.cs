using System;
using System.Linq;
using ScenarioFacts.Generator.Pipeline;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Model;

namespace ScenarioFacts.Generator.Emission;

/// <summary>Emits the C# of a variant's changes: a documented property for each changed fact, in place of that of its base, and the packed changes in one literal.</summary>
internal static class VariantEmitter
{
    /// <summary>The name of the method that creates the changes, in the scenario's private class. The other names there contain an underscore.</summary>
    public const string Changes = "Changes";

    public static string Emit(VariantModel variant, GeneratorOptions options)
    {
        var writer = new CSharpWriter(options);
        var changed = variant.Changed.ToDictionary(static fact => fact.Name, static fact => fact.Fields, StringComparer.Ordinal);
        using (writer.File())
        using (writer.Block("partial class " + variant.ScenarioCSharpName))
        {
            foreach (var set in variant.Sets)
            {
                var type = writer.TypeName(set.Type);
                using (writer.Block("partial class " + set.Type.CSharpName + "Set"))
                {
                    writer.Separated(set.Facts, fact => PackedFactsEmitter.WriteProperty(writer, fact, type, changed[fact.Name]));
                    foreach (var name in set.Retracted)
                        WriteRetracted(writer, name, type);
                }

                writer.Line();
            }

            using (writer.Block("private static partial class " + ScenarioEmitter.Texts))
            {
                writer.Line("internal static global::ScenarioFacts.FactChanges " + Changes + "() => new global::ScenarioFacts.FactChanges(");
                writer.Line("    " + CSharpWriter.Literal(PackedFactsWriter.Pack(variant)) + ");");
            }
        }

        return writer.ToString();
    }

    /// <summary>A name of the base that is gone here is an error where it is used, though the class inherits it.</summary>
    private static void WriteRetracted(CSharpWriter writer, string name, string type)
    {
        var message = "‘" + name + "’ is retracted in this variant.";
        writer.Summary(message);
        writer.Line("[global::System.Obsolete(" + CSharpWriter.Literal(message) + ", true)]");
        writer.Line("public new " + type + " " + Names.GetCSharpName(name) + " => this[" + CSharpWriter.Literal(name) + "];");
    }
}
