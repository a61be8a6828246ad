using Xunit;

namespace ScenarioFacts.Tests.Shared;

/// <summary>
/// What a field that holds one value has, which the runtime and the compiler both answer. Of places, <c>desk</c> lies in <c>hall</c>, that in <c>town</c>, and
/// <c>shed</c> only by a rejected claim.
/// </summary>
internal static class SettledSamples
{
    public static TheoryData<string, string, string> All => new()
    {
        { "where", "mill", "mill" },
        { "where", "mill town", "mill" },
        { "where", "town desk hall", "desk" },
        { "where", "hall town", "hall" },
        { "where", "town shed", "town" },
        { "where", "accepted:town hall", "hall" },
        { "where", "mill accepted:town", "mill" },
        { "where", "rejected:desk town", "town" },
        { "where", "rejected:mill", "" },
        { "where", "disputed:mill disputed:hall", "" },
        { "where", "town disputed:hall", "" },
        { "where", "disputed:hall town", "" },
        { "when", "2015 2015-01-21 2015-01", "2015-01-21" },
        { "when", "2015-01 2015-01~", "2015-01" },
        { "when", "2015-02 2015-01", "2015-02" },
        { "when", "disputed:2015 disputed:2016", "" },
    };
}
