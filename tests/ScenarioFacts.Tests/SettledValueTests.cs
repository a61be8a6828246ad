using System.Linq;
using ScenarioFacts.Tests.Shared;
using Xunit;

namespace ScenarioFacts.Tests;

/// <summary>The application has the value that the compiler has for the same claims.</summary>
public sealed class SettledValueTests
{
    private static readonly PackedFacts Places = Packed.Places("f|desk", "c|in|||||hall", "f|hall", "c|in|||||town", "f|mill", "f|shed", "c|in|rejected||||town", "f|town");

    [Theory]
    [MemberData(nameof(SettledSamples.All), MemberType = typeof(SettledSamples))]
    public void Value_is_that_of_the_samples(string field, string claims, string expected)
    {
        var lines = claims.Split(' ').Select(claim => claim.Split(':') is [var standing, var value] ? $"c|{field}|{standing}||||{value}" : $"c|{field}|||||{claim}");
        var meeting = Packed.Catalog(Places, Packed.Meetings(["f|m", .. lines])).Get<Meeting>("m");
        Assert.Equal(expected, (field == "where" ? meeting.Where?.Name : meeting.When?.ToString()) ?? "");
    }
}
