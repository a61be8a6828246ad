namespace ScenarioFacts.Tool.Export.Rows;

/// <summary>Questions to the tables in SQL that every engine reads: what each view selects.</summary>
internal static class CommonViews
{
    /// <summary>The quotes that stand behind a claim: its own, or those under the first line of its fact.</summary>
    public const string ClaimEvidence = """
        SELECT c.id AS claim_id, e.id AS evidence_id FROM claims c JOIN evidence e ON e.claim_id = c.id
        UNION ALL
        SELECT c.id, e.id FROM claims c JOIN evidence e ON e.fact_id = c.fact_id AND e.claim_id IS NULL AND NOT e.denies WHERE c.inherited
        """;

    public const string Disputed = "SELECT scenario, fact, field, value, because, file, line FROM claims WHERE standing = 'disputed'";

    /// <summary>The values that one source alone tells, whichever lines say so: of the same field, time and standing. What sources say of themselves is none of them.</summary>
    public const string SingleSource = """
        WITH told AS (
            SELECT min(c.id) AS claim_id, v.text AS value, min(e.source) AS source
            FROM claims c JOIN claim_values v ON v.claim_id = c.id JOIN claim_evidence ce ON ce.claim_id = c.id JOIN evidence e ON e.id = ce.evidence_id AND NOT e.denies
            WHERE c.fact_id NOT IN (SELECT fact_id FROM sources)
            GROUP BY c.fact_id, c.field, v.text, c.at_date, c.from_date, c.to_date, c.ongoing, c.end_unknown, CASE c.standing WHEN 'accepted' THEN 'plain' ELSE c.standing END
            HAVING count(DISTINCT e.source) = 1)
        SELECT c.scenario, c.fact, c.field, t.value, t.source, c.file, c.line FROM told t JOIN claims c ON c.id = t.claim_id
        """;
}
