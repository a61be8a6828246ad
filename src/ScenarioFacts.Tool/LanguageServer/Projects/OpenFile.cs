using ScenarioFacts.Language.Navigation;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>An open document with its project's analysis.</summary>
internal sealed record OpenFile(Document Document, Analysis Analysis, FileSyntax Syntax)
{
    public InputText Source => Document.Source;

    public FileSymbols Symbols => Analysis.Symbols.Of(Syntax);
}
