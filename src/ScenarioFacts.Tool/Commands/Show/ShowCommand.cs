using System.CommandLine;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary><c>facts show [NAME…]</c>: shows facts with their evidence, or the timeline.</summary>
internal static class ShowCommand
{
    public static Command Create(CommandContext terminal)
    {
        var names = new Argument<string[]>("NAME") { HelpName = "NAME", Description = "A fact, SCENARIO.FACT, a kind, a scenario, or a part of a label; the scenarios' timelines where none is named.", Arity = ArgumentArity.ZeroOrMore };
        names.Validators.Add(static result =>
        {
            if (result.Tokens.FirstOrDefault(static token => token.Value.StartsWith('-')) is { } option)
                result.AddError($"‘{option.Value}’ is neither an option nor a name.");
        });
        names.CompletionSources.Add(static _ => ScenariosHere().SelectMany(static file => file.Facts.Select(static fact => fact.Name).Append(file.Name!)).Where(Names.IsName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var facts = new Option<string[]>("--facts")
        {
            Description = "The .facts files or folders; the current folder where none is named.",
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = static _ => ["."],
        };
        facts.AcceptNoOptions();
        var asOf = new Option<string?>("--as-of") { Description = "What was so on a date, such as 2015-01-21 or 2015.", HelpName = "DATE" };
        var variant = new Option<string?>("--in") { Description = "The facts as a variant has them.", HelpName = "VARIANT" };
        variant.CompletionSources.Add(static _ => ScenariosHere().Where(static file => file.Base is not null).Select(static file => file.Name!).Where(Names.IsName).Distinct(StringComparer.Ordinal));
        var sources = new Option<string?>("--sources") { Description = "A folder with texts or seals of sources.", HelpName = "DIR" };
        var command = new Command("show", "Shows facts with the words that back them, or what happened in order of time. Example: facts show roe --facts facts --as-of 2015-01") { names, facts, asOf, variant, sources };
        command.SetAction(parsed => Run(
            parsed.GetValue(names) ?? [], parsed.GetValue(facts)!, parsed.GetValue(asOf), parsed.GetValue(variant), parsed.GetValue(sources), terminal));
        return command;
    }

    /// <summary>Prints what the names resolve to, as far as it could be compiled.</summary>
    /// <returns>An <see cref="ExitCode"/>: <see cref="ExitCode.Errors"/> if the facts have errors.</returns>
    /// <exception cref="UsageException">A name, date or path is invalid.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was requested.</exception>
    private static int Run(string[] names, IEnumerable<string> facts, string? asOf, string? variant, string? sources, CommandContext terminal)
    {
        var day = AsOf.Read(asOf);
        var compiling = new ToolCompiler(sources);
        var compilation = LongRunningTask.Of(terminal, "Reading", cancellation => compiling.Compile(FactFiles.Load(facts), cancellation));
        var all = ShownScenario.CreateAll(compilation);
        var shown = variant is null ? all : [GetVariant(all, variant)];
        var printer = new ShownPrinter(new Page(terminal.Console), shown, day);
        if (names.Length == 0)
            printer.WriteAll();
        foreach (var name in names)
            printer.Write(name);
        return ErrorCount.Print(compilation, terminal.Error);
    }

    private static ShownScenario GetVariant(IReadOnlyList<ShownScenario> scenarios, string name)
    {
        var variants = scenarios.Where(static scenario => scenario.Variant is not null).ToList();
        if (variants.Find(scenario => scenario.Name == name) is { } variant)
            return variant;
        var names = variants.ConvertAll(static scenario => scenario.Name);
        var hint = names.Count == 0 ? "; these files have no variant" : SpellingSuggestions.Suggest(name, names, SpellingSuggestions.Listing("there are", names)).Text;
        throw new UsageException($"--in takes a variant, and ‘{Wording.Printable(name)}’ is none{hint}");
    }

    /// <summary>The declarations in the current folder, for shell completion; empty if they cannot be read.</summary>
    private static IEnumerable<FileDeclarations> ScenariosHere()
    {
        try
        {
            return [.. (FactFiles.TryIn(["."])?.Files ?? []).Select(static file => FileDeclarations.Create(Parser.Parse(file))).Where(static file => file is { Name: not null, IsVocabulary: false })];
        }
        catch (UsageException)
        {
            return [];
        }
    }
}
