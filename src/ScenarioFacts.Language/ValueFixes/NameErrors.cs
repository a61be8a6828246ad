using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.ValueFixes;

/// <summary>The errors of words that are not spelt as names, with the spelling that mends them.</summary>
internal static class NameErrors
{
    /// <param name="isTaken">Whether another thing has the mended name: then writing it would only be the next error.</param>
    public static Diagnostic Spelling(InputText file, TextSpan span, string word, bool isTaken = false)
    {
        var mended = Names.Normalize(word);
        var diagnostic = Report.NameSpelling(file, span, word, mended);
        return isTaken || mended == Names.Placeholder ? diagnostic : diagnostic.WithSuggestedNames([mended]);
    }

    /// <summary>The error of a name that is not known, with the names that were probably meant; one that looks just like it would help nobody in a message.</summary>
    public static Diagnostic Unknown(Diagnostic unknown, string word, Suggestion hint)
    {
        if (hint.LookAlike is not { } other || unknown.Span.Length != word.Length)
            return unknown.WithSuggestedNames(hint.Names);
        var (index, letter, here, there) = Confusables.Difference(word, other);
        return Report.LooksLikeAnother(unknown.File, new TextSpan(unknown.Span.Start + index, 1), word, other, letter, here, there)
            .WithSuggestions([other])
            .WithFix(unknown.Span, other);
    }
}
