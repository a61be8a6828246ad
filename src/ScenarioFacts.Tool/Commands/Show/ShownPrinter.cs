using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>Prints what a name resolves to: a scenario, one fact, or a list of facts to choose from.</summary>
internal sealed class ShownPrinter(Page page, IReadOnlyList<ShownScenario> scenarios, AsOf? day)
{
    private readonly FactSearch _search = new(scenarios);

    /// <summary>Prints all scenarios; variants by name only, since they repeat the facts of their base.</summary>
    public void WriteAll()
    {
        var alone = scenarios.Count == 1 ? scenarios : [.. scenarios.Where(static scenario => scenario.Variant is null)];
        if (scenarios.Count == 0)
            page.Line(0, "These files have no scenario.");
        foreach (var scenario in alone)
            Write(scenario);
        foreach (var variant in scenarios.Except(alone))
            page.Line(0, Piece.Quiet($"There is a variant of {variant.Variant!.Base.Name}: {variant.Label} ({variant.Name}); ‘facts show --in {variant.Name}’ shows it."));
    }

    /// <exception cref="UsageException">The name cannot be resolved.</exception>
    public void Write(string name)
    {
        if (_search.FindScenario(name) is { } scenario)
        {
            Write(scenario);
            return;
        }

        if (WriteRetracted(name))
            return;
        var found = _search.Find(name);
        if (found.Count == 1 || found.All(fact => fact.Name == name))
        {
            foreach (var fact in found)
                new FactPage(page, fact.Scenario).Write(fact.Fact, day);
            return;
        }

        page.Line(0, $"{Counted.Format(found.Count, "fact")} for ‘{name}’:");
        foreach (var fact in found)
            page.Line(1, Piece.Title(fact.Fact.Fact.Label), $" ({fact.Name})", Piece.Quiet($", {fact.Fact.Fact.Kind} in {fact.Fact.File.Scenario}"));
        page.Blank();
    }

    private void Write(ShownScenario scenario)
    {
        if (day is null)
            new TimelinePage(page, scenario).Write();
        else
            new AsOfPage(page, scenario, day).Write();
    }

    /// <summary>If the variant retracts the fact, prints that and the reason.</summary>
    private bool WriteRetracted(string name)
    {
        if (scenarios is not [{ Variant: { } variant } scenario] || !variant.Retracted.Contains(name, StringComparer.Ordinal))
            return false;
        var retraction = variant.Own.Files.SelectMany(static file => file.Retractions).First(retraction => retraction.Fact == name && retraction.Field is null);
        page.Line(0, Piece.Title(variant.Base.Find(name)?.Fact.Label ?? name), $" ({name}): ", Piece.Mark($"retracted in {variant.Name}"));
        new BackingLines(page, scenario).Write(1, retraction.Backing);
        page.Blank();
        return true;
    }
}
