using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Model;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Generator;

/// <summary>A file that has been read, with what other files and the C# of its scenario need to know of it.</summary>
internal sealed record ParsedFile(FileSyntax Syntax, FileDeclarations Declarations, ScenarioHeader? Header)
{
    public string Path => Syntax.File.Path;

    public static ParsedFile Read(SourceFile file)
    {
        var syntax = Parser.Parse(file);
        return new ParsedFile(syntax, FileDeclarations.Of(syntax), ScenarioHeader.Of(syntax));
    }

    /// <summary>A file that could not be read at all: it declares nothing.</summary>
    public static ParsedFile Empty(SourceFile file) =>
        new(new FileSyntax(file), new FileDeclarations(file.Path, false, null, default, default, default, default, default), null);
}
