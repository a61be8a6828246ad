using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Sources;
using ScenarioFacts.Tool.Terminal;
using Spectre.Console;

namespace ScenarioFacts.Tool.Commands.Seal;

/// <summary>Writes the seals of texts, and reports what they contain and what was left out.</summary>
internal sealed class SealCommandWriter(string folder, IAnsiConsole console)
{
    /// <summary>A single quotation of more words is warned of; several that meet can be read as one.</summary>
    private const int LongRun = 25;

    /// <returns>Whether all quotes in use are sealed.</returns>
    /// <exception cref="UsageException">The seal cannot be written.</exception>
    public bool Write(PlannedSeal planned)
    {
        var (text, seal) = (planned.Text, planned.Seal);

        // A seal without quotes proves nothing, and could hide one that does.
        if (planned.NewName is { } name)
        {
            WriteSource(name, text.FileName);
            return true;
        }

        var path = Path.Combine(folder, seal.FileName);
        OutputFile.Write(path, seal.Write(), "name a folder that can be with -o.");
        console.Write(new Line().Add($"{Wording.Printable(path)}: {Counted.Format(seal.WordCount, "word")}, {Counted.Format(seal.Quotes.Count, "quote")} sealed"));
        if (seal.Quotes.Count == 0)
            console.Write(new Line().Add($"  no evidence quotes this text yet; after adding quotes, seal it again"));
        foreach (var quote in planned.LeftOut)
            console.Write(new Line().Add($"  not sealed: \"{quote.Quote.Canonical}\"; ‘facts check’ with the text at hand says why", Styles.Error));
        if (seal.Quotes.Count > 0)
            WriteGivenBack(planned);
        return planned.LeftOut.Count == 0;
    }

    /// <summary>Says how much of the text the facts publish: what meets in it can be read as one, however short each quote is.</summary>
    private void WriteGivenBack(PlannedSeal planned)
    {
        var (words, run) = planned.GetGivenBack();
        console.Write(new Line().Add($"  the facts give back {Share.Format(words, planned.Seal.WordCount)} of its words, at most {Wording.Number(run)} in a row"));
        if (run > LongRun)
            console.Write(new Line().Add($"  more than {Wording.Number(LongRun)} in a row are a long quotation: quote fewer words where quotes meet, or the same words for several claims", Styles.Warning));
    }

    /// <summary>Prints a source declaration with placeholders for the analyst to fill in. It contains nothing from the text.</summary>
    private void WriteSource(string name, string textName)
    {
        console.Write(new Line().Add($"{Wording.Printable(textName)}: not sealed, no source of the facts names it; paste these lines, fill them in, and seal it when you have quoted it:"));
        Line.WriteEmpty(console);
        console.Write(new Line().Add($"source {name} \"TITLE\"", Styles.Code).Add("  # its title, its publisher and date, as readers should see it named", Styles.Dim));
        console.Write(new Line().Add($"  text: \"{EvidenceRenderer.Escaped(textName)}\"", Styles.Code));
        console.Write(new Line().Add("  published: DATE", Styles.Code).Add("  # as exactly as it is known: 2015-01-21, 2015-01, 2015 or 2015~", Styles.Dim));
        Line.WriteEmpty(console);
    }
}
