namespace ScenarioFacts.Tool.Export.Atlas;

/// <summary>Names in the order in which they are first met, by their numbers from 0.</summary>
internal sealed class NumberedNames
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public IReadOnlyList<string> All => _names;

    public int GetNumber(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            _numbers.Add(name, number = _names.Count);
            _names.Add(name);
        }

        return number;
    }
}
