using System;
using System.IO;

namespace ScenarioFacts;

/// <summary>Makes the fields of a kind. Generated classes call these once for each field.</summary>
public static class Field
{
    private const string AsMark = " as ";

    /// <summary>A field of <c>text</c>.</summary>
    /// <param name="name">The field's name in the vocabulary.</param>
    /// <returns>A field that reads its values as they stand.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Field<string> Text(string name) => new(name, static (_, text) => text);

    /// <summary>A field of <c>date</c>, in EDTF (ISO 8601-2). Reading another text throws <see cref="InvalidDataException"/>.</summary>
    /// <param name="name">The field's name in the vocabulary.</param>
    /// <returns>A field that reads dates.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Field<FactDate> Date(string name) => new(
        name,
        (record, text) => FactDate.TryParse(text, out var date, out var error)
            ? date
            : throw new InvalidDataException($"\"{name}\" of {record.Describe()} has \"{text}\", which is not a date ({error})."),
        isInside: static (inner, outer) => outer.Contains(inner) && !inner.Contains(outer));

    /// <summary>A field of <c>url</c>, an absolute URI (RFC 3986). Reading another text throws <see cref="InvalidDataException"/>.</summary>
    /// <param name="name">The field's name in the vocabulary.</param>
    /// <returns>A field that reads absolute URLs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Field<Uri> Url(string name) => new(
        name,
        (record, text) => Uri.TryCreate(text, UriKind.Absolute, out var url)
            ? url
            : throw new InvalidDataException($"\"{name}\" of {record.Describe()} has \"{text}\", which is not an absolute URL."));

    /// <summary>
    /// A field that names facts, with or without <c>as</c>. Reading a name that no fact of the kind has throws
    /// <see cref="InvalidOperationException"/>.
    /// </summary>
    /// <typeparam name="T">The kind of the facts named.</typeparam>
    /// <param name="name">The field's name in the vocabulary.</param>
    /// <returns>A field that finds the facts named. Only the fact itself is decoded; what it names waits until it is asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Field<T> Reference<T>(string name)
        where T : Fact => new(
        name,
        (record, text) => record.Resolve<T>(Containment.NameIn(text), name),
        (record, text) => text.IndexOf(AsMark, StringComparison.Ordinal) is var mark and >= 0
            ? record.Resolve<Fact>(text.Substring(mark + AsMark.Length), name)
            : null,
        Containment.IsInside);

    /// <summary>A field of a <c>choice</c>. Reading a word that the choice does not have throws <see cref="InvalidDataException"/>.</summary>
    /// <typeparam name="T">The enumeration, whose members have the values 0, 1, 2 … in the order of the words.</typeparam>
    /// <param name="name">The field's name in the vocabulary.</param>
    /// <param name="words">The choice's words, as the vocabulary writes them.</param>
    /// <returns>A field that reads the choice's words.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Field<T> Choice<T>(string name, params string[] words)
        where T : struct, Enum
    {
        var own = (string[])(words ?? throw new ArgumentNullException(nameof(words))).Clone();
        return new(name, (record, text) =>
        {
            var index = Array.IndexOf(own, text);
            return index >= 0
                ? (T)Enum.ToObject(typeof(T), index)
                : throw new InvalidDataException($"\"{name}\" of {record.Describe()} has \"{text}\", which is not a word of {typeof(T).Name}.");
        });
    }
}
