using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Model;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tests.Shared;
using Xunit;

namespace ScenarioFacts.Language.Tests;

/// <summary>What holds for every text that an analyst, or an accident, can write.</summary>
public class FactCompilerTests
{
    private const string Valid = """
        scenario s "Label"
        use defence
        ## The one source.
        source blog "Blog"
          text: "blog.txt"
          published: 2015-01-21
        person bob "Bob"
          > blog "Alice met Bob"
          office at 2015-01: minister
            > blog "Both ministers signed" # a comment
        office minister "Minister"
        place london, rome
        place house "The house"
          in: london
        meeting talks "Talks"
          > blog via bob "Both ministers signed the treaty"
          status: occurred
          when: 2015-01-19/2015-01-21
          participants: bob, treasury
            because "it says both, and "
              "there were two"
        organisation treasury

        """;

    private static readonly string[] Pieces =
    [
        "\n", "\n  ", "\r\n", "\u2028", "\t", " ", "#", "##", "\"", "\\", ":", ",", "(", ")", ">", "=", "“", "’", "「", "：", "-", "\0", "\u0007",
        "\uFEFF", "\uFFFD", "\u202E", "\u200B", "\uD800", "\uDC00", "é", "東京", "A", "a", "1", "2015-01-21", "2015-13", "[2016..2015]", "03/04/2015",
        "2015-21", "at ", "from ", "to ", "is ", "via ", "use ", "kind ", "choice ", "scenario ", "vocabulary ", "because ", "assume ", "retract ", "expect ", "extends s ",
        "as ", "accepted ", "rejected ", "disputed", "denies ", "credibility 2 ", "bob.office ", ".", "is not ", "before ",
        "money", "count", "quantity of ", "country-code", "5.05 trillion JPY (42 billion USD)", "~12", "10..12", "at least ", "undisputed", "exclusive", "in order",
        "person ", "place ", "source ", "text", "date", "url", "list of ", "required", "over time", "evidence: ", "plural: ", "naming: proper", "sides: a, b", "real: ", "final: ", "quoted", "speaks", "within: ", "in: ", "https://",
    ];

    [Property(MaxTest = 2000)]
    public Property Any_text_compiles_to_diagnostics_inside_it() => Prop.ForAll(AnyText().ToArbitrary(), AssertSound);

    [Property(MaxTest = 2000)]
    public Property Any_damage_to_a_valid_file_compiles_to_diagnostics_inside_it() => Prop.ForAll(Mutated(Valid).ToArbitrary(), AssertSound);

    [Property(MaxTest = 2000)]
    public Property Any_damage_to_a_vocabulary_compiles_to_diagnostics_inside_it()
    {
        const string vocabulary = """
            vocabulary v "Vocabulary"
            use defence
            ## Something.
            kind ship is unit "Ship"
              evidence: optional
              plural: ships
              class: text, required
              built: date
              flag: country or organisation, over time
              homes: list of place
            choice size: small, medium, large
              real: small, medium
              final: large
              small: "small", "very small"

            """;
        return Prop.ForAll(Mutated(vocabulary).ToArbitrary(), AssertSound);
    }

    [Fact]
    public void Any_damage_to_a_variant_and_its_base_compiles_to_diagnostics_inside_them()
    {
        const string variant = """
            scenario v extends s "Variant"
            assume talks.status at 2015-01: cancelled
              because "a storm"
            assume talks.status from 2015-02 to 2016: planned
              because "a storm"
            assume bob.office: chair
              because "a vote"
            assume talks.participants: bob
              > blog "Alice met Bob"
            retract rome
            retract talks.when
            office chair
            expect bob.office at 2015 is chair
            expect talks.participants includes bob
            expect talks.status at 2016 is not occurred

            """;
        var pairs = from @base in Gen.OneOf(Gen.Constant(Valid), Mutated(Valid)) from changed in Mutated(variant) select (Base: @base, Variant: changed);
        Prop.ForAll(pairs.ToArbitrary(), static pair =>
        {
            InputText[] files = [new("a.facts", pair.Base), new("b.facts", pair.Variant)];
            var compilation = Compiled.Compile(files);
            Assert.All(compilation.Diagnostics, diagnostic => Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start, diagnostic.File.Text.Length));
            Assert.Equal(Messages(compilation), Messages(Compiled.Compile(files.Reverse())));
            Assert.Equal(VariantModels.Create([.. compilation.Files.Reverse()], compilation.Index, QuotePlaces.None), VariantModels.Create(compilation.Files, compilation.Index, QuotePlaces.None));
        }).Check(SeededPropertiesAttribute.SeededConfig.WithMaxTest(1000));
        Assert.Empty(Compiled.Compile([new InputText("a.facts", Valid), new InputText("b.facts", variant)]).Diagnostics);
    }

    [Fact]
    public void Valid_file_has_no_diagnostics() => Assert.Empty(Compiled.Compile(Valid).Diagnostics);

    /// <summary>Lines that once threw.</summary>
    [Theory]
    [InlineData("scenario s\nperson x\n choice   because \"it says both\"\n")]
    [InlineData("scenario s\nperson x\n choice\n")]
    [InlineData("vocabulary v\nkind x\n choice because \"a\"\n")]
    public void Line_that_begins_with_a_word_of_the_left_margin_compiles(string text) => AssertSound(text);

    [Property]
    public Property Every_line_that_is_cut_gives_its_text_back() => Prop.ForAll(Gen.OneOf(AnyText(), Mutated(Valid)).ToArbitrary(), static text =>
    {
        foreach (var line in Lexer.Lines(new InputText("a", text)).Where(static line => line.Problem is null))
            AssertCoversItsLine(text, line);
    });

    [Property]
    public Property Compiling_twice_gives_the_same() => Prop.ForAll(Mutated(Valid).ToArbitrary(), static text =>
    {
        var (first, second) = (Compiled.Compile(text), Compiled.Compile(text));
        Assert.Equal(Messages(first), Messages(second));
        Assert.Equal(Models(first), Models(second));
        Assert.Equal(first.Index, second.Index);
        Assert.Equal(first.Sources, second.Sources);
    });

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void Culture_changes_nothing(string culture)
    {
        var texts = Gen.Sample(Mutated(Valid), 40).Append(Valid.Replace("person", "PERSON IRIS", StringComparison.Ordinal)).ToList();
        var expected = texts.Select(static text => string.Join("\n", Messages(Compiled.Compile(text)))).ToList();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, texts.Select(static text => string.Join("\n", Messages(Compiled.Compile(text)))).ToList());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Property]
    public Property Order_of_files_and_facts_changes_nothing()
    {
        var cases = from facts in Gen.SubListOf(FactBlocks) from one in Gen.Shuffle<string>(facts.ToArray()) from two in Gen.Shuffle<string>(facts.ToArray()) select (one, two);
        return Prop.ForAll(cases.ToArbitrary(), static c =>
        {
            var (first, second) = (InFiles(c.one), InFiles(c.two));
            Assert.Equal(Shown(first), Shown(second));
            Assert.Equal(FactModels(first), FactModels(second));
        });
    }

    /// <summary>A file is bound again only where a name that comes or goes may stand in it.</summary>
    [Theory]
    [InlineData("place spa", "place x\n  in: spa\n")]
    [InlineData("meeting spa", "expect spa.when is 2015\n")]
    [InlineData("office spa", "meeting m\n  participants: bob as spa\n")]
    [InlineData("person spa", "meeting m\n  participants: bob,spa\n")]
    [InlineData("source spa", "place x\n  > spa \"one two three\"\n")]
    [InlineData("source spa", "place x\n  > blog via spa \"one two three\"\n")]
    [InlineData("source spa", "source y\n  within: blog via spa\n")]
    [InlineData("place spá", "place x\n  in: spa\u0301\n")]
    [InlineData("place spa\u0301", "place x\n  in: spá\n")]
    [InlineData("place meeting", "meeting m\n  where: meeting\n")]
    public void Name_that_goes_is_missed_in_every_file_that_has_it(string declaration, string use)
    {
        InputText[] Files(string declared) =>
        [
            new("a.facts", "scenario s\nuse defence\nperson bob\nsource blog\n" + declared + "\n"),
            new("b.facts", "scenario s\nuse defence\n" + use),
        ];
        var compiler = new FactCompiler();
        foreach (var declared in new[] { declaration, declaration.Replace("sp", "zsp", StringComparison.Ordinal).Replace("place meeting", "place moor", StringComparison.Ordinal), declaration })
        {
            Assert.Equal(
                FactCompiler.Compile(Files(declared), SourceLibrary.Empty).Diagnostics.Select(static found => found.ToString()),
                compiler.Compile(Files(declared), SourceLibrary.Empty, Parallelism.Sequential()).Diagnostics.Select(static found => found.ToString()));
        }
    }

    [Fact]
    public void At_most_a_hundred_errors_of_a_file_are_shown_and_the_rest_is_counted()
    {
        var compilation = Compiled.Compile("scenario s\n" + string.Concat(Enumerable.Repeat("nothing x\n", 250)));
        Assert.Equal(DiagnosticSelection.MostErrors + 1, compilation.Diagnostics.Count);
        Assert.Equal("FACT1024", compilation.Diagnostics[^1].Id);
    }

    private static readonly string[] FactBlocks =
    [
        "person alice\n  > blog \"Alice met Bob\"\n  office at 2015: minister\n",
        "person bob \"Bob\"\n",
        "office minister\n",
        "place london\n  in: england\n",
        "country england\n",
        "place rome\n  in: italy\n",
        "place tower\n  in: london, rome\n",
        "meeting talks\n  > blog \"in London on Monday\"\n  where: london\n  participants: alice, bob\n  status: occurred\n",
        "meeting more\n  > blog \"not in the blog at all\"\n  where: alice\n",
        "nothing here\n",
        "place Misspelt\n  in: london\n",
        "place ring\n  in: ring\n",
        "source other\n  within: blog\n",
        "person carl\n  offce: minister\n",
        "meeting where\n  > blog \"Alice met Bob\"\n  where: london\n  where: rome\n  where: tower\n",
        "person dora\n  office at 2015-01-21: minister\n    > blog \"Alice met Bob\"\n",
        "person emil\n  office at 2015-01-21: minister\n    > blog \"Alice met Bob\"\n",
        "programme plan\n  phase from 2015: ended\n    because \"so\"\n  phase from 2016: concept\n    because \"so\"\n",
        "meeting settled\n  where accepted: london\n    because \"so\"\n  where rejected: rome\n    because \"so\"\n  where: tower\n    because \"so\"\n",
    ];

    private static FactCompilation InFiles(string[] facts)
    {
        var half = facts.Length / 2;
        return Compiled.Compile(
        [
            new InputText("a.facts", Compiled.Start.Replace("person bob\n  > blog \"Alice met Bob\"\n", "", StringComparison.Ordinal) + string.Concat(facts.Take(half))),
            new InputText("b.facts", "scenario s\n" + string.Concat(facts.Skip(half))),
        ]);
    }

    private static List<string> Shown(FactCompilation compilation) =>
        [.. compilation.Diagnostics.Select(static diagnostic => diagnostic.Id + ": " + WithoutPositions(diagnostic.Message)).Order(StringComparer.Ordinal)];

    /// <summary>What a message names, whichever of two lines it speaks from: the words in their own order, without numbers of lines and files.</summary>
    private static string WithoutPositions(string message) => string.Join(
        " ", Regex.Replace(message, @"([ab]\.facts, )?line \d+", "", RegexOptions.CultureInvariant).Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    private static List<string> Messages(FactCompilation compilation) => [.. compilation.Diagnostics.Select(static diagnostic => diagnostic.ToString())];

    private static List<FactModel> FactModels(FactCompilation compilation) =>
    [
        .. compilation.Files
            .SelectMany(file => ModelBuilder.GetPackedFacts(file, compilation.Index, QuotePlaces.None))
            .SelectMany(static text => text.Facts)
            .OrderBy(static fact => fact.Name, StringComparer.Ordinal),
    ];

    internal static List<object> Models(FactCompilation compilation)
    {
        var headers = compilation.Syntax.Select(ScenarioHeader.Create).OfType<ScenarioHeader>();
        return
        [
            .. compilation.Files.SelectMany(file => ModelBuilder.GetPackedFacts(file, compilation.Index, QuotePlaces.None)),
            .. ModelBuilder.GetScenarios(headers, compilation.Index),
            .. ModelBuilder.GetVocabularies(compilation.Index),
        ];
    }

    private static void AssertSound(string text)
    {
        var compilation = Compiled.Compile(text);
        Models(compilation);
        var errors = compilation.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.All(compilation.Diagnostics, diagnostic =>
        {
            Assert.InRange(diagnostic.Span.Start, 0, text.Length);
            Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start, text.Length);
            Assert.DoesNotContain('\n', diagnostic.Message);
        });
        var perLine = errors.Where(static error => error.Id != "FACT1024").Select(static error => error.Start.Line).ToList();
        Assert.Equal(perLine.Distinct(), perLine);
        Assert.True(perLine.Count <= DiagnosticSelection.MostErrors);
    }

    /// <summary>Tokens stand in order, do not overlap, and leave out nothing but blanks and a comment.</summary>
    private static void AssertCoversItsLine(string text, LogicalLine line)
    {
        var before = line.First.Start;
        for (var token = line.First; ; token = token.Next!)
        {
            Assert.True(token.Start >= before);
            var gap = text[before..token.Start];
            Assert.True(string.IsNullOrWhiteSpace(gap) || gap.Contains('#', StringComparison.Ordinal), gap);
            before = token.Stop;
            if (token.Kind == TokenKind.End)
                return;
            Assert.True(token.Length > 0);
        }
    }

    private static Gen<string> AnyText() =>
        Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Where(static text => text is not null),
            Gen.ArrayOf(Gen.Choose(0, 0xFFFF)).Select(static units => string.Concat(units.Select(static unit => (char)unit))),
            Gen.ListOf(Gen.Elements(Pieces)).Select(string.Concat),
            Gen.ListOf(Gen.Elements(Pieces)).Select(static pieces => "scenario s\nuse defence\n" + string.Concat(pieces)),
            Gen.ListOf(Gen.Elements(Pieces)).Select(static pieces => "vocabulary v\nkind k\n" + string.Concat(pieces)));

    /// <summary>One to six edits: a character or a line is left out, doubled or swapped with the next, or something is put in.</summary>
    private static Gen<string> Mutated(string text) =>
        from count in Gen.Choose(1, 6)
        from edits in Gen.ListOf(Edit(), count)
        select edits.Aggregate(text, static (edited, edit) => edit(edited));

    private static Gen<Func<string, string>> Edit() =>
        from place in Gen.Choose(0, 10_000)
        from piece in Gen.Elements(Pieces)
        from kind in Gen.Choose(0, 6)
        select new Func<string, string>(text => Apply(text, kind, place, piece));

    private static string Apply(string text, int kind, int place, string piece)
    {
        if (kind > 3)
            return text.Length == 0 ? piece : Change(text.Select(static c => c.ToString()).ToList(), kind - 4, place, piece, "");
        var lines = text.Split('\n').ToList();
        return Change(lines, kind, place, piece, "\n");
    }

    private static string Change(List<string> parts, int kind, int place, string piece, string separator)
    {
        var at = place % parts.Count;
        switch (kind)
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Insert(at, piece);
                break;
            case 2:
                parts.Insert(at, parts[at]);
                break;
            default:
                (parts[at], parts[^1]) = (parts[^1], parts[at]);
                break;
        }

        return string.Join(separator, parts);
    }
}
