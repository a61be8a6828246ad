using Parquet;
using Parquet.Schema;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Columnar;

/// <summary>The cells of a column that wait to be written.</summary>
internal abstract class ColumnBuffer(DataField dataField)
{
    public DataField Field => dataField;

    public static ColumnBuffer Create(Column column) => column.Type switch
    {
        ColumnType.Integer => new ValueBuffer<long>(column, static cell => (long)cell),
        ColumnType.Number => new ValueBuffer<double>(column, static cell => (double)(decimal)cell),
        ColumnType.Boolean => new ValueBuffer<bool>(column, static cell => (bool)cell),
        ColumnType.Day => new ValueBuffer<DateOnly>(column, static cell => DateOnly.FromDateTime((DateTime)cell)),
        _ => new TextBuffer(column),
    };

    public abstract void Add(object? cell);

    /// <summary>Writes the cells as the next column of a row group, and forgets them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group);

    private sealed class TextBuffer(Column column) : ColumnBuffer(new DataField(column.Name, typeof(string), column.IsOptional))
    {
        private readonly List<string> _cells = [];

        public override void Add(object? cell) => _cells.Add((string)cell!);

        public override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync(Field, _cells).ConfigureAwait(false);
            _cells.Clear();
        }
    }

    private sealed class ValueBuffer<T>(Column column, Func<object, T> read) : ColumnBuffer(new DataField(column.Name, typeof(T), column.IsOptional))
        where T : struct
    {
        private readonly List<T> _cells = [];
        private readonly List<T?> _optional = [];

        public override void Add(object? cell)
        {
            if (column.IsOptional)
                _optional.Add(cell is null ? null : read(cell));
            else
                _cells.Add(read(cell!));
        }

        public override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            if (column.IsOptional)
                await group.WriteAsync<T>(Field, _optional.ToArray()).ConfigureAwait(false);
            else
                await group.WriteAsync<T>(Field, _cells.ToArray()).ConfigureAwait(false);
            _cells.Clear();
            _optional.Clear();
        }
    }
}
