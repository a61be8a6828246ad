using System.Runtime.CompilerServices;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Repairs;
using ScenarioFacts.Language.Support;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>A snapshot of a compiled project, with the mapping of its locations to the protocol's.</summary>
internal sealed class Analysis
{
    private readonly ConditionalWeakTable<InputText, EditorLines> _lines;
    private Dictionary<string, FileSyntax>? _filesByPath;
    private DiagnosticRepairs? _repairs;
    private SupportedClaims? _supported;

    public Analysis(FactCompilation compilation, IReadOnlyList<InputText> texts, Documents documents)
        : this(compilation, texts, documents, new ProjectSymbols(compilation), [])
    {
    }

    private Analysis(
        FactCompilation compilation, IReadOnlyList<InputText> texts, Documents documents, ProjectSymbols symbols, ConditionalWeakTable<InputText, EditorLines> lines) =>
        (Compilation, Texts, Documents, Symbols, _lines) = (compilation, texts, documents, symbols, lines);

    public FactCompilation Compilation { get; }

    /// <summary>The texts and seals that it was compiled with.</summary>
    public SourceLibrary Library => Compilation.Library;

    /// <summary>The files of the library, including seals.</summary>
    public IReadOnlyList<InputText> Texts { get; }

    public Documents Documents { get; }

    public ProjectSymbols Symbols { get; }

    /// <summary>Longer quotes and meant names for diagnostics, found when someone asks for them.</summary>
    public DiagnosticRepairs Repairs => _repairs ??= new DiagnosticRepairs(Compilation);

    /// <summary>How words back the claims of facts, found when someone asks for it.</summary>
    public SupportedClaims Supported => _supported ??= new SupportedClaims(Compilation.Index, Compilation.Files, Compilation.Answers);

    /// <summary>The same analysis with another set of open documents that leaves the project's files unchanged.</summary>
    public Analysis With(Documents documents) => new(Compilation, Texts, documents, Symbols, _lines);

    /// <summary>The syntax of a file; null if it is not part of the project.</summary>
    public FileSyntax? Find(string path) =>
        (_filesByPath ??= Compilation.Syntax.ToDictionary(static file => file.File.Path, StringComparer.Ordinal)).GetValueOrDefault(path);

    /// <summary>Whether the project was compiled with the document's current text.</summary>
    public bool Has(Document document) => document.Source.Equals(Find(document.Path)?.File);

    /// <summary>The URI of a file, as spelled by the client if it is open.</summary>
    public string GetUri(string path) => Documents.Find(path)?.Uri ?? FileUri.FromPath(path);

    public EditorLines GetLines(InputText file) =>
        Documents.Find(file.Path) is { } document && document.Source.Equals(file) ? document.Lines : _lines.GetValue(file, static file => new EditorLines(file.Text));
}
