using System;
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
        if (isTaken || mended == Names.Placeholder)
            return diagnostic;
        var suggested = diagnostic.WithSuggestions([mended]);
        return IsSameName(word, mended) ? suggested.WithFix(mended) : suggested;
    }

    /// <summary>The error of an unknown name, with the names that were probably meant; for a confusable one, the message explains the difference.</summary>
    public static Diagnostic Unknown(Diagnostic unknown, string word, Suggestion hint)
    {
        if (hint.LookAlike is not { } other || unknown.Span.Length != word.Length)
            return unknown.WithSuggestedNames(hint.Names);
        var (index, letter, here, there) = Confusables.Difference(word, other);
        return Report.LooksLikeAnother(unknown.File, new TextSpan(unknown.Span.Start + index, 1), word, other, letter, here, there)
            .WithOffer(unknown.Span, other);
    }

    /// <summary>Whether only case and underscores differ: names have neither, and what another mark parts may be two names.</summary>
    private static bool IsSameName(string word, string name) => string.Equals(word.Replace('_', '-'), name, StringComparison.OrdinalIgnoreCase);
}
