using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Tests.Mutation.Edits;

/// <summary>Gathers kinds of edits in the order of their names’ families.</summary>
internal abstract class EditList
{
    private readonly List<EditKind> _kinds = [];

    public IReadOnlyList<EditKind> Kinds => _kinds;

    /// <summary>A kind of edit that makes another corpus at each of its places.</summary>
    protected void Add<T>(string name, Func<Sites, IEnumerable<T>> places, Func<Corpus, T, Dice, Corpus?> edit) =>
        _kinds.Add(new EditKind(name, sites => [.. places(sites).Select(place => (Func<Dice, Corpus?>)(dice => edit(sites.Corpus, place, dice)))]));
}
