using System.Text.RegularExpressions;
using ScenarioFacts.Tool.Export.Rows;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary>
/// The files that the last export into a folder wrote, as it listed them there. What a new one does not write again is deleted: whoever reads the folder would read it too. Nothing else is, neither what
/// someone else lists in a file of the same name, nor what someone added to our list.
/// </summary>
internal sealed partial class EarlierExport
{
    private readonly string _folder;
    private readonly List<string> _paths;

    private EarlierExport(string folder, IEnumerable<string> paths)
    {
        _folder = folder;
        _paths = [.. paths.Where(path => File.Exists(Path.Combine(folder, path)))];
    }

    /// <param name="list">The name of the file in which tables are listed.</param>
    /// <param name="head">How that begins if an export wrote it.</param>
    /// <param name="tables">The tables that are written now: those of kinds may have been others, all others were the same.</param>
    public static EarlierExport Read(string folder, string list, string head, IEnumerable<Table> tables)
    {
        try
        {
            var text = File.ReadAllText(Path.Combine(folder, list));
            var names = tables.Where(static table => !table.IsOfKind).Select(static table => table.Name).ToHashSet(StringComparer.Ordinal);
            return new EarlierExport(folder, text.StartsWith(head, StringComparison.Ordinal) ? Listed().Matches(text).SelectMany(match => GetPaths(match, names)) : []);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new EarlierExport(folder, []);
        }
    }

    /// <param name="written">What was written now, from the folder.</param>
    /// <exception cref="UsageException">A file cannot be deleted.</exception>
    public void DeleteAllBut(IEnumerable<string> written)
    {
        foreach (var path in _paths.Except(written, StringComparer.Ordinal).Select(path => Path.Combine(_folder, path)))
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw new UsageException($"{path} is of an earlier export and cannot be deleted ({error.Message}); delete it, for readers of the folder would take it for a part of this one.");
            }
        }
    }

    /// <summary>The paths that an export gives to the table of a match; it gives no others.</summary>
    private static IEnumerable<string> GetPaths(Match match, HashSet<string> names)
    {
        var name = match.Groups["table"].Value;
        if (!match.Groups["kind"].Success && !names.Contains(name))
            return [];
        var start = (match.Groups["kind"].Success ? "kinds/" : "") + name;
        return match.Groups["path"].Captures.Select(static capture => capture.Value).Where(path => path.StartsWith(start, StringComparison.Ordinal) && EndOfPath().IsMatch(path[start.Length..]));
    }

    /// <summary>A table with its paths, in <c>datapackage.json</c> and in <c>views.sql</c>.</summary>
    [GeneratedRegex("^ *\"name\": \"(?<kind>kind_)?(?<table>[a-z0-9_]+)\",\n *\"path\": \"(?<path>[^\"\n]+)\",\n *\"profile\": \"tabular-data-resource\""
        + "|^CREATE OR REPLACE VIEW \"(?<kind>kind_)?(?<table>[a-z0-9_]+)\" AS FROM read_parquet\\(\\[(?:'(?<path>[^'\n]+)'(?:, )?)+\\], hive_partitioning", RegexOptions.Multiline)]
    private static partial Regex Listed();

    /// <summary>What follows the name of a table: an extension, or the folder of a partition.</summary>
    [GeneratedRegex("^(?:\\.csv|\\.parquet|/(?:scenario|kind)=[a-z0-9-]+/data\\.parquet)$")]
    private static partial Regex EndOfPath();
}
