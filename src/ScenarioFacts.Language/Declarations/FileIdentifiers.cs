using System;
using System.Collections.Generic;

using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Declarations;

/// <summary>
/// Short identifiers for files, made from file names only, so that the output does not depend on where the files are. Files with the same name in
/// different folders are numbered in ordinal order of path.
/// </summary>
internal static class FileIdentifiers
{
    public static IReadOnlyDictionary<string, string> Assign(IEnumerable<string> sortedPaths)
    {
        var identifiers = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in sortedPaths)
        {
            if (identifiers.ContainsKey(path))
                continue;
            var stem = GetStem(path);
            var identifier = stem;
            for (var number = 2; !taken.Add(identifier); number++)
                identifier = stem + "_" + Wording.Number(number);
            identifiers.Add(path, identifier);
        }

        return identifiers;
    }

    private static string GetStem(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var dot = name.LastIndexOf('.');
        return Names.GetCSharpName(Names.Normalize(dot > 0 ? name.Substring(0, dot) : name));
    }
}
