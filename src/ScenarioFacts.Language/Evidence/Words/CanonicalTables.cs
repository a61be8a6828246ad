using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>Unicode's canonical decompositions, compositions and combining classes, parsed once from <see cref="CanonicalData"/>; immutable.</summary>
internal sealed class CanonicalTables
{
    private static readonly char[] Blanks = [' ', '\r', '\n'];

    // After Blanks, which parsing needs: static fields are initialized in textual order.
    public static readonly CanonicalTables Instance = new();

    private readonly Dictionary<int, int[]> _decompositions = [];
    private readonly Dictionary<long, int> _compositions = [];
    private readonly Dictionary<int, int> _classes = [];

    // By UTF-16 code unit: whether NFC can change it or what precedes it (Unicode's quick check).
    private readonly bool[] _isUnsettled = new bool[char.MaxValue + 1];

    private CanonicalTables()
    {
        ReadDecompositions();
        ReadClasses();
        Unsettle('\uD800', '\uDFFF');
        Unsettle('\u1161', '\u11C2'); // Hangul vowels and tails
    }

    /// <summary>Whether a word of such characters only is already composed.</summary>
    public bool IsSettled(char c) => !_isUnsettled[c];

    public bool TryDecompose(int codePoint, [NotNullWhen(true)] out int[]? parts) => _decompositions.TryGetValue(codePoint, out parts);

    public bool TryCompose(int first, int second, out int whole) => _compositions.TryGetValue(Pair(first, second), out whole);

    public int GetClass(int codePoint) => _classes.TryGetValue(codePoint, out var order) ? order : 0;

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private void ReadDecompositions()
    {
        var codePoint = 0;
        foreach (var token in CanonicalData.Decompositions.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
        {
            if (token[0] == '@')
                codePoint = Hex(token.Substring(1));
            else
                AddDecomposition(codePoint++, token);
        }
    }

    private void AddDecomposition(int codePoint, string token)
    {
        var parts = Array.ConvertAll(token.TrimStart('!').Split('.'), Hex);
        _decompositions.Add(codePoint, parts);
        if (parts.Length == 2 && token[0] != '!')
        {
            _compositions.Add(Pair(parts[0], parts[1]), codePoint);
            codePoint = parts[1];
        }

        Unsettle(codePoint, codePoint);
    }

    private void ReadClasses()
    {
        var codePoint = 0;
        foreach (var token in CanonicalData.Classes.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
        {
            if (token[0] == '@')
                codePoint = Hex(token.Substring(1));
            else
                codePoint = AddClasses(codePoint, token.Split('*'));
        }
    }

    private int AddClasses(int codePoint, string[] run)
    {
        var end = codePoint + (run.Length == 2 ? Hex(run[1]) : 1);
        for (; codePoint < end; codePoint++)
        {
            _classes.Add(codePoint, Hex(run[0]));
            Unsettle(codePoint, codePoint);
        }

        return end;
    }

    private void Unsettle(int first, int last)
    {
        for (var codePoint = first; codePoint <= last && codePoint < _isUnsettled.Length; codePoint++)
            _isUnsettled[codePoint] = true;
    }
}
