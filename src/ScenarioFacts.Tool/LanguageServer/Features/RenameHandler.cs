using System.Text.Json;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Navigation;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.LanguageServer.Projects;
using ScenarioFacts.Tool.LanguageServer.Protocol;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>Renames a symbol in all files, unless the new name would cause errors.</summary>
internal static class RenameHandler
{
    /// <summary>Writes the range to rename; null if there is no symbol.</summary>
    public static void WritePrepared(RequestContext context, Utf8JsonWriter json)
    {
        if (context.File() is not { } file || file.Symbols.At(context.Offset(file)) is not { } named)
        {
            json.WriteNullValue();
            return;
        }

        _ = GetPlaces(file.Analysis, named.Symbol);
        json.WriteStartObject();
        json.WriteRange("range", file.Document.Lines, named.Span);
        json.WriteString("placeholder", file.Source.Slice(named.Span));
        json.WriteEndObject();
    }

    public static void Write(RequestContext context, Utf8JsonWriter json)
    {
        var name = context.Params.RequiredText("newName");
        if (context.File() is not { } file || file.Symbols.At(context.Offset(file)) is not { } named)
            throw Refusal("There is no name here that could be changed.");
        if (!Names.IsName(name))
            throw Refusal($"‘{Wording.OneLine(name)}’ is not spelt as a name; write ‘{Names.Normalize(name)}’: small letters, digits and ‘-’ alone.");
        var places = GetPlaces(file.Analysis, named.Symbol);
        var renamed = places.ToDictionary(static place => place.Key.File, place => Renamed(place.Key.File, place.Value, name));
        RefuseErrors(file.Analysis, renamed, context.Cancellation);
        WriteEdits(json, file.Analysis, places, name);
    }

    /// <summary>The spans to change, by file.</summary>
    /// <exception cref="ProtocolException">The symbol cannot be renamed.</exception>
    private static Dictionary<FileSyntax, List<TextSpan>> GetPlaces(Analysis analysis, Symbol symbol)
    {
        if (BuiltInVocabularies.All.Any(vocabulary => vocabulary.Name == symbol.Catalog))
            throw Refusal($"‘{symbol.Name}’ is built in and keeps its name.");
        if (analysis.Compilation.Index.GetFiles(symbol.Catalog).FirstOrDefault(static file => file.IsReferenced) is { } exported)
            throw Refusal($"‘{symbol.Name}’ is of {ReferencedPath.Describe(exported.Path)} and is renamed there.");
        return analysis.Symbols.AllOf(symbol).GroupBy(static place => place.File, static place => place.Occurrence.Span).ToDictionary(static file => file.Key, static file => file.ToList());
    }

    private static InputText Renamed(InputText file, IEnumerable<TextSpan> places, string name) =>
        new(file.Path, CodeFix.Create(places.Select(place => new TextChange(place, name)))!.Apply(file.Text));

    /// <summary>Finds errors that the new name would cause by compiling everything under it.</summary>
    private static void RefuseErrors(Analysis analysis, Dictionary<InputText, InputText> renamed, CancellationToken cancellation)
    {
        var before = analysis.Compilation.Diagnostics.Where(IsError).CountBy(static error => error.Id).ToDictionary();
        var files = analysis.Compilation.Syntax.Select(file => renamed.GetValueOrDefault(file.File, file.File));
        var after = new FactCompiler { References = analysis.Compilation.References }.Compile(files, analysis.Library, cancellation).Diagnostics.Where(IsError).GroupBy(static error => error.Id);
        if (after.FirstOrDefault(errors => errors.Count() > before.GetValueOrDefault(errors.Key)) is not { } broken)
            return;
        throw Refusal($"Under this name something would be wrong: {broken.Last().Message}.");
    }

    private static void WriteEdits(Utf8JsonWriter json, Analysis analysis, Dictionary<FileSyntax, List<TextSpan>> places, string name)
    {
        json.WriteStartObject();
        json.WriteStartObject("changes");
        foreach (var (file, spans) in places)
        {
            json.WriteStartArray(analysis.GetUri(file.File.Path));
            foreach (var span in spans)
                json.WriteEdit(analysis.GetLines(file.File), span, name);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static ProtocolException Refusal(string message) => new(ErrorCode.RequestFailed, message);
}
