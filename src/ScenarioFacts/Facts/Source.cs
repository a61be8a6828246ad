using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace ScenarioFacts;

/// <summary>A text that evidence quotes: the built-in kind <c>source</c> of every vocabulary.</summary>
public class Source : Fact
{
    private const string ViaMark = " via ";
    private const string WithinName = "within";

    private static readonly Field<string> TextField = Field.Text("text");
    private static readonly Field<Source> WithinField = new(WithinName, static (record, text) => record.Resolve<Source>(Chain(text)[0], WithinName));
    private static readonly Field<IReadOnlyList<Fact>> WithinViaField = new(WithinName, ReadVia);
    private static readonly Field<FactDate> PublishedField = Field.Date("published");
    private static readonly Field<string> PublisherField = Field.Text("publisher");
    private static readonly Field<string> AuthorField = Field.Text("author");
    private static readonly Field<string> ContainerField = Field.Text("container");
    private static readonly Field<Uri> UrlField = Field.Url("url");
    private static readonly Field<FactDate> AccessedField = Field.Date("accessed");
    private static readonly Field<Uri> ArchivedField = Field.Url("archived");
    private static readonly Field<Reliability> ReliabilityField = Field.Choice<Reliability>("reliability", "A", "B", "C", "D", "E", "F");
    private static readonly Field<string> LanguageField = Field.Text("language");
    private static readonly Field<string> IgnoreAfterField = Field.Text("ignore-after");

    /// <summary>Creates a source that decodes its claims on first access.</summary>
    /// <param name="record">The source's location in the packed data.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public Source(FactRecord record)
        : base(record)
    {
    }

    /// <summary>The file name of the text, without a path; null for a source known only through another.</summary>
    public string? Text => Single(TextField);

    /// <summary>The claims behind <see cref="Text"/>.</summary>
    public IReadOnlyList<Claim<string>> TextClaims => ClaimsOf(TextField);

    /// <summary>The source that this one is only available in; null for a source with its own text.</summary>
    public Source? Within => Single(WithinField);

    /// <summary>The attribution chain from <see cref="Within"/> to this source, nearest to the reader first.</summary>
    public IReadOnlyList<Fact> WithinVia => Single(WithinViaField) ?? [];

    /// <summary>The claims behind <see cref="Within"/>.</summary>
    public IReadOnlyList<Claim<Source>> WithinClaims => ClaimsOf(WithinField);

    /// <summary>The publication date; null if not stated.</summary>
    public FactDate? Published => SingleValue(PublishedField);

    /// <summary>The claims behind <see cref="Published"/>.</summary>
    public IReadOnlyList<Claim<FactDate>> PublishedClaims => ClaimsOf(PublishedField);

    /// <summary>The publisher; null if not stated.</summary>
    public string? Publisher => Single(PublisherField);

    /// <summary>The claims behind <see cref="Publisher"/>.</summary>
    public IReadOnlyList<Claim<string>> PublisherClaims => ClaimsOf(PublisherField);

    /// <summary>The author; null if not stated.</summary>
    public string? Author => Single(AuthorField);

    /// <summary>The claims behind <see cref="Author"/>.</summary>
    public IReadOnlyList<Claim<string>> AuthorClaims => ClaimsOf(AuthorField);

    /// <summary>What the source is a part of, such as a journal; null if not stated.</summary>
    public string? Container => Single(ContainerField);

    /// <summary>The claims behind <see cref="Container"/>.</summary>
    public IReadOnlyList<Claim<string>> ContainerClaims => ClaimsOf(ContainerField);

    /// <summary>The absolute URI (RFC 3986) of the source; null if not stated.</summary>
    public Uri? Url => Single(UrlField);

    /// <summary>The claims behind <see cref="Url"/>.</summary>
    public IReadOnlyList<Claim<Uri>> UrlClaims => ClaimsOf(UrlField);

    /// <summary>The date on which the source was read; null if not stated.</summary>
    public FactDate? Accessed => SingleValue(AccessedField);

    /// <summary>The claims behind <see cref="Accessed"/>.</summary>
    public IReadOnlyList<Claim<FactDate>> AccessedClaims => ClaimsOf(AccessedField);

    /// <summary>The absolute URI (RFC 3986) of a copy that is kept; null if not stated.</summary>
    public Uri? Archived => Single(ArchivedField);

    /// <summary>The claims behind <see cref="Archived"/>.</summary>
    public IReadOnlyList<Claim<Uri>> ArchivedClaims => ClaimsOf(ArchivedField);

    /// <summary>The reliability rating; null if not rated.</summary>
    public Reliability? Reliability => SingleValue(ReliabilityField);

    /// <summary>The claims behind <see cref="Reliability"/>.</summary>
    public IReadOnlyList<Claim<Reliability>> ReliabilityClaims => ClaimsOf(ReliabilityField);

    /// <summary>The language of the text as a BCP 47 tag; null if not said, which means English.</summary>
    public string? Language => Single(LanguageField);

    /// <summary>The claims behind <see cref="Language"/>.</summary>
    public IReadOnlyList<Claim<string>> LanguageClaims => ClaimsOf(LanguageField);

    /// <summary>The words after which the file is no longer part of the source; null if all of it counts.</summary>
    public string? IgnoreAfter => Single(IgnoreAfterField);

    /// <summary>The claims behind <see cref="IgnoreAfter"/>.</summary>
    public IReadOnlyList<Claim<string>> IgnoreAfterClaims => ClaimsOf(IgnoreAfterField);

    private static ReadOnlyCollection<Fact> ReadVia(FactRecord record, string text) =>
        new([.. Chain(text).Skip(1).Select(name => record.Resolve<Fact>(name, WithinName))]);

    private static string[] Chain(string text) => text.Split([ViaMark], StringSplitOptions.None);
}
