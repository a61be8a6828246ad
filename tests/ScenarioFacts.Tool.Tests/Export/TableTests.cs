using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using Microsoft.Data.Sqlite;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Export.Rows;
using ScenarioFacts.Tool.Export.Tables;
using ScenarioFacts.Tool.Files;
using Xunit;

namespace ScenarioFacts.Tool.Tests.Export;

/// <summary>What tables hold of the repository's own facts, and that every format gives it back.</summary>
public sealed class TableTests : IDisposable
{
    /// <summary>The repository's own facts.</summary>
    internal static readonly Lazy<FactCompilation> Own = new(() =>
    {
        var root = Path.Combine(AppContext.BaseDirectory, "Own");
        return new ToolCompiler(Path.Combine(root, "seeds")).Compile(FactFiles.Load([Path.Combine(root, "facts")]), CancellationToken.None);
    });

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => [.. ExportTables.Create(Own.Value).Select(static table => table.Name)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_row_has_a_cell_of_its_column_s_type_for_each_column_and_a_key_of_its_own(string name)
    {
        var table = Find(name);
        var keys = new HashSet<string>(StringComparer.Ordinal);

        foreach (var row in table.Rows)
        {
            Assert.Equal(table.Columns.Count, row.Length);
            Assert.All(row.Zip(table.Columns), static pair => AssertFits(pair.First, pair.Second));
            Assert.True(keys.Add(string.Join('\0', row.Take(table.KeyLength))), string.Join(", ", row));
        }
    }

    [Fact]
    public void What_a_row_refers_to_is_there()
    {
        var tables = ExportTables.Create(Own.Value);
        foreach (var (table, column, index) in tables.SelectMany(static table => table.Columns.Select((column, index) => (table, column, index))).Where(static found => found.column.References is not null))
        {
            var keys = Find(column.References!).Rows.Select(static row => row[0]).ToHashSet();
            Assert.All(table.Rows.Select(row => row[index]).Where(static cell => cell is not null), cell => Assert.Contains(cell, keys));
        }
    }

    [Fact]
    public void Every_claim_and_every_quote_of_every_file_has_a_row()
    {
        var files = Own.Value.Files;
        var claims = files.SelectMany(static file => file.Facts.SelectMany(static fact => fact.Claims).Concat(file.Assumptions.Select(static assumption => assumption.Claim)));
        var quotes = files.SelectMany(static file => file.Facts.Select(static fact => fact.Backing).Concat(file.Facts.SelectMany(static fact => fact.Claims).Select(static claim => claim.Backing))
            .Concat(file.Assumptions.Select(static assumption => assumption.Claim.Backing)).SelectMany(static backing => backing.Evidence).Select(quote => (file.File.Path, quote.Source, quote.Words)));

        Assert.Superset(claims.Select(static claim => string.Join("; ", claim.Values.Select(static value => value.Text))).ToHashSet(), Cells("claims", "value").ToHashSet());
        Assert.Superset(quotes.Select(static quote => quote.Words).ToHashSet(), Cells("evidence", "words").ToHashSet());
        Assert.Superset(
            quotes.ToHashSet(),
            Find("evidence").Rows.Select(static row => ((string)row[12]!, (string)row[4]!, (string)row[5]!)).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_comes_back_from_its_CSV_file(string name)
    {
        var table = Find(name);
        var text = new StringWriter();
        CsvWriter.Write(table, text);

        var lines = ReadCsv(text.ToString());

        Assert.Equal(table.Columns.Select(static column => column.Name), lines[0]);
        Assert.Equal(table.Rows.Select(static row => row.Select(CellText.Format).ToList()), lines.Skip(1).Select(line => line.Zip(table.Columns, static (cell, column) => column.Type == ColumnType.Text ? Restore(cell) : cell).ToList()));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44 20", "'+44 20")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("'so", "''so")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void A_text_that_a_spreadsheet_would_run_has_an_apostrophe_before_it(string text, string written)
    {
        Assert.Equal(written, CsvWriter.Defuse(text));
        Assert.Equal(text, Restore(written));
    }

    [Fact]
    public void The_folder_describes_each_of_its_files_and_no_other()
    {
        Assert.Equal(0, Called.With("export", "csv", OwnFacts, "-o", _folder.Root).ExitCode);

        var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder.Root, "datapackage.json"))).RootElement;
        var described = package.GetProperty("resources").EnumerateArray().ToDictionary(static resource => resource.GetProperty("path").GetString()!, StringComparer.Ordinal);
        var written = Directory.EnumerateFiles(_folder.Root, "*.csv", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder.Root, path).Replace('\\', '/'));
        Assert.Equal(written.Order(StringComparer.Ordinal), described.Keys.Order(StringComparer.Ordinal));
        Assert.All(described, resource => Assert.Equal(
            ReadCsv(File.ReadAllText(Path.Combine(_folder.Root, resource.Key)))[0],
            resource.Value.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(static field => field.GetProperty("name").GetString()!)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_comes_back_from_the_database(string name)
    {
        var table = Find(name);
        using var database = Open();
        using var command = database.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{name}\" ORDER BY {string.Join(", ", Enumerable.Range(1, table.KeyLength))}";
        using var reader = command.ExecuteReader();
        var rows = new List<List<string>>();
        while (reader.Read())
            rows.Add([.. table.Columns.Select((column, index) => reader.IsDBNull(index) ? "" : column.Type == ColumnType.Boolean ? CellText.Format(reader.GetInt64(index) == 1) : CellText.Format(column.Type == ColumnType.Number ? (decimal)reader.GetDouble(index) : reader.GetValue(index)))]);

        var expected = table.Rows.Select(static row => row.Select(static cell => CellText.Format(cell is decimal number ? (decimal)(double)number : cell)).ToList()).ToList();
        Assert.Equal(expected.Select(static row => string.Join('|', row)).Order(StringComparer.Ordinal), rows.Select(static row => string.Join('|', row)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_database_answers_as_of_any_day_as_the_language_does()
    {
        using var database = Open();
        using var command = database.CreateCommand();
        command.CommandText = "SELECT value, certainty FROM as_of WHERE scenario = $scenario AND fact = $fact AND field = $field AND $day BETWEEN first_day AND last_day";
        foreach (var name in new[] { "$scenario", "$fact", "$field", "$day" })
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        var asked = Questions().ToList();
        var random = new Random(4711);

        for (var i = 0; i < 1000; i++)
        {
            var (scenario, placed, name) = asked[random.Next(asked.Count)];
            var day = new DateTime(2010, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(random.Next(15 * 365));
            var answers = Answer(scenario, placed, name, day);
            (command.Parameters[0].Value, command.Parameters[1].Value, command.Parameters[2].Value, command.Parameters[3].Value) = (scenario.Name, placed.Fact.Name, name, CellText.FormatDay(day));
            using var reader = command.ExecuteReader();
            var found = new List<(string, string)>();
            while (reader.Read())
                found.Add((reader.GetString(0), reader.GetString(1)));

            Assert.Equal(answers, found.Order());
        }
    }

    [Fact]
    public void The_database_finds_quotes_by_their_words_and_claims_of_one_source()
    {
        using var database = Open();

        Assert.Equal(Cells("evidence", "words").Count(static words => Language.Evidence.Words.WordTokenizer.Words(words).Contains("defence", StringComparer.OrdinalIgnoreCase)), Count(database, "SELECT count(*) FROM quotes WHERE quotes MATCH 'defence'"));
        Assert.True(Count(database, "SELECT count(*) FROM single_source") > 100);
        Assert.Equal(0, Count(database, "SELECT count(*) FROM pragma_foreign_key_check"));
        Assert.Equal(0, Count(database, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"));
    }

    /// <summary>Values that one source alone tells, beside some that two tell: in one line, in two, and under the first line of the fact.</summary>
    internal const string Voices = """
        scenario s
        use defence
        source a "A"
          text: "a.txt"
        source b "B"
          text: "a.txt"
        country norland, vestmark
        meeting one "In one line"
          where: norland
            > a "words of one that says so"
            > b "words of one that says so"
        meeting two "In two lines"
          where: norland
            > a "words of one that says so"
          where accepted: norland
            > b "words of one that says so"
        meeting first "Under the first line"
          > a "words of one that says so"
          > b "words of one that says so"
          where: norland
        meeting alone "Alone"
          where: norland
            > a "words of one that says so"
            > a "Other sayings of two that tell it"
        meeting times "At two times"
          status at 2022: planned
            > a "words of one that says so"
          status at 2023: planned
            > b "words of one that says so"
        meeting denied "Denied"
          where disputed: norland
            > a "words of one that says so"
            > b denies "words of one that says so"
        meeting lists "In lists"
          participants: norland, vestmark
            > a "words of one that says so"
          participants: norland
            > b "words of one that says so"
        organisation agency "An agency"
        meeting agencies "From one agency"
          where: norland
            > a via agency "the wire has it from the harbour"
            > b via agency "the wire has it from the harbour"
        meeting quoting "One quotes the other"
          where: norland
            > b via a "as the first paper told it before"
          where accepted: norland
            > a "words of one that says so"
        meeting linked "Linked by what one has from two"
          participants: norland
            > a via agency "the wire has it from the harbour"
          participants: norland
            > b via lind "he told reporters of it himself"
          participants: norland
            > a via lind "he told reporters of it himself"
        meeting voices "Two voices in two papers"
          where: norland
            > a via agency "the wire has it from the harbour"
            > b via lind "he told reporters of it himself"
        office minister "Minister"
        person lind "Bo Lind"
        meeting roles "In a role"
          participants: lind
            > a "words of one that says so"
          participants: lind as minister
            > b "words of one that says so"
        """;

    internal const string VoicesVariant = """
        scenario what-if extends s
        assume times.status at 2024: planned
          > a "words of one that says so"
        assume two.where: vestmark
          > a "words of one that says so"
        meeting added "Added"
          where: norland
            > b "words of one that says so"
        """;

    /// <summary>The lines of claims that have one voice alone, as a review names them.</summary>
    internal static IEnumerable<string> ReviewVoices(string facts)
    {
        var review = Called.With("review", facts, "--only", "voices", "--format", "json");
        Assert.Equal(0, review.ExitCode);
        return JsonDocument.Parse(review.Output).RootElement.GetProperty("sections").GetProperty("voices").EnumerateArray()
            .Where(static finding => finding.GetProperty("group").GetString()!.StartsWith("only ", StringComparison.Ordinal))
            .Select(static finding => $"{Path.GetFileName(finding.GetProperty("file").GetString())}:{finding.GetProperty("line").GetInt32()} {finding.GetProperty("fact").GetString()}").Distinct().Order(StringComparer.Ordinal);
    }

    [Fact]
    public void The_view_of_single_sources_has_the_lines_that_a_review_says_have_one_voice()
    {
        _folder.Write("f/a.txt", VoicesText);
        _folder.Write("f/voices.facts", Voices + "\n");
        _folder.Write("f/what-if.facts", VoicesVariant + "\n");
        foreach (var facts in new[] { Path.Combine(_folder.Root, "f"), OwnFacts })
        {
            var path = Path.Combine(_folder.Root, "x.sqlite");
            var called = Called.With("export", "sqlite", facts, "-o", path);
            Assert.True(called.ExitCode == 0, called.Error);
            using var database = new SqliteConnection($"Data Source={path};Pooling=False");
            database.Open();
            using var command = database.CreateCommand();
            command.CommandText = "SELECT DISTINCT file, line, fact FROM single_source";
            using var reader = command.ExecuteReader();
            var found = new List<string>();
            while (reader.Read())
                found.Add($"{Path.GetFileName(reader.GetString(0))}:{reader.GetInt64(1)} {reader.GetString(2)}");

            Assert.Equal(ReviewVoices(facts), found.Order(StringComparer.Ordinal));
        }
    }

    internal const string VoicesText = "The words of one that says so. Other sayings of two that tell it. Today the wire has it from the harbour. On Monday he told reporters of it himself. It goes on as the first paper told it before.\n";

    internal static readonly string[] Alone =
    [
        "agencies|where|norland|a", "alone|where|norland|a", "denied|where|norland|a", "linked|participants|norland|a", "linked|participants|norland|a", "linked|participants|norland|a", "lists|participants|vestmark|a",
        "quoting|where|norland|a", "quoting|where|norland|a", "times|status|planned|a", "times|status|planned|b",
    ];

    [Fact]
    public void A_value_that_two_sources_tell_in_lines_of_their_own_is_none_of_a_single_one()
    {
        var path = Path.Combine(_folder.Root, "voices.sqlite");
        SqliteWriter.Write(ExportTables.Create(ExportedSamples.Compile(Voices, new Language.Text.InputText("a.txt", VoicesText))), path, CancellationToken.None);
        using var database = new SqliteConnection($"Data Source={path};Pooling=False");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = "SELECT fact || '|' || field || '|' || value || '|' || source FROM single_source ORDER BY 1";
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
            found.Add(reader.GetString(0));

        Assert.Equal(Alone, found);
    }

    /// <summary>All fields of all facts of scenarios that are no variants: what can be asked as of a day.</summary>
    internal static IEnumerable<(BoundScenario Scenario, FactInFile Placed, string Field)> Questions() =>
        from scenario in Own.Value.Views.AsWritten
        where Own.Value.Index.FindBase(scenario.Name) is null
        from placed in scenario.Facts
        from field in placed.Fact.Claims.Where(static claim => claim.Field is not null).Select(static claim => claim.Field!.Name).Distinct()
        select (scenario, placed, field);

    /// <summary>What the language answers.</summary>
    internal static IEnumerable<(string Value, string Certainty)> Answer(BoundScenario scenario, FactInFile placed, string field, DateTime day)
    {
        List<Language.Binding.BoundClaim> claims = [.. placed.Fact.GetClaims(field)];
        var answer = new FieldAnswers(scenario, placed.Fact, claims[0].Field!, claims).At(new DayRange(day, day));
        return answer.Known.Select(static value => (value, "known")).Concat(answer.Possible.Select(static value => (value, "possible"))).Order();
    }

    /// <summary>How many rows a table of the repository's own facts has.</summary>
    internal static int CountRows(string table) => Find(table).Rows.Count();

    private static string OwnFacts => Path.Combine(AppContext.BaseDirectory, "Own", "facts");

    private static Table Find(string name) => ExportTables.Create(Own.Value).Single(table => table.Name == name);

    private static IEnumerable<string> Cells(string table, string column)
    {
        var found = Find(table);
        var index = found.Columns.ToList().FindIndex(candidate => candidate.Name == column);
        return found.Rows.Select(row => (string)row[index]!);
    }

    private static void AssertFits(object? cell, Column column)
    {
        if (cell is null)
            Assert.True(column.IsOptional, column.Name);
        else
            Assert.Equal(column.Type switch { ColumnType.Text => typeof(string), ColumnType.Integer => typeof(long), ColumnType.Number => typeof(decimal), ColumnType.Boolean => typeof(bool), _ => typeof(DateTime) }, cell.GetType());
    }

    private static string Restore(string cell) => cell is ['\'', .. var text] ? text : cell;

    private static long Count(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private SqliteConnection Open()
    {
        var path = Path.Combine(_folder.Root, "facts.sqlite");
        Directory.CreateDirectory(_folder.Root);
        SqliteWriter.Write(ExportTables.Create(Own.Value), path, CancellationToken.None);
        var connection = new SqliteConnection($"Data Source={path};Pooling=False;Mode=ReadOnly");
        connection.Open();
        return connection;
    }

    /// <summary>A reader of RFC 4180 that shares nothing with the writer.</summary>
    private static List<List<string>> ReadCsv(string text)
    {
        var (lines, line, cell) = (new List<List<string>>(), new List<string>(), new StringBuilder());
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                for (i++; text[i] != '"' || (i + 1 < text.Length && text[i + 1] == '"'); i++)
                {
                    i += text[i] == '"' ? 1 : 0;
                    cell.Append(text[i]);
                }
            }
            else if (text[i] is ',' or '\r')
            {
                line.Add(cell.ToString());
                cell.Clear();
                if (text[i] == '\r')
                {
                    Assert.Equal('\n', text[++i]);
                    lines.Add(line);
                    line = [];
                }
            }
            else
            {
                cell.Append(text[i]);
            }
        }

        Assert.Empty(line);
        return lines;
    }
}
