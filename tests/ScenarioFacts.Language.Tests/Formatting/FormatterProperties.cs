using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Formatting;
using ScenarioFacts.Language.Model;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Tests.Diagnostics;
using ScenarioFacts.Language.Tests.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tests.Shared;
using Xunit;

namespace ScenarioFacts.Language.Tests.Formatting;

/// <summary>What holds for every file: layout is white space and nothing else, and a file has one.</summary>
public class FormatterProperties
{
    private const string Facts = "facts/uk-japan";

    public static TheoryData<string> OwnFiles => [.. Directory.EnumerateFiles(CheckedInFile.PathOf(Facts), "*.facts").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Vocabularies => [.. BuiltInVocabularies.Syntax.Select(static file => file.File.Path)];

    public static TheoryData<string> Pages => [.. DiagnosticPage.AllIds];

    [Theory]
    [MemberData(nameof(OwnFiles))]
    public void Facts_of_this_repository_are_laid_out(string name)
    {
        var text = File.ReadAllText(CheckedInFile.PathOf($"{Facts}/{name}"));
        Assert.Equal(text, Format(text));
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Built_in_vocabularies_are_laid_out(string name)
    {
        var text = BuiltInVocabularies.Syntax.Single(file => file.File.Path == name).File.Text;
        Assert.Equal(text, Format(text));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Mended_examples_of_pages_are_laid_out(string id) =>
        Assert.All(DiagnosticPage.Read(id).FilesOf("Mended").Where(static file => file.IsFacts), static file => Assert.Equal(file.Text, Format(file.Text)));

    [Property(MaxTest = 500)]
    public Property Generated_files_keep_tree_and_comments_and_have_one_layout() => Prop.ForAll(RoundTripTests.Files().ToArbitrary(), static file =>
    {
        var formatted = Format(file.Text)!;
        Assert.Equal(file.Tree, Trees.Print(Parser.Parse(new InputText("a.facts", formatted))));
        Assert.Equal(CommentsOf(file.Text), CommentsOf(formatted));
        Assert.Equal(formatted, Format(formatted));
        Assert.Equal(string.Concat(file.Lines.Select(static line => new string(' ', 2 * line.Depth) + line.Line + "\n")), WithoutNoise(formatted));
    });

    [Property(MaxTest = 500)]
    public Property White_space_that_means_nothing_changes_nothing() => Prop.ForAll(
        (from file in Gen.OneOf(RoundTripTests.Files().Select(static file => file.Text), Gen.Elements(AllSamples().ToArray()))
         let text = Format(file)
         where text is not null
         from seed in Gen.Choose(0, int.MaxValue)
         select (Text: text, Damaged: Damage.Of(text, new Random(seed)))).ToArbitrary(),
        static file =>
        {
            Assert.Equal(file.Text, Format(file.Damaged));
            var syntax = Parser.Parse(new InputText("a.facts", file.Damaged));
            Assert.Equal(file.Text.TrimEnd('\n'), Ended(Formatter.Edit(syntax)?.Apply(file.Damaged) ?? file.Damaged));
        });

    /// <summary>Pieces of lines in any order, most of which make no sense: where each line happens to be one that can be read, the same holds.</summary>
    [Fact]
    public void Whatever_can_be_read_keeps_tree_comments_and_warnings()
    {
        string[] pieces = ["a", "b", "1", "000", "#", "#x", "##", "\"t\"", "\"u\\\" #\"", ",", ":", "(", ")", ">", " ", "  ", "\t", "\u00A0", "because ", "at 2015", "kind k", "choice c: a", "assume a.b:", "expect a.b is"];
        string[] ends = ["\n", "\n  ", "\n    ", "\r\n", "\r\n ", "\u2028", "\n\n", "\nperson a", "\n  f: ", "\n    > s ", "\n  \"t\""];
        var read = 0;
        Prop.ForAll(Gen.ArrayOf(Gen.Frequency((3, Gen.Elements(pieces)), (2, Gen.Elements(ends))), 8).ToArbitrary(), parts =>
        {
            var syntax = Parser.Parse(new InputText("a.facts", "scenario s\nperson a\n" + string.Concat(parts)));
            if (Formatter.Format(syntax) is not { } text)
                return;
            read++;
            var after = Parser.Parse(new InputText("a.facts", text));
            Assert.Equal(Trees.Print(syntax), Trees.Print(after));
            Assert.Equal(syntax.Diagnostics.Select(static diagnostic => diagnostic.Id), after.Diagnostics.Select(static diagnostic => diagnostic.Id));
            Assert.Equal(CommentsOf(syntax.File.Text), CommentsOf(text));
            Assert.Equal(text, Formatter.Format(after));
        }).Check(SeededPropertiesAttribute.SeededConfig.WithMaxTest(20_000));
        Assert.True(read > 200, $"Only {read} could be read.");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_is_compiled_and_said_of_the_examples_of_pages_stays_the_same(string id)
    {
        foreach (var heading in new[] { "Example", "Mended" })
        {
            var files = DiagnosticPage.Read(id).FilesOf(heading).Select(static file => file with { Text = MarkupText.Parse(file.Text).Text }).ToLookup(static file => file.IsFacts);
            Same([.. files[true].Select(static file => new InputText(file.Name, file.Text))], SourceLibrary.Create(files[false].Select(static file => new InputText(file.Name, file.Text))), Random(id));
        }
    }

    [Fact]
    public void What_is_compiled_and_said_of_own_facts_and_the_guide_stays_the_same()
    {
        var seals = Directory.EnumerateFiles(CheckedInFile.PathOf("seeds"), "*.seal").Select(static path => new InputText(Path.GetFileName(path), File.ReadAllText(path)));
        Same([.. OwnTexts()], SourceLibrary.Create(seals), Random(Facts));
        Same([.. GuideTests.Facts], GuideTests.Texts, Random("guide"));
    }

    /// <summary>Compiles files as they are, with other white space, and laid out.</summary>
    private static void Same(IReadOnlyList<InputText> files, SourceLibrary library, Random random)
    {
        var before = Compiled(files, library);
        Assert.Equal(before, Compiled(files.Select(static file => With(file, Format(file.Text))), library));
        var damaged = files.Select(file => With(file, Format(file.Text) is { } text ? Damage.Of(text, random) : null)).ToList();
        Assert.Equal(before, Compiled(damaged.Select(static file => With(file, Format(file.Text))), library));
    }

    private static InputText With(InputText file, string? text) => new(file.Path, text ?? file.Text);

    private static string Compiled(IEnumerable<InputText> files, SourceLibrary library)
    {
        var compilation = FactCompiler.Compile(files, library);
        var texts = compilation.Files.SelectMany(file => ModelBuilder.GetPackedFacts(file, compilation.Index, QuotePlaces.None)).SelectMany(Shown);
        var headers = compilation.Syntax.Select(ScenarioHeader.Create).OfType<ScenarioHeader>();
        var scenarios = ModelBuilder.GetScenarios(headers, compilation.Index).Select(static scenario => $"{scenario.Name} {scenario.Label} {scenario.Documentation} {scenario.Base} {string.Join(" ", scenario.Uses)}");
        var vocabularies = ModelBuilder.GetVocabularies(compilation.Index).SelectMany(static vocabulary => vocabulary.Kinds).SelectMany(static kind => kind.Fields.Select(field => $"{kind} {field}"));
        var variants = VariantModels.Create(compilation.Files, compilation.Index, QuotePlaces.None).Select(static variant => $"{variant.Scenario} {string.Join(" ", variant.Retracted)} {string.Join(" ", variant.Changed.SelectMany(static fact => fact.Claims.Select(Shown)))}");
        var said = compilation.Diagnostics.Select(static diagnostic => $"{diagnostic.File.Path} {diagnostic.Id} {diagnostic.Severity}");
        return string.Join("\n", [.. texts, .. scenarios, .. vocabularies, .. variants, .. said]);
    }

    private static IEnumerable<string> Shown(PackedFactsModel text) => text.Facts.Select(fact =>
        $"{text.Scenario} {text.Kind} {fact.Name} {fact.Label} {fact.Documentation} {Shown(fact.Backing)} {string.Join(" ", fact.Claims.Select(Shown))}");

    private static string Shown(ClaimModel claim) =>
        $"{claim.Field} {claim.Standing} {claim.At} {claim.From} {claim.To} {claim.IsAssumed}: {string.Join("|", claim.Values)} {Shown(claim.Backing)}";

    private static string Shown(BackingModel backing) =>
        string.Join(" ", backing.Evidence.Select(static evidence => $"{evidence.Source} {string.Join(" ", evidence.Via)} {evidence.Denies} {evidence.Credibility} {evidence.Words}")) + backing.Because;

    private static IEnumerable<InputText> OwnTexts() =>
        Directory.EnumerateFiles(CheckedInFile.PathOf(Facts), "*.facts").Order(StringComparer.Ordinal).Select(static path => new InputText(Path.GetFileName(path), File.ReadAllText(path)));

    private static IEnumerable<string> AllSamples() =>
    [
        .. OwnTexts().Concat(GuideTests.Facts).Concat(BuiltInVocabularies.Syntax.Select(static file => file.File)).Select(static file => file.Text),
        .. DiagnosticPage.AllIds.Select(DiagnosticPage.Read).SelectMany(static page => page.FilesOf("Example").Concat(page.FilesOf("Mended")))
            .Where(static file => file.IsFacts)
            .Select(static file => MarkupText.Parse(file.Text).Text),
    ];

    /// <summary>All comments in their order: what no token covers and is no white space.</summary>
    private static List<string> CommentsOf(string text)
    {
        var file = new InputText("a.facts", text);
        var rest = text.ToCharArray();
        foreach (var token in Lexer.Lines(file).SelectMany(Trees.TokensOf))
            Array.Fill(rest, ' ', token.Start, token.Length);
        return [.. Enumerable.Range(0, file.Lines.Count).Select(line => new string(rest, file.Lines[line].Start, file.Lines[line].Length).Trim()).Where(static comment => comment.Length > 0)];
    }

    private static string WithoutNoise(string text) =>
        string.Concat(text.Split('\n').Where(static line => line.Length > 0 && !line.TrimStart().StartsWith('#')).Select(static line => line.Replace("  # a note", "", StringComparison.Ordinal) + "\n"));

    /// <summary>With line feeds, and without the end of the last line, which an editor may keep as it has it.</summary>
    private static string Ended(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');

    private static Random Random(string seed) => new(seed.Sum(static c => c));

    private static string? Format(string text) => Formatter.Format(new InputText("a.facts", text));
}
