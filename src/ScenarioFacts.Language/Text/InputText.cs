using System;

namespace ScenarioFacts.Language.Text;

/// <summary>A source file as given to the compiler: its text and a path that only identifies it. Equal if both are.</summary>
internal sealed class InputText(string path, string text) : IEquatable<InputText>
{
    private LineMap? _lines;

    /// <summary>The path with forward slashes, as printed in diagnostics. It is never opened.</summary>
    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The path as people and programs are shown it: of a file that a reference exports, the name of that reference and the file's own.</summary>
    public string ShownPath => IsReferenced ? Path.Substring(1) : Path;

    /// <summary>Whether a reference exports it: what it declares counts, and what is wrong in it is said where it is compiled.</summary>
    public bool IsReferenced => ReferencedPath.IsReferenced(Path);

    public LineMap Lines => _lines ??= LineMap.Create(Text);

    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    public bool Equals(InputText? other) =>
        other is not null && (ReferenceEquals(this, other) || (Path == other.Path && Text == other.Text));

    public override bool Equals(object? obj) => Equals(obj as InputText);

    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Path) * 31) + StringComparer.Ordinal.GetHashCode(Text));

    public override string ToString() => Path;
}
