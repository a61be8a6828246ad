using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Oracle;
using Xunit;
using Xunit.Abstractions;

namespace ScenarioFacts.Language.Tests.Repairs;

/// <summary>
/// A fix never changes what is meant: what it writes, read back, is what a second reader makes of what stood there. A million texts:
/// <c>REPAIR_TEXTS=1000000 dotnet test tests/ScenarioFacts.Language.Tests -c Release --filter RepairProperties</c>.
/// </summary>
public partial class RepairProperties(ITestOutputHelper output)
{
    private const string CountVariable = "REPAIR_TEXTS";
    private const int UsualCount = 5_000;
    private const int FactsOfFile = 50;
    private const int MostShown = 40;

    private static readonly string Header = "scenario s\nuse v\nplace " + string.Join(", ", GeneratedLines.Names) + "\n";
    private static readonly InputText Vocabulary = new("v.facts", GeneratedLines.Vocabulary);

    [Fact]
    public void What_is_mended_means_what_stood_there()
    {
        var count = Environment.GetEnvironmentVariable(CountVariable) is { Length: > 0 } set ? int.Parse(set, CultureInfo.InvariantCulture) : UsualCount;
        var lines = new GeneratedLines(new SeededRandom(Seed.FromEnvironment().Value));
        var (mended, wrong) = (new SortedDictionary<string, int>(StringComparer.Ordinal), new List<string>());
        for (var made = 0; made < count; made += FactsOfFile)
            CheckFile([.. Enumerable.Range(0, Math.Min(FactsOfFile, count - made)).Select(_ => lines.Next())], mended, wrong);

        output.WriteLine($"{count} texts, {mended.Values.Sum()} fixes: {string.Join(", ", mended.Select(static id => $"{id.Key} {id.Value}"))}; {wrong.Count} that change what is meant");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {mended.Values.Sum()}:\n{string.Join('\n', wrong.Take(MostShown))}");
        Assert.True(mended.Values.Sum() > count / 50, $"Only {mended.Values.Sum()} fixes in {count} texts.");
    }

    private static void CheckFile(List<GeneratedLine> lines, SortedDictionary<string, int> mended, List<string> wrong)
    {
        var text = Header + string.Concat(lines.Select(static (line, i) => $"thing x{i}\n{line.Text}\n"));
        var first = Header.Count(static c => c == '\n');
        foreach (var diagnostic in FactCompiler.Compile([new InputText("a.facts", text), Vocabulary], SourceLibrary.Empty).AllDiagnostics)
        {
            if (diagnostic.Fix is not { } fix || diagnostic.Start.Line < first)
                continue;
            var line = lines[(diagnostic.Start.Line - first) / 2];
            mended[diagnostic.Id] = mended.GetValueOrDefault(diagnostic.Id) + 1;
            var after = fix.Apply(text).Split('\n');
            if (after.Length != text.Split('\n').Length || !IsSame(line, after[diagnostic.Start.Line]))
                wrong.Add($"{diagnostic.Id}: ‘{line.Text}’ is now ‘{after[Math.Min(after.Length - 1, diagnostic.Start.Line)]}’");
        }
    }

    /// <summary>Whether the mended line still says what the generated one says. Its value may be as wrong as before.</summary>
    private static bool IsSame(GeneratedLine line, string mended)
    {
        var match = MendedLine().Match(mended);
        var unmended = line.Text[..^line.Value.Length];
        if (!mended.StartsWith(unmended, StringComparison.Ordinal) && !(match.Success && string.Equals(match.Groups["field"].Value, line.Field.ToString(), StringComparison.OrdinalIgnoreCase)))
            return false;
        var (before, after) = (line.Value, mended.StartsWith(unmended, StringComparison.Ordinal) ? mended[unmended.Length..] : match.Groups["value"].Value);
        if (Unmarked(before) == Unmarked(after))
            return true;
        return line.Field switch
        {
            GeneratedField.Count or GeneratedField.Money or GeneratedField.Quantity => IsSameNumber(before, after, line.Field),
            GeneratedField.Date => DateReader.Read(before) is { } date && FactDate.TryParse(after.Trim(), out var read) && !read.IsUncertain && !read.IsInterval && !read.IsOneOf && (read.Earliest, read.Latest, read.IsApproximate) == (date.First, date.Last, date.IsApproximate),
            GeneratedField.Text => Items(before).SequenceEqual(Items(after), StringComparer.Ordinal),
            _ => Items(before).ToHashSet(StringComparer.Ordinal).SetEquals(Items(after)),
        };
    }

    private static bool IsSameNumber(string before, string after, GeneratedField field)
    {
        var units = field == GeneratedField.Money ? GeneratedLines.Currencies : GeneratedLines.Units;
        if (Amount.OfValue(after.Trim(), field) is { } amount && (amount.Unit.Length == 0 || units.Contains(amount.Unit)) && EnglishReader.Read(before, field, units) == amount)
            return true;

        // A comma mended, and the rest as it was: the numbers on both sides, read one by one.
        return ReadCommas(before, field) is { } plain && Unmarked(plain) == Unmarked(after);
    }

    /// <summary>The text with its first number with commas in plain digits; null if that can be read in two ways.</summary>
    private static string? ReadCommas(string text, GeneratedField field)
    {
        var match = NumberWithCommas().Match(text);
        return match.Success && (field == GeneratedField.Count ? EnglishReader.Read(match.Value, field, []) : EnglishReader.Read(match.Value + " km", GeneratedField.Quantity, ["km"])) is { Low: { } value }
            ? text[..match.Index] + value.ToString(CultureInfo.InvariantCulture) + text[(match.Index + match.Length)..]
            : null;
    }

    /// <summary>Without what is no part of a value: quotation marks of any kind, and stray commas and spaces.</summary>
    private static string Unmarked(string text) => StrayCommas().Replace(Quotes().Replace(text.Replace("\\'", "", StringComparison.Ordinal), ""), ",").Replace("\u200B", "", StringComparison.Ordinal).Trim(',', ' ');

    /// <summary>The items of a list as they are compared: names have neither capitals nor underscores, and empty items say nothing.</summary>
    private static IEnumerable<string> Items(string list) =>
        list.Split(',').Select(static item => Unmarked(item).Replace('_', '-').Replace("\\\\", "\\", StringComparison.Ordinal).ToLowerInvariant()).Where(static item => item.Length > 0).Distinct();

    [GeneratedRegex(@"^  (?<field>[a-z]+): ?(?<value>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex MendedLine();

    [GeneratedRegex("[\"“”„‟«»'‘’]")]
    private static partial Regex Quotes();

    [GeneratedRegex(@"( *, *)+")]
    private static partial Regex StrayCommas();

    [GeneratedRegex(@"\d+(,\d+)+")]
    private static partial Regex NumberWithCommas();
}
