using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Binding;

/// <summary>The errors of words that are not spelt as names, with the spelling that mends them.</summary>
internal static class NameErrors
{
    /// <param name="isTaken">Whether another thing has the mended name: then writing it would only be the next error.</param>
    public static Diagnostic Spelling(SourceFile file, TextSpan span, string word, bool isTaken = false)
    {
        var mended = Names.Mend(word);
        var diagnostic = Report.NameSpelling(file, span, word, mended);
        return isTaken || mended == Names.NoName ? diagnostic : diagnostic.MeantAs([mended]);
    }
}
