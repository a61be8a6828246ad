using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Columnar;

/// <summary>Writes the rows of a table into Parquet files: one, or one in each folder of a partition. Rows keep their order, by facts, in which engines find those of a fact without reading all.</summary>
/// <param name="open">Opens the file at a path below the folder of the export.</param>
/// <param name="groupLength">How many rows wait at most, in all files together.</param>
internal sealed class ParquetTable(Table table, Func<string, Stream> open, int groupLength = ParquetTable.GroupLength) : IAsyncDisposable
{
    /// <summary>As many rows as DuckDB puts into a group.</summary>
    public const int GroupLength = 122_880;

    /// <summary>The name of a file in the folder of a partition.</summary>
    public const string DataName = "data.parquet";

    private readonly Dictionary<string, ParquetFile> _files = new(StringComparer.Ordinal);
    private readonly List<Stream> _streams = [];

    /// <summary>The path of a table that is not divided, or the folder of one that is.</summary>
    public static string GetPath(Table table) => table.IsOfKind ? "kinds/" + table.Name["kind_".Length..] : table.Name;

    /// <summary>Writes all rows.</summary>
    /// <param name="partitions">How tables are divided; null if they are not.</param>
    /// <returns>The paths of the files.</returns>
    public async Task<IReadOnlyList<string>> WriteAsync(Partitions? partitions, CancellationToken cancellation)
    {
        if (partitions?.GetReader(table) is { } find)
            await WriteDividedAsync(partitions.Key, find, cancellation).ConfigureAwait(false);
        // A table without rows has no partition either, and yet a file with its columns.
        if (_files.Count == 0)
            await WriteWholeAsync(cancellation).ConfigureAwait(false);
        foreach (var file in _files.Values.Where(static file => file.Waiting > 0))
            await file.WriteGroupAsync().ConfigureAwait(false);
        return [.. _files.Keys.Order(StringComparer.Ordinal)];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var file in _files.Values)
            await file.DisposeAsync().ConfigureAwait(false);
        foreach (var stream in _streams)
            await stream.DisposeAsync().ConfigureAwait(false);
    }

    private async Task WriteDividedAsync(string key, Func<object?[], string> find, CancellationToken cancellation)
    {
        var left = table.Columns.ToList().FindIndex(column => column.Name == key);
        var waiting = 0;
        foreach (var row in table.Rows)
        {
            var path = $"{GetPath(table)}/{key}={find(row)}/{DataName}";
            if (!_files.TryGetValue(path, out var file))
                _files.Add(path, file = await OpenAsync(path, table.Columns.Where((_, index) => index != left), cancellation).ConfigureAwait(false));
            file.Add(left < 0 ? row : [.. row[..left], .. row[(left + 1)..]]);
            if (++waiting == groupLength)
                waiting -= await WriteLongestAsync(cancellation).ConfigureAwait(false);
        }
    }

    private async Task WriteWholeAsync(CancellationToken cancellation)
    {
        var path = GetPath(table) + ".parquet";
        var file = await OpenAsync(path, table.Columns, cancellation).ConfigureAwait(false);
        _files.Add(path, file);
        foreach (var row in table.Rows)
        {
            file.Add(row);
            if (file.Waiting == groupLength)
                await WriteLongestAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Writes what waits in the file in which most waits.</summary>
    private async Task<int> WriteLongestAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var file = _files.Values.MaxBy(static file => file.Waiting)!;
        var written = file.Waiting;
        await file.WriteGroupAsync().ConfigureAwait(false);
        return written;
    }

    private async Task<ParquetFile> OpenAsync(string path, IEnumerable<Column> columns, CancellationToken cancellation)
    {
        var stream = open(path);
        _streams.Add(stream);
        return await ParquetFile.CreateAsync(columns, stream, cancellation).ConfigureAwait(false);
    }
}
