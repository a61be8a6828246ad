namespace ScenarioFacts.Tool.Export.Calendar;

/// <summary>Why a plan is in no calendar.</summary>
internal enum LeftOutReason
{
    /// <summary>Nothing says when.</summary>
    NoDate,

    /// <summary>Sources disagree on when.</summary>
    DisputedDate,

    /// <summary>It may be a plan, and may be no longer one.</summary>
    MayBeOver,
}
