using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Text;
using Sprache;

namespace ScenarioFacts.Language.Syntax;

/// <summary>
/// One token of a line, linked to the next. It is the <see cref="IInput"/> of Sprache's parsers and, like every
/// node, its own parse result, so that advancing over a token allocates nothing.
/// </summary>
internal sealed class Token(InputText file, char kind, int start, int length) : SyntaxNode<Token>, IInput
{
    private static readonly Dictionary<object, object> NoMemos = [];

    // Tokens are the most numerous objects, and the line length limit fits 16 bits.
    private readonly ushort _length = checked((ushort)length);

    public char Kind { get; } = kind;

    public int Start { get; } = start;

    public int Length => _length;

    public int Stop => Start + Length;

    /// <summary>The next token; null for the <see cref="TokenKind.End"/> of a line, whose <see cref="Rest"/> is itself.</summary>
    public Token? Next { get; set; }

    internal override Token Rest => Next ?? this;

    public TextSpan Span => new(Start, Length);

    /// <summary>As written; of a word in composed form (NFC), so that one name is one name however its accents were typed.</summary>
    public string Text => IsComposed ? file.Text.Substring(Start, Length) : CanonicalComposition.Compose(file.Text.Substring(Start, Length));

    /// <summary>Half a pair of surrogates has no other form.</summary>
    private bool IsComposed
    {
        get
        {
            if (!IsWord || CanonicalComposition.IsComposed(file.Text, Span))
                return true;
            for (var i = Start; i < Stop; i++)
            {
                if (char.IsSurrogate(file.Text[i]))
                    return true;
            }

            return false;
        }
    }

    /// <summary>The text without its first and last character, that is, without quotation marks.</summary>
    public string Inner => file.Text.Substring(Start + 1, Length - 2);

    public bool Contains(char c) => file.Text.IndexOf(c, Start, Length) >= 0;

    public bool BeginsWithLetterOrDigit => Length > 0 && char.IsLetterOrDigit(file.Text[Start]);

    public bool IsWord => TokenKind.IsWord(Kind);

    /// <summary>Whether the token's text equals <paramref name="text"/>; does not allocate.</summary>
    public bool Reads(string text) => text.Length == Length && string.CompareOrdinal(file.Text, Start, text, 0, Length) == 0;

    bool IInput.AtEnd => Kind == TokenKind.End;

    char IInput.Current => Kind;

    string IInput.Source => file.Text;

    int IInput.Position => Start;

    int IInput.Line => file.Lines.GetPosition(Start).Line + 1;

    int IInput.Column => file.Lines.GetPosition(Start).Column + 1;

    IDictionary<object, object> IInput.Memos => NoMemos;

    IInput IInput.Advance() => Rest;

    bool IEquatable<IInput>.Equals(IInput? other) => ReferenceEquals(this, other);

    public override string ToString() => Kind == TokenKind.End ? "end of line" : Text;
}
