using System.Runtime.CompilerServices;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>A project at one moment: what its files came to, and how its places are told to the client.</summary>
internal sealed class Analysis
{
    private readonly ConditionalWeakTable<InputText, EditorLines> _lines;
    private Dictionary<string, FileSyntax>? _filesByPath;

    public Analysis(FactCompilation compilation, IReadOnlyList<InputText> texts, Documents documents)
        : this(compilation, texts, documents, new ProjectSymbols(compilation), [])
    {
    }

    private Analysis(
        FactCompilation compilation, IReadOnlyList<InputText> texts, Documents documents, ProjectSymbols symbols, ConditionalWeakTable<InputText, EditorLines> lines) =>
        (Compilation, Texts, Documents, Symbols, _lines) = (compilation, texts, documents, symbols, lines);

    public FactCompilation Compilation { get; }

    /// <summary>The texts that it was compiled with.</summary>
    public SourceLibrary Library => Compilation.Library;

    /// <summary>The files that these were read from, seals included.</summary>
    public IReadOnlyList<InputText> Texts { get; }

    public Documents Documents { get; }

    public ProjectSymbols Symbols { get; }

    /// <summary>The same with other documents open, of which none is the project's.</summary>
    public Analysis With(Documents documents) => new(Compilation, Texts, documents, Symbols, _lines);

    /// <summary>What was read of a file; null where it is none of the project's.</summary>
    public FileSyntax? Find(string path) =>
        (_filesByPath ??= Compilation.Syntax.ToDictionary(static file => file.File.Path, StringComparer.Ordinal)).GetValueOrDefault(path);

    /// <summary>Whether the project compiled the document.</summary>
    public bool Has(Document document) => document.Source.Equals(Find(document.Path)?.File);

    /// <summary>The URI of a file, as the client spells it where it is open.</summary>
    public string GetUri(string path) => Documents.Find(path)?.Uri ?? FileUri.FromPath(path);

    public EditorLines GetLines(InputText file) =>
        Documents.Find(file.Path) is { } document && document.Source.Equals(file) ? document.Lines : _lines.GetValue(file, static file => new EditorLines(file.Text));
}
