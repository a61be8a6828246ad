using System.Text;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Export.Citations;
using ScenarioFacts.Tool.Sources;

namespace ScenarioFacts.Tool.Commands.New;

/// <summary>The lines of sources for the entries of a bibliography. What no field can hold stands in a comment, with the reason.</summary>
internal static class CitedSources
{
    private const int MostNameWords = 4;
    private const string Comment = "# ";

    /// <param name="isTaken">Whether a fact has the name already.</param>
    public static IReadOnlyList<SourceDraft> Create(IEnumerable<Citation> citations, Func<string, bool> isTaken)
    {
        var drafts = new List<SourceDraft>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var citation in citations)
        {
            var name = SourceName.Propose(GetName(citation), name => isTaken(name) || names.Contains(name));
            names.Add(name);
            drafts.Add(new SourceDraft(name, Write(name, citation)));
        }

        return drafts;
    }

    /// <summary>The key if people chose it, or else the first words of the title that say something.</summary>
    private static string GetName(Citation citation)
    {
        var key = citation.Key[(citation.Key.LastIndexOf(':') + 1)..];
        if (key.Any(char.IsLower) && !key.Contains('/', StringComparison.Ordinal))
            return key.Replace('.', '-');
        return string.Join('-', WordTokenizer.Words(citation.Title).Where(static word => !FunctionWords.AtEdges.Contains(word.ToLowerInvariant())).Take(MostNameWords));
    }

    private static string Write(string name, Citation citation)
    {
        List<string> lines =
        [
            $"source {name} {Quote(GetLabel(citation))}",
            .. GetFields(citation).Where(static field => field.Value is not null).Select(static field => $"  {field.Name}: {field.Value}"),
            .. citation.Others.Count > 0 ? ["  " + Comment + string.Join("; ", citation.Others.Select(static other => $"{Clean(other.Name)}: {Clean(other.Value)}"))] : Array.Empty<string>(),
        ];
        for (var wrong = FindWrong(lines); wrong is not null; wrong = FindWrong(lines))
            lines[wrong.Value.Line] = $"  {Comment}{lines[wrong.Value.Line].Trim()}  # {wrong.Value.Message}";
        return string.Join('\n', lines) + "\n";
    }

    /// <summary>The title, or, of an entry without one, what its key says: the same whatever names are taken.</summary>
    public static string GetLabel(Citation citation) => Clean(citation.Title) is { Length: > 0 } title ? title : Names.GetLabel(SourceName.Propose(GetName(citation), static _ => false));

    /// <summary>How the line of a text begins that no field can hold.</summary>
    public static string CommentOf(string field, string text) => $"{Comment}{field}: {Quote(text)}  #";

    private static (string Name, string? Value)[] GetFields(Citation citation) =>
    [
        (CoreFields.Publisher, Quote(citation.Publisher)), (CoreFields.Author, Quote(citation.Author)), (CoreFields.Container, Quote(citation.Container)), (CoreFields.Published, Clean(citation.Issued)),
        (CoreFields.Url, Quote(citation.Url)), (CoreFields.Accessed, Clean(citation.Accessed)), (CoreFields.Archived, Quote(citation.Archived)),
        (CoreFields.Language, Quote(citation.Language is { } language ? LanguageTags.Suggest(language) ?? language : null)),
    ];

    private static string? Quote(string? text) => text is null ? null : $"\"{EvidenceRenderer.Escaped(Clean(text)!)}\"";

    /// <summary>A text without what no label can have: control characters, and those of bytes that are no text.</summary>
    public static string? Clean(string? text)
    {
        if (text is null)
            return null;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.Value == '\uFFFD' || (rune.IsBmp && !Wording.IsPrintable((char)rune.Value)) ? " " : rune.ToString());
        return clean.ToString().Trim();
    }

    /// <summary>The first field that has an error or a warning, and which.</summary>
    private static (int Line, string Message)? FindWrong(List<string> lines)
    {
        const string Head = "scenario draft\n\n";
        var compilation = FactCompiler.Compile([new InputText("draft", Head + string.Join('\n', lines) + "\n")], SourceLibrary.Empty);
        foreach (var diagnostic in compilation.Diagnostics.Where(static diagnostic => diagnostic.Descriptor != Descriptors.SourceNeverCited))
        {
            var line = diagnostic.File.Lines.GetPosition(diagnostic.Span.Start).Line - Head.Count(static c => c == '\n');
            if (line > 0 && line < lines.Count)
                return (line, diagnostic.Message);
        }

        return null;
    }
}
