namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>A figure under construction: neighboring tokens may still give it a scale, a currency or a date.</summary>
/// <param name="first">The index of its first token.</param>
internal sealed class FigureDraft(int first)
{
    public int First { get; } = first;

    /// <summary>The index of the token after it; a unit is not part of it.</summary>
    public int Next { get; set; }

    public decimal Value { get; set; }

    /// <summary>The scale already applied to the value; 1 if there is none.</summary>
    public decimal Scale { get; set; } = 1;

    public string? Currency { get; set; }

    public bool IsPercent { get; set; }

    public bool IsNegative { get; set; }

    /// <summary>Whether it is one end of a range, whose other end is another figure.</summary>
    public bool IsInRange { get; set; }

    public string? Unit { get; set; }

    public bool IsCertain { get; set; } = true;

    /// <summary>Whether its digits have another reading: no currency makes it certain.</summary>
    public bool IsAmbiguous { get; set; }

    public bool IsDate { get; set; }

    /// <summary>What it is instead of an amount, beside a date: a time of day or an age.</summary>
    public FigureKind? Other { get; set; }

    /// <summary>Whether it is a whole number in plain digits without scale or currency: possibly a day or a year.</summary>
    public bool IsBare { get; set; }

    public bool IsDayLike => IsBare && Value is >= 1 and <= 31;

    public bool IsYearLike => IsBare && Value is >= 1800 and <= 2099;

    /// <summary>Applies a scale unless the value is too large to calculate with.</summary>
    public bool TryScale(decimal scale)
    {
        if (Value > 1_000_000_000_000_000m)
            return false;
        (Value, Scale, IsBare) = (Value * scale, Scale * scale, false);
        return true;
    }
}
