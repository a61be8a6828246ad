using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>Describes declaration sites in messages. Built-in vocabularies have no text and therefore no site.</summary>
internal static class DeclarationSite
{
    public static Diagnostic Attach(Diagnostic diagnostic, (InputText File, Token Token) place) =>
        place.File.Text.Length == 0 ? diagnostic : diagnostic.WithRelated(place.File, place.Token.Span, "declared here");

    /// <summary>“line 4” in the same file, “people.facts, line 4” in another; only the file if the line is unknown.</summary>
    public static string Describe((InputText File, Token Token) place, InputText from) =>
        place.File.Text.Length == 0 ? GetFileName(place.File) : Wording.GetPlace(place.File, place.Token.Span, from);

    public static string GetFileName(InputText file) => ReferencedPath.Describe(file.Path);
}
