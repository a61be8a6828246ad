using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.ValueFixes;

/// <summary>Errors of malformed and unknown names, with fixes.</summary>
internal static class NameErrors
{
    /// <param name="isTaken">Whether the fixed name is already declared: writing it would only cause the next error.</param>
    public static Diagnostic Spelling(InputText file, TextSpan span, string word, bool isTaken = false)
    {
        var mended = Names.Normalize(word);
        var diagnostic = Report.NameSpelling(file, span, word, mended);
        return isTaken || mended == Names.Placeholder ? diagnostic : diagnostic.WithSuggestedNames([mended]);
    }

    /// <summary>The error of an unknown name, with the names that were probably meant; for a confusable one, the message explains the difference.</summary>
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
