namespace ScenarioFacts.Tool.Terminal;

/// <summary>What to do where a file cannot be written.</summary>
internal static class WriteFailure
{
    /// <summary>The advice, as the end of a sentence.</summary>
    public static string Advise(Exception error) => error switch
    {
        UnauthorizedAccessException => "ask for the right to write it.",
        _ when SystemError.GetKind(error) == SystemErrorKind.DiskFull => "make room on the disk, and try again.",
        _ => "try again when that is mended.",
    };
}
