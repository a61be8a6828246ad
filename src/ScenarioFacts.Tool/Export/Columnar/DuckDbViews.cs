using System.Text;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Columnar;

/// <summary>SQL for DuckDB that makes tables of the Parquet files, and views for the usual questions.</summary>
internal static class DuckDbViews
{
    /// <summary>How the file begins.</summary>
    public const string Head = "-- DuckDB reads these files as tables: cd to this folder, then 'duckdb -init views.sql'.\n";

    private const string Questions = $"""

        -- The quotes that stand behind a claim: its own, or those under the first line of its fact.
        CREATE OR REPLACE VIEW claim_evidence AS
        {CommonViews.ClaimEvidence};

        -- What each field is known to be, or may be, from one day to another: WHERE DATE '2015-01-21' BETWEEN first_day AND last_day.
        CREATE OR REPLACE VIEW as_of AS
            SELECT s.scenario, s.fact, f.kind, f.label, s.field, s.value, s.certainty,
                coalesce(s.first_day, DATE '0001-01-01') AS first_day, coalesce(s.last_day, DATE '9999-12-31') AS last_day
            FROM spans s JOIN facts f ON f.id = s.fact_id;

        -- The same as of one day: FROM as_of_day(DATE '2015-01-21').
        CREATE OR REPLACE MACRO as_of_day(asked_day) AS TABLE
            SELECT scenario, fact, kind, label, field, value, certainty FROM as_of WHERE asked_day BETWEEN first_day AND last_day;

        CREATE OR REPLACE VIEW disputed AS
        {CommonViews.Disputed};

        -- Claims of which a value has one voice alone, in whichever lines it is told: one source, or several that have it from one.
        CREATE OR REPLACE VIEW single_source AS
        {CommonViews.SingleSource};

        -- Which facts hold another one, from one day to another: who is in an office, which ships a base has.
        CREATE OR REPLACE VIEW holdings AS
            SELECT a.scenario, a.fact AS holder, a.label AS holder_label, a.kind AS holder_kind, a.field, a.value AS held, h.kind AS held_kind, a.certainty, a.first_day, a.last_day
            FROM as_of a JOIN (SELECT name, any_value(kind) AS kind FROM facts GROUP BY name) h ON h.name = a.value
            WHERE (a.scenario, a.fact, a.field, a.value) IN (SELECT (c.scenario, c.fact, c.field, v.fact) FROM claims c JOIN claim_values v ON v.claim_id = c.id WHERE v.fact IS NOT NULL);

        -- Who holds an office, or whatever else, on a day: FROM holders_of('defence-minister-japan', DATE '2015-01-21').
        CREATE OR REPLACE MACRO holders_of(asked_name, asked_day) AS TABLE
            SELECT scenario, holder, holder_label, field, certainty FROM holdings WHERE held = asked_name AND asked_day BETWEEN first_day AND last_day;

        -- Facts of one name and kind that two scenarios, neither of them a variant, know to have different values on the same days.
        CREATE OR REPLACE VIEW disputes_across AS
            WITH single AS (
                SELECT a.* FROM as_of a JOIN scenarios s ON s.name = a.scenario AND s.extends IS NULL
                WHERE a.certainty = 'known' AND NOT EXISTS (SELECT 1 FROM fields d WHERE d.name = a.field AND d.list))
            SELECT a.fact, a.kind, a.field, a.scenario AS scenario, a.value AS value, b.scenario AS other_scenario, b.value AS other_value,
                greatest(a.first_day, b.first_day) AS first_day, least(a.last_day, b.last_day) AS last_day
            FROM single a JOIN single b ON b.fact = a.fact AND b.kind = a.kind AND b.field = a.field AND b.scenario > a.scenario AND b.value <> a.value
                AND b.first_day <= a.last_day AND a.first_day <= b.last_day;

        """;

    /// <param name="paths">The paths of the files of each table, from the folder in which DuckDB runs.</param>
    public static string Write(IEnumerable<(Table Table, IReadOnlyList<string> Paths)> paths)
    {
        var sql = new StringBuilder(Head);
        foreach (var (table, files) in paths)
        {
            if (files.Count > 0)
                sql.Append("CREATE OR REPLACE VIEW ").Append(Quote(table.Name, '"')).Append(" AS FROM read_parquet([").AppendJoin(", ", files.Select(static file => Quote(file, '\''))).Append("], hive_partitioning = true, hive_types_autocast = false);\n");
        }

        return sql.Append(Questions).ToString();
    }

    private static string Quote(string name, char mark) => mark + name.Replace($"{mark}", $"{mark}{mark}", StringComparison.Ordinal) + mark;
}
