using System.Runtime.CompilerServices;
using ScenarioFacts.Language;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.LanguageServer.Protocol;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>A project at one moment: what its files came to, and how its places are told to the client.</summary>
internal sealed class Analysis
{
    private readonly ConditionalWeakTable<SourceFile, EditorLines> _lines;

    private Dictionary<string, FileSyntax>? _filesByPath;

    public Analysis(FactCompilation compilation, Documents documents)
        : this(compilation, documents, [])
    {
    }

    private Analysis(FactCompilation compilation, Documents documents, ConditionalWeakTable<SourceFile, EditorLines> lines) =>
        (Compilation, Documents, _lines) = (compilation, documents, lines);

    public FactCompilation Compilation { get; }

    public Documents Documents { get; }

    /// <summary>What was read of each file.</summary>
    public IReadOnlyDictionary<string, FileSyntax> FilesByPath => _filesByPath ??= Compilation.Syntax.ToDictionary(static file => file.File.Path, StringComparer.Ordinal);

    /// <summary>The same with other documents open, of which none is the project's.</summary>
    public Analysis With(Documents documents) => new(Compilation, documents, _lines);

    /// <summary>Whether the project compiled the document.</summary>
    public bool Has(Document document) => FilesByPath.TryGetValue(document.Path, out var file) && ReferenceEquals(file.File, document.Source);

    /// <summary>The URI of a file, as the client spells it where it is open.</summary>
    public string UriOf(string path) => Documents.Find(path)?.Uri ?? FileUri.Of(path);

    public EditorLines LinesOf(SourceFile file) =>
        Documents.Find(file.Path) is { } document && ReferenceEquals(document.Source, file) ? document.Lines : _lines.GetValue(file, static file => new EditorLines(file.Text));

    public (EditorPosition Start, EditorPosition End) RangeOf(SourceFile file, TextSpan span)
    {
        var lines = LinesOf(file);
        return (lines.PositionOf(span.Start), lines.PositionOf(span.End));
    }
}
