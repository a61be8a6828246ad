namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>A document for readers, in the order in which they read it, before any format. All of its texts are <see cref="DocumentText.Clean"/>.</summary>
/// <param name="Subtitle">What the document is of, in a sentence or two.</param>
/// <param name="Notes">The notes that its phrases refer to, by number.</param>
internal sealed record Document(string Title, string Subtitle, IReadOnlyList<Section> Sections, IReadOnlyList<Note> Notes)
{
    /// <summary>The phrases of all sections, as they are read.</summary>
    public IEnumerable<Phrase> Phrases => Sections.SelectMany(static section => section.Blocks).SelectMany(static block => block.Phrases);
}

/// <summary>A part of a document under a heading; never empty.</summary>
internal sealed record Section(string Heading, IReadOnlyList<Block> Blocks);

/// <summary>What stands between two headings.</summary>
internal abstract record Block
{
    /// <summary>Its phrases, as they are read.</summary>
    public abstract IEnumerable<Phrase> Phrases { get; }
}

/// <summary>A heading below that of the section.</summary>
internal sealed record HeadingBlock(Phrase Text) : Block
{
    public override IEnumerable<Phrase> Phrases => [Text];
}

/// <summary>A paragraph.</summary>
internal sealed record ParagraphBlock(Phrase Text) : Block
{
    public override IEnumerable<Phrase> Phrases => [Text];
}

/// <summary>A list whose items are numbered.</summary>
internal sealed record NumberedBlock(IReadOnlyList<ListItem> Items) : Block
{
    public override IEnumerable<Phrase> Phrases => Items.SelectMany(static item => item.Details.Prepend(item.Text));
}

/// <summary>A list whose items are not.</summary>
internal sealed record BulletBlock(IReadOnlyList<Phrase> Items) : Block
{
    public override IEnumerable<Phrase> Phrases => Items;
}

/// <summary>A table; each row has a cell under each heading.</summary>
/// <param name="Caption">What it shows: for those who cannot see that it is a table.</param>
internal sealed record TableBlock(string Caption, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<Phrase>> Rows) : Block
{
    public override IEnumerable<Phrase> Phrases => Rows.SelectMany(static row => row);
}

/// <summary>An item of a list, with what is said of it below.</summary>
internal sealed record ListItem(Phrase Text, IReadOnlyList<Phrase> Details);

/// <summary>Some words, with notes at the end or between them.</summary>
internal sealed record Phrase(IReadOnlyList<PhrasePart> Parts)
{
    public string Text => string.Concat(Parts.Select(static part => part.Text));

    public IReadOnlyList<Note> Notes => [.. Parts.SelectMany(static part => part.Notes)];

    public static Phrase Of(string text, params IReadOnlyList<Note> notes) => new([new PhrasePart(DocumentText.Clean(text), notes)]);

    /// <summary>The phrases behind each other, those without words left out.</summary>
    public static Phrase Join(string separator, params IEnumerable<Phrase> phrases) =>
        new([.. phrases.Where(static phrase => phrase.Text.Length > 0).SelectMany((phrase, index) => index == 0 ? phrase.Parts : phrase.Prefix(separator).Parts)]);

    public Phrase Prefix(string text) => new([Parts[0] with { Text = text + Parts[0].Text }, .. Parts.Skip(1)]);

    public Phrase Suffix(string text) => new([.. Parts, new PhrasePart(text, [])]);
}

/// <summary>Words, and the notes that stand behind them.</summary>
internal sealed record PhrasePart(string Text, IReadOnlyList<Note> Notes);

/// <summary>A note: words of a source, and where they stand.</summary>
/// <param name="Number">Its number, from 1, in the order of first references.</param>
internal sealed record Note(int Number, string Text);
