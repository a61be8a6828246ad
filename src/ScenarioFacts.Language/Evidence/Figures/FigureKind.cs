namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>The kind of a figure in a quote.</summary>
internal enum FigureKind
{
    /// <summary>A plain number: <c>12</c>, <c>a hundred</c>, <c>3.5 million people</c>.</summary>
    Number,

    /// <summary>A number with a unit of measurement: <c>300 km</c>, <c>two weeks</c>.</summary>
    Measure,

    /// <summary>An amount in a currency: <c>$42 billion</c>.</summary>
    Money,

    /// <summary>A percentage: <c>12 per cent</c>. No field type holds it.</summary>
    Percent,

    /// <summary>A day or a year of a date: <c>21 January 2015</c>. Not an amount.</summary>
    Date,
}
