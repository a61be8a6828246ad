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

    /// <summary>
    /// The lines of claims of which a value has one voice alone, as <c>facts review --only voices</c> counts: what all lines of the same value, time and standing quote has one origin, be it one source or
    /// several that have it from one agency. What sources say of themselves is none of them, and what a variant leaves as it is stands with its base.
    /// </summary>
    public const string SingleSource = """
        WITH RECURSIVE told AS (
            SELECT dense_rank() OVER (
                    ORDER BY c.fact_id, c.field, CASE v.type WHEN 'fact' THEN v.fact ELSE v.text END, c.at_date, c.from_date, c.to_date, c.ongoing, c.end_unknown, CASE c.standing WHEN 'accepted' THEN 'plain' ELSE c.standing END
                ) AS number, c.id AS claim_id, v.text AS value, e.id AS evidence_id, e.source
            FROM claims c JOIN facts f ON f.id = c.fact_id JOIN claim_values v ON v.claim_id = c.id JOIN claim_evidence ce ON ce.claim_id = c.id JOIN evidence e ON e.id = ce.evidence_id AND NOT e.denies
            WHERE (c.assumed OR NOT f.changed) AND c.fact_id NOT IN (SELECT fact_id FROM sources)),
        several AS (SELECT number, min(source) AS source FROM told GROUP BY number HAVING count(DISTINCT source) > 1),
        links AS (SELECT t.number, t.source AS one, ch.voice AS other FROM several s JOIN told t ON t.number = s.number JOIN chains ch ON ch.evidence_id = t.evidence_id),
        linked AS (
            SELECT number, source FROM several
            UNION
            SELECT r.number, l.name FROM linked r JOIN (SELECT number, one, other AS name FROM links UNION SELECT number, other, one FROM links) l ON l.number = r.number AND l.one = r.source),
        apart AS (SELECT t.number FROM several s JOIN told t ON t.number = s.number WHERE NOT EXISTS (SELECT 1 FROM linked r WHERE r.number = t.number AND r.source = t.source))
        SELECT DISTINCT c.scenario, c.fact, c.field, t.value, first.source, c.file, c.line
        FROM told t JOIN claims c ON c.id = t.claim_id JOIN (SELECT number, min(source) AS source FROM told GROUP BY number) first ON first.number = t.number
        WHERE t.number NOT IN (SELECT number FROM apart)
        """;
}
