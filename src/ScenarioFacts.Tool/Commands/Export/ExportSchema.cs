using System.Text;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary>The JSON Schema of the export.</summary>
internal static class ExportSchema
{
    /// <summary>Its <c>$id</c>, with the version of the format, which increases with breaking changes.</summary>
    public const string Id = "urn:scenario-facts:export:1";

    public static string Text
    {
        get
        {
            using var stream = typeof(ExportSchema).Assembly.GetManifestResourceStream("facts.schema.json")!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }
    }
}
