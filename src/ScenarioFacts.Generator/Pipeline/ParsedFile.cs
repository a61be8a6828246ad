using System.Threading;
using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Model;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>A parsed file, with what other files and the C# of its scenario depend on.</summary>
/// <param name="Names">Its syntax, and the names in it. Null if parsing failed: even its type may depend on the parser assembly that could not be loaded.</param>
internal sealed record ParsedFile(InputText File, DeclaredNames? Names, FileDeclarations Declarations, ScenarioHeader? Header, Diagnostic? Failure)
{
    public string Path => File.Path;

    public static ParsedFile Read(InputText file, CancellationToken cancellation)
    {
        var syntax = Parser.Parse(file, cancellation);
        return new ParsedFile(file, new DeclaredNames(syntax), FileDeclarations.Create(syntax), ScenarioHeader.Create(syntax), null);
    }

    /// <summary>Creates the result for a file that could not be parsed: it declares nothing.</summary>
    public static ParsedFile Failed(InputText file, Diagnostic? failure) =>
        new(file, null, FileDeclarations.None(file.Path), null, failure);
}
