using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Language.ValueFixes;

namespace ScenarioFacts.Language.Binding;

/// <summary>Interprets the words of a value by the type of its field.</summary>
internal sealed class ValueBinder(InputText file, Scope scope, List<Diagnostic> diagnostics)
{
    private readonly SuggestionBudget _hints = new();
    private readonly NumberBinder _numbers = new(file, scope, diagnostics);

    /// <summary>Binds a value. Returns null and reports an error if the item is invalid.</summary>
    public BoundValue? Bind(ItemSyntax item, Field field) => field.TypeKind switch
    {
        TypeKind.Text => BindText(item, field),
        TypeKind.Url => BindUrl(item, field),
        TypeKind.Date => BindDate(item),
        TypeKind.Choice => BindChoice(item, field),
        TypeKind.Reference => BindReference(item, field),
        TypeKind.TextOrReference => item.Text is null ? BindReference(item, field) : BindQuoted(item, field),
        TypeKind.Money or TypeKind.Count or TypeKind.Quantity => _numbers.BindNumber(item, field),
        TypeKind.CountryCode => _numbers.BindCountryCode(item),
        TypeKind.SourceChain => BindSourceChain(item, field),
        TypeKind.Reliability => BindReliability(item),
        _ => null,
    };

    /// <summary>Parses a date of a value or a qualifier. Returns null and reports an error if it is invalid.</summary>
    public string? BindDate(string text, TextSpan span)
    {
        if (FactDate.TryParse(text, out var date, out var error))
            return date.ToString();
        Report(DateErrors.Explain(file, span, text, error));
        return null;
    }

    /// <summary>Resolves the name of any declared fact, for an attribution. Returns null and reports an error if there is none.</summary>
    public string? BindVoice(Token name)
    {
        if (scope.FindFact(name.Text) is { } fact)
            return fact.Name;
        ReportUnknown(name, [FileDeclarations.RootKind], FileDeclarations.RootKind, "; a voice is declared too: a person, an organisation, a group");
        return null;
    }

    /// <summary>Resolves the name of a declared source. Returns null and reports an error if there is none.</summary>
    public string? BindSource(Token name)
    {
        var text = name.Text;
        if (scope.FindFact(text) is { } fact)
        {
            var kind = scope.FindKind(fact.Kind);
            if (kind is null || kind.IsSource || kind.IsIncomplete)
                return fact.Name;
            Report(Diagnostics.Report.UnknownSource(file, name.Span, text, "; it is " + Names.WithArticle(kind.Noun)));
            return null;
        }

        if (!scope.MayBeUndeclaredDueToError(text) && !scope.IsIncomplete)
        {
            var hint = GetHint(text, [CoreKinds.Source], scope.OnlySource is { } only ? "; the one source here is ‘" + only + "’" : Declaring(CoreKinds.Source, text));
            Report(NameErrors.Unknown(Diagnostics.Report.UnknownSource(file, name.Span, text, hint), text, hint) with { Cause = text });
        }

        return null;
    }

    private BoundValue? BindText(ItemSyntax item, Field field)
    {
        if (item.Text is { } text)
        {
            if (text.Value is var value && !string.IsNullOrWhiteSpace(value))
                return new BoundValue(value, item.Span);
            Report(Diagnostics.Report.MissingValue(file, item.Span, field.Name));
            return null;
        }

        var words = file.Slice(item.Span);
        Report(Diagnostics.Report.NameForText(file, item.Span, field.Name, words).WithFix(LineFixes.Quoted(words)));
        return null;
    }

    private BoundValue? BindUrl(ItemSyntax item, Field field)
    {
        if (BindText(item, field) is not { } text)
            return null;
        if (Uri.TryCreate(text.Text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && !text.Text.Any(char.IsWhiteSpace))
            return text;
        var wrong = Diagnostics.Report.NotAUrl(file, item.Span, text.Text, text.Text.Any(char.IsWhiteSpace) ? "write %20 for each space" : "write it in full, from https:// on");
        Report(text.Text.StartsWith("www.", StringComparison.Ordinal) ? wrong.WithOffer(new TextSpan(item.Span.Start + 1, 0), "https://") : wrong);
        return null;
    }

    private BoundValue? BindDate(ItemSyntax item) =>
        BindDate(item.Text?.Value ?? file.Slice(item.Span), item.Span) is { } date ? new BoundValue(date, item.Span) : null;

    private BoundValue? BindChoice(ItemSyntax item, Field field)
    {
        var choice = scope.FindChoice(field.Symbol.Type.Names[0])!;
        var word = item.Text?.Value ?? file.Slice(item.Span);
        if (item.IsOneWord && choice.Words.Contains(word, StringComparer.Ordinal))
            return new BoundValue(word, item.Span);
        if (IsMisspeltIn(choice, word))
            return null;
        var hint = item.Text is not null && choice.Words.Contains(word, StringComparer.Ordinal)
            ? new Suggestion("; write it without quotation marks", EquatableArray.Create(word))
            : _hints.Suggest(word, choice.Words, SpellingSuggestions.Listing("it is one of", choice.Words, most: 12));
        Report(NameErrors.Unknown(Diagnostics.Report.UnknownChoice(file, item.Span, file.Slice(item.Span), Names.WithArticle(Names.GetWords(choice.Name)), hint), word, hint) with { Cause = word + " as " + Names.WithArticle(Names.GetWords(choice.Name)) });
        return null;
    }

    /// <summary>Whether a word is one that the choice declares in another spelling, which is an error there.</summary>
    internal static bool IsMisspeltIn(ChoiceSymbol choice, string word) =>
        choice.Words.Any(declared => !Names.IsName(declared) && Names.Normalize(declared) == Names.Normalize(word));

    private BoundValue? BindReference(ItemSyntax item, Field field)
    {
        var kinds = field.Symbol.Type.Kinds;
        if (!IsName(item, field, kinds))
            return null;
        var name = item.First.Text;
        if (scope.FindFact(name) is not { } fact)
        {
            ReportUnknown(item.First, kinds, GetNoun(kinds), Declaring(kinds[0], name));
            return null;
        }

        var kind = scope.FindKind(fact.Kind);
        if (kind is null || kind.IsIncomplete || IsOneOf(kind, kinds))
            return new BoundValue(BindAs(item) is { } role ? fact.Name + BoundValue.As + role : fact.Name, item.Span);
        var hint = GetHint(name, kinds, IsRoleOf(kind, kinds) ? $"; for whoever holds it write ‘NAME as {name}’, or declare someone with this label" : "");
        Report(Diagnostics.Report.WrongKind(file, item.First.Span, name, Names.WithArticle(kind.Noun), field.Name, Names.WithArticle(GetNoun(kinds)), hint).WithSuggestedNames(hint.Names) with { Cause = name + " as " + GetNoun(kinds) });
        return null;
    }

    /// <summary>Whether facts of some kinds hold one of this kind, each at a time: people offices.</summary>
    private bool IsRoleOf(Kind kind, EquatableArray<string> kinds) => scope.Kinds
        .Where(holder => IsOneOf(holder, kinds))
        .Any(holder => holder.OwnFields.Any(field => field is { TypeKind: TypeKind.Reference, Symbol.Modifiers.IsExclusive: true } && IsOneOf(kind, field.Symbol.Type.Kinds)));

    private static bool IsOneOf(Kind kind, EquatableArray<string> kinds)
    {
        foreach (var name in kinds)
        {
            if (kind.Is(name))
                return true;
        }

        return false;
    }

    private bool IsName(ItemSyntax item, Field field, EquatableArray<string> kinds)
    {
        if (item.Text is { } text)
        {
            var hint = HintForText(text.Value, kinds);
            Report(Diagnostics.Report.TextForName(file, item.Span, field.Name, Names.WithArticle(GetNoun(kinds)), hint).WithSuggestedNames(hint.Names));
            return false;
        }

        if (item.IsOneWord || GetRole(item) is not null)
            return true;
        if (item.Last.Reads("as"))
            Report(Diagnostics.Report.UnexpectedText(file, item.Last.Span, "a name", "the end of the value", "NAME as NAME"));
        else if (item.First.Next!.Reads("as"))
            Report(Diagnostics.Report.NotOneName(file, GetRest(item), file.Slice(GetRest(item)), Wording.JoinWords));
        else if (item.First.Next is { } joint && joint.Next == item.Last && joint.Text.Equals("as", StringComparison.OrdinalIgnoreCase))
            Report(NameErrors.Spelling(file, joint.Span, joint.Text));
        else
            Report(NotOneName(file.Slice(item.Span), item.Span));
        return false;
    }

    private BoundValue? BindReliability(ItemSyntax item)
    {
        var letter = file.Slice(item.Span);
        if (item.IsOneWord && AdmiraltyCode.Letters.Contains(letter))
            return new BoundValue(letter, item.Span);
        var meant = letter.Trim('"').ToUpperInvariant();
        var wrong = Diagnostics.Report.NotAReliability(file, item.Span, letter);
        Report(AdmiraltyCode.Letters.Contains(meant) ? wrong.WithSuggestedNames([meant]) : wrong);
        return null;
    }

    /// <summary>Several words that join to one declared name most likely mean it.</summary>
    private Diagnostic NotOneName(string words, TextSpan span)
    {
        var wrong = Diagnostics.Report.NotOneName(file, span, words, Wording.JoinWords);
        return scope.FindFact(Names.Normalize(words)) is { Name: var meant } ? wrong.WithSuggestedNames([meant]) : wrong;
    }

    /// <summary>The name after <c>as</c>; null if the item does not have that form.</summary>
    private static Token? GetRole(ItemSyntax item) =>
        item.First != item.Last && item.First.Next!.Reads("as") && item.Last.IsWord && item.First.Next.Next == item.Last ? item.Last : null;

    /// <summary>The span of everything after <c>as</c>.</summary>
    private static TextSpan GetRest(ItemSyntax item) => TextSpan.FromBounds(item.First.Next!.Next!.Start, item.Span.End);

    /// <summary>The fact after <c>as</c>, in whose role the first one is meant: any declared fact. An error in it does not invalidate the value.</summary>
    private string? BindAs(ItemSyntax item)
    {
        if (GetRole(item) is not { } role)
            return null;
        if (scope.FindFact(role.Text) is not null)
            return role.Text;
        ReportUnknown(role, [FileDeclarations.RootKind], FileDeclarations.RootKind, "; what follows ‘as’ is declared too: an office, a role");
        return null;
    }

    /// <summary>A text in a field that also takes names keeps its quotation marks, to distinguish it from a name.</summary>
    private BoundValue? BindQuoted(ItemSyntax item, Field field) =>
        BindText(item, field) is { } text ? text with { Text = "\"" + text.Text + "\"" } : null;

    private BoundValue? BindSourceChain(ItemSyntax item, Field field)
    {
        if (item.Text is not null)
        {
            IsName(item, field, EquatableArray.Create(CoreKinds.Source));
            return null;
        }

        var words = item.Words.ToList();
        if (ReportBrokenChain(words))
            return null;
        var names = words.Where(static (_, index) => index % 2 == 0).ToList();
        var bound = names.Select((name, index) => index == 0 ? BindSource(name) : BindVoice(name)).ToList();
        return bound.Contains(null) || ReportVoiceTwice(names) ? null : new BoundValue(string.Join(" via ", bound), item.Span);
    }

    /// <summary>Names and ‘via’ must alternate, ending with a name.</summary>
    private bool ReportBrokenChain(List<Token> words)
    {
        var wrong = Enumerable.Range(0, words.Count).FirstOrDefault(i => i > 0 && words[i].Kind == TokenKind.Via != (i % 2 == 1));
        if (wrong == 0 && words.Count % 2 == 1)
            return false;
        var (word, expected, found) = wrong == 0
            ? (words[words.Count - 1], "a name", "the end of the line")
            : (words[wrong], wrong % 2 == 1 ? "‘via’" : "a name", "‘" + words[wrong].Text + "’");
        Report(Diagnostics.Report.UnexpectedText(file, word.Span, expected, found, "within: SOURCE via VOICE"));
        return true;
    }

    private bool ReportVoiceTwice(List<Token> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (names.Find(name => !seen.Add(name.Text)) is not { } twice)
            return false;
        Report(ListErrors.VoiceTwice(file, twice, names));
        return true;
    }

    private void ReportUnknown(Token name, IReadOnlyList<string> kinds, string noun, string otherwise)
    {
        var text = name.Text;
        if (scope.MayBeUndeclaredDueToError(text) || scope.IsIncomplete)
            return;
        if (!Names.IsName(text) && scope.FindFact(Names.Normalize(text)) is not null)
            Report(NameErrors.Spelling(file, name.Span, text));
        else
            ReportUnknownName(name, kinds, noun, otherwise);
    }

    /// <summary>Suggests names of the right kind; names of another kind only if none of those is near.</summary>
    private void ReportUnknownName(Token name, IReadOnlyList<string> kinds, string noun, string otherwise)
    {
        var near = GetHint(name.Text, kinds);
        var hint = near.Names.Count > 0 ? near : _hints.Suggest(name.Text, scope.FactNames, otherwise);
        var unknown = Diagnostics.Report.UnknownName(file, name.Span, noun, name.Text, hint);
        Report((near.Names.Count > 0 ? NameErrors.Unknown(unknown, name.Text, near) : unknown.WithSuggestions(hint.Names)) with { Cause = name.Text });
    }

    /// <summary>The line that would declare an undeclared name.</summary>
    private static string Declaring(string kind, string name) => $"; declare it with ‘{kind} {Names.Normalize(name)}’";

    /// <summary>For a text in place of a name: the name that the text normalizes to, or a declared name among its words.</summary>
    private Suggestion HintForText(string text, EquatableArray<string> kinds)
    {
        var normalized = Names.Normalize(text);
        var named = normalized.Split('-').Prepend(normalized).FirstOrDefault(name => scope.KindOfFact(name) is { } kind && kinds.Any(kind.Is));
        return named is not null ? new Suggestion("; did you mean ‘" + named + "’?", EquatableArray.Create(named)) : GetHint(normalized, kinds, Declaring(kinds[0], normalized));
    }

    /// <summary>A suggestion among the facts of the given kinds.</summary>
    private Suggestion GetHint(string word, IReadOnlyList<string> kinds, string otherwise = "") =>
        _hints.Suggest(word, scope.FactNames, otherwise, isOffered: name => scope.KindOfFact(name) is { } kind && kinds.Any(kind.Is));

    private static string GetNoun(EquatableArray<string> kinds) => string.Join(" or ", kinds.Select(Names.GetWords));

    private void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);
}
