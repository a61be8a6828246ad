using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Oracle.Edits;

/// <summary>A way to change facts. At each of its sites it makes a mutant, or null if the random choice changes nothing.</summary>
/// <param name="IsNeutral">Whether it keeps what the facts say.</param>
/// <param name="Mistakes">How many mistakes it makes at once: each may cause errors of its own.</param>
internal sealed record Edit(string Name, bool IsNeutral, Func<EditSites, IReadOnlyList<Func<SeededRandom, Corpus?>>> Sites, int Mistakes = 1);

/// <summary>All edits. A new family is one file and one line here.</summary>
internal static class AllEdits
{
    /// <summary>Edits that may make facts wrong. Whether they do is for the oracle to say.</summary>
    public static IReadOnlyList<Edit> Changing { get; } =
    [
        .. new QuoteEdits().Edits,
        .. new NameEdits().Edits,
        .. new DateEdits().Edits,
        .. new ClaimEdits().Edits,
        .. new NumberEdits().Edits,
        .. new StandingEdits().Edits,
        .. new LineEdits().Edits,
        .. new FileEdits().Edits,
        .. new SlipEdits().Edits,
        .. new StatementEdits().Edits,
    ];

    /// <summary>Edits that keep what the facts say, so that right facts stay right.</summary>
    public static IReadOnlyList<Edit> Neutral { get; } = [.. new NeutralEdits().Edits];
}

/// <summary>A family of edits. A subclass adds each in its constructor, in one line.</summary>
internal abstract class EditList(bool isNeutral = false)
{
    private readonly List<Edit> _edits = [];

    public IReadOnlyList<Edit> Edits => _edits;

    /// <param name="sites">Where the edit applies.</param>
    /// <param name="change">Makes the mutant at a site.</param>
    protected void Add<T>(string name, Func<EditSites, IEnumerable<T>> sites, Func<Corpus, T, SeededRandom, Corpus?> change, int mistakes = 1) =>
        _edits.Add(new Edit(name, isNeutral, all => [.. sites(all).Select(site => (Func<SeededRandom, Corpus?>)(random => change(all.Corpus, site, random)))], mistakes));
}

/// <summary>Typing mistakes: a letter left out, doubled, changed, or swapped with the next.</summary>
internal static class Misspelling
{
    /// <summary>The word with one mistake after its first letter, or null.</summary>
    public static string? Make(string word, SeededRandom random)
    {
        if (word.Length < 3)
            return null;
        var i = 1 + random.Below(word.Length - 1);
        var misspelt = random.Below(i == word.Length - 1 ? 3 : 4) switch
        {
            0 => word[..i] + word[(i + 1)..],
            1 => word[..i] + word[i] + word[i..],
            2 => word[..i] + random.Letter() + word[(i + 1)..],
            _ => word[..i] + word[i + 1] + word[i] + word[(i + 2)..],
        };
        return misspelt == word ? null : misspelt;
    }
}
