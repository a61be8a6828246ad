using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.Files;

/// <summary>
/// Has Linux back the memory for a large set with pages of 2 MB. The garbage collector opens its memory in steps of 64 KB, and each 4 KB of it then costs a page fault: on virtual machines, up to a third of a check.
/// </summary>
internal static partial class HugePages
{
    /// <summary>Of smaller sets the pages would hardly be filled.</summary>
    private const long FewestCharacters = 2_000_000;

    /// <summary>Somewhat more than a check keeps and creates for each character of facts, with the texts that they quote.</summary>
    private const long BytesPerCharacter = 64;

    // PROT_READ | PROT_WRITE, MADV_DODUMP and MADV_HUGEPAGE: what the collector sets itself later for each step, which would divide the pages, and the advice.
    private const int ReadAndWrite = 3;
    private const int PartOfDumps = 17;
    private const int Huge = 14;

    /// <summary>Advises Linux to use large pages for what will be created. Where it does not, or this is no Linux, all goes on as usual.</summary>
    /// <returns>Whether the advice was taken.</returns>
    public static bool TryUse(IEnumerable<InputText> files)
    {
        var characters = files.Sum(static file => (long)file.Text.Length);
        return OperatingSystem.IsLinux() && characters >= FewestCharacters && TryAdvise((nuint)(characters * BytesPerCharacter));
    }

    private static bool TryAdvise(nuint length)
    {
        try
        {
            return FindReserve(GetAddressOfHeap(), length) is { } start && Protect(start, length, ReadAndWrite) == 0 && Advise(start, length, PartOfDumps) == 0 && Advise(start, length, Huge) == 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static unsafe nuint GetAddressOfHeap()
    {
        object any = new();
        return *(nuint*)Unsafe.AsPointer(ref any);
    }

    /// <summary>Where the collector's memory begins that it has reserved and not opened yet, if there is that much of it.</summary>
    private static nuint? FindReserve(nuint heap, nuint length)
    {
        nuint end = 0;
        foreach (var line in File.ReadLines("/proc/self/maps"))
        {
            // 7f685c000000-7f685c010000 rw-p 00000000 00:00 0
            var words = line.Split([' ', '-'], 4);
            var (from, to) = (Parse(words[0]), Parse(words[1]));
            var isNext = end == 0 ? from <= heap && heap < to : from == end;
            if (isNext && line.Contains(" ---p ", StringComparison.Ordinal) && to - from >= length)
                return from;
            if (isNext)
                end = to;
            else if (end != 0)
                return null;
        }

        return null;
    }

    private static nuint Parse(string address) => nuint.Parse(address, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int Protect(nuint start, nuint length, int protection);

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nuint start, nuint length, int advice);
}
