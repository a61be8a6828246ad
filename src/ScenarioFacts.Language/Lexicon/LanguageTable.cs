namespace ScenarioFacts.Language.Lexicon;

/// <summary>The words and marks of one language that the rules about evidence read.</summary>
/// <param name="Tag">The primary language subtag of BCP 47: <c>de</c>.</param>
/// <param name="Figures">How numbers are written.</param>
/// <param name="Times">Words for days that only the reader of the day knows.</param>
/// <param name="Modifiers">Words that reverse or weaken a statement.</param>
internal sealed record LanguageTable(string Tag, FigureTable Figures, RelativeTimeTable Times, ModifierTable Modifiers)
{
    public const string EnglishTag = "en";

    public bool IsEnglish => Tag == EnglishTag;
}
