using System;
using System.IO;
using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Navigation;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Tool.Tests.LanguageServer;

/// <summary>What the names of a file stand for, wherever they are.</summary>
public sealed class SymbolTests
{
    /// <summary>The facts of this repository, and the made-up ones.</summary>
    private static readonly InputText[] Files =
    [
        new("a.facts", Talks.Vocabulary), new("b.facts", Talks.Scenario), new("c.facts", Talks.Variant), new("d.facts", Samples.Facts),
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Own", "facts"), "*.facts", SearchOption.AllDirectories).Select(static path => new InputText(path, File.ReadAllText(path))),
    ];

    [Fact]
    public void Every_place_has_the_name_that_it_stands_for_and_none_overlaps_another()
    {
        var compilation = FactCompiler.Compile(Files, SourceLibrary.Empty);
        var owners = new FactOwners(compilation.Index);
        Assert.All(compilation.Syntax, file =>
        {
            var occurrences = FileSymbols.Create(file, compilation.Index, owners).Occurrences;
            Assert.NotEmpty(occurrences);
            Assert.All(occurrences, occurrence => Assert.Equal(occurrence.Symbol.Name, file.File.Slice(occurrence.Span)));
            Assert.All(occurrences.Zip(occurrences.Skip(1)), static pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
        });
    }

    [Fact]
    public void A_place_is_found_from_its_first_to_behind_its_last_letter_and_nowhere_else()
    {
        var compilation = FactCompiler.Compile(Files, SourceLibrary.Empty);
        var owners = new FactOwners(compilation.Index);
        foreach (var file in compilation.Syntax)
        {
            var symbols = FileSymbols.Create(file, compilation.Index, owners);
            for (var offset = 0; offset <= file.File.Text.Length; offset++)
            {
                var expected = symbols.Occurrences.Where(occurrence => occurrence.Span.Start <= offset && offset <= occurrence.Span.End).Select(static occurrence => (Occurrence?)occurrence).LastOrDefault();
                Assert.Equal(expected, symbols.At(offset));
            }
        }
    }

    [Fact]
    public void All_names_of_facts_are_places_of_them()
    {
        var file = FactCompiler.Compile(Files, SourceLibrary.Empty);
        var symbols = file.Syntax.Where(static syntax => syntax.File.Path is "b.facts" or "c.facts").SelectMany(syntax => FileSymbols.Create(syntax, file.Index, new FactOwners(file.Index)).Occurrences);

        var counts = symbols.Where(static occurrence => occurrence.Symbol.Kind == SymbolKind.Fact).CountBy(static occurrence => occurrence.Symbol.Name).OrderBy(static name => name.Key, StringComparer.Ordinal);

        Assert.Equal(["first-talk 3", "gazette 2", "ida-roe 5", "letter 2", "long-quay 4", "old-quay 4"], counts.Select(static count => $"{count.Key} {count.Value}"));
    }
}
