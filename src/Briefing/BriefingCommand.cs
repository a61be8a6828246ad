using System.CommandLine;
using ScenarioFacts;

namespace Briefing;

/// <summary>The command line: which page is printed, of which scenario, as of which date.</summary>
internal static class BriefingCommand
{
    /// <summary>Prints a page.</summary>
    /// <param name="args">The arguments; none for the briefing itself.</param>
    /// <param name="output">Where the page goes.</param>
    /// <param name="error">Where it is said what an argument should be.</param>
    /// <returns>0, or 1 where an argument means nothing here.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var asOf = new Option<FactDate?>("--as-of") { Description = "Speak as of a date, such as 2015-01-21 or 2015.", HelpName = "DATE", CustomParser = ReadDate };
        var variant = new Option<FactCatalogue?>("--variant") { Description = $"A what-if: {Editions.VariantNames}.", HelpName = "NAME", CustomParser = ReadVariant };
        var about = new Option<string?>("--about") { Description = "All that is said of one fact: its name, or words of its label.", HelpName = "NAME" };
        var disputed = new Option<bool>("--disputed") { Description = "What sources or the analyst do not agree with, and what rests on reasoning alone." };
        var command = new RootCommand($"A briefing on UK–Japan security cooperation, in which every statement has its source. Example: --about {UkJapan.People.Kishida.Name} --as-of 2015-01-21")
        {
            asOf, variant, about, disputed,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(about) is not null && result.GetResult(disputed) is { Implicit: false })
                result.AddError("--about and --disputed are two pages; ask for one of them.");
        });
        command.SetAction(parsed =>
        {
            var edition = Editions.Of(parsed.GetValue(variant), parsed.GetValue(asOf));
            var sheet = new Sheet(output);
            if (parsed.GetValue(about) is { } name)
                return FactPage.Write(sheet, edition, name) ? 0 : Missing(error, edition, name);
            if (parsed.GetValue(disputed))
                DisagreementPage.Write(sheet, edition);
            else if (edition.Scenario.Base is not null)
                VariantPage.Write(sheet, edition);
            else
                new OverviewPage(sheet, edition).Write();
            return 0;
        });
        return command.Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = error });
    }

    private static int Missing(TextWriter error, Edition edition, string name)
    {
        error.WriteLine($"No fact of ‘{edition.Scenario.Name}’ has ‘{name}’ as its name or in its label. Names look like ‘{Editions.ExampleName}’.");
        return 1;
    }

    private static FactDate? ReadDate(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (FactDate.TryParse(text, out var date))
            return date;
        result.AddError($"‘{text}’ is not a date; write 2015-01-21, 2015-01 or 2015.");
        return null;
    }

    private static FactCatalogue? ReadVariant(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (Editions.Find(text) is { } variant)
            return variant;
        result.AddError($"There is no variant ‘{text}’; choose one of {Editions.VariantNames}.");
        return null;
    }
}
