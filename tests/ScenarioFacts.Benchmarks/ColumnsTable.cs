using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DuckDB.NET.Data;
using ScenarioFacts.Benchmarks.Corpus;
using ScenarioFacts.Tool.Export.Columnar;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Benchmarks;

/// <summary>What claims by the million take as Parquet: bytes a claim, seconds to write them with the tool's writer, and seconds for the questions of <c>views.sql</c> in DuckDB.</summary>
internal sealed class ColumnsTable(int claims, TextWriter output)
{
    private static readonly (string Question, string Sql)[] Questions =
    [
        ("how many claims", "SELECT count(*) FROM claims"),
        ("as of a day, by kind", "SELECT kind, certainty, count(*) FROM as_of_day(DATE '2015-01-21') GROUP BY ALL"),
        ("one fact as of a day", "SELECT field, value, certainty FROM as_of_day(DATE '2015-01-21') WHERE scenario = '{0}' AND fact = '{1}'"),
        ("a word in all quotes", "SELECT count(*) FROM evidence WHERE words LIKE '%frigate squadron%'"),
        ("claims of a single source", "SELECT count(*) FROM single_source"),
        ("holders of an office on a day", "SELECT count(*) FROM holders_of('envoy', DATE '2015-01-21')"),
        ("disputes across scenarios", "SELECT count(*) FROM disputes_across"),
    ];

    public async Task PrintAsync()
    {
        var folder = Directory.CreateTempSubdirectory("facts-");
        try
        {
            await PrintAsync(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task PrintAsync(string folder)
    {
        var rows = new ClaimRows(claims);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {claims:N0} claims of {rows.FactCount:N0} facts | seconds | bytes a claim |"));
        output.WriteLine("|---|--:|--:|");
        var (files, clock) = (new List<(Table, IReadOnlyList<string>)>(), Stopwatch.StartNew());
        foreach (var table in rows.Tables)
        {
            var began = clock.Elapsed;
            IReadOnlyList<string> paths;
            await using (var writing = new ParquetTable(table, path => Create(folder, path)))
                paths = await writing.WriteAsync(null, CancellationToken.None);
            files.Add((table, paths));
            var bytes = paths.Sum(path => new FileInfo(Path.Combine(folder, path)).Length);
            if (bytes > claims / 10)
                PrintRow("writing " + table.Name, clock.Elapsed - began, bytes);
        }

        PrintRow("writing all", clock.Elapsed, new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(static file => file.Length));
        Ask(folder, DuckDbViews.Write(files), rows.FactCount / 2);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| peak memory, MB | {Process.GetCurrentProcess().PeakWorkingSet64 >> 20:N0} | |"));
    }

    private void Ask(string folder, string views, int fact)
    {
        using var database = new DuckDBConnection("DataSource=:memory:");
        database.Open();
        // What does not fit into memory goes beside the files.
        Run(database, $"SET file_search_path = '{folder}'; SET temp_directory = '{folder}'");
        Run(database, views);
        foreach (var (question, sql) in Questions)
        {
            var clock = Stopwatch.StartNew();
            var found = Run(database, string.Format(CultureInfo.InvariantCulture, sql, ClaimRows.ScenarioOf(fact), ClaimRows.NameOf(fact)));
            PrintRow($"{question}: {found}", clock.Elapsed, null);
        }
    }

    /// <returns>The only number of an answer, or how many rows it has.</returns>
    private static string Run(DuckDBConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var (rows, number) = (0, "");
        for (; reader.Read(); rows++)
            number = string.Create(CultureInfo.InvariantCulture, $"{reader.GetValue(0):N0}");
        return rows == 1 ? number : string.Create(CultureInfo.InvariantCulture, $"{rows} rows");
    }

    private void PrintRow(string what, TimeSpan time, long? bytes) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {time.TotalSeconds:0.00} | {(bytes is { } size ? ((double)size / claims).ToString("0.0", CultureInfo.InvariantCulture) : "")} |"));

    private static FileStream Create(string folder, string path)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return File.Create(file);
    }
}
