using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Judges;

/// <summary>Claims are about fields of the kind, have times where the field changes over time, and have values of the field’s type.</summary>
internal static class ClaimJudge
{
    public static void Judge(IFactScope scope, ParsedFact fact, ParsedKind kind, List<Problem> problems)
    {
        foreach (var claim in fact.Claims)
        {
            var reason = kind.Field(claim.Field.Text) is not { } field ? "unknown field " + claim.Field.Text : TimeProblem(claim, field, kind) ?? ValueProblem(scope, claim, field);
            if (reason is not null)
                problems.Add(new Problem(reason, [claim.Line.Location]));
        }

        JudgeLists(fact, kind, problems);
        JudgeCounts(fact, kind, problems);
    }

    private static void JudgeLists(ParsedFact fact, ParsedKind kind, List<Problem> problems)
    {
        foreach (var list in fact.Claims.Where(claim => kind.Field(claim.Field.Text) is { IsList: true }).GroupBy(static claim => claim.Field.Text))
        {
            var isOverTime = kind.Field(list.Key)!.IsOverTime;
            var twice = list.SelectMany(claim => claim.Values.Select(value => (Claim: claim, Value: value)))
                .GroupBy(entry => (entry.Value, isOverTime ? string.Join(" ", entry.Claim.Times.Select(static time => time.Word.Text + time.Date.Text)) : ""))
                .FirstOrDefault(group => group.Count() > 1 && !AreIndependent(fact, [.. group.Select(static entry => entry.Claim)]));
            if (twice is not null)
                problems.Add(new Problem("listed twice: " + twice.Key.Value, [.. twice.Select(static entry => entry.Claim.Line.Location)]));
        }
    }

    private static void JudgeCounts(ParsedFact fact, ParsedKind kind, List<Problem> problems)
    {
        if (fact.IsBroken)
            return;
        foreach (var field in kind.Fields)
        {
            if (field.Is("required") && !fact.Claims.Exists(claim => claim.Field.Text == field.Name))
                problems.Add(new Problem("without " + field.Name, [fact.Line.Location]));
            if (field.AtLeast is null && field.AtMost is null)
                continue;
            var claims = fact.Claims.FindAll(claim => claim.Field.Text == field.Name && claim.Standing is "plain" or "accepted");
            var count = claims.SelectMany(static claim => claim.Values).Distinct().Count();
            if (count > 0 && (count < field.AtLeast || field.AtMost < count))
                problems.Add(new Problem("too few or too many of " + field.Name, [fact.Line.Location, .. claims.Select(static claim => claim.Line.Location)]));
        }
    }

    /// <summary>Whether claims of the same value each add evidence of their own. One of them may rely on the evidence of the fact.</summary>
    private static bool AreIndependent(ParsedFact fact, List<ParsedClaim> claims)
    {
        var bare = claims.FindAll(static claim => !HasEvidence(claim.Backing));
        return claims.Distinct().Count() == claims.Count
            && claims.Select(static claim => claim.Standing is "plain" ? "accepted" : claim.Standing).Distinct().Count() == 1
            && (bare.Count == 0 || (bare.Count == 1 && bare[0].Backing.Because.Count == 0 && HasEvidence(fact.Backing)));
    }

    private static bool HasEvidence(ParsedBacking backing) => backing.IsBroken || backing.Evidence.Exists(static evidence => !evidence.Denies);

    public static string? TimeProblem(ParsedClaim claim, ParsedField field, ParsedKind kind, bool mayBeUndated = false)
    {
        var words = claim.Times.Select(static time => time.Word.Text).ToList();
        if (words.Distinct().Count() < words.Count || (words.Contains("at") && words.Count > 1) || claim.Standings.Count > 1)
            return "qualifiers that exclude each other";
        foreach (var (word, date) in claim.Times)
        {
            if (!(word.Text == "to" && date.Text is "ongoing" or "unknown") && OracleDate.Parse(date.Text) is null)
                return "not a date: " + date.Text;
        }

        if (!field.IsOverTime)
            return words.Count > 0 ? "a time on a field that does not change" : null;
        if (words.Count == 0)
            return mayBeUndated || (field.Name == "status" && kind.Is("event")) ? null : "no time on a field that changes";
        return claim.To?.LatestReading < claim.From?.EarliestReading ? "ends before it starts" : null;
    }

    public static string? ValueProblem(IFactScope scope, ParsedClaim claim, ParsedField field)
    {
        if (!field.IsList && claim.Items.Count > 1)
            return "several values of a field of one";
        return claim.Items.Select(item => ItemProblem(scope, item, field)).FirstOrDefault(static problem => problem is not null);
    }

    public static string? ItemProblem(IFactScope scope, IReadOnlyList<Token> item, ParsedField field)
    {
        var (first, text) = (item[0], ParsedClaim.TextOf(item));
        if (field.Name == "within" && field.Types is ["source"])
            return ChainProblem(scope, item);
        if (field.Types.Count > 1 && field.Types[0] == "text" && !first.IsText)
            return ReferenceProblem(scope, item, field);
        if (FigureJudge.IsNumber(field))
            return first.IsText ? "a text where a number belongs" : NumberProblem(scope, field.Types[0], text);
        switch (field.Types[0])
        {
            case "country-code":
                return item.Count == 1 && !first.IsText && CodeLists.Countries.Contains(text) ? null : "no country has the code " + text;
            case "text":
                return !first.IsText ? "a name where a text belongs" : string.IsNullOrWhiteSpace(text) ? "an empty text" : null;
            case "url":
                return first.IsText && text.StartsWith("http", StringComparison.Ordinal) && Uri.IsWellFormedUriString(text, UriKind.Absolute) ? null : "not a web address";
            case "date":
                return first.IsText || item.Count > 1 || OracleDate.Parse(text) is null ? "not a date: " + text : null;
            default:
                return scope.Choice(field.Types[0]) is { } words
                    ? first.IsText || !words.Contains(text) ? "not among the choices: " + text : null
                    : ReferenceProblem(scope, item, field);
        }
    }

    private static string? NumberProblem(IFactScope scope, string type, string text)
    {
        if (type == "money")
            return OracleMoney.Parse(text) is null ? "not an amount of money: " + text : null;
        if (type == "count")
            return OracleNumber.Parse(text) is { IsWhole: true } ? null : "not a count: " + text;
        var space = text.LastIndexOf(' ');
        return space > 0 && OracleNumber.Parse(text[..space]) is not null && scope.Choice(type["quantity of ".Length..])!.Contains(text[(space + 1)..]) ? null : "not a quantity: " + text;
    }

    private static string? ReferenceProblem(IFactScope scope, IReadOnlyList<Token> item, ParsedField field)
    {
        if (item[0].IsText)
            return "a text where a name belongs";
        if (item.Count is not 1 && !(item.Count == 3 && item[1].Reads("as")))
            return "several words where one name belongs";
        if (item.Count == 3 && scope.Fact(item[2].Text) is null && !scope.MayDeclare(item[2].Text))
            return "unknown name " + item[2].Text;
        if (scope.Fact(item[0].Text) is not { } fact)
            return scope.MayDeclare(item[0].Text) ? null : "unknown name " + item[0].Text;
        return scope.KindOf(fact) is not { } kind || field.Types.Any(kind.Is) ? null : "of another kind: " + item[0].Text;
    }

    /// <summary><c>SOURCE via VOICE</c>.</summary>
    private static string? ChainProblem(IFactScope scope, IReadOnlyList<Token> item)
    {
        if (item.Any(static token => token.IsText))
            return "a text where a name belongs";
        if (item.Count % 2 == 0 || item.Where((token, index) => (token.Text == "via") != (index % 2 == 1)).Any())
            return "a chain reads SOURCE via VOICE";
        var names = item.Where(static (_, index) => index % 2 == 0).Select(static token => token.Text).ToList();
        if (names.Distinct().Count() < names.Count)
            return "a voice twice";
        return EvidenceJudge.SourceProblem(scope, names[0]) ?? names.Skip(1).Select(name => EvidenceJudge.VoiceProblem(scope, name)).FirstOrDefault(static problem => problem is not null);
    }
}
