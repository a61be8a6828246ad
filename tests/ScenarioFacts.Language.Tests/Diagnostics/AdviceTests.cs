using System.Linq;
using System.Text.RegularExpressions;
using ScenarioFacts.Language.Diagnostics;
using Xunit;

namespace ScenarioFacts.Language.Tests.Diagnostics;

/// <summary>What the words of a quote say they may say of something else: no message tells an analyst to claim it without asking.</summary>
public partial class AdviceTests
{
    public static TheoryData<string> OfEvidence => [.. Descriptors.All.Where(static descriptor => descriptor.Id.StartsWith("FACT4", System.StringComparison.Ordinal)).Select(static descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(OfEvidence))]
    public void No_message_tells_to_write_what_the_words_may_say_of_something_else(string id)
    {
        var message = Descriptors.All.Single(descriptor => descriptor.Id == id).MessageTemplate;
        Assert.All(Told().Matches(message), advice => Assert.Matches("(if|where) [^;]*$", message[..advice.Index]));
    }

    [GeneratedRegex(@"write (‘?\{(other|stated|ordinal|figures|title|words)\}|what (it|they)|that\b|the (date|office|number) that)")]
    private static partial Regex Told();
}
