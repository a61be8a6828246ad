using System.CommandLine;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Seals;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Sources;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Quote;

/// <summary><c>facts quote SOURCE "words"</c>: finds words in a source, and shows how to quote them.</summary>
internal static class QuoteCommand
{
    public static Command Create(CommandContext terminal)
    {
        var source = new Argument<string>("SOURCE") { HelpName = "SOURCE", Description = "The name of a source in the facts, or the path of a text." };
        source.CompletionSources.Add(static _ => SourceFinder.NamesHere());
        var words = new Argument<string[]>("WORDS") { Description = "Words of the source, in quotation marks.", Arity = ArgumentArity.OneOrMore };
        words.AcceptNoOptionsAmongWords();
        var facts = new Option<string[]>("--facts")
        {
            Description = "The .facts files or folders with the source; the current folder where none is named.",
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
        };
        facts.AcceptNoOptions();
        var sources = new Option<string?>("--sources") { Description = "A folder with texts or seals of sources.", HelpName = "DIR" };
        var command = new Command("quote", "Finds words in a source and prints the line of evidence that quotes them. Example: facts quote blog \"first joint exercise\"") { source, words, facts, sources };
        command.Validators.Add(result =>
        {
            if (result.GetResult(source) is not { Tokens.Count: > 0 } || result.GetResult(words) is not { Tokens.Count: > 0 })
                result.AddError("Name a source and words of it: facts quote blog \"first joint exercise\".");
        });
        command.SetAction(parsed => Run(
            parsed.GetValue(source)!, string.Join(' ', parsed.GetValue(words)!), parsed.GetValue(facts) ?? [], parsed.GetValue(sources), terminal));
        return command;
    }

    /// <returns>An <see cref="ExitCode"/>: <see cref="ExitCode.Sound"/> if the words are valid evidence as they are.</returns>
    /// <exception cref="UsageException">The source cannot be found, or there are no words.</exception>
    private static int Run(string named, string words, string[] facts, string? sources, CommandContext terminal)
    {
        if (Quotation.Parse(words).WordCount == 0)
            throw new UsageException($"‘{Wording.Printable(words)}’ has no words; name the source first and then words of it: facts quote blog \"first joint exercise\".");
        var source = LongRunningTask.Of(terminal, "Reading", _ => SourceFinder.Create(facts, sources).Find(named));
        var isQuotable = source.Document is TextDocument text
            ? QuoteRenderer.Write(source, text, words, terminal.Console)
            : WriteSealed(source, words, terminal);
        if (!source.IsDeclared)
            terminal.Console.Write(new Line().Add($"No source of the facts names {Wording.Printable(source.TextName)} yet; facts new source prints the lines for one.", Styles.Dim));
        return isQuotable ? ExitCode.Sound : ExitCode.Errors;
    }

    /// <summary>A seal only contains the sealed quotes; other words cannot be found.</summary>
    private static bool WriteSealed(QuotedSource source, string words, CommandContext terminal)
    {
        var text = Wording.Printable(source.TextName);
        if (source.Document.Find(Quotation.Parse(words), source.IgnoreAfter) is QuoteVerdict.Found found)
        {
            new Prose().Add($"The seal of {text} vouches for these words, in line {Wording.Number(found.Passage.Line + 1)}; it does not have the text around them.", Styles.Strong).Write(terminal.Console);
            terminal.Console.Write(new Line().Add(EvidenceRenderer.GetLine(source, words), Styles.Code));
            return true;
        }

        var count = ((SealDocument)source.Document).Quotes.Count;
        new Prose().Add(Quotation.Parse(words).IsTooShort
            ? $"A quote, and each part of one, has at least {Quotation.FewestWords} words; a seal cannot say what stands around yours. Ask where {text} is."
            : $"The seal of {text} does not hold these words, and cannot say whether the text has them: it knows the {Wording.Number(count)} quotes that were sealed. Ask where {text} is.", Styles.Strong).Write(terminal.Console);
        return false;
    }
}
