using ScenarioFacts.Generator.Pipeline;
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
        using (writer.File())
        using (writer.Block("partial class " + variant.ScenarioCSharpName))
        {
            foreach (var set in variant.Sets)
            {
                using (writer.Block("partial class " + set.Type.CSharpName + "Set"))
                    writer.Separated(set.Facts, fact => PackedFactsEmitter.WriteProperty(writer, fact, writer.TypeName(set.Type), "new "));
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
}
