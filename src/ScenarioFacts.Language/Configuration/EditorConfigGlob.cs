using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ScenarioFacts.Language.Configuration;

/// <summary>
/// The name of a section of an <c>.editorconfig</c>, read as the compilers of .NET do: <c>*</c>, <c>**</c>, <c>?</c>, <c>[abc]</c>, <c>[!abc]</c>, <c>{a,b}</c>, <c>{1..9}</c>, and
/// <c>\</c> before a character that stands for itself. One without a slash applies in all folders below.
/// </summary>
internal sealed class EditorConfigGlob
{
    private readonly Regex _pattern;
    private readonly List<(long First, long Last)> _ranges;

    private EditorConfigGlob(Regex pattern, List<(long First, long Last)> ranges) => (_pattern, _ranges) = (pattern, ranges);

    /// <summary>Returns null for a name that is malformed: its section applies to nothing.</summary>
    public static EditorConfigGlob? TryParse(string name)
    {
        var anchored = name.IndexOf('/') < 0 ? "**/" + name : name[0] == '/' ? name : "/" + name;
        var reader = new Reader(anchored);
        return reader.TryRead(out var pattern) ? new EditorConfigGlob(new Regex("^" + pattern + "$", RegexOptions.CultureInvariant | RegexOptions.Singleline), reader.Ranges) : null;
    }

    /// <param name="path">The path of a file from the folder of the <c>.editorconfig</c> on, with a slash in front.</param>
    public bool Matches(string path)
    {
        var match = _pattern.Match(path);
        if (!match.Success)
            return false;
        for (var i = 0; i < _ranges.Count; i++)
        {
            var group = match.Groups[i + 1];
            if (group.Success && (!long.TryParse(group.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number < _ranges[i].First || number > _ranges[i].Last))
                return false;
        }

        return true;
    }

    /// <summary>Writes a glob as a regular expression, with a group for each range of numbers.</summary>
    private sealed class Reader(string glob)
    {
        private readonly StringBuilder _pattern = new();
        private int _at;
        private int _depth;

        public List<(long First, long Last)> Ranges { get; } = [];

        public bool TryRead(out string pattern)
        {
            var isRead = true;
            while (isRead && _at < glob.Length)
                isRead = TryReadNext();
            pattern = _pattern.ToString();
            return isRead && _depth == 0;
        }

        private bool TryReadNext()
        {
            var c = glob[_at++];
            switch (c)
            {
                case '*' when _at < glob.Length && glob[_at] == '*':
                    _at++;
                    _pattern.Append(".*");
                    return true;
                case '*':
                    _pattern.Append("[^/]*");
                    return true;
                case '?':
                    _pattern.Append("[^/]");
                    return true;
                case '[':
                    return TryReadSet();
                case '{' when TryReadRange():
                    return true;
                case '{':
                    _depth++;
                    _pattern.Append("(?:");
                    return true;
                case '}':
                    _pattern.Append(')');
                    return --_depth >= 0;
                case ',' when _depth > 0:
                    _pattern.Append('|');
                    return true;
                case '\\' when _at == glob.Length:
                    return false;
                case '\\':
                    c = glob[_at++];
                    break;
            }

            _pattern.Append(Regex.Escape(c.ToString()));
            return true;
        }

        private bool TryReadSet()
        {
            var end = glob.IndexOf(']', _at);
            if (end < 0)
                return false;
            var isNot = glob[_at] == '!';
            var letters = glob.Substring(isNot ? _at + 1 : _at, end - (isNot ? _at + 1 : _at));
            if (letters.Length == 0)
                return false;
            _pattern.Append(isNot ? "[^/" : "[").Append(letters.Replace("\\", "\\\\").Replace("[", "\\[").Replace("^", "\\^")).Append(']');
            _at = end + 1;
            return IsOrdered(letters);
        }

        /// <summary>Whether the ends of each range of letters, such as <c>a-z</c>, are in order: no regular expression takes others.</summary>
        private static bool IsOrdered(string letters)
        {
            for (var i = 1; i + 1 < letters.Length; i++)
            {
                if (letters[i] == '-' && letters[i - 1] > letters[i + 1])
                    return false;
            }

            return true;
        }

        private bool TryReadRange()
        {
            var (dots, end) = (glob.IndexOf("..", _at, System.StringComparison.Ordinal), glob.IndexOf('}', _at));
            if (dots < 0 || end < dots || !TryParse(glob.Substring(_at, dots - _at), out var first) || !TryParse(glob.Substring(dots + 2, end - dots - 2), out var last))
                return false;
            Ranges.Add(first <= last ? (first, last) : (last, first));
            _pattern.Append("([+-]?[0-9]+)");
            _at = end + 1;
            return true;
        }

        private static bool TryParse(string text, out long number) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }
}
