using System.CommandLine;
using ScenarioFacts;

namespace Briefing;

/// <summary>The command line: which page to print, of which scenario, as of which date.</summary>
internal static class BriefingCommand
{
    /// <summary>Prints a page.</summary>
    /// <param name="args">The arguments; none for the overview.</param>
    /// <param name="output">Receives the page.</param>
    /// <param name="error">Receives error messages.</param>
    /// <returns>0, or 1 if an argument is invalid.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var asOf = new Option<FactDate?>("--as-of") { Description = "Report as of a date, such as 2015-01-21 or 2015.", HelpName = "DATE", CustomParser = ReadDate };
        var variant = new Option<FactCatalog?>("--variant") { Description = $"Report on a what-if variant: {Scenarios.VariantNames}.", HelpName = "NAME", CustomParser = ReadVariant };
        var about = new Option<string?>("--about") { Description = "Show everything recorded about one fact, given its name or part of its label.", HelpName = "NAME" };
        var disputed = new Option<bool>("--disputed") { Description = "List the claims that are settled, disputed, denied or only inferred." };
        var command = new RootCommand($"A briefing on UK–Japan security cooperation with a source for every statement. Example: --about {UkJapan.People.Kishida.Name} --as-of 2015-01-21")
        {
            asOf, variant, about, disputed,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(about) is not null && result.GetResult(disputed) is { Implicit: false })
                result.AddError("--about and --disputed cannot be combined.");
        });
        command.SetAction(parsed =>
        {
            var scope = Scenarios.GetScope(parsed.GetValue(variant), parsed.GetValue(asOf));
            var page = new PageWriter(output);
            if (parsed.GetValue(about) is { } name)
                return FactPage.Write(page, scope, name) ? 0 : ReportNoMatch(error, scope, name);
            if (parsed.GetValue(disputed))
                DisagreementPage.Write(page, scope);
            else if (scope.Scenario.Base is not null)
                VariantPage.Write(page, scope);
            else
                new OverviewPage(page, scope).Write();
            return 0;
        });
        return command.Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = error });
    }

    private static int ReportNoMatch(TextWriter error, BriefingScope scope, string name)
    {
        error.WriteLine($"No fact in ‘{scope.Scenario.Name}’ has ‘{name}’ as its name or in its label. Names look like ‘{Scenarios.ExampleFactName}’.");
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

    private static FactCatalog? ReadVariant(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (Scenarios.FindVariant(text) is { } variant)
            return variant;
        result.AddError($"There is no variant ‘{text}’; choose one of {Scenarios.VariantNames}.");
        return null;
    }
}
