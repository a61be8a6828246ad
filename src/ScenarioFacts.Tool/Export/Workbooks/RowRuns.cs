using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Workbooks;

/// <summary>The rows of a table that belong to a fact or claim: one after the other, and in the same order as those, so that neither table need be in memory.</summary>
internal sealed class RowRuns : IDisposable
{
    private readonly IEnumerator<object?[]> _rows;
    private readonly int _fact;
    private readonly int? _claim;
    private long _row;
    private bool _isAtEnd;
    private Run _ofFact;
    private Run _last;

    /// <param name="claim">The column with the number of the claim, which is empty for what belongs to the fact; null where all rows belong to facts.</param>
    public RowRuns(Table table, string? claim = null)
    {
        (_fact, _claim) = (table.IndexOf("fact_id"), claim is null ? null : table.IndexOf(claim));
        _rows = table.Rows.GetEnumerator();
        MoveNext();
    }

    /// <summary>The rows of a fact, or of one of its claims. Facts and claims are asked for in their order.</summary>
    /// <param name="claim">The number of the claim; 0 for the fact.</param>
    public Run Find(long fact, long claim)
    {
        while (!_isAtEnd && (Current.Fact, Current.Claim).CompareTo((fact, claim)) <= 0)
            Read();
        return claim == 0 && _ofFact.Fact == fact ? _ofFact : _last.Fact == fact && _last.Claim == claim ? _last : default;
    }

    public void Dispose() => _rows.Dispose();

    private (long Fact, long Claim) Current => ((long)_rows.Current[_fact]!, _claim is { } column ? (long?)_rows.Current[column] ?? 0 : 0);

    private void Read()
    {
        var (fact, claim) = Current;
        var run = new Run(fact, claim, _row, _row);
        for (; !_isAtEnd && Current == (fact, claim); MoveNext())
            run = run with { LastRow = _row };
        _last = run;
        if (claim == 0)
            _ofFact = run;
    }

    private void MoveNext()
    {
        _isAtEnd = !_rows.MoveNext();
        _row++;
    }
}

/// <summary>Rows that follow one another, counted from 1.</summary>
internal readonly record struct Run(long Fact, long Claim, long FirstRow, long LastRow)
{
    public long Count => FirstRow == 0 ? 0 : LastRow - FirstRow + 1;
}
