using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>The words of a quote, by the rule of the language's page: letters and digits with their marks; Han and kana one by one; parts at <c>[...]</c>.</summary>
internal static partial class QuoteWords
{
    public static IReadOnlyList<IReadOnlyList<string>> PartsOf(string quote) =>
        [.. Gap().Split(quote.Normalize(NormalizationForm.FormC)).Select(static part => (IReadOnlyList<string>)[.. Word().Matches(part).Select(static match => match.Value)])];

    public static string Canonical(string quote) => string.Join(" | ", PartsOf(quote).Select(static part => string.Join(" ", part)));

    [GeneratedRegex(@"\[(?:\.\.\.|…)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    [GeneratedRegex(@"[\u3005-\u3007\u3021-\u303C\u3041-\u30FF\u3400-\u9FFF]\p{M}*|[\p{L}\p{N}-[\u3005-\u30FF\u3400-\u9FFF]][\p{L}\p{N}\p{M}-[\u3005-\u30FF\u3400-\u9FFF]]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
