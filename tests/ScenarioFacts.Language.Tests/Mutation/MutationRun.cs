using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace ScenarioFacts.Language.Tests.Mutation;

/// <summary>Makes mutants of sound facts, kind by kind in turn, and has each judged and compiled.</summary>
internal sealed class MutationRun(IReadOnlyList<Sample> samples, Dice dice)
{
    /// <summary>A kind of edit that gives nothing new this often in a row has nothing more to give.</summary>
    private const int MostVainTries = 12;

    private const int FewestPlaces = 8;

    public IReadOnlyList<(Sample Sample, Verdict Verdict)> Try(IReadOnlyList<EditKind> kinds, int count)
    {
        var mutants = Make(kinds, count);
        var verdicts = new (Sample, Verdict)[mutants.Count];
        Parallel.For(0, mutants.Count, i =>
        {
            var (sample, mutant) = mutants[i];
            verdicts[i] = (sample, new Verdict(mutant, sample.Judge(mutant.After), sample.Errors(mutant.After)));
        });
        return verdicts;
    }

    /// <summary>Mutants of all kinds, so many together.</summary>
    public List<(Sample Sample, Mutant Mutant)> Make(IReadOnlyList<EditKind> kinds, int count)
    {
        var mutants = new List<(Sample, Mutant)>();
        var seen = new HashSet<string>();
        var makers = kinds.Select(kind => Maker(kind, seen).GetEnumerator()).ToList();
        while (mutants.Count < count && makers.Count > 0)
        {
            foreach (var maker in makers.ToList())
            {
                if (!maker.MoveNext())
                    makers.Remove(maker);
                else if (mutants.Count < count)
                    mutants.Add(maker.Current);
            }
        }

        return mutants;
    }

    /// <summary>Mutants of one kind: each place once in a shuffled order, then again with other dice.</summary>
    private IEnumerable<(Sample Sample, Mutant Mutant)> Maker(EditKind kind, HashSet<string> seen)
    {
        var places = PlacesOf(kind);
        if (places.Count == 0)
            yield break;
        dice.Shuffle(places);
        for (int i = 0, vain = 0; vain < MostVainTries; i = (i + 1) % places.Count, vain++)
        {
            var (sample, edit) = places[i];
            if (edit(dice) is not { } after || !seen.Add(TextOf(sample.Corpus, after)))
                continue;
            vain = -1;
            yield return (sample, new Mutant(kind.Name, sample.Corpus, after));
        }
    }

    /// <summary>The places of the first sample, and those of the next where it has few.</summary>
    private List<(Sample Sample, Func<Dice, Corpus?> Edit)> PlacesOf(EditKind kind)
    {
        var places = new List<(Sample, Func<Dice, Corpus?>)>();
        foreach (var sample in samples)
        {
            if (places.Count < FewestPlaces)
                places.AddRange(kind.Places(sample.Sites).Select(edit => (sample, edit)));
        }

        return places;
    }

    private static string TextOf(Corpus before, Corpus after) =>
        string.Concat(after.Files.Where(file => !before.Files.Contains(file)).Select(static file => file.Path + "\n" + file.Source.Text));
}
