using System;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScenarioFacts.Language.Suggestions;
using Xunit;

namespace ScenarioFacts.Language.Tests.Binding;

public class SuggestionTests
{
    [Theory]
    [InlineData("kishida", "kishida", 0)]
    [InlineData("kihsida", "kishida", 1)]
    [InlineData("kishda", "kishida", 1)]
    [InlineData("kisshida", "kishida", 1)]
    [InlineData("kixhida", "kishida", 1)]
    [InlineData("ikshiad", "kishida", 2)]
    [InlineData("abcdef", "fedcba", null)]
    [InlineData("abc", "abcdefg", null)]
    public void Distance_counts_changes_and_swaps(string word, string other, int? distance) =>
        Assert.Equal(distance, new EditDistance(word, 2).To(other));

    [Property]
    public Property Distance_within_its_band_is_that_of_the_whole_table()
    {
        var words = Gen.Elements('a', 'b', 'c').ListOf().Select(static letters => string.Concat(letters));
        var cases = from word in words from other in words from limit in Gen.Choose(0, 5) select (word, other, limit);
        return Prop.ForAll(cases.ToArbitrary(), static c =>
        {
            var expected = WholeTable(c.word, c.other);
            return new EditDistance(c.word, c.limit).To(c.other) == (expected <= c.limit ? expected : null);
        });
    }

    [Theory]
    [InlineData("alcie", "alice")]
    [InlineData("ALICE", "alice")]
    [InlineData("bobb", "bob,bobby")]
    [InlineData("b", "")]
    [InlineData("B", "b")]
    [InlineData("zzzz", "")]
    [InlineData("", "")]
    public void Near_names_come_nearest_first(string word, string nearest)
    {
        string[] names = ["alice", "bob", "bobby", "b", "alice", "c", "bibi"];
        Assert.Equal(nearest, string.Join(",", word == "B" ? SpellingSuggestions.Nearest(word, ["b", "c"]) : word == "b" ? SpellingSuggestions.Nearest(word, ["c", "d"]) : SpellingSuggestions.Nearest(word, names, static name => name is not "bibi")));
    }

    [Fact]
    public void At_most_three_names_are_proposed() =>
        Assert.Equal("; did you mean ‘aaa1’, ‘aaa2’ or ‘aaa3’?", SpellingSuggestions.Suggest("aaa", ["aaa4", "aaa3", "aaa2", "aaa1"]));

    [Fact]
    public void Listing_shows_the_first_words_and_counts_the_rest() =>
        Assert.Equal("; it is one of ‘a’, ‘b’ and 1 more", SpellingSuggestions.Suggest("zzzz", [], SpellingSuggestions.Listing("it is one of", ["a", "b", "c"], most: 2)));

    private static int WholeTable(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
