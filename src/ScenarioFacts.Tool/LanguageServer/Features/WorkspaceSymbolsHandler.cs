using System.Text.Json;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Tool.LanguageServer.Projects;
using ScenarioFacts.Tool.LanguageServer.Protocol;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>Finds facts, kinds, choices, scenarios and vocabularies of all projects by a part of their name, label or <c>aka</c>.</summary>
internal static class WorkspaceSymbolsHandler
{
    /// <summary>The maximum number of results.</summary>
    private const int Most = 500;

    public static void Write(RequestContext context, Utf8JsonWriter json)
    {
        var query = context.Params.Text("query") ?? "";
        var found =
            from analysis in context.Projects.AnalyseAll(context.Documents, context.Cancellation).ToList()
            from file in analysis.Compilation.Syntax
            from declared in DeclaredIn(file)
            where declared.Labels.Prepend(declared.Name.Text).Any(name => name.Contains(query, StringComparison.OrdinalIgnoreCase))
            select (analysis, file, declared);
        json.WriteStartArray();
        foreach (var (analysis, file, declared) in found.Take(Most))
        {
            json.WriteStartObject();
            json.WriteString("name", declared.Name.Text);
            json.WriteNumber("kind", declared.Kind);
            json.WritePropertyName("location");
            json.WriteLocation(analysis, file.File, declared.Name.Span);
            json.WriteString("containerName", declared.Container);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<(Token Name, string[] Labels, int Kind, string Container)> DeclaredIn(FileSyntax file)
    {
        if (file.Header is not { } header)
            yield break;
        var container = header.Name.Text;
        yield return (header.Name, Of(header.Label), OutlineKind.Namespace, header.Keyword.Text);
        foreach (var fact in file.Facts)
        {
            foreach (var name in fact.Line.Names)
                yield return (name, [.. Of(fact.Line.Label), .. GetOtherNames(fact)], OutlineKind.Object, container);
        }

        foreach (var kind in file.Kinds)
            yield return (kind.Line.Name, Of(kind.Line.Label), OutlineKind.Class, container);
        foreach (var choice in file.Choices)
            yield return (choice.Line.Name, [], OutlineKind.Enum, container);
    }

    private static string[] Of(TextSyntax? label) => label is null ? [] : [label.Value];

    private static IEnumerable<string> GetOtherNames(FactDeclaration fact) =>
        fact.Claims.Where(static claim => claim.Line.Field.Reads(CoreFields.Aka)).SelectMany(static claim => claim.Line.Items).Select(static item => item.Text?.Value).OfType<string>();
}
