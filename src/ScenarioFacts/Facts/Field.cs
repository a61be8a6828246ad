using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace ScenarioFacts;

/// <summary>Factory methods for the fields of a kind. Generated classes call one for each field.</summary>
public static class Field
{
    private const string AsMark = " as ";

    /// <summary>Delimits text values of fields that accept either a text or a name.</summary>
    private const char TextMark = '"';

    /// <summary>A field of <c>text</c>.</summary>
    /// <param name="name">The field's name in the vocabulary.</param>
    /// <returns>A field that returns its values unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Field<string> Text(string name) => new(name, new(static (_, text) => text, static text => text));

    /// <summary>A field of <c>date</c>, in EDTF (ISO 8601-2). Reading a malformed value throws <see cref="InvalidDataException"/>.</summary>
    /// <param name="name">The field's name in the vocabulary.</param>
    /// <returns>A field that reads dates.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Field<FactDate> Date(string name) => new(name, new(
        (record, text) => FactDate.TryParse(text, out var date, out var error)
            ? date
            : throw new InvalidDataException($"\"{name}\" of {record.Describe()} has \"{text}\", which is not a date ({error})."),
        static date => date.ToString(),
        isInside: static (inner, outer) => outer.Contains(inner) && !inner.Contains(outer)));

    /// <summary>A field of <c>url</c>, an absolute URI (RFC 3986). Reading a malformed value throws <see cref="InvalidDataException"/>.</summary>
    /// <param name="name">The field's name in the vocabulary.</param>
    /// <returns>A field that reads absolute URLs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Field<Uri> Url(string name) => new(name, new(
        (record, text) => Uri.TryCreate(text, UriKind.Absolute, out var url)
            ? url
            : throw new InvalidDataException($"\"{name}\" of {record.Describe()} has \"{text}\", which is not an absolute URL."),
        static url => url.OriginalString));

    /// <summary>
    /// A field that references facts, with or without <c>as</c>. Reading a name that no fact of the kind has throws
    /// <see cref="InvalidOperationException"/>.
    /// </summary>
    /// <typeparam name="T">The kind of the referenced facts.</typeparam>
    /// <param name="name">The field's name in the vocabulary.</param>
    /// <returns>A field that resolves references. Only the fact itself is decoded; the facts that it references are resolved on access.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Field<T> Reference<T>(string name)
        where T : Fact => new(name, new(
        (record, text) => record.Resolve<T>(Containment.NameIn(text), name), static fact => fact.Name, (record, text) => ReadAs(record, text, name), Containment.IsInside, GetNames));

    /// <summary>
    /// A field of <c>text or</c> a kind: a text in quotation marks, or the name of a fact with or without <c>as</c>. Reading a name that no
    /// fact of the kind has throws <see cref="InvalidOperationException"/>.
    /// </summary>
    /// <typeparam name="T">The kind of the facts that may be referenced.</typeparam>
    /// <param name="name">The field's name in the vocabulary.</param>
    /// <returns>A field that reads texts and resolves references.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Field<TextOr<T>> TextOrReference<T>(string name)
        where T : Fact => new(name, new(
        (record, text) => IsText(text)
            ? new TextOr<T>(text.Substring(1, text.Length - 2))
            : new TextOr<T>(record.Resolve<T>(Containment.NameIn(text), name)),
        static value => value.Fact?.Name ?? TextMark + value.Text + TextMark,
        (record, text) => IsText(text) ? null : ReadAs(record, text, name),
        static (inner, outer) => inner.Fact is { } one && outer.Fact is { } other && Containment.IsInside(one, other),
        static text => IsText(text) ? [] : GetNames(text)));

    /// <summary>A field of <c>money</c>. Reading a malformed value throws <see cref="InvalidDataException"/>.</summary>
    /// <param name="name">The field's name in the vocabulary.</param>
    /// <returns>A field that reads amounts of money.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Field<Money> Money(string name) => new(name, new(
        (record, text) => ScenarioFacts.Money.TryParse(text, out var money, out var error) ? money : throw Malformed(record, name, text, "an amount of money", error),
        static value => value.ToString(),
        isInside: static (inner, outer) => outer.Contains(inner) && !inner.Contains(outer)));

    /// <summary>A field of <c>count</c>. Reading a malformed value throws <see cref="InvalidDataException"/>.</summary>
    /// <param name="name">The field's name in the vocabulary.</param>
    /// <returns>A field that reads counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Field<FactNumber> Count(string name) => new(name, new(
        (record, text) => FactNumber.TryParseCount(text, out var number, out var error) ? number : throw Malformed(record, name, text, "a count", error),
        static value => value.ToString(),
        isInside: static (inner, outer) => outer.Contains(inner) && !inner.Contains(outer)));

    /// <summary>A field of <c>quantity of</c> a choice of units. Reading a malformed value throws <see cref="InvalidDataException"/>.</summary>
    /// <param name="name">The field's name in the vocabulary.</param>
    /// <returns>A field that reads quantities.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Field<Quantity> Quantity(string name) => new(name, new(
        (record, text) => ScenarioFacts.Quantity.TryParse(text, out var quantity, out var error) ? quantity : throw Malformed(record, name, text, "a quantity", error),
        static value => value.ToString(),
        isInside: static (inner, outer) => outer.Contains(inner) && !inner.Contains(outer)));

    /// <summary>A field of <c>country-code</c>: a two-letter code of ISO 3166-1 in capital letters, possibly a withdrawn one.</summary>
    /// <param name="name">The field's name in the vocabulary.</param>
    /// <returns>A field that returns its values unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Field<string> CountryCode(string name) => Text(name);

    /// <summary>A field of a <c>choice</c>. Reading a word that is not in the choice throws <see cref="InvalidDataException"/>.</summary>
    /// <typeparam name="T">The enum; its members have the values 0, 1, 2 … in the order of the words.</typeparam>
    /// <param name="name">The field's name in the vocabulary.</param>
    /// <param name="words">The words of the choice, as written in the vocabulary.</param>
    /// <returns>A field that reads the choice's words.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Field<T> Choice<T>(string name, params string[] words)
        where T : struct, Enum
    {
        var own = (string[])(words ?? throw new ArgumentNullException(nameof(words))).Clone();
        return ChoiceOf<T>(name, own, [.. Enumerable.Range(0, own.Length)]);
    }

    /// <summary>A field of a <c>choice</c> of a vocabulary. Reading a word that is not in the choice throws <see cref="InvalidDataException"/>.</summary>
    /// <typeparam name="T">The generated enum; the value of each member comes from its word.</typeparam>
    /// <param name="name">The field's name in the vocabulary.</param>
    /// <param name="words">The words of the choice, as written in the vocabulary.</param>
    /// <returns>A field that reads the choice's words.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Field<T> Words<T>(string name, params string[] words)
        where T : struct, Enum
    {
        var own = (string[])(words ?? throw new ArgumentNullException(nameof(words))).Clone();
        return ChoiceOf<T>(name, own, WordNumbers.Of(own));
    }

    private static Field<T> ChoiceOf<T>(string name, string[] words, int[] numbers)
        where T : struct, Enum
    {
        return new(name, new(Read, value => words[Array.IndexOf(numbers, Convert.ToInt32(value, CultureInfo.InvariantCulture))]));

        T Read(FactRecord record, string text)
        {
            var index = Array.IndexOf(words, text);
            return index >= 0
                ? (T)Enum.ToObject(typeof(T), numbers[index])
                : throw new InvalidDataException($"\"{name}\" of {record.Describe()} has \"{text}\", which is not a word of {typeof(T).Name}.");
        }
    }

    /// <summary>Whether a value of a text-or-reference field is a text.</summary>
    internal static bool IsText(string value) => value.Length > 1 && value[0] == TextMark;

    /// <summary>The names in a reference: <c>hammond</c> and, after <c>as</c>, <c>foreign-secretary-uk</c>.</summary>
    private static IEnumerable<(string Name, MentionRole Role)> GetNames(string text)
    {
        yield return (Containment.NameIn(text), MentionRole.Value);
        if (text.IndexOf(AsMark, StringComparison.Ordinal) is var mark and >= 0)
            yield return (text.Substring(mark + AsMark.Length), MentionRole.As);
    }

    private static Fact? ReadAs(FactRecord record, string text, string name) => text.IndexOf(AsMark, StringComparison.Ordinal) is var mark and >= 0
        ? record.Resolve<Fact>(text.Substring(mark + AsMark.Length), name)
        : null;

    private static InvalidDataException Malformed(FactRecord record, string name, string text, string type, FactNumberError error) =>
        new($"\"{name}\" of {record.Describe()} has \"{text}\", which is not {type} ({error}).");
}
