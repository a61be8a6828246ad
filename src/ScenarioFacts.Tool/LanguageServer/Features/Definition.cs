using System.Text.Json;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>From a name to where it is declared. What is built in is declared in no file.</summary>
internal static class Definition
{
    public static void Write(RequestContext context, Utf8JsonWriter json)
    {
        if (context.File() is not { } file || file.Symbols.At(context.Offset(file)) is not { } named)
        {
            json.WriteNullValue();
            return;
        }

        References.Write(json, file.Analysis, file.Analysis.Symbols.AllOf(named.Symbol).Where(static place => place.Occurrence.IsDeclaration));
    }
}
