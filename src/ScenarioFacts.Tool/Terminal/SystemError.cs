namespace ScenarioFacts.Tool.Terminal;

/// <summary>What an error of reading or writing is by the number that the system gives it, which .NET passes on as <see cref="Exception.HResult"/>: those of Linux and macOS as they are, those of Windows as HRESULTs.</summary>
internal static class SystemError
{
    private static readonly Dictionary<int, SystemErrorKind> ByNumber = new()
    {
        [28] = SystemErrorKind.DiskFull, // ENOSPC
        [69] = SystemErrorKind.DiskFull, // EDQUOT of macOS
        [122] = SystemErrorKind.DiskFull, // EDQUOT of Linux
        [Windows(39)] = SystemErrorKind.DiskFull, // ERROR_HANDLE_DISK_FULL
        [Windows(112)] = SystemErrorKind.DiskFull, // ERROR_DISK_FULL
        [Windows(1295)] = SystemErrorKind.DiskFull, // ERROR_DISK_QUOTA_EXCEEDED
        [32] = SystemErrorKind.ReaderGone, // EPIPE
        [Windows(109)] = SystemErrorKind.ReaderGone, // ERROR_BROKEN_PIPE
        [Windows(232)] = SystemErrorKind.ReaderGone, // ERROR_NO_DATA
        [Windows(233)] = SystemErrorKind.ReaderGone, // ERROR_PIPE_NOT_CONNECTED
    };

    /// <summary>What an error is.</summary>
    public static SystemErrorKind GetKind(Exception error) => error is IOException && ByNumber.TryGetValue(error.HResult, out var kind) ? kind : SystemErrorKind.Other;

    /// <summary>The HRESULT of an error of Windows.</summary>
    private static int Windows(int number) => unchecked((int)0x80070000) | number;
}

/// <summary>What an error of reading or writing is.</summary>
internal enum SystemErrorKind
{
    Other,

    /// <summary>No space, or a quota that is used up.</summary>
    DiskFull,

    /// <summary>Whoever read a pipe reads no more, such as <c>head</c> after ten lines.</summary>
    ReaderGone,
}
