using System;

namespace ScenarioFacts.Language.Text;

/// <summary>A file as the compiler was given it: a path that only names it, and its text. Equal when both are.</summary>
internal sealed class InputText(string path, string text) : IEquatable<InputText>
{
    private LineMap? _lines;

    /// <summary>The path, with forward slashes, as diagnostics print it. Nothing is ever opened by it.</summary>
    public string Path { get; } = path;

    public string Text { get; } = text;

    public LineMap Lines => _lines ??= LineMap.Create(Text);

    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    public bool Equals(InputText? other) =>
        other is not null && (ReferenceEquals(this, other) || (Path == other.Path && Text == other.Text));

    public override bool Equals(object? obj) => Equals(obj as InputText);

    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Path) * 31) + StringComparer.Ordinal.GetHashCode(Text));

    public override string ToString() => Path;
}
