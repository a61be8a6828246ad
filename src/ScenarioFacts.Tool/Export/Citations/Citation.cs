using System.Text.RegularExpressions;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Citations;

/// <summary>A source as bibliographies have it. All but the title may be missing.</summary>
/// <param name="Key">What it is cited by.</param>
internal sealed partial record Citation(string Key, string Title)
{
    /// <summary>The name of the note with the date as it was written.</summary>
    public const string Published = "published";

    /// <summary>The name of the note with the date of access as it was written, where that is more than a day, a month or a year.</summary>
    public const string ReadOn = "accessed";

    private const string Scenario = "scenario";
    private const string Kind = "kind";

    public string? Author { get; init; }

    /// <summary>What it is a part of, such as a journal.</summary>
    public string? Container { get; init; }

    public string? Publisher { get; init; }

    /// <summary>When it was published, in EDTF.</summary>
    public string? Issued { get; init; }

    public string? Url { get; init; }

    /// <summary>When it was read, in EDTF.</summary>
    public string? Accessed { get; init; }

    /// <summary>Where a copy of it is kept.</summary>
    public string? Archived { get; init; }

    public string? Language { get; init; }

    /// <summary>What no bibliography has a place for.</summary>
    public IReadOnlyList<(string Name, string Value)> Notes { get; init; } = [];

    /// <summary>What a bibliography says of it that no source has a field for, by plain names, in its order.</summary>
    public IReadOnlyList<(string Name, string Value)> Others { get; init; } = [];

    public CitationType Type => Container is not null ? CitationType.Article : Url is not null ? CitationType.Page : CitationType.Document;

    public string NoteText => string.Join("; ", Notes.Select(static note => $"{note.Name}: {note.Value}"));

    /// <summary>A date as it was written, from a note; null if it has none.</summary>
    /// <param name="name"><see cref="Published"/> or <see cref="ReadOn"/>.</param>
    public static string? FindDate(string name, string? noteText) =>
        noteText?.Split("; ").FirstOrDefault(note => note.StartsWith(name + ": ", StringComparison.Ordinal))?[(name.Length + 2)..] is { } text && FactDate.TryParse(text, out _) ? text : null;

    /// <summary>What a note says that no field of a citation has: all of it, or, of one that was exported from here, its parts.</summary>
    public static IEnumerable<(string Name, string Value)> ReadNote(string name, string noteText) => OwnNote().Matches(noteText) is [{ Index: 0 }, ..] parts
        ? parts.Select(static part => (Name: part.Groups[1].Value, part.Groups[2].Value)).Where(static note => !IsOfExport(note.Name))
        : [(name, noteText)];

    /// <summary>Whether a note tells where a source was exported from, or what another field has too.</summary>
    public static bool IsOfExport(string noteName) => noteName is Scenario or Kind or Published or ReadOn;

    /// <summary>The sources of a compilation. Where several scenarios have a source of one name, their keys begin with the scenario's.</summary>
    public static IEnumerable<Citation> GetAll(FactCompilation compilation)
    {
        List<ExportedSource> sources = [.. ExportedSource.GetAll(compilation, new ExportedFacts(compilation))];
        var shared = sources.GroupBy(static source => source.Name, StringComparer.Ordinal).Where(static same => same.Count() > 1).Select(static same => same.Key).ToHashSet(StringComparer.Ordinal);
        return sources.Select(source => Create(source, shared.Contains(source.Name) ? $"{source.Of.Scenario.Name}:{source.Name}" : source.Name));
    }

    private static Citation Create(ExportedSource source, string key) => new(key, source.Label)
    {
        Author = source.Author,
        Container = source.Container,
        Publisher = source.Publisher,
        Issued = source.Published?.ToString(),
        Url = source.Url,
        Accessed = source.Accessed?.ToString(),
        Archived = source.Archived,
        Language = source.Language,
        Notes = [.. GetNotes(source)],
    };

    private static IEnumerable<(string Name, string Value)> GetNotes(ExportedSource source)
    {
        (string Name, string? Value)[] notes =
        [
            (Scenario, source.Of.Scenario.Name), (Kind, source.Of.Fact.Kind), (Published, source.Published?.ToString()), (ReadOn, source.Accessed is { } accessed && !CitationDate.IsSimple(accessed) ? accessed.ToString() : null),
            ("reliability", source.Reliability), ("within", source.Within), ("text", source.Text),
        ];
        return notes.Where(static note => note.Value is not null).Select(static note => (note.Name, note.Value!));
    }

    [GeneratedRegex("(?:^(?=scenario: .*; kind: )|; )(scenario|kind|published|accessed|reliability|within|text): (.*?)(?=; (?:kind|published|accessed|reliability|within|text): |$)")]
    private static partial Regex OwnNote();
}

/// <summary>What a citation is, as far as a source says.</summary>
internal enum CitationType
{
    /// <summary>A part of something else.</summary>
    Article,

    /// <summary>Something on the web.</summary>
    Page,

    /// <summary>Anything else.</summary>
    Document,
}
