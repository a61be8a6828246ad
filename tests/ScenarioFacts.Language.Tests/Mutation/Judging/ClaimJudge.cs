using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>Fields are those of the kind, their times are where they belong, and their values are of the field’s type.</summary>
internal static class ClaimJudge
{
    public static void Judge(World world, ReadFact fact, KindEntry kind, List<Problem> problems)
    {
        foreach (var claim in fact.Claims)
        {
            var reason = kind.Field(claim.Field.Text) is not { } field ? "unknown field " + claim.Field.Text : TimeProblem(claim, field, kind) ?? ValueProblem(world, claim, field);
            if (reason is not null)
                problems.Add(new Problem(reason, [claim.Line.Place]));
        }

        foreach (var list in fact.Claims.Where(claim => kind.Field(claim.Field.Text) is { IsList: true }).GroupBy(static claim => claim.Field.Text))
        {
            var isOverTime = kind.Field(list.Key)!.IsOverTime;
            var twice = list.SelectMany(claim => claim.Values.Select(value => (Claim: claim, Value: value)))
                .GroupBy(entry => isOverTime ? (entry.Value, string.Join(" ", entry.Claim.Times.Select(static time => time.Word.Text + time.Date.Text))) : (entry.Value, ""))
                .FirstOrDefault(group => group.Count() > 1 && !AddsUp(fact, [.. group.Select(static entry => entry.Claim)]));
            if (twice is not null)
                problems.Add(new Problem("listed twice: " + twice.Key.Value, [.. twice.Select(static entry => entry.Claim.Line.Place)]));
        }

        foreach (var field in kind.Fields)
        {
            var values = fact.Claims.Where(claim => claim.Field.Text == field.Name && claim.Standing is "plain" or "accepted").ToList();
            var count = values.SelectMany(static claim => claim.Values).Distinct().Count();
            if (!fact.IsBroken && count > 0 && (count < field.Bound("at least ") || field.Bound("at most ") < count))
                problems.Add(new Problem("too few or too many of " + field.Name, [fact.Line.Place, .. values.Select(static claim => claim.Line.Place)]));
        }

        foreach (var field in kind.Fields.Where(static field => field.Is("required")))
        {
            if (!fact.IsBroken && !fact.Claims.Exists(claim => claim.Field.Text == field.Name))
                problems.Add(new Problem("without " + field.Name, [fact.Line.Place]));
        }
    }

    /// <summary>Whether lines that say one value say it for reasons of their own: each has evidence, one of them perhaps that of the fact.</summary>
    private static bool AddsUp(ReadFact fact, List<ReadClaim> claims)
    {
        var bare = claims.FindAll(static claim => !HasEvidence(claim.Backing));
        return claims.Distinct().Count() == claims.Count
            && claims.Select(static claim => claim.Standing is "plain" ? "accepted" : claim.Standing).Distinct().Count() == 1
            && (bare.Count == 0 || (bare.Count == 1 && bare[0].Backing.Because.Count == 0 && HasEvidence(fact.Backing)));
    }

    private static bool HasEvidence(ReadBacking backing) => backing.IsBroken || backing.Evidence.Exists(static evidence => !evidence.Denies);

    public static string? TimeProblem(ReadClaim claim, FieldEntry field, KindEntry kind, bool mayBeUndated = false)
    {
        var words = claim.Times.Select(static time => time.Word.Text).ToList();
        if (words.Distinct().Count() < words.Count || (words.Contains("at") && words.Count > 1) || claim.Standings.Count > 1)
            return "qualifiers that do not go together";
        foreach (var (word, date) in claim.Times)
        {
            if (!(word.Text == "to" && date.Text is "ongoing" or "unknown") && WrittenDate.Of(date.Text) is null)
                return "not a date: " + date.Text;
        }

        if (!field.IsOverTime)
            return words.Count > 0 ? "a time on what has none" : null;
        if (words.Count == 0)
            return mayBeUndated || (field.Name == "status" && kind.Is("event")) ? null : "no time on what changes";
        return Date(claim, "to")?.LatestReading < Date(claim, "from")?.EarliestReading ? "an end before its beginning" : null;
    }

    public static WrittenDate? Date(ReadClaim claim, string word) => claim.Time(word) is { } date ? WrittenDate.Of(date.Text) : null;

    public static string? ValueProblem(World world, ReadClaim claim, FieldEntry field)
    {
        if (!field.IsList && claim.Items.Count > 1)
            return "several values in a field that holds one";
        return claim.Items.Select(item => ItemProblem(world, item, field)).FirstOrDefault(static problem => problem is not null);
    }

    public static string? ItemProblem(World world, IReadOnlyList<Piece> item, FieldEntry field)
    {
        var (first, text) = (item[0], string.Join(" ", item.Select(static piece => piece.Text)));
        if (field.Name == "within" && field.Types is ["source"])
            return ChainProblem(world, item);
        if (field.Types.Count > 1 && field.Types[0] == "text" && !first.IsText)
            return ReferenceProblem(world, item, field);
        if (FigureJudge.IsNumber(field))
            return first.IsText ? "a text where a number belongs" : NumberProblem(world, field.Types[0], text);
        switch (field.Types[0])
        {
            case "country-code":
                return item.Count == 1 && !first.IsText && CodeLists.Countries.Contains(text) ? null : "no country has the code " + text;
            case "text":
                return !first.IsText ? "a name where a text belongs" : string.IsNullOrWhiteSpace(text) ? "an empty text" : null;
            case "url":
                return first.IsText && text.StartsWith("http", StringComparison.Ordinal) && Uri.IsWellFormedUriString(text, UriKind.Absolute) ? null : "not a web address";
            case "date":
                return first.IsText || item.Count > 1 || WrittenDate.Of(text) is null ? "not a date: " + text : null;
            default:
                return world.Choice(field.Types[0]) is { } words
                    ? first.IsText || !words.Contains(text) ? "not among the choices: " + text : null
                    : ReferenceProblem(world, item, field);
        }
    }

    private static string? NumberProblem(World world, string type, string text)
    {
        if (type == "money")
            return WrittenMoney.Of(text) is null ? "not an amount of money: " + text : null;
        if (type == "count")
            return WrittenNumber.Of(text) is { IsWhole: true } ? null : "not a count: " + text;
        var space = text.LastIndexOf(' ');
        return space > 0 && WrittenNumber.Of(text[..space]) is not null && world.Choice(type["quantity of ".Length..])!.Contains(text[(space + 1)..]) ? null : "not a quantity: " + text;
    }

    private static string? ReferenceProblem(World world, IReadOnlyList<Piece> item, FieldEntry field)
    {
        if (item[0].IsText)
            return "a text where a name belongs";
        if (item.Count is not 1 && !(item.Count == 3 && item[1].Reads("as")))
            return "several words where one name belongs";
        if (item.Count == 3 && world.Fact(item[2].Text) is null && !world.MayDeclare(item[2].Text))
            return "unknown name " + item[2].Text;
        if (world.Fact(item[0].Text) is not { } fact)
            return world.MayDeclare(item[0].Text) ? null : "unknown name " + item[0].Text;
        return world.KindOf(fact) is not { } kind || field.Types.Any(kind.Is) ? null : "of another kind: " + item[0].Text;
    }

    /// <summary><c>SOURCE via VOICE</c>.</summary>
    private static string? ChainProblem(World world, IReadOnlyList<Piece> item)
    {
        if (item.Any(static piece => piece.IsText))
            return "a text where a name belongs";
        if (item.Count % 2 == 0 || item.Where((piece, index) => (piece.Text == "via") != (index % 2 == 1)).Any())
            return "a chain reads SOURCE via VOICE";
        var names = item.Where(static (_, index) => index % 2 == 0).Select(static piece => piece.Text).ToList();
        if (names.Distinct().Count() < names.Count)
            return "a voice twice";
        return EvidenceJudge.SourceProblem(world, names[0]) ?? names.Skip(1).Select(name => EvidenceJudge.VoiceProblem(world, name)).FirstOrDefault(static problem => problem is not null);
    }
}
