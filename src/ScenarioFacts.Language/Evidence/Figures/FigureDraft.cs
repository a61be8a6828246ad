namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>A figure while it is read: what stands before or after it may still give it a scale, a currency or a date.</summary>
/// <param name="first">The token it begins with.</param>
internal sealed class FigureDraft(int first)
{
    public int First { get; } = first;

    /// <summary>The token after it; a unit is not part of it.</summary>
    public int Next { get; set; }

    public decimal Value { get; set; }

    /// <summary>What the number was multiplied by; one where no word says so.</summary>
    public decimal Scale { get; set; } = 1;

    public string? Currency { get; set; }

    public bool IsPercent { get; set; }

    public string? Unit { get; set; }

    public bool IsCertain { get; set; } = true;

    public bool IsDate { get; set; }

    /// <summary>The whole number that is written in digits alone, when it is and nothing says more of it: a day or a year perhaps.</summary>
    public bool IsBare { get; set; }

    public bool IsDayLike => IsBare && Value is >= 1 and <= 31;

    public bool IsYearLike => IsBare && Value is >= 1800 and <= 2099;

    /// <summary>Multiplies while the result is small enough to be reckoned with.</summary>
    public bool TryScale(decimal scale)
    {
        if (Value > 1_000_000_000_000_000m)
            return false;
        (Value, Scale, IsBare) = (Value * scale, Scale * scale, false);
        return true;
    }
}
