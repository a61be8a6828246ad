using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ScenarioFacts.Oracle.Judges;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Edits;

/// <summary>Edits that change how facts are written and not what they say.</summary>
internal sealed partial class NeutralEdits : EditList
{
    public NeutralEdits()
        : base(isNeutral: true)
    {
        AddOrder();
        AddLayout();
        AddFiles();
        AddWords();
    }

    private void AddOrder()
    {
        Add("same: claims in another order", static sites => sites.Facts.Where(static site => site.Fact.Claims.Count > 1), static (corpus, site, random) =>
            Permute(corpus, site.Fact.Line.Location.Path, [.. site.Fact.Claims.Select(static claim => (claim.Line.Location.Line, claim.End))], random));
        Add("same: facts in another order", static sites => sites.Corpus.Files, static (corpus, file, random) =>
            Permute(corpus, file.Path, [.. file.Parsed.Facts.Select(static fact => (fact.Line.Location.Line, fact.End))], random));
        Add("same: evidence in another order", static sites => sites.Claims.Where(static site => site.Claim.Backing.Evidence.Count > 1), static (corpus, site, random) =>
            Permute(corpus, site.Claim.Line.Location.Path, [.. site.Claim.Backing.Evidence.Select(static evidence => (evidence.Line.Location.Line, evidence.Line.LastNumber + 1))], random));
        Add("same: because before evidence", static sites => sites.Claims.Where(static site => site.Claim.Backing is { Because.Count: 1, Evidence.Count: > 0 }), static (corpus, site, _) =>
        {
            var because = site.Claim.Backing.Because[0];
            return because.LastNumber > because.Location.Line ? null : corpus.RemoveLines(because.Location).InsertLines(site.Claim.Line.Location with { Line = site.Claim.Line.Location.Line + 1 }, corpus.Line(because.Location));
        });
        Add("same: values in another order", static sites => sites.References.Where(static site => site.Claim.Items.Count > 1), static (corpus, site, random) =>
        {
            var values = site.Claim.Values.ToList();
            random.Shuffle(values);
            return corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0].Column, site.Claim.Items[^1][^1].End, string.Join(", ", values));
        });
        Add("same: files under other names", static sites => sites.Corpus.Files, static (corpus, file, random) =>
            new Corpus([.. corpus.Files.Select(other => other == file ? new CorpusFile($"facts/{random.Letter()}{random.Below(1000)}.facts", file.Lines) : other)]));
    }

    private void AddLayout()
    {
        Add("same: deeper indentation", static sites => sites.Corpus.Files, static (corpus, file, random) => corpus.Change(file.Path, lines =>
        {
            var indent = random.Pick(["   ", "    ", "\t", "      "]);
            for (var i = 0; i < lines.Count; i++)
                lines[i] = lines[i].StartsWith("    ", StringComparison.Ordinal) ? indent + indent + lines[i].TrimStart() : lines[i].StartsWith(' ') ? indent + lines[i].TrimStart() : lines[i];
        }));
        Add("same: comments", AnyLine, static (corpus, place, random) => corpus.InsertLines(place, random.Pick(["# a note", "", "  # a note", "#", "## for the documentation"])));
        Add("same: a comment at the end of a line", static sites => sites.Claims, static (corpus, site, random) => corpus.Replace(site.Claim.Line.Location, corpus.Line(site.Claim.Line.Location) + random.Pick(["  # a note: so, it \"seems\"", " #", "\t# >"])));
        Add("same: blank lines", AnyLine, static (corpus, place, random) => corpus.InsertLines(place, random.Pick<IReadOnlyList<string>>([[""], ["", ""], ["   "], ["\t"]])));
        Add("same: spaces at the end", AnyLine, static (corpus, place, random) => corpus.Replace(place, corpus.Line(place) + random.Pick([" ", "   ", "\t"])));
        Add("same: spaces between words", static sites => sites.Claims, static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Colon.Column, site.Claim.Items[0][0].Column, random.Pick([" : ", ":  ", ":", " :", ":\t"])));
        Add("same: a web page's spaces before a field", static sites => sites.Claims, static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, random.Pick(["\u00A0\u00A0", "\u3000", " \u00A0", "\u2003"]) + corpus.Line(site.Claim.Line.Location).TrimStart()));
        Add("same: a web page's space before a value", static sites => sites.Claims.Where(static site => site.Claim.Items[0][0].IsWord), static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Colon.End, site.Claim.Items[0][0].Column, random.Pick(["\u00A0", "\u2009", "\u3000"])));
        Add("same: Windows line ends", static sites => sites.Corpus.Files, static (corpus, file, _) => corpus.Change(file.Path, static lines =>
        {
            for (var i = 0; i < lines.Count - 1; i++)
                lines[i] += "\r";
        }));
        Add("same: a byte order mark", static sites => sites.Corpus.Files, static (corpus, file, _) => corpus.Change(file.Path, static lines => lines[0] = "\uFEFF" + lines[0]));
        Add("same: no line end at the end", static sites => sites.Corpus.Files, static (corpus, file, _) => corpus.Change(file.Path, static lines =>
        {
            while (lines.Count > 0 && lines[^1].Length == 0)
                lines.RemoveAt(lines.Count - 1);
        }));
        Add("same: a text in two lines", static sites => sites.Evidence, static (corpus, site, random) => Wrap(corpus, site.Evidence.Line, site.Evidence.Words, "      ", random));
        Add("same: a reason in two lines", static sites => sites.Claims.SelectMany(static site => site.Claim.Backing.Because).Where(static line => line.LastNumber == line.Location.Line), static (corpus, line, random) =>
            Wrap(corpus, line, line.Tokens[1], "        ", random));
    }

    private void AddFiles()
    {
        Add("same: a file in two", static sites => sites.Facts, static (corpus, site, random) =>
        {
            var file = corpus.File(site.Fact.Line.Location.Path);
            if (site.Fact == file.Parsed.Facts[0])
                return null;
            var cut = site.Fact.Line.Location.Line;
            return new Corpus([
                .. corpus.Files.Where(other => other != file),
                new CorpusFile(file.Path, [.. file.Lines.Take(cut)]),
                new CorpusFile($"facts/zz{random.Below(100)}.facts", ["scenario " + file.Parsed.Name, .. file.Lines.Skip(cut)])]);
        });
        Add("same: two files in one", static sites => sites.Corpus.Files, static (corpus, file, random) =>
        {
            var other = random.Pick(corpus.Files);
            if (other == file || other.Parsed.Name != file.Parsed.Name || other.Parsed.Label is not null)
                return null;
            return new Corpus([.. corpus.Files.Where(kept => kept != file && kept != other), new CorpusFile(file.Path, [.. file.Lines, .. other.Lines.Skip(other.Parsed.Header!.Location.Line + 1)])]);
        });
        Add("same: every fact in a file of its own", static sites => sites.Corpus.Files.Where(static file => file.Parsed.Facts.Count > 1), static (corpus, file, random) => new Corpus([
            .. corpus.Files.Where(other => other != file),
            new CorpusFile(file.Path, [.. file.Lines.Take(file.Parsed.Facts[0].Line.Location.Line)]),
            .. file.Parsed.Facts.Select((fact, i) => new CorpusFile($"facts/{random.Letter()}{i}.facts", ["scenario " + file.Parsed.Name, .. file.Lines.Take(fact.End).Skip(fact.Line.Location.Line)]))]));
        Add("same: use written again elsewhere", static sites => sites.Corpus.Files.Where(static file => file.Parsed.Uses.Count == 0), static (corpus, file, _) =>
            corpus.Files.FirstOrDefault(other => other.Parsed.Name == file.Parsed.Name && other.Parsed.Uses.Count > 0) is { } user
                ? corpus.InsertLines(new Location(file.Path, file.Parsed.Header!.Location.Line + 1), user.Lines[user.Parsed.Uses[0].Location.Line])
                : null);
        Add("same: the label written again elsewhere", static sites => sites.Corpus.Files.Where(static file => file.Parsed.Label is null), static (corpus, file, _) =>
            corpus.Files.FirstOrDefault(other => other.Parsed.Name == file.Parsed.Name && other.Parsed.Label is not null) is { } labelled
                ? corpus.Replace(file.Parsed.Header!.Location, file.Parsed.Header.Tokens[^1].End, file.Parsed.Header.Tokens[^1].End, " \"" + labelled.Parsed.Label + "\"")
                : null);
    }

    private void AddWords()
    {
        Add("same: a fact under another name", static sites => sites.Facts.Where(static site => !IsAWordElsewhere(site.Scenario, site.Fact.Name)), static (corpus, site, random) =>
            Rename(corpus, site.Fact.Name, $"{site.Fact.Name}-{random.Letter()}{random.Below(100)}"));
        Add("same: another label", static sites => sites.Facts.Where(static site => site.Fact.Label is not null && site.Fact.Line.LastNumber == site.Fact.Line.Location.Line), static (corpus, site, random) =>
            corpus.Replace(site.Fact.Line.Location, site.Fact.Label!, random.Pick(["\"A label of \\\"its\\\" own\"", "\"東京\"", "\"A # in it, and: a > too\""])));
        Add("same: no label", static sites => sites.Facts.Where(static site => site.Fact.Label is not null && site.Fact.Line.LastNumber == site.Fact.Line.Location.Line), static (corpus, site, _) =>
            corpus.Replace(site.Fact.Line.Location, site.Fact.Names[0].End, site.Fact.Label!.End, ""));
        Add("same: the header's evidence under each claim", static sites => sites.Facts.Where(static site => site.Fact.Backing.Evidence.Count > 0 && site.Fact.Claims.Exists(static claim => claim.Backing.BacksNothing)), static (corpus, site, _) =>
            corpus.Change(site.Fact.Line.Location.Path, lines =>
            {
                var backing = site.Fact.Backing.Evidence.Select(static evidence => evidence.Line).Concat(site.Fact.Backing.Because).SelectMany(line => lines.Take(line.LastNumber + 1).Skip(line.Location.Line)).ToList();
                foreach (var claim in site.Fact.Claims.Where(static claim => claim.Backing.BacksNothing).Reverse())
                    lines.InsertRange(claim.Line.LastNumber + 1, backing);
            }));
        Add("same: other punctuation in a quote", static sites => sites.Evidence, static (corpus, site, random) =>
            corpus.Replace(site.Evidence.Line.Location, site.Evidence.Words, "\"" + SpaceBeforeWord().Replace(site.Evidence.Words.Text.Replace("'", "’", StringComparison.Ordinal), random.Pick(["  ", ", ", " – ", "… "]))
                .Replace("[,", "[", StringComparison.Ordinal) + "\""));
        Add("same: a quote twice", static sites => sites.Evidence, static (corpus, site, _) => corpus.InsertLines(site.Evidence.Line.Location, corpus.Line(site.Evidence.Line.Location)));
        Add("same: one more alias", static sites => sites.Facts.Where(static site => site.Kind is { EvidenceOptional: true } && site.Kind.Field("aka") is not null && site.Fact.Names.Count == 1), static (corpus, site, random) =>
            corpus.InsertLines(site.Fact.Line.Location with { Line = site.Fact.End }, $"  aka: \"Alias {random.Below(1000)}\""));
        Add("same: one more fact", static sites => sites.Corpus.Files.Where(static file => file.Parsed.Facts.Count > 0), static (corpus, file, random) =>
            corpus.InsertLines(corpus.EndOf(file.Path), $"issue matter-{random.Below(10_000)}"));
        Add("same: facts of one line in lines of their own", static sites => sites.Corpus.Parsed.SelectMany(static file => file.Facts).Where(static fact => fact.Names.Count > 1), static (corpus, fact, _) =>
            corpus.RemoveLines(fact.Line.Location).InsertLines(fact.Line.Location, fact.Names.Select(name => fact.Kind.Text + " " + name.Text)));
        Add("same: a list in two lines", static sites => sites.References.Where(static site => site.Claim.Items.Count > 1), static (corpus, site, _) =>
        {
            var place = site.Claim.Line.Location;
            var rest = corpus.File(place.Path).Lines.Skip(place.Line + 1).Take(site.Claim.End - place.Line - 1).ToList();
            var second = corpus.Line(place)[..site.Claim.Colon.End] + " " + string.Join(", ", site.Claim.Values.Skip(1));
            return corpus.Replace(place, site.Claim.Items[0][^1].End, site.Claim.Items[^1][^1].End, "").InsertLines(place with { Line = site.Claim.End }, [second, .. rest]);
        });
        Add("same: a list's values again with their evidence", static sites => sites.References.Where(static site => site.Field.IsList && site.Claim.Backing.Evidence.Exists(static evidence => !evidence.Denies)), static (corpus, site, _) =>
        {
            var lines = corpus.File(site.Claim.Line.Location.Path).Lines.Take(site.Claim.End).Skip(site.Claim.Line.Location.Line).ToList();
            return corpus.InsertLines(site.Claim.Line.Location with { Line = site.Claim.End }, lines);
        });
        Add("same: an escape for a quote", static sites => sites.Claims.SelectMany(static site => site.Claim.Backing.Because).Where(static line => line.LastNumber == line.Location.Line), static (corpus, line, _) =>
            corpus.Replace(line.Location, line.Tokens[1].End - 1, line.Tokens[1].End - 1, " \\\"sic\\\" \\\\"));
    }

    /// <summary>A dash before a figure may be a minus, or lead from one to another.</summary>
    [GeneratedRegex(" (?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforeWord();

    private static IEnumerable<Location> AnyLine(EditSites sites) =>
        sites.Corpus.Files.SelectMany(static file => file.Lines.Select((line, i) => (file, line, i))).Where(static entry => entry.line.Length > 0 && !entry.line.TrimStart().StartsWith('"') && entry.i > 0)
            .Select(static entry => new Location(entry.file.Path, entry.i));

    /// <summary>Permutes ranges of lines; the lines between them stay where they are.</summary>
    private static Corpus? Permute(Corpus corpus, string path, List<(int From, int To)> ranges, SeededRandom random)
    {
        var order = ranges.ToList();
        random.Shuffle(order);
        if (order.SequenceEqual(ranges))
            return null;
        var lines = corpus.File(path).Lines;
        var result = new List<string>();
        var last = 0;
        for (var i = 0; i < ranges.Count; i++)
        {
            result.AddRange(lines.Take(ranges[i].From).Skip(last));
            result.AddRange(lines.Take(order[i].To).Skip(order[i].From));
            last = ranges[i].To;
        }

        result.AddRange(lines.Skip(last));
        return corpus.With(new CorpusFile(path, result));
    }

    private static Corpus? Wrap(Corpus corpus, TokenizedLine line, Token text, string indent, SeededRandom random)
    {
        var written = corpus.Line(line.Location);
        var spaces = Enumerable.Range(text.Column + 1, text.End - text.Column - 2).Where(i => written[i] == ' ').ToList();
        if (spaces.Count == 0)
            return null;
        var cut = random.Pick(spaces);
        return corpus.Replace(line.Location, written[..cut] + "\"").InsertLines(line.Location with { Line = line.Location.Line + 1 }, indent + "\"" + written[(cut + 1)..]);
    }

    /// <summary>Whether the name is also that of a kind, a field or a choice, which must not be renamed.</summary>
    private static bool IsAWordElsewhere(OracleScenario scenario, string name) =>
        scenario.Kind(name) is not null || scenario.Own.Any(fact => fact.Claims.Exists(claim => claim.Field.Text == name
            || (scenario.KindOf(fact)?.Field(claim.Field.Text) is { } field && scenario.Choice(field.Types[0]) is not null && claim.Values.Contains(name))));

    private static Corpus Rename(Corpus corpus, string name, string other)
    {
        foreach (var file in corpus.Files.Where(file => file.Lines.Any(line => line.Contains(name, StringComparison.Ordinal))))
        {
            corpus = corpus.Change(file.Path, lines =>
            {
                foreach (var line in LineTokenizer.Tokenize(file.Path, file.Lines).Where(static line => !line.IsEmpty))
                {
                    // In a path the name is followed by a full stop and a field.
                    foreach (var token in line.Tokens.Where(token => token.Reads(name) || (!token.IsText && token.Text.StartsWith(name + ".", StringComparison.Ordinal))).Reverse())
                        lines[line.Location.Line] = lines[line.Location.Line][..token.Column] + other + lines[line.Location.Line][(token.Column + name.Length)..];
                }
            });
        }

        return corpus;
    }
}
