using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using ScenarioFacts.Oracle.Edits;

namespace ScenarioFacts.Oracle;

/// <summary>A sample that an edit has changed.</summary>
internal sealed record Mutant(Sample Sample, Edit Edit, Corpus Corpus)
{
    /// <summary>The first line that differs, in each file that does.</summary>
    public string Difference => string.Join("\n", Corpus.ChangedSince(Sample.Corpus).Take(3).Select(DifferenceIn));

    private string DifferenceIn(CorpusFile file)
    {
        var before = Sample.Corpus.Files.FirstOrDefault(other => other.Path == file.Path)?.Lines ?? [];
        var line = Enumerable.Range(0, Math.Max(before.Count, file.Lines.Count)).FirstOrDefault(i => At(before, i) != At(file.Lines, i));
        return $"  {file.Path}:{line + 1}\n    - {At(before, line)}\n    + {At(file.Lines, line)}";
    }

    private static string At(IReadOnlyList<string> lines, int index) => index < lines.Count ? lines[index] : "(no line)";
}

/// <summary>Makes mutants, one of each edit in turn, and compares what the oracle and the compiler say of them. A seed makes a run repeatable.</summary>
internal sealed class MutationRun(IReadOnlyList<Sample> samples, Seed seed)
{
    /// <summary>An edit is exhausted when it has given nothing new this often in a row.</summary>
    private const int MaxFailedTries = 12;

    /// <summary>An edit with fewer sites in the first sample is tried in the next one too.</summary>
    private const int MinSites = 8;

    /// <summary>Mutants judged at a time. They are made one by one, in the order of the random numbers.</summary>
    private const int BatchSize = 128;

    /// <summary>Each thread warms up a compiler of its own, so that more threads cost more than they give.</summary>
    private static readonly ParallelOptions OneThreadPerProcessor = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    /// <summary>Two mutants that may be wrong for each one that keeps the meaning.</summary>
    /// <param name="report">Called with the verdicts of each batch.</param>
    public IReadOnlyList<Verdict> Compare(int count, Action<IReadOnlyList<Verdict>>? report = null)
    {
        var neutral = count / 3;
        return [.. Compare(AllEdits.Changing, count - neutral, report), .. Compare(AllEdits.Neutral, neutral, report)];
    }

    private List<Verdict> Compare(IReadOnlyList<Edit> edits, int count, Action<IReadOnlyList<Verdict>>? report)
    {
        var verdicts = new List<Verdict>(count);
        foreach (var batch in Mutants(edits).Take(count).Chunk(BatchSize))
        {
            var judged = new Verdict[batch.Length];
            Parallel.For(0, batch.Length, OneThreadPerProcessor, i => judged[i] = Verdict.Of(batch[i]));
            verdicts.AddRange(judged);
            report?.Invoke(judged);
        }

        return verdicts;
    }

    /// <summary>Mutants of some edits in turn, no two the same, until all edits are exhausted.</summary>
    public IEnumerable<Mutant> Mutants(IReadOnlyList<Edit> edits)
    {
        var random = new SeededRandom(seed.Value);
        var seen = new HashSet<string>();
        // In another order each time: a small run ends before the last edits have their turn.
        var shuffled = edits.ToList();
        random.Shuffle(shuffled);
        var streams = shuffled.Select(edit => Mutants(edit, random, seen).GetEnumerator()).ToList();
        while (streams.Count > 0)
        {
            foreach (var stream in streams.ToList())
            {
                if (stream.MoveNext())
                    yield return stream.Current;
                else
                    streams.Remove(stream);
            }
        }
    }

    /// <summary>Mutants of one edit: each of its sites once in random order, then again with other random choices.</summary>
    private IEnumerable<Mutant> Mutants(Edit edit, SeededRandom random, HashSet<string> seen)
    {
        var sites = SitesOf(edit);
        if (sites.Count == 0)
            yield break;
        random.Shuffle(sites);
        for (int i = 0, failed = 0; failed < MaxFailedTries; i = (i + 1) % sites.Count, failed++)
        {
            var (sample, change) = sites[i];
            if (change(random) is not { } corpus || !seen.Add(Digest(sample.Corpus, corpus)))
                continue;
            failed = -1;
            yield return new Mutant(sample, edit, corpus);
        }
    }

    private List<(Sample Sample, Func<SeededRandom, Corpus?> Change)> SitesOf(Edit edit)
    {
        var sites = new List<(Sample, Func<SeededRandom, Corpus?>)>();
        foreach (var sample in samples)
        {
            if (sites.Count < MinSites)
                sites.AddRange(edit.Sites(sample.Sites).Select(change => (sample, change)));
        }

        return sites;
    }

    /// <summary>Stands for the changed files in the set of mutants seen, which would not fit into memory.</summary>
    private static string Digest(Corpus before, Corpus after) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(after.ChangedSince(before).Select(static file => file.Path + "\n" + file.Text)))));
}
