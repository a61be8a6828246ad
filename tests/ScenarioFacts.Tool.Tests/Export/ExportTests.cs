using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Model;
using ScenarioFacts.Language.Tests.Diagnostics;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Commands.Export;
using ScenarioFacts.Tool.Files;
using Xunit;

namespace ScenarioFacts.Tool.Tests.Export;

public sealed class ExportTests : IDisposable
{
    private static readonly string Own = Path.Combine(AppContext.BaseDirectory, "Own");

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Pages => [.. DiagnosticPage.AllIds.Where(static id => DiagnosticPage.Read(id).FilesOf("Mended").Any(static file => file.IsFacts))];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Own_facts_are_as_the_schema_says() => Assert.Empty(Schema().Faults(Exported(Path.Combine(Own, "facts"))));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Mended_examples_are_as_the_schema_says_and_each_quote_is_where_it_is_said_to_be(string id)
    {
        WritePage(id);

        var document = Exported(_folder.Root);

        Assert.Empty(Schema().Faults(document));
        AssertQuotesStandThere(document);
    }

    [Fact]
    public void Every_definition_of_the_schema_is_used_by_something()
    {
        var schema = Schema();
        schema.Faults(Exported(Path.Combine(Own, "facts")));
        foreach (var id in DiagnosticPage.AllIds.Where(static id => id[..5] is "FACT3" or "FACT4"))
        {
            Directory.Delete(_folder.Root, recursive: true);
            if (WritePage(id))
                schema.Faults(Exported(_folder.Root));
        }

        Assert.Equal(
            JsonDocument.Parse(ExportSchema.Text).RootElement.GetProperty("$defs").EnumerateObject().Select(static definition => definition.Name).Order(StringComparer.Ordinal),
            schema.Used.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_of_the_catalogue_is_left_out()
    {
        var files = FactFiles.Load([Path.Combine(Own, "facts")]);
        var compilation = files.Compile(Path.Combine(Own, "seeds"));
        var models = compilation.Files.SelectMany(file => ModelBuilder.GetPackedFacts(file, compilation.Index, QuotePlaces.None)).SelectMany(static text => text.Facts).ToList();
        var variants = VariantModels.Create(compilation.Files, compilation.Index, QuotePlaces.None).OrderBy(static variant => variant.Scenario, StringComparer.Ordinal).ToList();

        var document = Exported(Path.Combine(Own, "facts"));

        var facts = document.All("scenarios", "facts").Concat(document.All("variants", "facts")).ToList();
        var claims = facts.SelectMany(static fact => fact.GetProperty("claims").EnumerateArray()).ToList();
        Assert.Equal(models.Select(static fact => fact.Name).Order(StringComparer.Ordinal), facts.Select(static fact => fact.Text("name")).Order(StringComparer.Ordinal));
        Assert.Equal(models.Sum(static fact => fact.Claims.Count), claims.Count);
        Assert.Equal(models.Sum(static fact => fact.Claims.Sum(static claim => claim.Values.Count)), claims.Sum(static claim => claim.GetProperty("values").GetArrayLength()));
        Assert.Equal(
            models.Sum(static fact => fact.Backing.Evidence.Count + fact.Claims.Sum(static claim => claim.Backing.Evidence.Count)),
            facts.Sum(static fact => fact.GetProperty("evidence").GetArrayLength()) + claims.Where(static claim => !claim.GetProperty("inherited").GetBoolean()).Sum(static claim => claim.GetProperty("evidence").GetArrayLength()));
        Assert.All(claims, static claim => Assert.True(claim.GetProperty("evidence").GetArrayLength() > 0 || claim.Text("because") is not null || claim.GetProperty("inferred").GetBoolean() is false));
        Assert.Equal(variants.SelectMany(static variant => variant.Changed).Select(static change => change.Name), document.All("variants", "changed").Select(static change => change.Text("fact")));
        Assert.Equal(variants.Sum(static variant => variant.Changed.Sum(static change => change.Claims.Count)), document.All("variants", "changed").Sum(static change => change.GetProperty("claims").GetArrayLength()));
        Assert.Equal(
            variants.SelectMany(static variant => variant.Retracted).Order(StringComparer.Ordinal),
            document.All("variants", "retractions").Where(static retraction => retraction.Text("field") is null).Select(static retraction => retraction.Text("fact")).Order(StringComparer.Ordinal));
        Assert.Equal(models.Count(static fact => fact.Claims.Any(static claim => claim.Field == "published")), document.All("scenarios", "sources").Count(static source => source.GetProperty("published").ValueKind == JsonValueKind.Object));
    }

    [Fact]
    public void Each_quote_has_its_place_in_the_text_and_the_seal_knows_the_same()
    {
        var text = _folder.Write("gazette.txt", Samples.Text);
        _folder.Write("some.facts", Samples.Facts);
        var withText = Called.With("export", "json", _folder.Root);
        AssertQuotesStandThere(JsonDocument.Parse(withText.Output).RootElement);

        Called.With("seal", text, "--facts", _folder.Root, "-o", _folder.Root);
        File.Delete(text);

        Assert.Equal(withText, Called.With("export", "json", _folder.Root));
        var left = JsonDocument.Parse(withText.Output).RootElement.All("scenarios", "facts").SelectMany(static fact => fact.GetProperty("claims").EnumerateArray())
            .SelectMany(static claim => claim.GetProperty("evidence").EnumerateArray())
            .Single(static evidence => evidence.Text("words") == "ministers of Arvand [...] to open talks");
        Assert.Equal((3, 6, 14), (left.GetProperty("line").GetInt32(), left.GetProperty("firstWord").GetInt32(), left.GetProperty("wordCount").GetInt32()));
    }

    [Fact]
    public void Values_standing_time_and_certainty_are_told()
    {
        _folder.Write("a.facts", """
            scenario naval-treaty "At sea"
            use defence
            country norland
            office minister-of-norland
              of: norland
            ## Also a novelist.
            person roe "Ida Roe"
              because "we know her"
              office from [2020..] to ongoing: minister-of-norland
            meeting talks "Talks"
              when accepted: 2021-05~
                because "so they say"
              when rejected: [..2019]
                because "too early"
              participants: roe as minister-of-norland, norland
                because "who else"
            programme ship "Ship"
              cost: ~1.2 billion EUR (at least 1.4 billion USD)
                because "read off"
            equipment boat "Boat"
              range: 10..12 miles
                because "read off"
            """);

        var facts = Exported(_folder.Root).All("scenarios", "facts").ToDictionary(static fact => fact.Text("name")!, StringComparer.Ordinal);

        Assert.Equal("Also a novelist.", facts["roe"].Text("documentation"));
        Assert.Equal("""{"date":"2021-05~","earliest":"2021-05-01","latest":"2021-05-31"}""", ValuesOf("talks", 0));
        Assert.Equal("""{"date":"[..2019]","earliest":null,"latest":"2019-12-31"}""", ValuesOf("talks", 1));
        Assert.Equal("""{"fact":"roe","as":"minister-of-norland"},{"fact":"norland","as":null}""", ValuesOf("talks", 2));
        Assert.Equal(
            """{"number":"~1.2 billion","lowest":1200000000,"highest":1200000000,"approximate":true,"currency":"EUR","conversion":{"number":"at least 1.4 billion","lowest":1400000000,"highest":null,"approximate":false,"currency":"USD"}}""",
            ValuesOf("ship", 0));
        Assert.Equal("""{"number":"10..12","lowest":10,"highest":12,"approximate":false,"unit":"miles"}""", ValuesOf("boat", 0));
        Assert.Equal(["accepted", "rejected", "plain"], facts["talks"].GetProperty("claims").EnumerateArray().Select(static claim => claim.Text("standing")));
        var office = facts["roe"].GetProperty("claims")[0];
        Assert.Equal(
            """{"at":null,"from":{"date":"[2020..]","earliest":"2020-01-01","latest":null},"to":null,"ongoing":true,"endUnknown":false}""",
            Compact(office.GetProperty("time")));
        Assert.Equal((true, true, "we know her"), (office.GetProperty("inferred").GetBoolean(), office.GetProperty("inherited").GetBoolean(), office.Text("because")));

        string ValuesOf(string fact, int claim) => string.Join(",", facts[fact].GetProperty("claims")[claim].GetProperty("values").EnumerateArray().Select(Compact));
    }

    [Fact]
    public void A_claim_that_takes_what_backs_it_from_its_fact_keeps_what_denies_it()
    {
        _folder.Write("gazette.txt", Samples.Text);
        _folder.Write("a.facts", """
            scenario lighthouse
            source gazette
              text: "gazette.txt"
              published: 2015
            event talks
              > gazette "met in Harbour City on Monday"
              > gazette "to open talks on a shared"
              when accepted: 2015
                > gazette denies "mentioned in passing by two engineers"
            """);

        var claim = Exported(_folder.Root).All("scenarios", "facts").Single(static fact => fact.Text("name") == "talks").GetProperty("claims")[0];

        Assert.Equal((true, false), (claim.GetProperty("inherited").GetBoolean(), claim.GetProperty("inferred").GetBoolean()));
        Assert.Equal(
            ["met in Harbour City on Monday", "to open talks on a shared", "mentioned in passing by two engineers"],
            claim.GetProperty("evidence").EnumerateArray().Select(static evidence => evidence.Text("words")));
        Assert.True(claim.GetProperty("evidence")[2].GetProperty("denies").GetBoolean());
    }

    [Fact]
    public void A_variant_tells_what_it_changes_with_evidence_of_its_own()
    {
        _folder.Write("gazette.txt", Samples.Text);
        _folder.Write("a.facts", Samples.Facts);
        _folder.Write("b.facts", """
            scenario no-boat extends lighthouse "Without the boat"

            assume keel.status at 2015: cancelled
              > gazette "two engineers from the northern yard"
            retract talks.when
              because "we look away"
            event wake "A wake"
              because "someone will mourn the boat"
              when: 2016
            """);

        var variant = Exported(_folder.Root).GetProperty("variants")[0];

        Assert.Equal(("no-boat", "lighthouse"), (variant.Text("name"), variant.Text("extends")));
        var (assumption, changed) = (variant.GetProperty("assumptions")[0], variant.GetProperty("changed"));
        Assert.Equal(("keel", "status", true), (assumption.Text("fact"), assumption.Text("field"), assumption.GetProperty("assumed").GetBoolean()));
        Assert.Equal(5, assumption.GetProperty("evidence")[0].GetProperty("line").GetInt32());
        Assert.Equal(["keel status 1", "talks when 0"], changed.EnumerateArray().Select(static change =>
            $"{change.Text("fact")} {change.GetProperty("fields")[0]} {change.GetProperty("claims").EnumerateArray().Count(static claim => claim.GetProperty("assumed").GetBoolean())}"));
        Assert.All(changed[0].GetProperty("claims").EnumerateArray(), static claim => Assert.Equal(JsonValueKind.Number, claim.GetProperty("evidence")[0].GetProperty("line").ValueKind));
        Assert.Equal(("talks", "when", "we look away"), (variant.GetProperty("retractions")[0].Text("fact"), variant.GetProperty("retractions")[0].Text("field"), variant.GetProperty("retractions")[0].Text("because")));
        var added = variant.GetProperty("facts")[0];
        Assert.Equal((true, true), (added.GetProperty("assumed").GetBoolean(), added.GetProperty("claims")[0].GetProperty("assumed").GetBoolean()));
    }

    [Fact]
    public void Characters_that_come_in_pieces_are_put_together()
    {
        using var text = new StringWriter();
        using (var stream = new WriterStream(text))
        {
            foreach (var piece in Encoding.UTF8.GetBytes("é事😀"))
                stream.Write([piece]);
        }

        Assert.Equal("é事😀", text.ToString());
    }

    [Fact]
    public void The_same_facts_give_the_same_bytes_wherever_they_lie()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Own, "facts", "uk-japan")))
            _folder.Write("elsewhere/" + Path.GetFileName(file), File.ReadAllText(file));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Own, "seeds")))
            _folder.Write("seeds/" + Path.GetFileName(file), File.ReadAllText(file));

        var called = Called.With("export", "json", _folder["elsewhere"], "-o", _folder["out/facts.json"]);

        Assert.Equal(new Called(0, "", ""), called);
        Assert.Equal(Called.With("export", "json", Path.Combine(Own, "facts")).Output, File.ReadAllText(_folder["out/facts.json"]));
    }

    [Theory]
    [InlineData(Samples.WrongMonth, "FACT3")]
    [InlineData("scenario s\nplace a \"A\n", "FACT1005")]
    public void Facts_with_errors_are_not_exported(string facts, string error)
    {
        _folder.Write("a.facts", facts);
        var output = _folder.Write("out.json", "old");

        var called = Called.With("export", "json", _folder.Root, "-o", output);

        Assert.Equal((1, ""), (called.ExitCode, called.Output));
        Assert.Contains(": error " + error, called.Error, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(output));
        Assert.Equal("", Called.With("export", "json", _folder.Root).Output);
    }

    [Fact]
    public void The_document_goes_out_bit_by_bit()
    {
        var facts = string.Concat(Enumerable.Range(0, 3000).Select(static i => $"event event-number-{i} \"Event\"\n  status at 2015: planned\n    because \"we know it\"\n"));
        var compilation = Compiled("scenario s\n" + facts);
        using var stream = new CountingStream();

        CatalogWriter.Write(compilation, stream, CancellationToken.None);

        Assert.InRange(stream.Length, 1_000_000, int.MaxValue);
        Assert.InRange(stream.Largest, 1, 100_000);
    }

    [Fact]
    public void An_interruption_leaves_the_old_file()
    {
        var compilation = Compiled(Samples.Sound);
        var output = _folder.Write("out.json", "old");

        Assert.Throws<OperationCanceledException>(() => OutputFile.Write(output, stream => CatalogWriter.Write(compilation, stream, new CancellationToken(canceled: true)), ""));

        Assert.Equal("old", File.ReadAllText(output));
        Assert.Equal(["out.json"], Directory.EnumerateFileSystemEntries(_folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void The_schema_is_printed_and_names_itself()
    {
        var called = Called.With("export", "schema");
        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Equal(ExportSchema.Id, JsonDocument.Parse(called.Output).RootElement.GetProperty("$id").GetString());
        Assert.Equal(new Called(0, "", ""), Called.With("export", "schema", "-o", _folder["s.json"]));
        Assert.Equal(called.Output, File.ReadAllText(_folder["s.json"]));
    }

    [Theory]
    [InlineData("""{"$schema":"urn:scenario-facts:export:1","vocabularies":[],"scenarios":[]}""", "$ has no ‘variants’")]
    [InlineData("""{"$schema":"urn:other","vocabularies":[],"scenarios":[],"variants":[]}""", "$.$schema is not urn:scenario-facts:export:1")]
    [InlineData("""{"$schema":"urn:scenario-facts:export:1","vocabularies":[],"scenarios":[],"variants":[],"more":1}""", "$ has ‘more’, which is not known")]
    [InlineData("""{"$schema":"urn:scenario-facts:export:1","vocabularies":{},"scenarios":[],"variants":[]}""", "$.vocabularies is no array")]
    public void What_is_otherwise_is_not_as_the_schema_says(string document, string fault) =>
        Assert.Equal([fault], Schema().Faults(JsonDocument.Parse(document).RootElement));

    [Theory]
    [InlineData("See facts export --help", "export")]
    [InlineData("See facts export json --help", "export", "json", "--out", "x")]
    [InlineData("name another file with -o", "export", "json", "{sound}", "-o", "{folder}")]
    [InlineData("name one that is there", "export", "json", "{folder}/none")]
    public void A_wrong_call_is_told_in_one_line_what_to_do(string advice, params string[] arguments)
    {
        var sound = _folder.Write("a.facts", Samples.Sound);
        var called = Called.With(Array.ConvertAll(arguments, argument => argument.Replace("{sound}", sound, StringComparison.Ordinal).Replace("{folder}", _folder.Root, StringComparison.Ordinal)));
        Assert.Contains(advice, called.Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export")]
    [InlineData("export", "json")]
    [InlineData("export", "schema")]
    [InlineData("format")]
    public void Help_has_an_example(params string[] command)
    {
        var called = Called.With([.. command, "--help"]);
        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Contains("Example: facts " + command[0], called.Output, StringComparison.Ordinal);
    }

    private static SchemaCheck Schema() => new(JsonDocument.Parse(ExportSchema.Text).RootElement);

    private static JsonElement Exported(string folder)
    {
        var called = Called.With("export", "json", folder);
        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        return JsonDocument.Parse(called.Output).RootElement;
    }

    private static FactCompilation Compiled(string facts)
    {
        var compilation = FactCompiler.Compile([new InputText("a.facts", facts)], SourceLibrary.Empty);
        Assert.False(compilation.HasErrors);
        return compilation;
    }

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json, Plain);

    /// <summary>Texts are looked for beside the facts, so all files go into one folder.</summary>
    private bool WritePage(string id)
    {
        var files = DiagnosticPage.Read(id).FilesOf("Mended");
        foreach (var file in files)
            _folder.Write(Path.GetFileName(file.Name), file.Text);
        return files.Any(static file => file.IsFacts);
    }

    /// <summary>Cuts the words out of the texts that lie here, where the document says that they stand.</summary>
    private void AssertQuotesStandThere(JsonElement document)
    {
        foreach (var evidence in document.Below("evidence").SelectMany(static array => array.EnumerateArray()))
        {
            if (evidence.Text("text") is not { } name || !File.Exists(_folder[name]))
                continue;
            var words = WordsOfText.Of(File.ReadAllText(_folder[name])).GetRange(evidence.GetProperty("firstWord").GetInt32(), evidence.GetProperty("wordCount").GetInt32());
            var parts = evidence.Text("words")!.Split("[...]").Select(WordsOfText.In).ToList();
            Assert.All(words, word => Assert.Equal(evidence.GetProperty("line").GetInt32(), word.Line));
            var cut = words.ConvertAll(static word => word.Word);
            Assert.Equal(parts[0], cut.Take(parts[0].Count));
            Assert.Equal(parts[^1], cut.TakeLast(parts[^1].Count));
            Assert.True(parts.Count > 1 || cut.Count == parts[0].Count);
        }
    }

    /// <summary>Counts what passes through and how much of it at once.</summary>
    private sealed class CountingStream : MemoryStream
    {
        public int Largest { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Largest = Math.Max(Largest, buffer.Length);
            base.Write(buffer);
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Largest = Math.Max(Largest, count);
            base.Write(buffer, offset, count);
        }
    }
}
