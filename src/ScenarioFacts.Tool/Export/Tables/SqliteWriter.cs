using Microsoft.Data.Sqlite;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Tables;

/// <summary>Writes tables into a new SQLite database: with keys, an index of the words of all quotes, and views for the usual questions.</summary>
internal static class SqliteWriter
{
    private const string Views = $"""
        CREATE INDEX claims_of_fact ON claims(fact_id, field);
        CREATE INDEX spans_by_name ON spans(scenario, fact, field);
        CREATE INDEX evidence_of_claim ON evidence(claim_id);
        CREATE INDEX evidence_of_source ON evidence(scenario, source);
        CREATE VIRTUAL TABLE quotes USING fts5(words, content='evidence', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
        INSERT INTO quotes(rowid, words) SELECT id, words FROM evidence;
        CREATE VIEW claim_evidence AS
        {CommonViews.ClaimEvidence};
        CREATE VIEW as_of AS
            SELECT s.scenario, s.fact, f.kind, f.label, s.field, s.value, s.certainty, coalesce(s.first_day, '0001-01-01') AS first_day, coalesce(s.last_day, '9999-12-31') AS last_day
            FROM spans s JOIN facts f ON f.id = s.fact_id;
        CREATE VIEW disputed AS
        {CommonViews.Disputed};
        CREATE VIEW single_source AS
        {CommonViews.SingleSource};
        """;

    /// <param name="path">A file that does not exist yet.</param>
    public static void Write(IEnumerable<Table> tables, string path, CancellationToken cancellation)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, ForeignKeys = true }.ToString());
        connection.Open();
        // The file is new and complete only at its end: nothing has to survive a power cut on the way there.
        Execute(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096;");
        using var transaction = connection.BeginTransaction();
        foreach (var table in tables)
            Write(table, connection, cancellation);
        Execute(connection, Views);
        transaction.Commit();
    }

    private static void Write(Table table, SqliteConnection connection, CancellationToken cancellation)
    {
        Execute(connection, GetDefinition(table));
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO {Quote(table.Name)} VALUES ({string.Join(", ", table.Columns.Select(static (_, index) => "$" + index))})";
        var parameters = table.Columns.Select((_, index) => insert.Parameters.Add(new SqliteParameter { ParameterName = "$" + index })).ToList();
        foreach (var row in table.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var i = 0; i < row.Length; i++)
                parameters[i].Value = GetStored(row[i]);
            insert.ExecuteNonQuery();
        }
    }

    /// <summary>Days are texts by ISO 8601, which sort and which SQLite's own functions read.</summary>
    private static object GetStored(object? cell) => cell switch
    {
        null => DBNull.Value,
        DateTime day => CellText.FormatDay(day),
        bool truth => truth ? 1L : 0L,
        decimal number => (double)number,
        _ => cell,
    };

    private static string GetDefinition(Table table)
    {
        var isIdentified = table is { KeyLength: 1, Columns: [{ Name: "id", Type: ColumnType.Integer }, ..] };
        var lines = table.Columns.Select((column, index) => $"{Quote(column.Name)} {GetType(column.Type)}"
            + (index == 0 && isIdentified ? " PRIMARY KEY" : column.IsOptional ? "" : " NOT NULL")
            + (column.References is { } other ? $" REFERENCES {Quote(other)}(id)" : "")).ToList();
        if (!isIdentified)
            lines.Add($"PRIMARY KEY ({string.Join(", ", table.Columns.Take(table.KeyLength).Select(static column => Quote(column.Name)))})");
        return $"CREATE TABLE {Quote(table.Name)} (-- {table.Description.ReplaceLineEndings(" ")}\n    {string.Join(",\n    ", lines)}\n){(isIdentified ? "" : " WITHOUT ROWID")}";
    }

    private static string GetType(ColumnType type) => type switch
    {
        ColumnType.Integer or ColumnType.Boolean => "INTEGER",
        ColumnType.Number => "REAL",
        _ => "TEXT",
    };

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
