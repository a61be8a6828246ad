using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace ScenarioFacts;

/// <summary>A text that evidence quotes: the built-in kind <c>source</c> of every vocabulary.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Json.FactJsonConverter))]
#endif
public class Source : Fact
{
    private const string ViaMark = " via ";
    private const string WithinName = "within";

    private static readonly Field<IReadOnlyList<Fact>> WithinViaField = new(WithinName, new(ReadVia, static _ => ""));

    /// <summary>The kind <c>source</c>.</summary>
    public static new FactKind Descriptor { get; } = FactKind.Create("source", "Source", "sources", Fact.Descriptor, static record => new Source(record), static () =>
    [
        Fields.Text, Fields.Within, Fields.Published, Fields.Publisher, Fields.Author, Fields.Container, Fields.Url, Fields.Accessed, Fields.Archived, Fields.Reliability, Fields.Language, Fields.IgnoreAfter,
    ]);

    /// <summary>Creates a source that decodes its claims on first access.</summary>
    /// <param name="record">The source's location in the packed data.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public Source(FactRecord record)
        : base(record)
    {
    }

    /// <summary>The file name of the text, without a path; null for a source known only through another.</summary>
    public string? Text => Single(Fields.Text);

    /// <summary>The claims behind <see cref="Text"/>.</summary>
    public IReadOnlyList<Claim<string>> TextClaims => ClaimsOf(Fields.Text);

    /// <summary>The source that this one is only available in; null for a source with its own text.</summary>
    public Source? Within => Single(Fields.Within);

    /// <summary>The attribution chain from <see cref="Within"/> to this source, nearest to the reader first.</summary>
    public IReadOnlyList<Fact> WithinVia => Single(WithinViaField) ?? [];

    /// <summary>The claims behind <see cref="Within"/>.</summary>
    public IReadOnlyList<Claim<Source>> WithinClaims => ClaimsOf(Fields.Within);

    /// <summary>The publication date; null if not stated.</summary>
    public FactDate? Published => SingleValue(Fields.Published);

    /// <summary>The claims behind <see cref="Published"/>.</summary>
    public IReadOnlyList<Claim<FactDate>> PublishedClaims => ClaimsOf(Fields.Published);

    /// <summary>The publisher; null if not stated.</summary>
    public string? Publisher => Single(Fields.Publisher);

    /// <summary>The claims behind <see cref="Publisher"/>.</summary>
    public IReadOnlyList<Claim<string>> PublisherClaims => ClaimsOf(Fields.Publisher);

    /// <summary>The author; null if not stated.</summary>
    public string? Author => Single(Fields.Author);

    /// <summary>The claims behind <see cref="Author"/>.</summary>
    public IReadOnlyList<Claim<string>> AuthorClaims => ClaimsOf(Fields.Author);

    /// <summary>What the source is a part of, such as a journal; null if not stated.</summary>
    public string? Container => Single(Fields.Container);

    /// <summary>The claims behind <see cref="Container"/>.</summary>
    public IReadOnlyList<Claim<string>> ContainerClaims => ClaimsOf(Fields.Container);

    /// <summary>The absolute URI (RFC 3986) of the source; null if not stated.</summary>
    public Uri? Url => Single(Fields.Url);

    /// <summary>The claims behind <see cref="Url"/>.</summary>
    public IReadOnlyList<Claim<Uri>> UrlClaims => ClaimsOf(Fields.Url);

    /// <summary>The date on which the source was read; null if not stated.</summary>
    public FactDate? Accessed => SingleValue(Fields.Accessed);

    /// <summary>The claims behind <see cref="Accessed"/>.</summary>
    public IReadOnlyList<Claim<FactDate>> AccessedClaims => ClaimsOf(Fields.Accessed);

    /// <summary>The absolute URI (RFC 3986) of a copy that is kept; null if not stated.</summary>
    public Uri? Archived => Single(Fields.Archived);

    /// <summary>The claims behind <see cref="Archived"/>.</summary>
    public IReadOnlyList<Claim<Uri>> ArchivedClaims => ClaimsOf(Fields.Archived);

    /// <summary>The reliability rating; null if not rated.</summary>
    public Reliability? Reliability => SingleValue(Fields.Reliability);

    /// <summary>The claims behind <see cref="Reliability"/>.</summary>
    public IReadOnlyList<Claim<Reliability>> ReliabilityClaims => ClaimsOf(Fields.Reliability);

    /// <summary>The language of the text as a BCP 47 tag; null if not said, which means English.</summary>
    public string? Language => Single(Fields.Language);

    /// <summary>The claims behind <see cref="Language"/>.</summary>
    public IReadOnlyList<Claim<string>> LanguageClaims => ClaimsOf(Fields.Language);

    /// <summary>The words after which the file is no longer part of the source; null if all of it counts.</summary>
    public string? IgnoreAfter => Single(Fields.IgnoreAfter);

    /// <summary>The claims behind <see cref="IgnoreAfter"/>.</summary>
    public IReadOnlyList<Claim<string>> IgnoreAfterClaims => ClaimsOf(Fields.IgnoreAfter);

    /// <summary>The passages that the facts of the catalog quote from the source, in ordinal order of the facts' names.</summary>
    public IReadOnlyList<Evidence> Quotes => [.. Mentions.Where(static mention => mention.Role == MentionRole.Quoted).Select(static mention => mention.Evidence!)];

    private static ReadOnlyCollection<Fact> ReadVia(FactRecord record, string text) =>
        new([.. Chain(text).Skip(1).Select(name => record.Resolve<Fact>(name, WithinName))]);

    private static string[] Chain(string text) => text.Split([ViaMark], StringSplitOptions.None);

    private static IEnumerable<(string Name, MentionRole Role)> GetNames(string text) =>
        Chain(text).Select(static (name, place) => (name, place == 0 ? MentionRole.Value : MentionRole.Via));

    /// <summary>The fields of <see cref="Source"/>.</summary>
    [SuppressMessage("Design", "CA1034", Justification = "Fields are named through their kind; a derived kind's class has those of its base.")]
    public abstract class Fields
    {
        /// <summary>Only names the fields.</summary>
        protected Fields()
        {
        }

        /// <summary>The field <c>text</c>.</summary>
        public static Field<string> Text { get; } = Field.Text("text");

        /// <summary>The field <c>within</c>.</summary>
        public static Field<Source> Within { get; } = new(WithinName, new(static (record, text) => record.Resolve<Source>(Chain(text)[0], WithinName), static source => source.Name, references: GetNames));

        /// <summary>The field <c>published</c>.</summary>
        public static Field<FactDate> Published { get; } = Field.Date("published");

        /// <summary>The field <c>publisher</c>.</summary>
        public static Field<string> Publisher { get; } = Field.Text("publisher");

        /// <summary>The field <c>author</c>.</summary>
        public static Field<string> Author { get; } = Field.Text("author");

        /// <summary>The field <c>container</c>.</summary>
        public static Field<string> Container { get; } = Field.Text("container");

        /// <summary>The field <c>url</c>.</summary>
        public static Field<Uri> Url { get; } = Field.Url("url");

        /// <summary>The field <c>accessed</c>.</summary>
        public static Field<FactDate> Accessed { get; } = Field.Date("accessed");

        /// <summary>The field <c>archived</c>.</summary>
        public static Field<Uri> Archived { get; } = Field.Url("archived");

        /// <summary>The field <c>reliability</c>.</summary>
        public static Field<Reliability> Reliability { get; } = Field.Choice<Reliability>("reliability", "A", "B", "C", "D", "E", "F");

        /// <summary>The field <c>language</c>.</summary>
        public static Field<string> Language { get; } = Field.Text("language");

        /// <summary>The field <c>ignore-after</c>.</summary>
        public static Field<string> IgnoreAfter { get; } = Field.Text("ignore-after");
    }
}
