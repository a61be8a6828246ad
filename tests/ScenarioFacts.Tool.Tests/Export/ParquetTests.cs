using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DuckDB.NET.Data;
using ScenarioFacts.Tool.Export.Columnar;
using ScenarioFacts.Tool.Export.Rows;
using ScenarioFacts.Tool.Export.Tables;
using Xunit;

namespace ScenarioFacts.Tool.Tests.Export;

/// <summary>The repository's own facts as Parquet files, read by DuckDB.</summary>
public sealed class ParquetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Divisions => ["", "scenario", "kind"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Divisions))]
    public void Every_row_of_every_table_comes_back(string partition)
    {
        using var database = Export(partition);
        foreach (var table in ExportTables.Create(TableTests.Own.Value))
        {
            var columns = string.Join(", ", table.Columns.Select(static column => $"\"{column.Name}\""));
            var rows = Read(database, $"SELECT {columns} FROM \"{table.Name}\"");
            var expected = table.Rows.Select(static row => string.Join('|', row.Select(static cell => CellText.Format(cell is decimal number ? (double)number : cell))));

            if (partition.Length == 0)
                Assert.Equal(expected, rows);
            else
                Assert.Equal(expected.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void It_answers_as_of_any_day_as_the_language_does()
    {
        using var database = Export("scenario");
        // In a table of the engine: a thousand questions to many small files take minutes.
        Run(database, "CREATE TABLE answers AS FROM as_of");
        var (asked, random) = (TableTests.Questions().ToList(), new Random(20261130));
        for (var i = 0; i < 1000; i++)
        {
            var (scenario, placed, field) = asked[random.Next(asked.Count)];
            var day = new DateTime(2005, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(random.Next(21 * 365));

            var found = Read(database, $"SELECT value, certainty FROM answers WHERE scenario = '{scenario.Name}' AND fact = '{placed.Fact.Name}' AND field = '{field}' AND DATE '{CellText.FormatDay(day)}' BETWEEN first_day AND last_day");

            Assert.Equal(TableTests.Answer(scenario, placed, field, day).Select(static answer => $"{answer.Value}|{answer.Certainty}").Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Who_held_an_office_on_a_day_is_asked_by_its_name()
    {
        using var database = Export("");
        var (scenario, placed, field) = TableTests.Questions().First(static asked => asked is { Placed.Fact.Name: "kishida", Field: "office" });
        var day = new DateTime(2015, 1, 21, 0, 0, 0, DateTimeKind.Unspecified);
        var office = Assert.Single(TableTests.Answer(scenario, placed, field, day)).Value;

        Assert.Equal(["uk-japan|kishida|office|known"], Read(database, $"SELECT scenario, holder, field, certainty FROM holders_of('{office}', DATE '2015-01-21') WHERE scenario = 'uk-japan'"));
    }

    [Fact]
    public void Views_count_what_the_tables_hold()
    {
        using var database = Export("");
        var claims = ExportTables.Create(TableTests.Own.Value).Single(static table => table.Name == "claims");

        Assert.Equal(claims.Rows.Count(static row => (string)row[6]! == "disputed"), Count(database, "SELECT count(*) FROM disputed"));
        Assert.True(Count(database, "SELECT count(*) FROM single_source") > 100);
        Assert.Equal(Count(database, "SELECT count(*) FROM as_of WHERE DATE '2015-01-21' BETWEEN first_day AND last_day"), Count(database, "SELECT count(*) FROM as_of_day(DATE '2015-01-21')"));
    }

    [Fact]
    public void A_value_that_two_sources_tell_in_lines_of_their_own_is_none_of_a_single_one()
    {
        _folder.Write("a.txt", TableTests.VoicesText);
        _folder.Write("voices.facts", TableTests.Voices + "\n");
        using var database = Open("", _folder["voices.facts"]);

        Assert.Equal(TableTests.Alone, Read(database, "SELECT fact || '|' || field || '|' || value || '|' || source FROM single_source ORDER BY 1"));
    }

    [Fact]
    public void The_view_of_single_sources_has_the_lines_that_a_review_says_have_one_voice()
    {
        using var database = Export("kind");

        Assert.Equal(TableTests.ReviewVoices(ExportedSamples.OwnFacts), Read(database, "SELECT DISTINCT parse_filename(file) || ':' || line || ' ' || fact FROM single_source").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Scenarios_that_know_different_days_of_one_fact_are_told()
    {
        foreach (var (scenario, day, town) in new[] { ("morning", "2021-05-03", "ansel"), ("evening", "2021-05-04", "ansel") })
        {
            _folder.Write(scenario + ".facts", $"""
                scenario {scenario}
                use defence

                place {town} "Ansel"

                meeting talks "Talks"
                  when: {day}
                    because "for this test"
                  where: {town}
                    because "for this test"

                """);
        }

        using var database = Open("", _folder.Root);

        Assert.Equal(["talks|meeting|when|evening|2021-05-04|morning|2021-05-03"], Read(database, "SELECT fact, kind, field, scenario, value, other_scenario, other_value FROM disputes_across"));
    }

    [Fact]
    public void Files_of_another_division_do_not_stay_beside_those_of_this_one()
    {
        _folder.Write("out/mine.parquet", "not of an export");
        _folder.Write("out/claims/kind=mine/mine.parquet", "not of an export");
        Export("kind").Dispose();
        Export("").Dispose();

        var left = Directory.EnumerateFiles(_folder["out"], "*.parquet", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder["out"], path).Replace('\\', '/'));

        Assert.Equal(["claims/kind=mine/mine.parquet"], left.Where(static path => path.Contains('=')));
        Assert.Contains("mine.parquet", left);
        Assert.Contains("claims.parquet", left);
    }

    /// <summary>And nothing that a file of ours could be made to name.</summary>
    [Theory]
    [InlineData("csv", "kinds/meeting.csv", "datapackage.json", "\"path\": \"PATH\"")]
    [InlineData("parquet", "kinds/meeting.parquet", "views.sql", "'PATH'")]
    public void Tables_of_kinds_that_are_gone_are_deleted_and_nothing_else(string format, string table, string list, string entry)
    {
        const string Start = "scenario s\nuse defence\ncountry norland\n";
        var facts = _folder.Write("f/a.facts", Start + "meeting talks \"Talks\"\n  where: norland\n    because \"known\"\n");
        Assert.Equal(0, Called.With("export", format, facts, "-o", _folder["out"]).ExitCode);
        Assert.True(File.Exists(_folder["out/" + table]));
        var mine = new[] { "out/mine." + format, "mine." + format, "out/kinds/mine." + format }.Select(path => _folder.Write(path, "mine")).ToList();
        File.WriteAllText(_folder["out/" + list], File.ReadAllText(_folder["out/" + list]) + entry.Replace("PATH", "../mine." + format, StringComparison.Ordinal) + entry.Replace("PATH", mine[1], StringComparison.Ordinal));
        File.WriteAllText(facts, Start);

        Assert.Equal(0, Called.With("export", format, facts, "-o", _folder["out"]).ExitCode);

        Assert.False(File.Exists(_folder["out/" + table]));
        Assert.All(mine, static path => Assert.Equal("mine", File.ReadAllText(path)));
        Assert.Equal(Directory.GetFiles(_folder["out"]).Length, Directory.GetFiles(Fresh(format, facts)).Length + 1);
    }

    /// <summary>A folder may have been described by others before, and tables may have been added to our description.</summary>
    [Theory]
    [InlineData("csv", "datapackage.json", "{\"name\": \"mine\", \"resources\": [{\"name\": \"mine\", \"path\": \"mine.csv\"}]}")]
    [InlineData("csv", "datapackage.json", "{\"name\": \"facts\", \"resources\": [{\"name\": \"kind_mine\", \"path\": \"kinds/mine.csv\"}]}")]
    [InlineData("csv", "datapackage.json", "\"path\": \"mine.csv\"")]
    [InlineData("csv", "datapackage.json", "[1]")]
    [InlineData("parquet", "views.sql", "CREATE OR REPLACE VIEW \"mine\" AS FROM read_parquet(['mine.parquet']);\nSELECT * FROM 'kinds/mine.parquet';\n")]
    public void What_others_describe_is_not_deleted(string format, string list, string text)
    {
        var facts = _folder.Write("f/a.facts", "scenario s\nuse defence\ncountry norland\n");
        var mine = new[] { "out/mine." + format, "out/kinds/mine." + format }.Select(path => _folder.Write(path, "mine")).ToList();
        _folder.Write("out/" + list, text);

        Assert.Equal(0, Called.With("export", format, facts, "-o", _folder["out"]).ExitCode);

        Assert.All(mine, static path => Assert.Equal("mine", File.ReadAllText(path)));
    }

    [Theory]
    [InlineData("csv", "datapackage.json", "\"resources\": [", "\"resources\": [ {\"name\": \"mine\", \"path\": \"mine.csv\"}, {\"name\": \"other\", \"path\": \"kinds/mine.csv\"},")]
    [InlineData("parquet", "views.sql", "\nCREATE OR REPLACE VIEW \"facts\"", "\nCREATE VIEW mine AS FROM 'mine.parquet';\nCREATE OR REPLACE VIEW \"mine\" AS FROM read_parquet(['mine.parquet', 'kinds/mine.parquet']);\nCREATE OR REPLACE VIEW \"facts\"")]
    public void What_was_added_to_our_description_is_not_deleted(string format, string list, string before, string after)
    {
        var facts = _folder.Write("f/a.facts", "scenario s\nuse defence\ncountry norland\n");
        Assert.Equal(0, Called.With("export", format, facts, "-o", _folder["out"]).ExitCode);
        var mine = new[] { "out/mine." + format, "out/kinds/mine." + format }.Select(path => _folder.Write(path, "mine")).ToList();
        Assert.Contains(before, File.ReadAllText(_folder["out/" + list]), StringComparison.Ordinal);
        File.WriteAllText(_folder["out/" + list], File.ReadAllText(_folder["out/" + list]).Replace(before, after, StringComparison.Ordinal));

        Assert.Equal(0, Called.With("export", format, facts, "-o", _folder["out"]).ExitCode);

        Assert.All(mine, static path => Assert.Equal("mine", File.ReadAllText(path)));
    }

    private string Fresh(string format, string facts)
    {
        Assert.Equal(0, Called.With("export", format, facts, "-o", _folder["fresh"]).ExitCode);
        return _folder["fresh"];
    }

    [Fact]
    public async Task Rows_are_written_in_groups_and_those_that_wait_are_few()
    {
        var (output, written) = (new MemoryStream(), new List<long>());
        IEnumerable<object?[]> Rows()
        {
            for (var i = 1L; i <= 1000; i++)
            {
                written.Add(output.Length);
                yield return [i, "v" + i.ToString(CultureInfo.InvariantCulture)];
            }
        }

        Table table = new("t", "", [new("id", ColumnType.Integer, ""), new("value", ColumnType.Text, "")], Rows());
        await using (var files = new ParquetTable(table, _ => output, groupLength: 100))
            Assert.Equal(["t.parquet"], await files.WriteAsync(null, CancellationToken.None));

        Assert.Equal(10, written.Distinct().Count());
    }

    [Fact]
    public void A_partition_that_nobody_knows_is_refused() => Assert.Equal(2, Called.With("export", "parquet", _folder.Root, "-o", _folder["out"], "--partition", "day").ExitCode);

    private DuckDBConnection Export(string partition) => Open(partition, Path.Combine(AppContext.BaseDirectory, "Own", "facts"));

    private DuckDBConnection Open(string partition, string facts)
    {
        string[] division = partition.Length == 0 ? [] : ["--partition", partition];
        var called = Called.With(["export", "parquet", facts, "-o", _folder["out"], .. division]);
        Assert.True(called.ExitCode == 0, called.Error);
        var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        // The paths in the file are from its own folder; a process has one current folder, and tests run beside one another.
        Run(connection, $"SET file_search_path = '{_folder["out"]}'");
        Run(connection, File.ReadAllText(_folder["out/views.sql"]));
        return connection;
    }

    private static void Run(DuckDBConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Count(DuckDBConnection database, string sql) => long.Parse(Read(database, sql).Single(), CultureInfo.InvariantCulture);

    /// <summary>The rows of an answer, as tables would have them written.</summary>
    private static List<string> Read(DuckDBConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(index => Format(reader.IsDBNull(index) ? null : reader.GetValue(index)))));
        return rows;
    }

    private static string Format(object? cell) => CellText.Format(cell is DateOnly day ? day.ToDateTime(TimeOnly.MinValue) : cell);
}
