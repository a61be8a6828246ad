// Written from the pages FACT*.md in Pages: edit those, then run the tests of the language with FACTS_UPDATE=1.

using System.Collections.Generic;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Diagnostics;

/// <summary>Every diagnostic there is, in the order of their ids.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor MissingColon = new(
        "FACT1001", DiagnosticSeverity.Error, "No colon before the value",
        "‘{field}’ is not followed by a colon; write ‘{field}: …’");

    public static readonly DiagnosticDescriptor EqualsForColon = new(
        "FACT1002", DiagnosticSeverity.Error, "An equals sign where a colon belongs",
        "a value follows a colon, not ‘=’; write ‘{field}: …’");

    public static readonly DiagnosticDescriptor IndentedFirstLine = new(
        "FACT1003", DiagnosticSeverity.Error, "The first line is indented",
        "‘{word}’ begins a file at the left margin; remove the space before it");

    public static readonly DiagnosticDescriptor EvidenceNotIndented = new(
        "FACT1004", DiagnosticSeverity.Error, "Evidence or reasoning at the left margin",
        "‘{mark}’ backs what stands above it; put two spaces before ‘{mark}’");

    public static readonly DiagnosticDescriptor UnclosedString = new(
        "FACT1005", DiagnosticSeverity.Error, "A text without its closing quotation mark",
        "this text has no closing quotation mark; {mend}");

    public static readonly DiagnosticDescriptor CurlyQuote = new(
        "FACT1006", DiagnosticSeverity.Error, "Other quotation marks than \"",
        "a text stands between straight quotation marks; write \" instead of {mark}");

    public static readonly DiagnosticDescriptor NameSpelling = new(
        "FACT1007", DiagnosticSeverity.Error, "A name with capitals or other signs",
        "‘{name}’ is not spelt as a name: small letters, digits and single hyphens, beginning with a letter; write ‘{mended}’");

    public static readonly DiagnosticDescriptor StrayComma = new(
        "FACT1008", DiagnosticSeverity.Error, "A comma with no value beside it",
        "nothing stands {side} this comma; write what is missing or remove the comma");

    public static readonly DiagnosticDescriptor StrayText = new(
        "FACT1009", DiagnosticSeverity.Error, "Something left over",
        "‘{text}’ is left over; {mend}");

    public static readonly DiagnosticDescriptor MissingValue = new(
        "FACT1010", DiagnosticSeverity.Error, "Nothing where a value belongs",
        "‘{field}’ has no value; write one or remove the line");

    public static readonly DiagnosticDescriptor MissingHeader = new(
        "FACT1011", DiagnosticSeverity.Error, "A file without a header",
        "a file begins with ‘scenario NAME’ or ‘vocabulary NAME’; write one of them above this line");

    public static readonly DiagnosticDescriptor SecondHeader = new(
        "FACT1012", DiagnosticSeverity.Error, "A file with two headers",
        "this file has its header in line {line}; remove this one, or move what follows into a file of its own");

    public static readonly DiagnosticDescriptor NotUtf8 = new(
        "FACT1013", DiagnosticSeverity.Error, "A file that is not UTF-8",
        "this character could not be read; save the file as UTF-8 and type the character again");

    public static readonly DiagnosticDescriptor ControlCharacter = new(
        "FACT1014", DiagnosticSeverity.Error, "An invisible character",
        "an invisible character ({code}) stands here; delete it");

    public static readonly DiagnosticDescriptor LineTooLong = new(
        "FACT1015", DiagnosticSeverity.Error, "A line that is too long",
        "this line has {length} characters and at most 10,000 are read; continue texts in a line of their own");

    public static readonly DiagnosticDescriptor EvidenceTooShallow = new(
        "FACT1016", DiagnosticSeverity.Warning, "Evidence no deeper than its field",
        "this evidence backs ‘{field}’; put it deeper than ‘{field}’, or above the first field if it backs them all");

    public static readonly DiagnosticDescriptor UnexpectedText = new(
        "FACT1017", DiagnosticSeverity.Error, "Something else was expected",
        "{expected} belongs here, not {found}; such a line reads: {example}");

    public static readonly DiagnosticDescriptor UnknownEscape = new(
        "FACT1018", DiagnosticSeverity.Error, "A backslash that means nothing",
        "‘{escape}’ means nothing in a text; write \\\" for a quotation mark and \\\\ for a backslash");

    public static readonly DiagnosticDescriptor CommaInNumber = new(
        "FACT1019", DiagnosticSeverity.Error, "A comma inside a number",
        "the comma cuts ‘{number}’ in two; write ‘{mended}’");

    public static readonly DiagnosticDescriptor FieldNotIndented = new(
        "FACT1021", DiagnosticSeverity.Error, "A field at the left margin",
        "‘{field}:’ is a field; put two spaces before it, under its fact or kind");

    public static readonly DiagnosticDescriptor BelongsToNothing = new(
        "FACT1022", DiagnosticSeverity.Error, "An indented line that belongs to nothing",
        "there is no fact or kind above this line; put it under one, or at the left margin");

    public static readonly DiagnosticDescriptor WrongFile = new(
        "FACT1023", DiagnosticSeverity.Error, "A line that belongs in another file",
        "‘{line}’ belongs in a {right} file, and this is a {wrong} file; {mend}");

    public static readonly DiagnosticDescriptor TooManyErrors = new(
        "FACT1024", DiagnosticSeverity.Error, "Too many errors in one file",
        "{count} more errors in this file are not shown; mend those above first");

    public static readonly DiagnosticDescriptor SecondBecause = new(
        "FACT1025", DiagnosticSeverity.Error, "A second ‘because’",
        "the reason for this is already given in line {line}; write both as one");

    public static readonly DiagnosticDescriptor TooManyWarnings = new(
        "FACT1030", DiagnosticSeverity.Warning, "More warnings than are shown",
        "{count} more warnings in this file are not shown; mend those above first");

    public static readonly DiagnosticDescriptor FullWidthMark = new(
        "FACT1090", DiagnosticSeverity.Error, "A full-width mark",
        "write {mark} instead of the full-width {found}");

    public static readonly DiagnosticDescriptor UnknownKind = new(
        "FACT2001", DiagnosticSeverity.Error, "An unknown kind",
        "there is no kind ‘{kind}’{hint}");

    public static readonly DiagnosticDescriptor UnknownField = new(
        "FACT2002", DiagnosticSeverity.Error, "An unknown field",
        "{kind} has no field ‘{field}’{hint}");

    public static readonly DiagnosticDescriptor UnknownName = new(
        "FACT2003", DiagnosticSeverity.Error, "An unknown name",
        "there is no {kind} named ‘{name}’{hint}");

    public static readonly DiagnosticDescriptor UnknownSource = new(
        "FACT2004", DiagnosticSeverity.Error, "An unknown source",
        "there is no source named ‘{name}’{hint}");

    public static readonly DiagnosticDescriptor UnknownVocabulary = new(
        "FACT2005", DiagnosticSeverity.Error, "An unknown vocabulary",
        "there is no vocabulary or scenario named ‘{name}’{hint}");

    public static readonly DiagnosticDescriptor UnknownChoice = new(
        "FACT2006", DiagnosticSeverity.Error, "A word that is not among the choices",
        "‘{word}’ is not {choice}{hint}");

    public static readonly DiagnosticDescriptor DeclaredTwice = new(
        "FACT2007", DiagnosticSeverity.Error, "Declared twice",
        "‘{name}’ is already declared in {place}; declare it once, or choose another name");

    public static readonly DiagnosticDescriptor RequiredFieldMissing = new(
        "FACT2008", DiagnosticSeverity.Error, "A required field is missing",
        "every {kind} needs {fields}, and ‘{name}’ has none; add {lines}");

    public static readonly DiagnosticDescriptor WrongKind = new(
        "FACT2009", DiagnosticSeverity.Error, "A reference of the wrong kind",
        "‘{name}’ is {actual}, and ‘{field}’ takes {expected}{hint}");

    public static readonly DiagnosticDescriptor TextForName = new(
        "FACT2010", DiagnosticSeverity.Error, "A text where a name belongs",
        "‘{field}’ takes the name of {expected}, without quotation marks{hint}");

    public static readonly DiagnosticDescriptor NameForText = new(
        "FACT2011", DiagnosticSeverity.Error, "A name where a text belongs",
        "‘{field}’ takes a text; put it in quotation marks: \"{text}\"");

    public static readonly DiagnosticDescriptor TooManyValues = new(
        "FACT2012", DiagnosticSeverity.Error, "Too many values",
        "‘{field}’ takes one value, and these are {count}; keep one");

    public static readonly DiagnosticDescriptor ListedTwice = new(
        "FACT2014", DiagnosticSeverity.Error, "A value listed twice",
        "‘{value}’ is listed twice; remove one");

    public static readonly DiagnosticDescriptor Circular = new(
        "FACT2015", DiagnosticSeverity.Error, "A circle",
        "‘{name}’ leads back to itself by ‘{word}’: {circle}; change one of these");

    public static readonly DiagnosticDescriptor CSharpNameClash = new(
        "FACT2016", DiagnosticSeverity.Error, "Two names that are one in C#",
        "‘{name}’ and ‘{other}’ (in {place}) are both {csharp} in C#; rename one of them");

    public static readonly DiagnosticDescriptor ReservedName = new(
        "FACT2017", DiagnosticSeverity.Error, "A name that C# needs for something else",
        "‘{name}’ becomes {csharp} in C#, and that name is taken there by {taken}; choose another");

    public static readonly DiagnosticDescriptor UnknownType = new(
        "FACT2018", DiagnosticSeverity.Error, "An unknown type",
        "‘{type}’ is not a type{hint}");

    public static readonly DiagnosticDescriptor UnknownModifier = new(
        "FACT2019", DiagnosticSeverity.Error, "An unknown modifier",
        "‘{modifier}’ says nothing about a field{hint}");

    public static readonly DiagnosticDescriptor LabelsDiffer = new(
        "FACT2020", DiagnosticSeverity.Error, "One scenario with two labels",
        "‘{name}’ is already labelled \"{label}\" in {place}; write the label once");

    public static readonly DiagnosticDescriptor FieldDeclaredTwice = new(
        "FACT2021", DiagnosticSeverity.Error, "A field declared twice",
        "kind ‘{kind}’ already has a field ‘{field}’ ({place}); choose another name");

    public static readonly DiagnosticDescriptor NotOneName = new(
        "FACT2022", DiagnosticSeverity.Error, "Several words where one name belongs",
        "‘{words}’ is not one name; {advice}");

    public static readonly DiagnosticDescriptor ReservedField = new(
        "FACT2023", DiagnosticSeverity.Error, "A field named by a word of the language",
        "‘{field}’ is a word of the language and no name for a field; choose another name, such as ‘{other}’");

    public static readonly DiagnosticDescriptor NamesLookAlike = new(
        "FACT2030", DiagnosticSeverity.Error, "Two names that look alike",
        "‘{name}’ looks like ‘{other}’ ({place}) and is another name: the ‘{letter}’ here is {script}, there it is {there}; rename one of them");

    public static readonly DiagnosticDescriptor LooksLikeAnother = new(
        "FACT2031", DiagnosticSeverity.Error, "A name that only looks like the one that is meant",
        "‘{name}’ is not ‘{other}’ and only looks like it: this ‘{letter}’ is {script}, there it is {there}; write ‘{other}’");

    public static readonly DiagnosticDescriptor LabelIsAlias = new(
        "FACT2032", DiagnosticSeverity.Warning, "A label that is another fact's alias",
        "\"{label}\" is an ‘aka’ of ‘{other}’ too; if the two are one thing keep one fact, else write another label");

    public static readonly DiagnosticDescriptor LabelsAlike = new(
        "FACT2033", DiagnosticSeverity.Warning, "Two facts with one label",
        "\"{label}\" is the label of ‘{other}’ too ({place}); if the two are one thing keep one fact, else write another label");

    public static readonly DiagnosticDescriptor ModifierNotHere = new(
        "FACT2040", DiagnosticSeverity.Error, "A modifier that does not fit the type",
        "‘{modifier}’ does not fit here: {reason}");

    public static readonly DiagnosticDescriptor TooFewValuesInList = new(
        "FACT2041", DiagnosticSeverity.Error, "Too few values in a list",
        "‘{field}’ has at least {least} values, and these are {count}; add what is missing");

    public static readonly DiagnosticDescriptor TooManyValuesInList = new(
        "FACT2042", DiagnosticSeverity.Error, "Too many values in a list",
        "‘{field}’ has at most {most} values, and these are {count}; leave out from here on what does not belong");

    public static readonly DiagnosticDescriptor NotTwoSides = new(
        "FACT2043", DiagnosticSeverity.Error, "Sides that are not two fields",
        "‘sides’ names two fields of the kind; write ‘sides: FIELD, FIELD’");

    public static readonly DiagnosticDescriptor ReservedChoiceWord = new(
        "FACT2044", DiagnosticSeverity.Error, "A word of a choice that begins a line under it",
        "‘{word}’ begins a line under a choice and can be no word of this one; choose another word, such as ‘{other}’");

    public static readonly DiagnosticDescriptor DeclaredHereAndExported = new(
        "FACT2050", DiagnosticSeverity.Error, "A scenario that a reference exports is declared here too",
        "‘{name}’ is declared here, and otherwise in ‘{library}’, which this project refers to; rename yours, or remove it to use the other");

    public static readonly DiagnosticDescriptor ExportedTwice = new(
        "FACT2051", DiagnosticSeverity.Error, "A name that two references export",
        "‘{name}’ is exported by ‘{library}’ and, otherwise, by ‘{other}’; refer to one of the two only");

    public static readonly DiagnosticDescriptor ReferenceLacksUsed = new(
        "FACT2052", DiagnosticSeverity.Error, "A reference uses what is not there",
        "‘{name}’ needs ‘{needed}’, which ‘{library}’ uses and no reference exports; refer to the project, package or surface file that has it too");

    public static readonly DiagnosticDescriptor UsedIsDeclaredHere = new(
        "FACT2053", DiagnosticSeverity.Error, "A reference uses something else of a name that is declared here",
        "‘{name}’ needs the ‘{needed}’ of ‘{library}’, and another one is declared here; rename yours, or remove it to use the other");

    public static readonly DiagnosticDescriptor SourceTextElsewhere = new(
        "FACT2054", DiagnosticSeverity.Error, "The text of a reference's source is not here",
        "‘{source}’ is a source of {library}, and its text {text} is not here; put the text or its seal beside these files, so that this quotation can be checked");

    public static readonly DiagnosticDescriptor NotADate = new(
        "FACT3001", DiagnosticSeverity.Error, "Not a date",
        "‘{text}’ is not a date; write {mended}");

    public static readonly DiagnosticDescriptor NoSuchDay = new(
        "FACT3002", DiagnosticSeverity.Error, "No such day",
        "‘{text}’ is not in the calendar: {why}");

    public static readonly DiagnosticDescriptor Season = new(
        "FACT3003", DiagnosticSeverity.Error, "A season",
        "‘{text}’ is a season, whose months depend on where one is; write months, such as {mended}");

    public static readonly DiagnosticDescriptor AmbiguousDate = new(
        "FACT3004", DiagnosticSeverity.Error, "An ambiguous date",
        "‘{text}’ can be read in two ways; write {first} or {second}");

    public static readonly DiagnosticDescriptor EndsBeforeStart = new(
        "FACT3005", DiagnosticSeverity.Error, "A period that ends before it starts",
        "‘{text}’ ends before it starts; write {mended}");

    public static readonly DiagnosticDescriptor NotAUrl = new(
        "FACT3006", DiagnosticSeverity.Error, "Not a web address",
        "‘{text}’ is not a web address; {advice}");

    public static readonly DiagnosticDescriptor TimeOfDay = new(
        "FACT3007", DiagnosticSeverity.Error, "A time of day",
        "facts have dates and no times of day; write {mended}");

    public static readonly DiagnosticDescriptor NotANumber = new(
        "FACT3008", DiagnosticSeverity.Error, "Not a number",
        "‘{text}’ is not {type}; write {mended}");

    public static readonly DiagnosticDescriptor CurrencySign = new(
        "FACT3009", DiagnosticSeverity.Error, "A currency by its sign or in words",
        "‘{sign}’ is not a currency code; write {mended}");

    public static readonly DiagnosticDescriptor UnknownCurrency = new(
        "FACT3010", DiagnosticSeverity.Error, "An unknown currency",
        "there is no currency ‘{code}’{hint}");

    public static readonly DiagnosticDescriptor UnknownScale = new(
        "FACT3011", DiagnosticSeverity.Error, "An unknown scale word",
        "‘{word}’ is not a scale word; write {mended}");

    public static readonly DiagnosticDescriptor MissingCurrency = new(
        "FACT3012", DiagnosticSeverity.Error, "An amount without a currency",
        "‘{text}’ has no currency; write its code behind the number, such as ‘{mended}’");

    public static readonly DiagnosticDescriptor CountNotWhole = new(
        "FACT3013", DiagnosticSeverity.Error, "A count that is not whole",
        "‘{number}’ is not whole, and a count is; write a whole number, a range such as 2..3, or about such as ~3");

    public static readonly DiagnosticDescriptor CountNegative = new(
        "FACT3014", DiagnosticSeverity.Error, "A count below zero",
        "‘{number}’ is below zero, and a count never is; write how many there are");

    public static readonly DiagnosticDescriptor UnknownUnit = new(
        "FACT3015", DiagnosticSeverity.Error, "An unknown unit",
        "‘{word}’ is not {unit}{hint}");

    public static readonly DiagnosticDescriptor MissingUnit = new(
        "FACT3016", DiagnosticSeverity.Error, "A quantity without a unit",
        "‘{text}’ has no unit; write one behind the number, such as ‘{mended}’");

    public static readonly DiagnosticDescriptor RangeReversed = new(
        "FACT3017", DiagnosticSeverity.Error, "A range that ends before it starts",
        "the range ‘{range}’ ends before it starts; write {mended}");

    public static readonly DiagnosticDescriptor NumberTooLarge = new(
        "FACT3018", DiagnosticSeverity.Error, "A number too large or too long",
        "‘{number}’ is too large or too long to be kept exactly; a number has at most 28 digits and stays below 10²⁷");

    public static readonly DiagnosticDescriptor UnknownCountryCode = new(
        "FACT3019", DiagnosticSeverity.Error, "An unknown country code",
        "‘{text}’ is not a country code{hint}");

    public static readonly DiagnosticDescriptor NumberWord = new(
        "FACT3020", DiagnosticSeverity.Error, "A number in words",
        "‘{word}’ is a number in words; write {mended}");

    public static readonly DiagnosticDescriptor PercentSign = new(
        "FACT3021", DiagnosticSeverity.Error, "A share in percent",
        "‘{sign}’ makes this a share, and not {type}; write the number that the share comes to, or keep the words in a field of text");

    public static readonly DiagnosticDescriptor BrokenConversion = new(
        "FACT3022", DiagnosticSeverity.Error, "A conversion that cannot be read",
        "‘{text}’ is not a conversion; write one amount in another currency in brackets at the end: {mended}");

    public static readonly DiagnosticDescriptor OddExchangeRate = new(
        "FACT3023", DiagnosticSeverity.Warning, "An exchange rate unlike the others",
        "this makes 1 {from} {rate} {to}, the other conversions about {usual}; look for a scale word or a currency that is wrong, or say why with ‘because’");

    public static readonly DiagnosticDescriptor StrayInNumber = new(
        "FACT3024", DiagnosticSeverity.Error, "A word that does not belong to a number",
        "‘{word}’ has no place in {type}; write {mended}");

    public static readonly DiagnosticDescriptor NoEvidence = new(
        "FACT4001", DiagnosticSeverity.Error, "A claim without evidence",
        "nothing backs ‘{field}’; put ‘> SOURCE \"words\"’ under it, or ‘because \"…\"’ if it is our own reasoning");

    public static readonly DiagnosticDescriptor WordsNotFound = new(
        "FACT4002", DiagnosticSeverity.Error, "Words that are not in the source",
        "these words are not in ‘{source}’{hint}");

    public static readonly DiagnosticDescriptor NotSealed = new(
        "FACT4003", DiagnosticSeverity.Error, "Words that are not sealed",
        "the seal of ‘{source}’ ({path}) does not hold these words; run ‘facts seal {text}’ where the article is");

    public static readonly DiagnosticDescriptor WordsFoundTwice = new(
        "FACT4004", DiagnosticSeverity.Error, "Words found more than once",
        "these words stand in ‘{source}’ {count} times ({lines}); quote more of what stands beside them");

    public static readonly DiagnosticDescriptor WordsIgnored = new(
        "FACT4005", DiagnosticSeverity.Error, "Words after ignore-after",
        "these words stand in ‘{source}’ only after its ‘ignore-after’, in line {line}; quote the article itself");

    public static readonly DiagnosticDescriptor TooFewWords = new(
        "FACT4006", DiagnosticSeverity.Error, "Too few words",
        "{count} may stand anywhere; quote at least three words, and three on each side of [...]");

    public static readonly DiagnosticDescriptor PartsOutOfOrder = new(
        "FACT4007", DiagnosticSeverity.Error, "Parts of a quote out of order",
        "‘{part}’ does not follow the part before it in the same line of ‘{source}’; quote parts of one line in their order");

    public static readonly DiagnosticDescriptor VoiceTwice = new(
        "FACT4008", DiagnosticSeverity.Error, "A voice twice in one chain",
        "‘{name}’ stands twice in this chain; name each voice once, nearest to the reader first");

    public static readonly DiagnosticDescriptor SealDisagrees = new(
        "FACT4009", DiagnosticSeverity.Error, "Text and seal disagree",
        "{text} is not the text that was sealed; run ‘facts seal {text}’ and read the quotes again");

    public static readonly DiagnosticDescriptor SourceWithoutText = new(
        "FACT4010", DiagnosticSeverity.Error, "A quoted source without text",
        "nothing says where the words of ‘{source}’ are; give that source ‘text:’ or ‘within:’");

    public static readonly DiagnosticDescriptor TextNotFound = new(
        "FACT4011", DiagnosticSeverity.Error, "A text that was not found",
        "neither ‘{text}’ nor ‘{text}.seal’ is among the sources{hint}");

    public static readonly DiagnosticDescriptor TextNotUnique = new(
        "FACT4012", DiagnosticSeverity.Error, "Two texts of one name",
        "there is more than one ‘{text}’ among the sources; keep one");

    public static readonly DiagnosticDescriptor IgnoreAfterNotFound = new(
        "FACT4013", DiagnosticSeverity.Error, "The words of ignore-after are not in the text",
        "these words are not in ‘{text}’{hint}");

    public static readonly DiagnosticDescriptor BrokenSeal = new(
        "FACT4014", DiagnosticSeverity.Error, "A seal that cannot be read",
        "this seal {reason}; write it again with ‘facts seal’");

    public static readonly DiagnosticDescriptor TextIsAPath = new(
        "FACT4015", DiagnosticSeverity.Error, "Not the file name of a text alone",
        "‘text’ takes the file name of the text alone; write \"{mended}\"");

    public static readonly DiagnosticDescriptor LongQuote = new(
        "FACT4016", DiagnosticSeverity.Warning, "A long quote",
        "{count} words are more than a quote needs; 3 to 10 prove as much, and an article is copyrighted");

    public static readonly DiagnosticDescriptor SourceNeverCited = new(
        "FACT4017", DiagnosticSeverity.Warning, "A source that nothing cites",
        "nothing cites ‘{source}’; cite it or remove it");

    public static readonly DiagnosticDescriptor QualifierOutside = new(
        "FACT4018", DiagnosticSeverity.Warning, "A quote cut from its qualifier",
        "the source says ‘{qualifier}’ {side} these words; take it into the quote, or say with ‘because’ what the ‘{qualifier}’ belongs to");

    public static readonly DiagnosticDescriptor FiguresDiffer = new(
        "FACT4019", DiagnosticSeverity.Error, "Figures that differ",
        "the quote states {figures}, not {value}; if it states that of this, write that, and otherwise quote the words that state {value}, or add a ‘because’ that says how it follows");

    public static readonly DiagnosticDescriptor RelativeDay = new(
        "FACT4020", DiagnosticSeverity.Warning, "A day that only the source's reader knows",
        "‘{words}’ names no date by itself; add a ‘because’ that says how {date} follows from it");

    public static readonly DiagnosticDescriptor DenialUnderHeader = new(
        "FACT4021", DiagnosticSeverity.Error, "A denial that stands under no claim",
        "say which claim of ‘{fact}’ this denies: put it under that field");

    public static readonly DiagnosticDescriptor NotAReliability = new(
        "FACT4022", DiagnosticSeverity.Error, "A reliability outside its scale",
        "‘{value}’ is not on the scale; write A, B, C, D, E or F");

    public static readonly DiagnosticDescriptor NotACredibility = new(
        "FACT4023", DiagnosticSeverity.Error, "A credibility outside its scale",
        "‘{value}’ is not on the scale; write a digit from 1, confirmed, to 6, cannot be judged");

    public static readonly DiagnosticDescriptor InferredOnly = new(
        "FACT4024", DiagnosticSeverity.Warning, "A fact that no source speaks of",
        "nothing under ‘{fact}’ quotes a source, all of it is inferred; add words of a source to one of its claims, or such as name it under its first line");

    public static readonly DiagnosticDescriptor PublishedAfterOuter = new(
        "FACT4025", DiagnosticSeverity.Error, "A source published after the one that it was found in",
        "‘{source}’ was found in ‘{outer}’ of {published}, and cannot be later; mend one of the dates, or what stands behind ‘within’");

    public static readonly DiagnosticDescriptor BoundTurnedRound = new(
        "FACT4026", DiagnosticSeverity.Error, "A bound turned round",
        "‘{words}’ sets {side}, and {value} another; write {repair}, or quote words that bound it on the side you mean");

    public static readonly DiagnosticDescriptor BoundLeftOut = new(
        "FACT4027", DiagnosticSeverity.Warning, "A bound taken for the number itself",
        "the source says ‘{words}’; write {repair}, or say with ‘because’ how it is exactly {value}");

    public static readonly DiagnosticDescriptor FigureCut = new(
        "FACT4028", DiagnosticSeverity.Error, "A figure cut in two",
        "the source has ‘{figure}’ here; take the whole figure into the quotation, as it stands there");

    public static readonly DiagnosticDescriptor NoFigureQuoted = new(
        "FACT4029", DiagnosticSeverity.Warning, "A number without a number in the words",
        "{missing} stands in the words under {value}; quote the words that state it, or say with ‘because’ how it follows");

    public static readonly DiagnosticDescriptor NamesDiffer = new(
        "FACT4031", DiagnosticSeverity.Error, "Names that differ",
        "the words name ‘{other}’, not ‘{value}’; quote the words that name it, or say with ‘because’ how {value} follows");

    public static readonly DiagnosticDescriptor DatesDiffer = new(
        "FACT4032", DiagnosticSeverity.Error, "Dates that differ",
        "the words say ‘{stated}’, which is not {value}; if it is that of this, write it, and otherwise quote words that state yours, or say with ‘because’ how {value} follows");

    public static readonly DiagnosticDescriptor TitlesDiffer = new(
        "FACT4033", DiagnosticSeverity.Error, "Titles that differ",
        "the words call ‘{person}’ “{title}”, not ‘{office}’; if they give it to this person, write that office, and otherwise quote words that give this one");

    public static readonly DiagnosticDescriptor OrdinalsDiffer = new(
        "FACT4034", DiagnosticSeverity.Error, "Ordinals that differ",
        "the words say ‘{ordinal}’, not {value}; if they say it of this, write that, and otherwise quote words that say {value}");

    public static readonly DiagnosticDescriptor NotTheirWords = new(
        "FACT4035", DiagnosticSeverity.Error, "Not the words of the source",
        "‘{word}’ does not stand in the words quoted, and ‘{field}’ holds the words of the source; copy them, or quote the words that have it");

    public static readonly DiagnosticDescriptor NotYetReal = new(
        "FACT4036", DiagnosticSeverity.Error, "Not yet so",
        "‘{value}’ says that it is so already, but the words only say ‘{words}’; quote words that say that it happened, or write how far it is");

    public static readonly DiagnosticDescriptor AnotherVoice = new(
        "FACT4037", DiagnosticSeverity.Error, "Another voice",
        "the chain says that these are the words of ‘{voice}’, not of ‘{value}’; write who speaks, or quote words that name ‘{value}’");

    public static readonly DiagnosticDescriptor NotNamed = new(
        "FACT4040", DiagnosticSeverity.Warning, "Not in the words",
        "the words do not name ‘{value}’; quote words that do, or say with ‘because’ how it follows");

    public static readonly DiagnosticDescriptor OtherChoiceSaid = new(
        "FACT4041", DiagnosticSeverity.Warning, "Words of another choice",
        "the words speak of ‘{other}’ and not of ‘{value}’; is that said of this? if not, quote words that say ‘{value}’, or say with ‘because’ how it follows");

    public static readonly DiagnosticDescriptor DateNotStated = new(
        "FACT4042", DiagnosticSeverity.Warning, "A date that nothing states",
        "nothing in the words says {value}, and nothing else in this fact does; quote words that state it, or name it in a ‘because’ that says where it comes from{otherwise}");

    public static readonly DiagnosticDescriptor CertaintyLost = new(
        "FACT4043", DiagnosticSeverity.Warning, "Less certain in the words",
        "the words say ‘{words}’, and the claim does not; give the evidence a ‘credibility’, or say with ‘because’ why it is certain");

    public static readonly DiagnosticDescriptor LabelNamesMore = new(
        "FACT4044", DiagnosticSeverity.Warning, "A label that says more than the fact",
        "the label names ‘{name}’, which no value, voice or quote of this fact does; leave it out, or quote the words that name it");

    public static readonly DiagnosticDescriptor ChoiceNotSaid = new(
        "FACT4045", DiagnosticSeverity.Warning, "A choice that no words say",
        "nothing in the words says ‘{value}’, as {triggers} would; quote words that do, or say with ‘because’ how it follows");

    public static readonly DiagnosticDescriptor VoicesDiffer = new(
        "FACT4046", DiagnosticSeverity.Error, "Two voices for the same words",
        "these words are said to be those of ‘{voice}’ here and of ‘{other}’ elsewhere in this file; write the same chain in both places, or take into the quote without ‘via’ the words that say who speaks, as “she says” does");

    public static readonly DiagnosticDescriptor LanguageUnknown = new(
        "FACT4050", DiagnosticSeverity.Error, "A language that is no tag",
        "‘{tag}’ is no language tag; {advice}");

    public static readonly DiagnosticDescriptor ThreeDecimals = new(
        "FACT4051", DiagnosticSeverity.Warning, "Three digits behind a point",
        "‘{number}’ is read as {reading}; write {whole} if the point parts thousands, or {decimals} if it does not");

    public static readonly DiagnosticDescriptor TimeNotTaken = new(
        "FACT5001", DiagnosticSeverity.Error, "A time on a field that has none",
        "‘{field}’ takes no time, for it does not change; remove ‘{time}’");

    public static readonly DiagnosticDescriptor TimeMissing = new(
        "FACT5002", DiagnosticSeverity.Error, "No time on a field that needs one",
        "‘{field}’ changes over time; write ‘{field} at DATE: …’ or ‘{field} from DATE: …’");

    public static readonly DiagnosticDescriptor ToBeforeFrom = new(
        "FACT5003", DiagnosticSeverity.Error, "An end before its beginning",
        "‘to {to}’ is before ‘from {from}’; write the earlier date after ‘from’");

    public static readonly DiagnosticDescriptor QualifiersClash = new(
        "FACT5004", DiagnosticSeverity.Error, "Times that do not go together",
        "‘{word}’ does not go with what stands before it; a claim has one ‘at’, or one ‘from’ and one ‘to’");

    public static readonly DiagnosticDescriptor OccurredAfterSources = new(
        "FACT5005", DiagnosticSeverity.Error, "Occurred after every source was published",
        "no source of this can know it: {date} is after the last of them was published ({published}); mend the date{advice}, or write ‘planned’");

    public static readonly DiagnosticDescriptor TwoHolders = new(
        "FACT5006", DiagnosticSeverity.Error, "Two holders at once",
        "‘{value}’ is held by one at a time, and ‘{other}’ holds it then too ({place}); mend one of the times{otherwise}");

    public static readonly DiagnosticDescriptor RoleNotHeldThen = new(
        "FACT5007", DiagnosticSeverity.Error, "A role on a day that excludes it",
        "‘{holder}’ was not ‘{role}’ on {date}: see {place}; mend the date there or here, or name the role held then");

    public static readonly DiagnosticDescriptor StagesOutOfOrder = new(
        "FACT5008", DiagnosticSeverity.Error, "Stages out of order",
        "‘{field}’ only advances, and ‘{value}’ comes before ‘{other}’, which it had reached earlier (line {line}); mend a date or a stage");

    public static readonly DiagnosticDescriptor OccurredBeforeWhen = new(
        "FACT5009", DiagnosticSeverity.Error, "Seen as occurred before it happened",
        "on {seen} this cannot have occurred yet: its ‘when’ is {when}; mend one of the dates");

    public static readonly DiagnosticDescriptor HedgedOccurrence = new(
        "FACT5020", DiagnosticSeverity.Warning, "Words of what may be under ‘occurred’",
        "‘{words}’ speaks of what may be or is yet to come, not of what occurred; quote words that say it happened, or add a ‘because’{more}");

    public static readonly DiagnosticDescriptor NoOutcome = new(
        "FACT5021", DiagnosticSeverity.Warning, "A plan whose day is past",
        "this was {status} for {when}, and sources go on to {published}; did it happen? write ‘status: occurred’ or ‘status: cancelled’ with its source, or a ‘because’");

    public static readonly DiagnosticDescriptor Unsettled = new(
        "FACT6001", DiagnosticSeverity.Error, "Two answers that are not settled",
        "‘{field}’ cannot be both ‘{value}’ and ‘{other}’ (line {line}): {advice}");

    public static readonly DiagnosticDescriptor TwoAccepted = new(
        "FACT6002", DiagnosticSeverity.Error, "Two accepted answers that do not agree",
        "‘{field}’ is accepted as both ‘{value}’ and ‘{other}’ (line {line}), which cannot both be true; reject one with a ‘because’, or write ‘disputed’ before both colons");

    public static readonly DiagnosticDescriptor RejectedWithoutBecause = new(
        "FACT6003", DiagnosticSeverity.Error, "A rejected claim without our reason",
        "say below it why this ‘{field}’ is rejected: because \"our reasoning\"");

    public static readonly DiagnosticDescriptor EveryClaimRejected = new(
        "FACT6004", DiagnosticSeverity.Error, "Every claim rejected",
        "every ‘{field}’ of this fact is rejected, so nothing is left to hold; write ‘disputed’, or add the claim that you accept");

    public static readonly DiagnosticDescriptor MixedStanding = new(
        "FACT6005", DiagnosticSeverity.Error, "Accepted and disputed side by side",
        "one ‘{field}’ is accepted and another disputed (line {line}); either settle them with ‘accepted’ and ‘rejected’, or write ‘disputed’ before all");

    public static readonly DiagnosticDescriptor DisputeNotAllowed = new(
        "FACT6006", DiagnosticSeverity.Error, "A dispute where none may be",
        "‘{field}’ is declared ‘undisputed’; settle it with ‘accepted’ and ‘rejected’");

    public static readonly DiagnosticDescriptor DeniedWithoutStanding = new(
        "FACT6007", DiagnosticSeverity.Error, "A denied claim without a standing",
        "a source denies this ‘{field}’: write ‘accepted’, ‘rejected’ or ‘disputed’ before the colon");

    public static readonly DiagnosticDescriptor NoBase = new(
        "FACT7001", DiagnosticSeverity.Error, "A variant that extends nothing",
        "‘{word}’ changes the scenario that this one extends, and ‘{name}’ extends none; write ‘scenario {name} extends SCENARIO’");

    public static readonly DiagnosticDescriptor BaseNotAScenario = new(
        "FACT7002", DiagnosticSeverity.Error, "A base that is no scenario",
        "there is no scenario named ‘{name}’ to extend{hint}");

    public static readonly DiagnosticDescriptor BasesDiffer = new(
        "FACT7003", DiagnosticSeverity.Error, "One variant of two scenarios",
        "‘{name}’ already extends ‘{scenario}’ ({place}); a variant extends one scenario");

    public static readonly DiagnosticDescriptor NotAPath = new(
        "FACT7004", DiagnosticSeverity.Error, "No field is named",
        "‘{path}’ does not say which field; write FACT.FIELD{hint}");

    public static readonly DiagnosticDescriptor NotOfTheBase = new(
        "FACT7005", DiagnosticSeverity.Error, "A fact that is not of the base",
        "‘{fact}’ is not a fact of ‘{scenario}’: {advice}");

    public static readonly DiagnosticDescriptor NothingHit = new(
        "FACT7006", DiagnosticSeverity.Error, "Nothing to assume or retract",
        "‘{path}’ hits nothing: {reason}");

    public static readonly DiagnosticDescriptor StillNamed = new(
        "FACT7007", DiagnosticSeverity.Error, "A retracted fact that others name",
        "‘{fact}’ cannot be retracted while others name it: {places}; retract or assume those too");

    public static readonly DiagnosticDescriptor AssumptionsClash = new(
        "FACT7008", DiagnosticSeverity.Error, "Two assumptions that cannot both hold",
        "‘{path}’ is assumed to be both ‘{value}’ and ‘{other}’ ({place}); keep one, or give them times that do not overlap");

    public static readonly DiagnosticDescriptor NothingChanged = new(
        "FACT7009", DiagnosticSeverity.Warning, "An assumption that changes nothing",
        "‘{scenario}’ already says this of ‘{path}’; remove the assumption, or assume something else");

    public static readonly DiagnosticDescriptor StandingOnAssumption = new(
        "FACT7010", DiagnosticSeverity.Error, "A standing on an assumption",
        "an assumption is held to be true as it stands; remove ‘{word}’");

    public static readonly DiagnosticDescriptor ExpectAtAlone = new(
        "FACT7011", DiagnosticSeverity.Error, "An expectation about more than a date",
        "an expectation asks about one date; {advice}");

    public static readonly DiagnosticDescriptor ExpectNeedsDate = new(
        "FACT7012", DiagnosticSeverity.Error, "An expectation without a date",
        "‘{field}’ changes over time; say when: ‘expect {path} at DATE …’");

    public static readonly DiagnosticDescriptor ComparisonMisfit = new(
        "FACT7013", DiagnosticSeverity.Error, "A comparison that does not fit the field",
        "‘{word}’ does not fit here, for {reason}; write {advice}");

    public static readonly DiagnosticDescriptor ExpectationFailed = new(
        "FACT7014", DiagnosticSeverity.Error, "An expectation that fails",
        "‘{path}’ is expected to {verb} ‘{value}’; found: {found}");

    public static readonly DiagnosticDescriptor NoReason = new(
        "FACT7015", DiagnosticSeverity.Error, "An assumption without a reason",
        "say why ‘{path}’ is assumed: put ‘because \"…\"’ under it");

    public static readonly DiagnosticDescriptor UnknownOption = new(
        "FACT8001", DiagnosticSeverity.Error, "An option with an unknown value",
        "‘{value}’ is not a value of {option}; write {allowed}");

    public static readonly DiagnosticDescriptor NoFactFiles = new(
        "FACT8002", DiagnosticSeverity.Warning, "No facts reached the compiler",
        "no .facts file reached the compiler; put one below the project's folder, or hand it over as <AdditionalFiles Include=\"…\" />");

    public static readonly DiagnosticDescriptor CSharpTooOld = new(
        "FACT8003", DiagnosticSeverity.Error, "The project's C# is too old",
        "the project is compiled as C# {version}, and facts become C# 7.3; write <LangVersion>7.3</LangVersion> or a newer one in the project");

    public static readonly DiagnosticDescriptor OtherSurfaceVersion = new(
        "FACT8004", DiagnosticSeverity.Error, "A reference was compiled by another version",
        "there is no vocabulary or scenario named ‘{name}’ here, and what ‘{library}’ exports cannot be read: its form is {version}, and this version of ScenarioFacts reads {current}; compile both with the same version");

    public static readonly DiagnosticDescriptor BuiltWithOtherVocabulary = new(
        "FACT8005", DiagnosticSeverity.Error, "A reference was compiled with another vocabulary",
        "‘{name}’ cannot be used: ‘{library}’ was compiled with another ‘{vocabulary}’; compile both with the same version of it");

    public static readonly DiagnosticDescriptor TypesOfTwoReferences = new(
        "FACT8006", DiagnosticSeverity.Error, "Two references have types of their own for a vocabulary",
        "‘{name}’ of ‘{library}’ cannot be used here: its facts have the types of {theirs}, and those of this project the types of {ours}, for the same vocabulary ‘{vocabulary}’; let one of the two references refer to the other, or both to a third");

    public static readonly DiagnosticDescriptor TooManyMembers = new(
        "FACT8010", DiagnosticSeverity.Warning, "More facts of a kind than a class can have members",
        "{count} facts of the kind ‘{kind}’ in ‘{scenario}’ are more than a C# class can have members (60,000), so none is one: find them by name, as Set[\"name\"], or divide the scenario");

    public static readonly DiagnosticDescriptor NamespaceHidesScenario = new(
        "FACT8090", DiagnosticSeverity.Warning, "A scenario named like its namespace",
        "in C#, ‘{name}’ is the namespace and hides the class of the scenario ‘{scenario}’; set FactsNamespace to another name in the project file, or write {full}");

    public static readonly DiagnosticDescriptor MisspeltOption = new(
        "FACT8100", DiagnosticSeverity.Warning, "An option that there is not",
        "there is no option ‘{name}’, so nothing comes of it; did you mean ‘{option}’?");

    public static readonly DiagnosticDescriptor DisputedRead = new(
        "FACT8201", DiagnosticSeverity.Warning, "C# that reads what is disputed",
        "‘{member}’ of ‘{fact}’ is in dispute and leaves out what is; read ‘{member}Claims’ and tell that it is, or say with ‘is’, ‘??’ or ‘== null’ what to do without a value");

    public static readonly DiagnosticDescriptor RejectedRead = new(
        "FACT8202", DiagnosticSeverity.Warning, "C# that takes every claim for one that holds",
        "some of ‘{member}’ of ‘{fact}’ are {standing}; ask each claim for its ‘Standing’ before its value");

    public static readonly DiagnosticDescriptor InferredRead = new(
        "FACT8203", DiagnosticSeverity.Suggestion, "C# that reads what no source says",
        "‘{member}’ of ‘{fact}’ rests on reasoning alone; ‘{member}Claims’ has it, should readers be told");

    public static readonly DiagnosticDescriptor AssumedRead = new(
        "FACT8204", DiagnosticSeverity.Suggestion, "C# that reads what a variant assumes",
        "‘{member}’ of ‘{fact}’ is an assumption of a variant; ask its claims whether they are assumed, should readers be told");

    public static readonly DiagnosticDescriptor UncheckedAnswer = new(
        "FACT8205", DiagnosticSeverity.Warning, "C# that takes an answer for a value",
        "nothing may be known for the date, or several things: ‘Value’ then throws; look at ‘HasValue’ or ‘Certainty’ first, or use ‘Values’");

    public static readonly DiagnosticDescriptor OtherCatalog = new(
        "FACT8206", DiagnosticSeverity.Warning, "C# that asks one scenario about another's fact",
        "‘{fact}’ is a fact of ‘{owner}’, which ‘{scenario}’ neither is nor uses: the view throws; ask ‘{owner}.AsOf(…)’");

    public static readonly DiagnosticDescriptor NameNotInSet = new(
        "FACT8207", DiagnosticSeverity.Warning, "C# that asks a set for a name that is not there",
        "there is no ‘{name}’ in ‘{set}’, and asking for it throws{suggestion}");

    public static readonly DiagnosticDescriptor WordsInOrder = new(
        "FACT8208", DiagnosticSeverity.Warning, "C# that compares words of a choice by their numbers",
        "the numbers of words have no order; compare ‘FactWord.IndexOf(…)’, the place of each word in the vocabulary");

    public static readonly DiagnosticDescriptor InternalError = new(
        "FACT9001", DiagnosticSeverity.Error, "The compiler itself failed",
        "the compiler failed on this file and goes on without it ({reason}); please report this with the file");

    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        MissingColon,
        EqualsForColon,
        IndentedFirstLine,
        EvidenceNotIndented,
        UnclosedString,
        CurlyQuote,
        NameSpelling,
        StrayComma,
        StrayText,
        MissingValue,
        MissingHeader,
        SecondHeader,
        NotUtf8,
        ControlCharacter,
        LineTooLong,
        EvidenceTooShallow,
        UnexpectedText,
        UnknownEscape,
        CommaInNumber,
        FieldNotIndented,
        BelongsToNothing,
        WrongFile,
        TooManyErrors,
        SecondBecause,
        TooManyWarnings,
        FullWidthMark,
        UnknownKind,
        UnknownField,
        UnknownName,
        UnknownSource,
        UnknownVocabulary,
        UnknownChoice,
        DeclaredTwice,
        RequiredFieldMissing,
        WrongKind,
        TextForName,
        NameForText,
        TooManyValues,
        ListedTwice,
        Circular,
        CSharpNameClash,
        ReservedName,
        UnknownType,
        UnknownModifier,
        LabelsDiffer,
        FieldDeclaredTwice,
        NotOneName,
        ReservedField,
        NamesLookAlike,
        LooksLikeAnother,
        LabelIsAlias,
        LabelsAlike,
        ModifierNotHere,
        TooFewValuesInList,
        TooManyValuesInList,
        NotTwoSides,
        ReservedChoiceWord,
        DeclaredHereAndExported,
        ExportedTwice,
        ReferenceLacksUsed,
        UsedIsDeclaredHere,
        SourceTextElsewhere,
        NotADate,
        NoSuchDay,
        Season,
        AmbiguousDate,
        EndsBeforeStart,
        NotAUrl,
        TimeOfDay,
        NotANumber,
        CurrencySign,
        UnknownCurrency,
        UnknownScale,
        MissingCurrency,
        CountNotWhole,
        CountNegative,
        UnknownUnit,
        MissingUnit,
        RangeReversed,
        NumberTooLarge,
        UnknownCountryCode,
        NumberWord,
        PercentSign,
        BrokenConversion,
        OddExchangeRate,
        StrayInNumber,
        NoEvidence,
        WordsNotFound,
        NotSealed,
        WordsFoundTwice,
        WordsIgnored,
        TooFewWords,
        PartsOutOfOrder,
        VoiceTwice,
        SealDisagrees,
        SourceWithoutText,
        TextNotFound,
        TextNotUnique,
        IgnoreAfterNotFound,
        BrokenSeal,
        TextIsAPath,
        LongQuote,
        SourceNeverCited,
        QualifierOutside,
        FiguresDiffer,
        RelativeDay,
        DenialUnderHeader,
        NotAReliability,
        NotACredibility,
        InferredOnly,
        PublishedAfterOuter,
        BoundTurnedRound,
        BoundLeftOut,
        FigureCut,
        NoFigureQuoted,
        NamesDiffer,
        DatesDiffer,
        TitlesDiffer,
        OrdinalsDiffer,
        NotTheirWords,
        NotYetReal,
        AnotherVoice,
        NotNamed,
        OtherChoiceSaid,
        DateNotStated,
        CertaintyLost,
        LabelNamesMore,
        ChoiceNotSaid,
        VoicesDiffer,
        LanguageUnknown,
        ThreeDecimals,
        TimeNotTaken,
        TimeMissing,
        ToBeforeFrom,
        QualifiersClash,
        OccurredAfterSources,
        TwoHolders,
        RoleNotHeldThen,
        StagesOutOfOrder,
        OccurredBeforeWhen,
        HedgedOccurrence,
        NoOutcome,
        Unsettled,
        TwoAccepted,
        RejectedWithoutBecause,
        EveryClaimRejected,
        MixedStanding,
        DisputeNotAllowed,
        DeniedWithoutStanding,
        NoBase,
        BaseNotAScenario,
        BasesDiffer,
        NotAPath,
        NotOfTheBase,
        NothingHit,
        StillNamed,
        AssumptionsClash,
        NothingChanged,
        StandingOnAssumption,
        ExpectAtAlone,
        ExpectNeedsDate,
        ComparisonMisfit,
        ExpectationFailed,
        NoReason,
        UnknownOption,
        NoFactFiles,
        CSharpTooOld,
        OtherSurfaceVersion,
        BuiltWithOtherVocabulary,
        TypesOfTwoReferences,
        TooManyMembers,
        NamespaceHidesScenario,
        MisspeltOption,
        DisputedRead,
        RejectedRead,
        InferredRead,
        AssumedRead,
        UncheckedAnswer,
        OtherCatalog,
        NameNotInSet,
        WordsInOrder,
        InternalError,
    ];
}

/// <summary>One method a diagnostic, with a parameter for each gap in its message.</summary>
internal static class Report
{
    /// <summary>FACT1001: No colon before the value.</summary>
    public static Diagnostic MissingColon(InputText file, TextSpan span, string field) =>
        new(Descriptors.MissingColon, file, span, EquatableArray.Create<string>(field));

    /// <summary>FACT1002: An equals sign where a colon belongs.</summary>
    public static Diagnostic EqualsForColon(InputText file, TextSpan span, string field) =>
        new(Descriptors.EqualsForColon, file, span, EquatableArray.Create<string>(field));

    /// <summary>FACT1003: The first line is indented.</summary>
    public static Diagnostic IndentedFirstLine(InputText file, TextSpan span, string word) =>
        new(Descriptors.IndentedFirstLine, file, span, EquatableArray.Create<string>(word));

    /// <summary>FACT1004: Evidence or reasoning at the left margin.</summary>
    public static Diagnostic EvidenceNotIndented(InputText file, TextSpan span, string mark) =>
        new(Descriptors.EvidenceNotIndented, file, span, EquatableArray.Create<string>(mark));

    /// <summary>FACT1005: A text without its closing quotation mark.</summary>
    public static Diagnostic UnclosedString(InputText file, TextSpan span, string mend) =>
        new(Descriptors.UnclosedString, file, span, EquatableArray.Create<string>(mend));

    /// <summary>FACT1006: Other quotation marks than ".</summary>
    public static Diagnostic CurlyQuote(InputText file, TextSpan span, string mark) =>
        new(Descriptors.CurlyQuote, file, span, EquatableArray.Create<string>(mark));

    /// <summary>FACT1007: A name with capitals or other signs.</summary>
    public static Diagnostic NameSpelling(InputText file, TextSpan span, string name, string mended) =>
        new(Descriptors.NameSpelling, file, span, EquatableArray.Create<string>(name, mended));

    /// <summary>FACT1008: A comma with no value beside it.</summary>
    public static Diagnostic StrayComma(InputText file, TextSpan span, string side) =>
        new(Descriptors.StrayComma, file, span, EquatableArray.Create<string>(side));

    /// <summary>FACT1009: Something left over.</summary>
    public static Diagnostic StrayText(InputText file, TextSpan span, string text, string mend) =>
        new(Descriptors.StrayText, file, span, EquatableArray.Create<string>(text, mend));

    /// <summary>FACT1010: Nothing where a value belongs.</summary>
    public static Diagnostic MissingValue(InputText file, TextSpan span, string field) =>
        new(Descriptors.MissingValue, file, span, EquatableArray.Create<string>(field));

    /// <summary>FACT1011: A file without a header.</summary>
    public static Diagnostic MissingHeader(InputText file, TextSpan span) =>
        new(Descriptors.MissingHeader, file, span, EquatableArray.Create<string>());

    /// <summary>FACT1012: A file with two headers.</summary>
    public static Diagnostic SecondHeader(InputText file, TextSpan span, string line) =>
        new(Descriptors.SecondHeader, file, span, EquatableArray.Create<string>(line));

    /// <summary>FACT1013: A file that is not UTF-8.</summary>
    public static Diagnostic NotUtf8(InputText file, TextSpan span) =>
        new(Descriptors.NotUtf8, file, span, EquatableArray.Create<string>());

    /// <summary>FACT1014: An invisible character.</summary>
    public static Diagnostic ControlCharacter(InputText file, TextSpan span, string code) =>
        new(Descriptors.ControlCharacter, file, span, EquatableArray.Create<string>(code));

    /// <summary>FACT1015: A line that is too long.</summary>
    public static Diagnostic LineTooLong(InputText file, TextSpan span, string length) =>
        new(Descriptors.LineTooLong, file, span, EquatableArray.Create<string>(length));

    /// <summary>FACT1016: Evidence no deeper than its field.</summary>
    public static Diagnostic EvidenceTooShallow(InputText file, TextSpan span, string field) =>
        new(Descriptors.EvidenceTooShallow, file, span, EquatableArray.Create<string>(field));

    /// <summary>FACT1017: Something else was expected.</summary>
    public static Diagnostic UnexpectedText(InputText file, TextSpan span, string expected, string found, string example) =>
        new(Descriptors.UnexpectedText, file, span, EquatableArray.Create<string>(expected, found, example));

    /// <summary>FACT1018: A backslash that means nothing.</summary>
    public static Diagnostic UnknownEscape(InputText file, TextSpan span, string escape) =>
        new(Descriptors.UnknownEscape, file, span, EquatableArray.Create<string>(escape));

    /// <summary>FACT1019: A comma inside a number.</summary>
    public static Diagnostic CommaInNumber(InputText file, TextSpan span, string number, string mended) =>
        new(Descriptors.CommaInNumber, file, span, EquatableArray.Create<string>(number, mended));

    /// <summary>FACT1021: A field at the left margin.</summary>
    public static Diagnostic FieldNotIndented(InputText file, TextSpan span, string field) =>
        new(Descriptors.FieldNotIndented, file, span, EquatableArray.Create<string>(field));

    /// <summary>FACT1022: An indented line that belongs to nothing.</summary>
    public static Diagnostic BelongsToNothing(InputText file, TextSpan span) =>
        new(Descriptors.BelongsToNothing, file, span, EquatableArray.Create<string>());

    /// <summary>FACT1023: A line that belongs in another file.</summary>
    public static Diagnostic WrongFile(InputText file, TextSpan span, string line, string right, string wrong, string mend) =>
        new(Descriptors.WrongFile, file, span, EquatableArray.Create<string>(line, right, wrong, mend));

    /// <summary>FACT1024: Too many errors in one file.</summary>
    public static Diagnostic TooManyErrors(InputText file, TextSpan span, string count) =>
        new(Descriptors.TooManyErrors, file, span, EquatableArray.Create<string>(count));

    /// <summary>FACT1025: A second ‘because’.</summary>
    public static Diagnostic SecondBecause(InputText file, TextSpan span, string line) =>
        new(Descriptors.SecondBecause, file, span, EquatableArray.Create<string>(line));

    /// <summary>FACT1030: More warnings than are shown.</summary>
    public static Diagnostic TooManyWarnings(InputText file, TextSpan span, string count) =>
        new(Descriptors.TooManyWarnings, file, span, EquatableArray.Create<string>(count));

    /// <summary>FACT1090: A full-width mark.</summary>
    public static Diagnostic FullWidthMark(InputText file, TextSpan span, string mark, string found) =>
        new(Descriptors.FullWidthMark, file, span, EquatableArray.Create<string>(mark, found));

    /// <summary>FACT2001: An unknown kind.</summary>
    public static Diagnostic UnknownKind(InputText file, TextSpan span, string kind, string hint) =>
        new(Descriptors.UnknownKind, file, span, EquatableArray.Create<string>(kind, hint));

    /// <summary>FACT2002: An unknown field.</summary>
    public static Diagnostic UnknownField(InputText file, TextSpan span, string kind, string field, string hint) =>
        new(Descriptors.UnknownField, file, span, EquatableArray.Create<string>(kind, field, hint));

    /// <summary>FACT2003: An unknown name.</summary>
    public static Diagnostic UnknownName(InputText file, TextSpan span, string kind, string name, string hint) =>
        new(Descriptors.UnknownName, file, span, EquatableArray.Create<string>(kind, name, hint));

    /// <summary>FACT2004: An unknown source.</summary>
    public static Diagnostic UnknownSource(InputText file, TextSpan span, string name, string hint) =>
        new(Descriptors.UnknownSource, file, span, EquatableArray.Create<string>(name, hint));

    /// <summary>FACT2005: An unknown vocabulary.</summary>
    public static Diagnostic UnknownVocabulary(InputText file, TextSpan span, string name, string hint) =>
        new(Descriptors.UnknownVocabulary, file, span, EquatableArray.Create<string>(name, hint));

    /// <summary>FACT2006: A word that is not among the choices.</summary>
    public static Diagnostic UnknownChoice(InputText file, TextSpan span, string word, string choice, string hint) =>
        new(Descriptors.UnknownChoice, file, span, EquatableArray.Create<string>(word, choice, hint));

    /// <summary>FACT2007: Declared twice.</summary>
    public static Diagnostic DeclaredTwice(InputText file, TextSpan span, string name, string place) =>
        new(Descriptors.DeclaredTwice, file, span, EquatableArray.Create<string>(name, place));

    /// <summary>FACT2008: A required field is missing.</summary>
    public static Diagnostic RequiredFieldMissing(InputText file, TextSpan span, string kind, string fields, string name, string lines) =>
        new(Descriptors.RequiredFieldMissing, file, span, EquatableArray.Create<string>(kind, fields, name, lines));

    /// <summary>FACT2009: A reference of the wrong kind.</summary>
    public static Diagnostic WrongKind(InputText file, TextSpan span, string name, string actual, string field, string expected, string hint) =>
        new(Descriptors.WrongKind, file, span, EquatableArray.Create<string>(name, actual, field, expected, hint));

    /// <summary>FACT2010: A text where a name belongs.</summary>
    public static Diagnostic TextForName(InputText file, TextSpan span, string field, string expected, string hint) =>
        new(Descriptors.TextForName, file, span, EquatableArray.Create<string>(field, expected, hint));

    /// <summary>FACT2011: A name where a text belongs.</summary>
    public static Diagnostic NameForText(InputText file, TextSpan span, string field, string text) =>
        new(Descriptors.NameForText, file, span, EquatableArray.Create<string>(field, text));

    /// <summary>FACT2012: Too many values.</summary>
    public static Diagnostic TooManyValues(InputText file, TextSpan span, string field, string count) =>
        new(Descriptors.TooManyValues, file, span, EquatableArray.Create<string>(field, count));

    /// <summary>FACT2014: A value listed twice.</summary>
    public static Diagnostic ListedTwice(InputText file, TextSpan span, string value) =>
        new(Descriptors.ListedTwice, file, span, EquatableArray.Create<string>(value));

    /// <summary>FACT2015: A circle.</summary>
    public static Diagnostic Circular(InputText file, TextSpan span, string name, string word, string circle) =>
        new(Descriptors.Circular, file, span, EquatableArray.Create<string>(name, word, circle));

    /// <summary>FACT2016: Two names that are one in C#.</summary>
    public static Diagnostic CSharpNameClash(InputText file, TextSpan span, string name, string other, string place, string csharp) =>
        new(Descriptors.CSharpNameClash, file, span, EquatableArray.Create<string>(name, other, place, csharp));

    /// <summary>FACT2017: A name that C# needs for something else.</summary>
    public static Diagnostic ReservedName(InputText file, TextSpan span, string name, string csharp, string taken) =>
        new(Descriptors.ReservedName, file, span, EquatableArray.Create<string>(name, csharp, taken));

    /// <summary>FACT2018: An unknown type.</summary>
    public static Diagnostic UnknownType(InputText file, TextSpan span, string type, string hint) =>
        new(Descriptors.UnknownType, file, span, EquatableArray.Create<string>(type, hint));

    /// <summary>FACT2019: An unknown modifier.</summary>
    public static Diagnostic UnknownModifier(InputText file, TextSpan span, string modifier, string hint) =>
        new(Descriptors.UnknownModifier, file, span, EquatableArray.Create<string>(modifier, hint));

    /// <summary>FACT2020: One scenario with two labels.</summary>
    public static Diagnostic LabelsDiffer(InputText file, TextSpan span, string name, string label, string place) =>
        new(Descriptors.LabelsDiffer, file, span, EquatableArray.Create<string>(name, label, place));

    /// <summary>FACT2021: A field declared twice.</summary>
    public static Diagnostic FieldDeclaredTwice(InputText file, TextSpan span, string kind, string field, string place) =>
        new(Descriptors.FieldDeclaredTwice, file, span, EquatableArray.Create<string>(kind, field, place));

    /// <summary>FACT2022: Several words where one name belongs.</summary>
    public static Diagnostic NotOneName(InputText file, TextSpan span, string words, string advice) =>
        new(Descriptors.NotOneName, file, span, EquatableArray.Create<string>(words, advice));

    /// <summary>FACT2023: A field named by a word of the language.</summary>
    public static Diagnostic ReservedField(InputText file, TextSpan span, string field, string other) =>
        new(Descriptors.ReservedField, file, span, EquatableArray.Create<string>(field, other));

    /// <summary>FACT2030: Two names that look alike.</summary>
    public static Diagnostic NamesLookAlike(InputText file, TextSpan span, string name, string other, string place, string letter, string script, string there) =>
        new(Descriptors.NamesLookAlike, file, span, EquatableArray.Create<string>(name, other, place, letter, script, there));

    /// <summary>FACT2031: A name that only looks like the one that is meant.</summary>
    public static Diagnostic LooksLikeAnother(InputText file, TextSpan span, string name, string other, string letter, string script, string there) =>
        new(Descriptors.LooksLikeAnother, file, span, EquatableArray.Create<string>(name, other, letter, script, there));

    /// <summary>FACT2032: A label that is another fact's alias.</summary>
    public static Diagnostic LabelIsAlias(InputText file, TextSpan span, string label, string other) =>
        new(Descriptors.LabelIsAlias, file, span, EquatableArray.Create<string>(label, other));

    /// <summary>FACT2033: Two facts with one label.</summary>
    public static Diagnostic LabelsAlike(InputText file, TextSpan span, string label, string other, string place) =>
        new(Descriptors.LabelsAlike, file, span, EquatableArray.Create<string>(label, other, place));

    /// <summary>FACT2040: A modifier that does not fit the type.</summary>
    public static Diagnostic ModifierNotHere(InputText file, TextSpan span, string modifier, string reason) =>
        new(Descriptors.ModifierNotHere, file, span, EquatableArray.Create<string>(modifier, reason));

    /// <summary>FACT2041: Too few values in a list.</summary>
    public static Diagnostic TooFewValuesInList(InputText file, TextSpan span, string field, string least, string count) =>
        new(Descriptors.TooFewValuesInList, file, span, EquatableArray.Create<string>(field, least, count));

    /// <summary>FACT2042: Too many values in a list.</summary>
    public static Diagnostic TooManyValuesInList(InputText file, TextSpan span, string field, string most, string count) =>
        new(Descriptors.TooManyValuesInList, file, span, EquatableArray.Create<string>(field, most, count));

    /// <summary>FACT2043: Sides that are not two fields.</summary>
    public static Diagnostic NotTwoSides(InputText file, TextSpan span) =>
        new(Descriptors.NotTwoSides, file, span, EquatableArray.Create<string>());

    /// <summary>FACT2044: A word of a choice that begins a line under it.</summary>
    public static Diagnostic ReservedChoiceWord(InputText file, TextSpan span, string word, string other) =>
        new(Descriptors.ReservedChoiceWord, file, span, EquatableArray.Create<string>(word, other));

    /// <summary>FACT2050: A scenario that a reference exports is declared here too.</summary>
    public static Diagnostic DeclaredHereAndExported(InputText file, TextSpan span, string name, string library) =>
        new(Descriptors.DeclaredHereAndExported, file, span, EquatableArray.Create<string>(name, library));

    /// <summary>FACT2051: A name that two references export.</summary>
    public static Diagnostic ExportedTwice(InputText file, TextSpan span, string name, string library, string other) =>
        new(Descriptors.ExportedTwice, file, span, EquatableArray.Create<string>(name, library, other));

    /// <summary>FACT2052: A reference uses what is not there.</summary>
    public static Diagnostic ReferenceLacksUsed(InputText file, TextSpan span, string name, string needed, string library) =>
        new(Descriptors.ReferenceLacksUsed, file, span, EquatableArray.Create<string>(name, needed, library));

    /// <summary>FACT2053: A reference uses something else of a name that is declared here.</summary>
    public static Diagnostic UsedIsDeclaredHere(InputText file, TextSpan span, string name, string needed, string library) =>
        new(Descriptors.UsedIsDeclaredHere, file, span, EquatableArray.Create<string>(name, needed, library));

    /// <summary>FACT2054: The text of a reference's source is not here.</summary>
    public static Diagnostic SourceTextElsewhere(InputText file, TextSpan span, string source, string library, string text) =>
        new(Descriptors.SourceTextElsewhere, file, span, EquatableArray.Create<string>(source, library, text));

    /// <summary>FACT3001: Not a date.</summary>
    public static Diagnostic NotADate(InputText file, TextSpan span, string text, string mended) =>
        new(Descriptors.NotADate, file, span, EquatableArray.Create<string>(text, mended));

    /// <summary>FACT3002: No such day.</summary>
    public static Diagnostic NoSuchDay(InputText file, TextSpan span, string text, string why) =>
        new(Descriptors.NoSuchDay, file, span, EquatableArray.Create<string>(text, why));

    /// <summary>FACT3003: A season.</summary>
    public static Diagnostic Season(InputText file, TextSpan span, string text, string mended) =>
        new(Descriptors.Season, file, span, EquatableArray.Create<string>(text, mended));

    /// <summary>FACT3004: An ambiguous date.</summary>
    public static Diagnostic AmbiguousDate(InputText file, TextSpan span, string text, string first, string second) =>
        new(Descriptors.AmbiguousDate, file, span, EquatableArray.Create<string>(text, first, second));

    /// <summary>FACT3005: A period that ends before it starts.</summary>
    public static Diagnostic EndsBeforeStart(InputText file, TextSpan span, string text, string mended) =>
        new(Descriptors.EndsBeforeStart, file, span, EquatableArray.Create<string>(text, mended));

    /// <summary>FACT3006: Not a web address.</summary>
    public static Diagnostic NotAUrl(InputText file, TextSpan span, string text, string advice) =>
        new(Descriptors.NotAUrl, file, span, EquatableArray.Create<string>(text, advice));

    /// <summary>FACT3007: A time of day.</summary>
    public static Diagnostic TimeOfDay(InputText file, TextSpan span, string mended) =>
        new(Descriptors.TimeOfDay, file, span, EquatableArray.Create<string>(mended));

    /// <summary>FACT3008: Not a number.</summary>
    public static Diagnostic NotANumber(InputText file, TextSpan span, string text, string type, string mended) =>
        new(Descriptors.NotANumber, file, span, EquatableArray.Create<string>(text, type, mended));

    /// <summary>FACT3009: A currency by its sign or in words.</summary>
    public static Diagnostic CurrencySign(InputText file, TextSpan span, string sign, string mended) =>
        new(Descriptors.CurrencySign, file, span, EquatableArray.Create<string>(sign, mended));

    /// <summary>FACT3010: An unknown currency.</summary>
    public static Diagnostic UnknownCurrency(InputText file, TextSpan span, string code, string hint) =>
        new(Descriptors.UnknownCurrency, file, span, EquatableArray.Create<string>(code, hint));

    /// <summary>FACT3011: An unknown scale word.</summary>
    public static Diagnostic UnknownScale(InputText file, TextSpan span, string word, string mended) =>
        new(Descriptors.UnknownScale, file, span, EquatableArray.Create<string>(word, mended));

    /// <summary>FACT3012: An amount without a currency.</summary>
    public static Diagnostic MissingCurrency(InputText file, TextSpan span, string text, string mended) =>
        new(Descriptors.MissingCurrency, file, span, EquatableArray.Create<string>(text, mended));

    /// <summary>FACT3013: A count that is not whole.</summary>
    public static Diagnostic CountNotWhole(InputText file, TextSpan span, string number) =>
        new(Descriptors.CountNotWhole, file, span, EquatableArray.Create<string>(number));

    /// <summary>FACT3014: A count below zero.</summary>
    public static Diagnostic CountNegative(InputText file, TextSpan span, string number) =>
        new(Descriptors.CountNegative, file, span, EquatableArray.Create<string>(number));

    /// <summary>FACT3015: An unknown unit.</summary>
    public static Diagnostic UnknownUnit(InputText file, TextSpan span, string word, string unit, string hint) =>
        new(Descriptors.UnknownUnit, file, span, EquatableArray.Create<string>(word, unit, hint));

    /// <summary>FACT3016: A quantity without a unit.</summary>
    public static Diagnostic MissingUnit(InputText file, TextSpan span, string text, string mended) =>
        new(Descriptors.MissingUnit, file, span, EquatableArray.Create<string>(text, mended));

    /// <summary>FACT3017: A range that ends before it starts.</summary>
    public static Diagnostic RangeReversed(InputText file, TextSpan span, string range, string mended) =>
        new(Descriptors.RangeReversed, file, span, EquatableArray.Create<string>(range, mended));

    /// <summary>FACT3018: A number too large or too long.</summary>
    public static Diagnostic NumberTooLarge(InputText file, TextSpan span, string number) =>
        new(Descriptors.NumberTooLarge, file, span, EquatableArray.Create<string>(number));

    /// <summary>FACT3019: An unknown country code.</summary>
    public static Diagnostic UnknownCountryCode(InputText file, TextSpan span, string text, string hint) =>
        new(Descriptors.UnknownCountryCode, file, span, EquatableArray.Create<string>(text, hint));

    /// <summary>FACT3020: A number in words.</summary>
    public static Diagnostic NumberWord(InputText file, TextSpan span, string word, string mended) =>
        new(Descriptors.NumberWord, file, span, EquatableArray.Create<string>(word, mended));

    /// <summary>FACT3021: A share in percent.</summary>
    public static Diagnostic PercentSign(InputText file, TextSpan span, string sign, string type) =>
        new(Descriptors.PercentSign, file, span, EquatableArray.Create<string>(sign, type));

    /// <summary>FACT3022: A conversion that cannot be read.</summary>
    public static Diagnostic BrokenConversion(InputText file, TextSpan span, string text, string mended) =>
        new(Descriptors.BrokenConversion, file, span, EquatableArray.Create<string>(text, mended));

    /// <summary>FACT3023: An exchange rate unlike the others.</summary>
    public static Diagnostic OddExchangeRate(InputText file, TextSpan span, string from, string rate, string to, string usual) =>
        new(Descriptors.OddExchangeRate, file, span, EquatableArray.Create<string>(from, rate, to, usual));

    /// <summary>FACT3024: A word that does not belong to a number.</summary>
    public static Diagnostic StrayInNumber(InputText file, TextSpan span, string word, string type, string mended) =>
        new(Descriptors.StrayInNumber, file, span, EquatableArray.Create<string>(word, type, mended));

    /// <summary>FACT4001: A claim without evidence.</summary>
    public static Diagnostic NoEvidence(InputText file, TextSpan span, string field) =>
        new(Descriptors.NoEvidence, file, span, EquatableArray.Create<string>(field));

    /// <summary>FACT4002: Words that are not in the source.</summary>
    public static Diagnostic WordsNotFound(InputText file, TextSpan span, string source, string hint) =>
        new(Descriptors.WordsNotFound, file, span, EquatableArray.Create<string>(source, hint));

    /// <summary>FACT4003: Words that are not sealed.</summary>
    public static Diagnostic NotSealed(InputText file, TextSpan span, string source, string path, string text) =>
        new(Descriptors.NotSealed, file, span, EquatableArray.Create<string>(source, path, text));

    /// <summary>FACT4004: Words found more than once.</summary>
    public static Diagnostic WordsFoundTwice(InputText file, TextSpan span, string source, string count, string lines) =>
        new(Descriptors.WordsFoundTwice, file, span, EquatableArray.Create<string>(source, count, lines));

    /// <summary>FACT4005: Words after ignore-after.</summary>
    public static Diagnostic WordsIgnored(InputText file, TextSpan span, string source, string line) =>
        new(Descriptors.WordsIgnored, file, span, EquatableArray.Create<string>(source, line));

    /// <summary>FACT4006: Too few words.</summary>
    public static Diagnostic TooFewWords(InputText file, TextSpan span, string count) =>
        new(Descriptors.TooFewWords, file, span, EquatableArray.Create<string>(count));

    /// <summary>FACT4007: Parts of a quote out of order.</summary>
    public static Diagnostic PartsOutOfOrder(InputText file, TextSpan span, string part, string source) =>
        new(Descriptors.PartsOutOfOrder, file, span, EquatableArray.Create<string>(part, source));

    /// <summary>FACT4008: A voice twice in one chain.</summary>
    public static Diagnostic VoiceTwice(InputText file, TextSpan span, string name) =>
        new(Descriptors.VoiceTwice, file, span, EquatableArray.Create<string>(name));

    /// <summary>FACT4009: Text and seal disagree.</summary>
    public static Diagnostic SealDisagrees(InputText file, TextSpan span, string text) =>
        new(Descriptors.SealDisagrees, file, span, EquatableArray.Create<string>(text));

    /// <summary>FACT4010: A quoted source without text.</summary>
    public static Diagnostic SourceWithoutText(InputText file, TextSpan span, string source) =>
        new(Descriptors.SourceWithoutText, file, span, EquatableArray.Create<string>(source));

    /// <summary>FACT4011: A text that was not found.</summary>
    public static Diagnostic TextNotFound(InputText file, TextSpan span, string text, string hint) =>
        new(Descriptors.TextNotFound, file, span, EquatableArray.Create<string>(text, hint));

    /// <summary>FACT4012: Two texts of one name.</summary>
    public static Diagnostic TextNotUnique(InputText file, TextSpan span, string text) =>
        new(Descriptors.TextNotUnique, file, span, EquatableArray.Create<string>(text));

    /// <summary>FACT4013: The words of ignore-after are not in the text.</summary>
    public static Diagnostic IgnoreAfterNotFound(InputText file, TextSpan span, string text, string hint) =>
        new(Descriptors.IgnoreAfterNotFound, file, span, EquatableArray.Create<string>(text, hint));

    /// <summary>FACT4014: A seal that cannot be read.</summary>
    public static Diagnostic BrokenSeal(InputText file, TextSpan span, string reason) =>
        new(Descriptors.BrokenSeal, file, span, EquatableArray.Create<string>(reason));

    /// <summary>FACT4015: Not the file name of a text alone.</summary>
    public static Diagnostic TextIsAPath(InputText file, TextSpan span, string mended) =>
        new(Descriptors.TextIsAPath, file, span, EquatableArray.Create<string>(mended));

    /// <summary>FACT4016: A long quote.</summary>
    public static Diagnostic LongQuote(InputText file, TextSpan span, string count) =>
        new(Descriptors.LongQuote, file, span, EquatableArray.Create<string>(count));

    /// <summary>FACT4017: A source that nothing cites.</summary>
    public static Diagnostic SourceNeverCited(InputText file, TextSpan span, string source) =>
        new(Descriptors.SourceNeverCited, file, span, EquatableArray.Create<string>(source));

    /// <summary>FACT4018: A quote cut from its qualifier.</summary>
    public static Diagnostic QualifierOutside(InputText file, TextSpan span, string qualifier, string side) =>
        new(Descriptors.QualifierOutside, file, span, EquatableArray.Create<string>(qualifier, side));

    /// <summary>FACT4019: Figures that differ.</summary>
    public static Diagnostic FiguresDiffer(InputText file, TextSpan span, string figures, string value) =>
        new(Descriptors.FiguresDiffer, file, span, EquatableArray.Create<string>(figures, value));

    /// <summary>FACT4020: A day that only the source's reader knows.</summary>
    public static Diagnostic RelativeDay(InputText file, TextSpan span, string words, string date) =>
        new(Descriptors.RelativeDay, file, span, EquatableArray.Create<string>(words, date));

    /// <summary>FACT4021: A denial that stands under no claim.</summary>
    public static Diagnostic DenialUnderHeader(InputText file, TextSpan span, string fact) =>
        new(Descriptors.DenialUnderHeader, file, span, EquatableArray.Create<string>(fact));

    /// <summary>FACT4022: A reliability outside its scale.</summary>
    public static Diagnostic NotAReliability(InputText file, TextSpan span, string value) =>
        new(Descriptors.NotAReliability, file, span, EquatableArray.Create<string>(value));

    /// <summary>FACT4023: A credibility outside its scale.</summary>
    public static Diagnostic NotACredibility(InputText file, TextSpan span, string value) =>
        new(Descriptors.NotACredibility, file, span, EquatableArray.Create<string>(value));

    /// <summary>FACT4024: A fact that no source speaks of.</summary>
    public static Diagnostic InferredOnly(InputText file, TextSpan span, string fact) =>
        new(Descriptors.InferredOnly, file, span, EquatableArray.Create<string>(fact));

    /// <summary>FACT4025: A source published after the one that it was found in.</summary>
    public static Diagnostic PublishedAfterOuter(InputText file, TextSpan span, string source, string outer, string published) =>
        new(Descriptors.PublishedAfterOuter, file, span, EquatableArray.Create<string>(source, outer, published));

    /// <summary>FACT4026: A bound turned round.</summary>
    public static Diagnostic BoundTurnedRound(InputText file, TextSpan span, string words, string side, string value, string repair) =>
        new(Descriptors.BoundTurnedRound, file, span, EquatableArray.Create<string>(words, side, value, repair));

    /// <summary>FACT4027: A bound taken for the number itself.</summary>
    public static Diagnostic BoundLeftOut(InputText file, TextSpan span, string words, string repair, string value) =>
        new(Descriptors.BoundLeftOut, file, span, EquatableArray.Create<string>(words, repair, value));

    /// <summary>FACT4028: A figure cut in two.</summary>
    public static Diagnostic FigureCut(InputText file, TextSpan span, string figure) =>
        new(Descriptors.FigureCut, file, span, EquatableArray.Create<string>(figure));

    /// <summary>FACT4029: A number without a number in the words.</summary>
    public static Diagnostic NoFigureQuoted(InputText file, TextSpan span, string missing, string value) =>
        new(Descriptors.NoFigureQuoted, file, span, EquatableArray.Create<string>(missing, value));

    /// <summary>FACT4031: Names that differ.</summary>
    public static Diagnostic NamesDiffer(InputText file, TextSpan span, string other, string value) =>
        new(Descriptors.NamesDiffer, file, span, EquatableArray.Create<string>(other, value));

    /// <summary>FACT4032: Dates that differ.</summary>
    public static Diagnostic DatesDiffer(InputText file, TextSpan span, string stated, string value) =>
        new(Descriptors.DatesDiffer, file, span, EquatableArray.Create<string>(stated, value));

    /// <summary>FACT4033: Titles that differ.</summary>
    public static Diagnostic TitlesDiffer(InputText file, TextSpan span, string person, string title, string office) =>
        new(Descriptors.TitlesDiffer, file, span, EquatableArray.Create<string>(person, title, office));

    /// <summary>FACT4034: Ordinals that differ.</summary>
    public static Diagnostic OrdinalsDiffer(InputText file, TextSpan span, string ordinal, string value) =>
        new(Descriptors.OrdinalsDiffer, file, span, EquatableArray.Create<string>(ordinal, value));

    /// <summary>FACT4035: Not the words of the source.</summary>
    public static Diagnostic NotTheirWords(InputText file, TextSpan span, string word, string field) =>
        new(Descriptors.NotTheirWords, file, span, EquatableArray.Create<string>(word, field));

    /// <summary>FACT4036: Not yet so.</summary>
    public static Diagnostic NotYetReal(InputText file, TextSpan span, string value, string words) =>
        new(Descriptors.NotYetReal, file, span, EquatableArray.Create<string>(value, words));

    /// <summary>FACT4037: Another voice.</summary>
    public static Diagnostic AnotherVoice(InputText file, TextSpan span, string voice, string value) =>
        new(Descriptors.AnotherVoice, file, span, EquatableArray.Create<string>(voice, value));

    /// <summary>FACT4040: Not in the words.</summary>
    public static Diagnostic NotNamed(InputText file, TextSpan span, string value) =>
        new(Descriptors.NotNamed, file, span, EquatableArray.Create<string>(value));

    /// <summary>FACT4041: Words of another choice.</summary>
    public static Diagnostic OtherChoiceSaid(InputText file, TextSpan span, string other, string value) =>
        new(Descriptors.OtherChoiceSaid, file, span, EquatableArray.Create<string>(other, value));

    /// <summary>FACT4042: A date that nothing states.</summary>
    public static Diagnostic DateNotStated(InputText file, TextSpan span, string value, string otherwise) =>
        new(Descriptors.DateNotStated, file, span, EquatableArray.Create<string>(value, otherwise));

    /// <summary>FACT4043: Less certain in the words.</summary>
    public static Diagnostic CertaintyLost(InputText file, TextSpan span, string words) =>
        new(Descriptors.CertaintyLost, file, span, EquatableArray.Create<string>(words));

    /// <summary>FACT4044: A label that says more than the fact.</summary>
    public static Diagnostic LabelNamesMore(InputText file, TextSpan span, string name) =>
        new(Descriptors.LabelNamesMore, file, span, EquatableArray.Create<string>(name));

    /// <summary>FACT4045: A choice that no words say.</summary>
    public static Diagnostic ChoiceNotSaid(InputText file, TextSpan span, string value, string triggers) =>
        new(Descriptors.ChoiceNotSaid, file, span, EquatableArray.Create<string>(value, triggers));

    /// <summary>FACT4046: Two voices for the same words.</summary>
    public static Diagnostic VoicesDiffer(InputText file, TextSpan span, string voice, string other) =>
        new(Descriptors.VoicesDiffer, file, span, EquatableArray.Create<string>(voice, other));

    /// <summary>FACT4050: A language that is no tag.</summary>
    public static Diagnostic LanguageUnknown(InputText file, TextSpan span, string tag, string advice) =>
        new(Descriptors.LanguageUnknown, file, span, EquatableArray.Create<string>(tag, advice));

    /// <summary>FACT4051: Three digits behind a point.</summary>
    public static Diagnostic ThreeDecimals(InputText file, TextSpan span, string number, string reading, string whole, string decimals) =>
        new(Descriptors.ThreeDecimals, file, span, EquatableArray.Create<string>(number, reading, whole, decimals));

    /// <summary>FACT5001: A time on a field that has none.</summary>
    public static Diagnostic TimeNotTaken(InputText file, TextSpan span, string field, string time) =>
        new(Descriptors.TimeNotTaken, file, span, EquatableArray.Create<string>(field, time));

    /// <summary>FACT5002: No time on a field that needs one.</summary>
    public static Diagnostic TimeMissing(InputText file, TextSpan span, string field) =>
        new(Descriptors.TimeMissing, file, span, EquatableArray.Create<string>(field));

    /// <summary>FACT5003: An end before its beginning.</summary>
    public static Diagnostic ToBeforeFrom(InputText file, TextSpan span, string to, string from) =>
        new(Descriptors.ToBeforeFrom, file, span, EquatableArray.Create<string>(to, from));

    /// <summary>FACT5004: Times that do not go together.</summary>
    public static Diagnostic QualifiersClash(InputText file, TextSpan span, string word) =>
        new(Descriptors.QualifiersClash, file, span, EquatableArray.Create<string>(word));

    /// <summary>FACT5005: Occurred after every source was published.</summary>
    public static Diagnostic OccurredAfterSources(InputText file, TextSpan span, string date, string published, string advice) =>
        new(Descriptors.OccurredAfterSources, file, span, EquatableArray.Create<string>(date, published, advice));

    /// <summary>FACT5006: Two holders at once.</summary>
    public static Diagnostic TwoHolders(InputText file, TextSpan span, string value, string other, string place, string otherwise) =>
        new(Descriptors.TwoHolders, file, span, EquatableArray.Create<string>(value, other, place, otherwise));

    /// <summary>FACT5007: A role on a day that excludes it.</summary>
    public static Diagnostic RoleNotHeldThen(InputText file, TextSpan span, string holder, string role, string date, string place) =>
        new(Descriptors.RoleNotHeldThen, file, span, EquatableArray.Create<string>(holder, role, date, place));

    /// <summary>FACT5008: Stages out of order.</summary>
    public static Diagnostic StagesOutOfOrder(InputText file, TextSpan span, string field, string value, string other, string line) =>
        new(Descriptors.StagesOutOfOrder, file, span, EquatableArray.Create<string>(field, value, other, line));

    /// <summary>FACT5009: Seen as occurred before it happened.</summary>
    public static Diagnostic OccurredBeforeWhen(InputText file, TextSpan span, string seen, string when) =>
        new(Descriptors.OccurredBeforeWhen, file, span, EquatableArray.Create<string>(seen, when));

    /// <summary>FACT5020: Words of what may be under ‘occurred’.</summary>
    public static Diagnostic HedgedOccurrence(InputText file, TextSpan span, string words, string more) =>
        new(Descriptors.HedgedOccurrence, file, span, EquatableArray.Create<string>(words, more));

    /// <summary>FACT5021: A plan whose day is past.</summary>
    public static Diagnostic NoOutcome(InputText file, TextSpan span, string status, string when, string published) =>
        new(Descriptors.NoOutcome, file, span, EquatableArray.Create<string>(status, when, published));

    /// <summary>FACT6001: Two answers that are not settled.</summary>
    public static Diagnostic Unsettled(InputText file, TextSpan span, string field, string value, string other, string line, string advice) =>
        new(Descriptors.Unsettled, file, span, EquatableArray.Create<string>(field, value, other, line, advice));

    /// <summary>FACT6002: Two accepted answers that do not agree.</summary>
    public static Diagnostic TwoAccepted(InputText file, TextSpan span, string field, string value, string other, string line) =>
        new(Descriptors.TwoAccepted, file, span, EquatableArray.Create<string>(field, value, other, line));

    /// <summary>FACT6003: A rejected claim without our reason.</summary>
    public static Diagnostic RejectedWithoutBecause(InputText file, TextSpan span, string field) =>
        new(Descriptors.RejectedWithoutBecause, file, span, EquatableArray.Create<string>(field));

    /// <summary>FACT6004: Every claim rejected.</summary>
    public static Diagnostic EveryClaimRejected(InputText file, TextSpan span, string field) =>
        new(Descriptors.EveryClaimRejected, file, span, EquatableArray.Create<string>(field));

    /// <summary>FACT6005: Accepted and disputed side by side.</summary>
    public static Diagnostic MixedStanding(InputText file, TextSpan span, string field, string line) =>
        new(Descriptors.MixedStanding, file, span, EquatableArray.Create<string>(field, line));

    /// <summary>FACT6006: A dispute where none may be.</summary>
    public static Diagnostic DisputeNotAllowed(InputText file, TextSpan span, string field) =>
        new(Descriptors.DisputeNotAllowed, file, span, EquatableArray.Create<string>(field));

    /// <summary>FACT6007: A denied claim without a standing.</summary>
    public static Diagnostic DeniedWithoutStanding(InputText file, TextSpan span, string field) =>
        new(Descriptors.DeniedWithoutStanding, file, span, EquatableArray.Create<string>(field));

    /// <summary>FACT7001: A variant that extends nothing.</summary>
    public static Diagnostic NoBase(InputText file, TextSpan span, string word, string name) =>
        new(Descriptors.NoBase, file, span, EquatableArray.Create<string>(word, name));

    /// <summary>FACT7002: A base that is no scenario.</summary>
    public static Diagnostic BaseNotAScenario(InputText file, TextSpan span, string name, string hint) =>
        new(Descriptors.BaseNotAScenario, file, span, EquatableArray.Create<string>(name, hint));

    /// <summary>FACT7003: One variant of two scenarios.</summary>
    public static Diagnostic BasesDiffer(InputText file, TextSpan span, string name, string scenario, string place) =>
        new(Descriptors.BasesDiffer, file, span, EquatableArray.Create<string>(name, scenario, place));

    /// <summary>FACT7004: No field is named.</summary>
    public static Diagnostic NotAPath(InputText file, TextSpan span, string path, string hint) =>
        new(Descriptors.NotAPath, file, span, EquatableArray.Create<string>(path, hint));

    /// <summary>FACT7005: A fact that is not of the base.</summary>
    public static Diagnostic NotOfTheBase(InputText file, TextSpan span, string fact, string scenario, string advice) =>
        new(Descriptors.NotOfTheBase, file, span, EquatableArray.Create<string>(fact, scenario, advice));

    /// <summary>FACT7006: Nothing to assume or retract.</summary>
    public static Diagnostic NothingHit(InputText file, TextSpan span, string path, string reason) =>
        new(Descriptors.NothingHit, file, span, EquatableArray.Create<string>(path, reason));

    /// <summary>FACT7007: A retracted fact that others name.</summary>
    public static Diagnostic StillNamed(InputText file, TextSpan span, string fact, string places) =>
        new(Descriptors.StillNamed, file, span, EquatableArray.Create<string>(fact, places));

    /// <summary>FACT7008: Two assumptions that cannot both hold.</summary>
    public static Diagnostic AssumptionsClash(InputText file, TextSpan span, string path, string value, string other, string place) =>
        new(Descriptors.AssumptionsClash, file, span, EquatableArray.Create<string>(path, value, other, place));

    /// <summary>FACT7009: An assumption that changes nothing.</summary>
    public static Diagnostic NothingChanged(InputText file, TextSpan span, string scenario, string path) =>
        new(Descriptors.NothingChanged, file, span, EquatableArray.Create<string>(scenario, path));

    /// <summary>FACT7010: A standing on an assumption.</summary>
    public static Diagnostic StandingOnAssumption(InputText file, TextSpan span, string word) =>
        new(Descriptors.StandingOnAssumption, file, span, EquatableArray.Create<string>(word));

    /// <summary>FACT7011: An expectation about more than a date.</summary>
    public static Diagnostic ExpectAtAlone(InputText file, TextSpan span, string advice) =>
        new(Descriptors.ExpectAtAlone, file, span, EquatableArray.Create<string>(advice));

    /// <summary>FACT7012: An expectation without a date.</summary>
    public static Diagnostic ExpectNeedsDate(InputText file, TextSpan span, string field, string path) =>
        new(Descriptors.ExpectNeedsDate, file, span, EquatableArray.Create<string>(field, path));

    /// <summary>FACT7013: A comparison that does not fit the field.</summary>
    public static Diagnostic ComparisonMisfit(InputText file, TextSpan span, string word, string reason, string advice) =>
        new(Descriptors.ComparisonMisfit, file, span, EquatableArray.Create<string>(word, reason, advice));

    /// <summary>FACT7014: An expectation that fails.</summary>
    public static Diagnostic ExpectationFailed(InputText file, TextSpan span, string path, string verb, string value, string found) =>
        new(Descriptors.ExpectationFailed, file, span, EquatableArray.Create<string>(path, verb, value, found));

    /// <summary>FACT7015: An assumption without a reason.</summary>
    public static Diagnostic NoReason(InputText file, TextSpan span, string path) =>
        new(Descriptors.NoReason, file, span, EquatableArray.Create<string>(path));

    /// <summary>FACT8001: An option with an unknown value.</summary>
    public static Diagnostic UnknownOption(InputText file, TextSpan span, string value, string option, string allowed) =>
        new(Descriptors.UnknownOption, file, span, EquatableArray.Create<string>(value, option, allowed));

    /// <summary>FACT8002: No facts reached the compiler.</summary>
    public static Diagnostic NoFactFiles(InputText file, TextSpan span) =>
        new(Descriptors.NoFactFiles, file, span, EquatableArray.Create<string>());

    /// <summary>FACT8003: The project's C# is too old.</summary>
    public static Diagnostic CSharpTooOld(InputText file, TextSpan span, string version) =>
        new(Descriptors.CSharpTooOld, file, span, EquatableArray.Create<string>(version));

    /// <summary>FACT8004: A reference was compiled by another version.</summary>
    public static Diagnostic OtherSurfaceVersion(InputText file, TextSpan span, string name, string library, string version, string current) =>
        new(Descriptors.OtherSurfaceVersion, file, span, EquatableArray.Create<string>(name, library, version, current));

    /// <summary>FACT8005: A reference was compiled with another vocabulary.</summary>
    public static Diagnostic BuiltWithOtherVocabulary(InputText file, TextSpan span, string name, string library, string vocabulary) =>
        new(Descriptors.BuiltWithOtherVocabulary, file, span, EquatableArray.Create<string>(name, library, vocabulary));

    /// <summary>FACT8006: Two references have types of their own for a vocabulary.</summary>
    public static Diagnostic TypesOfTwoReferences(InputText file, TextSpan span, string name, string library, string theirs, string ours, string vocabulary) =>
        new(Descriptors.TypesOfTwoReferences, file, span, EquatableArray.Create<string>(name, library, theirs, ours, vocabulary));

    /// <summary>FACT8010: More facts of a kind than a class can have members.</summary>
    public static Diagnostic TooManyMembers(InputText file, TextSpan span, string count, string kind, string scenario) =>
        new(Descriptors.TooManyMembers, file, span, EquatableArray.Create<string>(count, kind, scenario));

    /// <summary>FACT8090: A scenario named like its namespace.</summary>
    public static Diagnostic NamespaceHidesScenario(InputText file, TextSpan span, string name, string scenario, string full) =>
        new(Descriptors.NamespaceHidesScenario, file, span, EquatableArray.Create<string>(name, scenario, full));

    /// <summary>FACT8100: An option that there is not.</summary>
    public static Diagnostic MisspeltOption(InputText file, TextSpan span, string name, string option) =>
        new(Descriptors.MisspeltOption, file, span, EquatableArray.Create<string>(name, option));

    /// <summary>FACT8201: C# that reads what is disputed.</summary>
    public static Diagnostic DisputedRead(InputText file, TextSpan span, string member, string fact) =>
        new(Descriptors.DisputedRead, file, span, EquatableArray.Create<string>(member, fact));

    /// <summary>FACT8202: C# that takes every claim for one that holds.</summary>
    public static Diagnostic RejectedRead(InputText file, TextSpan span, string member, string fact, string standing) =>
        new(Descriptors.RejectedRead, file, span, EquatableArray.Create<string>(member, fact, standing));

    /// <summary>FACT8203: C# that reads what no source says.</summary>
    public static Diagnostic InferredRead(InputText file, TextSpan span, string member, string fact) =>
        new(Descriptors.InferredRead, file, span, EquatableArray.Create<string>(member, fact));

    /// <summary>FACT8204: C# that reads what a variant assumes.</summary>
    public static Diagnostic AssumedRead(InputText file, TextSpan span, string member, string fact) =>
        new(Descriptors.AssumedRead, file, span, EquatableArray.Create<string>(member, fact));

    /// <summary>FACT8205: C# that takes an answer for a value.</summary>
    public static Diagnostic UncheckedAnswer(InputText file, TextSpan span) =>
        new(Descriptors.UncheckedAnswer, file, span, EquatableArray.Create<string>());

    /// <summary>FACT8206: C# that asks one scenario about another's fact.</summary>
    public static Diagnostic OtherCatalog(InputText file, TextSpan span, string fact, string owner, string scenario) =>
        new(Descriptors.OtherCatalog, file, span, EquatableArray.Create<string>(fact, owner, scenario));

    /// <summary>FACT8207: C# that asks a set for a name that is not there.</summary>
    public static Diagnostic NameNotInSet(InputText file, TextSpan span, string name, string set, string suggestion) =>
        new(Descriptors.NameNotInSet, file, span, EquatableArray.Create<string>(name, set, suggestion));

    /// <summary>FACT8208: C# that compares words of a choice by their numbers.</summary>
    public static Diagnostic WordsInOrder(InputText file, TextSpan span) =>
        new(Descriptors.WordsInOrder, file, span, EquatableArray.Create<string>());

    /// <summary>FACT9001: The compiler itself failed.</summary>
    public static Diagnostic InternalError(InputText file, TextSpan span, string reason) =>
        new(Descriptors.InternalError, file, span, EquatableArray.Create<string>(reason));
}
