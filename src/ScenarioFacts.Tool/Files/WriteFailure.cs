namespace ScenarioFacts.Tool.Files;

/// <summary>What to do where a file cannot be written.</summary>
internal static class WriteFailure
{
    /// <summary>No space, and a quota that is used up: the numbers of Linux and macOS, and the codes of Windows.</summary>
    private static readonly int[] OfFullDisks = [28, 69, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>The advice, as the end of a sentence.</summary>
    public static string Advise(Exception error) => error switch
    {
        UnauthorizedAccessException => "ask for the right to write it.",
        _ when OfFullDisks.Contains(error.HResult) => "make room on the disk, and try again.",
        _ => "try again when that is mended.",
    };
}
