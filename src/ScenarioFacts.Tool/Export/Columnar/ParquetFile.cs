using System.IO.Compression;
using Parquet;
using Parquet.Schema;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Columnar;

/// <summary>A Parquet file that is being written, compressed with zstd. Rows wait in memory until they make a row group.</summary>
internal sealed class ParquetFile : IAsyncDisposable
{
    private readonly ColumnBuffer[] _buffers;
    private readonly ParquetWriter _writer;

    private ParquetFile(ColumnBuffer[] buffers, ParquetWriter writer) => (_buffers, _writer) = (buffers, writer);

    /// <summary>How many rows wait.</summary>
    public int Waiting { get; private set; }

    public static async Task<ParquetFile> CreateAsync(IEnumerable<Column> columns, Stream output, CancellationToken cancellation)
    {
        ColumnBuffer[] buffers = [.. columns.Select(ColumnBuffer.Create)];
        var schema = new ParquetSchema(buffers.Select(static buffer => buffer.Field));
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Optimal };
        return new ParquetFile(buffers, await ParquetWriter.CreateAsync(schema, output, options, cancellationToken: cancellation).ConfigureAwait(false));
    }

    /// <param name="cells">A cell for each column.</param>
    public void Add(ReadOnlySpan<object?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
            _buffers[i].Add(cells[i]);
        Waiting++;
    }

    /// <summary>Writes the rows that wait as a row group.</summary>
    public async Task WriteGroupAsync()
    {
        using var group = _writer.CreateRowGroup();
        foreach (var buffer in _buffers)
            await buffer.WriteAsync(group).ConfigureAwait(false);
        group.CompleteValidate();
        Waiting = 0;
    }

    /// <summary>Ends the file.</summary>
    public async ValueTask DisposeAsync() => await _writer.DisposeAsync().ConfigureAwait(false);
}
