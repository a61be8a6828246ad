using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Seals;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;
using Spectre.Console;

namespace ScenarioFacts.Tool.Commands.Seal;

/// <summary>Compares seals with their texts and with the quotes in use, without writing.</summary>
internal sealed class SealVerification(string folder, IAnsiConsole console)
{
    /// <returns>Whether the seal is up to date.</returns>
    /// <exception cref="UsageException">The seal cannot be read.</exception>
    public bool Verify(PlannedSeal planned)
    {
        var path = Path.Combine(folder, planned.Seal.FileName);
        if (planned.NewName is not null && !File.Exists(path))
        {
            console.Write(new Line().Add($"{Wording.Printable(path)}: not needed, no source of the facts names {Wording.Printable(planned.Text.FileName)}"));
            return true;
        }

        var differences = Differences(planned, path).ToList();
        if (differences.Count == 0)
            console.Write(new Line().Add($"{Wording.Printable(path)}: ").Add("as it should be", Styles.Good).Add($", {Counted.Format(planned.Seal.Quotes.Count, "quote")} sealed"));
        else
            console.Write(new Line().Add($"{Wording.Printable(path)}: ").Add("to be made again", Styles.Error));
        foreach (var difference in differences.Concat(Missing(planned)))
            console.Write(new Line().Add("  " + difference));
        return differences.Count == 0 && planned.LeftOut.Count == 0;
    }

    private static IEnumerable<string> Differences(PlannedSeal planned, string path)
    {
        if (!File.Exists(path))
            return ["it is not there"];
        if (!SealDocument.TryParse(planned.Seal.FileName, InputFile.Read(path).Text, out var seal, out var error))
            return [$"line {Wording.Number(error.Line + 1)} {Wording.Printable(error.Reason)}"];
        return SealDocument.Agrees(planned.Text, seal) ? Compare(planned, seal) : [.. Unsealed(planned, seal).Prepend("it was made of another text, or of this one before it changed")];
    }

    private static IEnumerable<string> Compare(PlannedSeal planned, SealDocument seal)
    {
        var should = planned.Seal.Quotes.ToDictionary(static quote => quote.Hash, StringComparer.Ordinal);
        var altered = seal.Quotes.Where(quote => should.TryGetValue(quote.Hash, out var now) && now != quote);
        var unused = seal.Quotes.Where(quote => !should.ContainsKey(quote.Hash));
        return Unsealed(planned, seal)
            .Concat(altered.Select(quote => $"sealed otherwise than the text has it: {GetWords(planned, quote.Hash)}"))
            .Concat(unused.Select(static quote => $"no longer in use: a quote of {Counted.Format(quote.Passage.WordCount, "word")} in line {Wording.Number(quote.Passage.Line + 1)}"))
            .Concat(planned.Seal.Marks == seal.Marks ? [] : ["the words of ignore-after are others"]);
    }

    private static IEnumerable<string> Unsealed(PlannedSeal planned, SealDocument seal)
    {
        var known = seal.Quotes.Select(static quote => quote.Hash).ToHashSet(StringComparer.Ordinal);
        return planned.Seal.Quotes.Where(quote => !known.Contains(quote.Hash)).Select(quote => $"not sealed yet: {GetWords(planned, quote.Hash)}");
    }

    private static IEnumerable<string> Missing(PlannedSeal planned) =>
        planned.LeftOut.Select(static quote => $"not in the text: \"{quote.Quote.Canonical}\"; ‘facts check’ with the text at hand says why");

    private static string GetWords(PlannedSeal planned, string hash) => $"\"{planned.Quotes[hash].Canonical}\"";
}
