using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Tool.Rendering;
using Spectre.Console;

namespace ScenarioFacts.Tool.Commands.Diff;

/// <summary>Prints a difference for people: scenario by scenario, + for what came, - for what went, → for what became of something.</summary>
internal static class DiffRenderer
{
    public static void Write(FactDiff diff, IAnsiConsole console)
    {
        var scenarios = diff.Added.Concat(diff.Removed).Concat(diff.Changed.Select(static change => change.Fact)).Select(static fact => fact.Scenario).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var scenario in scenarios)
        {
            console.Write(new Line().Add(scenario, Styles.Strong));
            foreach (var fact in diff.Added.Where(fact => fact.Scenario == scenario))
                WriteFact(fact, "+", Styles.Good, console);
            foreach (var fact in diff.Removed.Where(fact => fact.Scenario == scenario))
                WriteFact(fact, "-", Styles.Error, console);
            foreach (var change in diff.Changed.Where(change => change.Fact.Scenario == scenario))
                Write(change, console);
            Line.WriteEmpty(console);
        }

        console.Write(new Line().Add(diff.IsEmpty
            ? "No fact, claim or quote differs."
            : $"{Counted.Format(diff.Added.Count, "fact")} added, {Wording.Number(diff.Removed.Count)} removed, {Wording.Number(diff.Changed.Count)} changed"));
    }

    private static void WriteFact(NamedFact fact, string sign, Style style, IAnsiConsole console) =>
        console.Write(new Line().Add("  " + sign + " ", style).Add(Wording.Printable(fact.Title)).Add(", " + Counted.Format(fact.Claims.Count(), "claim"), Styles.Dim));

    private static void Write(ChangedFact change, IAnsiConsole console)
    {
        console.Write(new Line().Add("    " + Wording.Printable(change.Fact.Title)));
        foreach (var line in change.Lines)
        {
            var (sign, style) = line.Kind switch { ChangeKind.Added => ("+", Styles.Good), ChangeKind.Removed => ("-", Styles.Error), _ => ("→", Styles.Warning) };
            var text = line.Kind == ChangeKind.Changed ? $"{line.Before} → {line.After}" : line.Before + line.After;
            console.Write(new Line().Add($"      {sign} ", style).Add(line.What.Length > 0 ? line.What + ": " : "", Styles.Code).Add(Wording.Printable(text)));
            foreach (var detail in line.Details)
                console.Write(new Line().Add("          " + Wording.Printable(detail), Styles.Dim));
        }
    }
}
