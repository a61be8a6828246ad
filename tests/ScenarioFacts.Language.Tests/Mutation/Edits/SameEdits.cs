using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Judging;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Edits;

/// <summary>Edits that change how facts are written down and not what they say.</summary>
internal sealed class SameEdits : EditList
{
    public SameEdits()
    {
        AddOrder();
        AddLayout();
        AddFiles();
        AddWords();
    }

    private void AddOrder()
    {
        Add("same: claims in another order", static sites => sites.Facts.Where(static site => site.Fact.Claims.Count > 1), static (corpus, site, dice) =>
            Reorder(corpus, site.Fact.Line.Place.Path, [.. site.Fact.Claims.Select(static claim => (claim.Line.Place.Line, claim.End))], dice));
        Add("same: facts in another order", static sites => sites.Corpus.Files, static (corpus, file, dice) =>
            Reorder(corpus, file.Path, [.. file.Read.Facts.Select(static fact => (fact.Line.Place.Line, fact.End))], dice));
        Add("same: evidence in another order", static sites => sites.Claims.Where(static site => site.Claim.Backing.Evidence.Count > 1), static (corpus, site, dice) =>
            Reorder(corpus, site.Claim.Line.Place.Path, [.. site.Claim.Backing.Evidence.Select(static evidence => (evidence.Line.Place.Line, evidence.Line.LastNumber + 1))], dice));
        Add("same: because before evidence", static sites => sites.Claims.Where(static site => site.Claim.Backing is { Because.Count: 1, Evidence.Count: > 0 }), static (corpus, site, _) =>
        {
            var because = site.Claim.Backing.Because[0];
            return because.LastNumber > because.Place.Line ? null : corpus.Remove(because.Place).Insert(site.Claim.Line.Place with { Line = site.Claim.Line.Place.Line + 1 }, corpus.Line(because.Place));
        });
        Add("same: values in another order", static sites => sites.References.Where(static site => site.Claim.Items.Count > 1), static (corpus, site, dice) =>
        {
            var values = site.Claim.Values.ToList();
            dice.Shuffle(values);
            return corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][0].Column, site.Claim.Items[^1][^1].End, string.Join(", ", values));
        });
        Add("same: files under other names", static sites => sites.Corpus.Files, static (corpus, file, dice) =>
            new Corpus([.. corpus.Files.Select(other => other == file ? new CorpusFile($"facts/{dice.Letter()}{dice.Below(1000)}.facts", file.Lines) : other)]));
    }

    private void AddLayout()
    {
        Add("same: deeper indentation", static sites => sites.Corpus.Files, static (corpus, file, dice) => corpus.Change(file.Path, lines =>
        {
            var indent = dice.Of(["   ", "    ", "\t", "      "]);
            for (var i = 0; i < lines.Count; i++)
                lines[i] = lines[i].StartsWith("    ", StringComparison.Ordinal) ? indent + indent + lines[i].TrimStart() : lines[i].StartsWith(' ') ? indent + lines[i].TrimStart() : lines[i];
        }));
        Add("same: comments", AnyLine, static (corpus, place, dice) => corpus.Insert(place, dice.Of(["# a note", "", "  # a note", "#", "## for the documentation"])));
        Add("same: a comment at the end of a line", static sites => sites.Claims, static (corpus, site, dice) => corpus.Replace(site.Claim.Line.Place, corpus.Line(site.Claim.Line.Place) + dice.Of(["  # a note: so, it \"seems\"", " #", "\t# >"])));
        Add("same: blank lines", AnyLine, static (corpus, place, dice) => corpus.Insert(place, dice.Of<IReadOnlyList<string>>([[""], ["", ""], ["   "], ["\t"]])));
        Add("same: spaces at the end", AnyLine, static (corpus, place, dice) => corpus.Replace(place, corpus.Line(place) + dice.Of([" ", "   ", "\t"])));
        Add("same: spaces between words", static sites => sites.Claims, static (corpus, site, dice) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Colon.Column, site.Claim.Items[0][0].Column, dice.Of([" : ", ":  ", ":", " :", ":\t"])));
        Add("same: a web page's spaces before a field", static sites => sites.Claims, static (corpus, site, dice) =>
            corpus.Replace(site.Claim.Line.Place, dice.Of(["\u00A0\u00A0", "\u3000", " \u00A0", "\u2003"]) + corpus.Line(site.Claim.Line.Place).TrimStart()));
        Add("same: a web page's space before a value", static sites => sites.Claims.Where(static site => site.Claim.Items[0][0].IsWord), static (corpus, site, dice) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Colon.End, site.Claim.Items[0][0].Column, dice.Of(["\u00A0", "\u2009", "\u3000"])));
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
        Add("same: a text in two lines", static sites => sites.Evidence, static (corpus, site, dice) => Wrap(corpus, site.Evidence.Line, site.Evidence.Words, "      ", dice));
        Add("same: a reason in two lines", static sites => sites.Claims.SelectMany(static site => site.Claim.Backing.Because).Where(static line => line.LastNumber == line.Place.Line), static (corpus, line, dice) =>
            Wrap(corpus, line, line.Pieces[1], "        ", dice));
    }

    private void AddFiles()
    {
        Add("same: a file in two", static sites => sites.Facts, static (corpus, site, dice) =>
        {
            var file = corpus.File(site.Fact.Line.Place.Path);
            if (site.Fact == file.Read.Facts[0])
                return null;
            var cut = site.Fact.Line.Place.Line;
            return new Corpus([
                .. corpus.Files.Where(other => other != file),
                new CorpusFile(file.Path, [.. file.Lines.Take(cut)]),
                new CorpusFile($"facts/zz{dice.Below(100)}.facts", ["scenario " + file.Read.Name, .. file.Lines.Skip(cut)])]);
        });
        Add("same: two files in one", static sites => sites.Corpus.Files, static (corpus, file, dice) =>
        {
            var other = dice.Of(corpus.Files);
            if (other == file || other.Read.Name != file.Read.Name || other.Read.Label is not null)
                return null;
            return new Corpus([.. corpus.Files.Where(kept => kept != file && kept != other), new CorpusFile(file.Path, [.. file.Lines, .. other.Lines.Skip(other.Read.Header!.Place.Line + 1)])]);
        });
        Add("same: every fact in a file of its own", static sites => sites.Corpus.Files.Where(static file => file.Read.Facts.Count > 1), static (corpus, file, dice) => new Corpus([
            .. corpus.Files.Where(other => other != file),
            new CorpusFile(file.Path, [.. file.Lines.Take(file.Read.Facts[0].Line.Place.Line)]),
            .. file.Read.Facts.Select((fact, i) => new CorpusFile($"facts/{dice.Letter()}{i}.facts", ["scenario " + file.Read.Name, .. file.Lines.Take(fact.End).Skip(fact.Line.Place.Line)]))]));
        Add("same: use written again elsewhere", static sites => sites.Corpus.Files.Where(static file => file.Read.Uses.Count == 0), static (corpus, file, _) =>
            corpus.Files.FirstOrDefault(other => other.Read.Name == file.Read.Name && other.Read.Uses.Count > 0) is { } user
                ? corpus.Insert(new Place(file.Path, file.Read.Header!.Place.Line + 1), user.Lines[user.Read.Uses[0].Place.Line])
                : null);
        Add("same: the label written again elsewhere", static sites => sites.Corpus.Files.Where(static file => file.Read.Label is null), static (corpus, file, _) =>
            corpus.Files.FirstOrDefault(other => other.Read.Name == file.Read.Name && other.Read.Label is not null) is { } labelled
                ? corpus.Put(file.Read.Header!.Place, file.Read.Header.Pieces[^1].End, file.Read.Header.Pieces[^1].End, " \"" + labelled.Read.Label + "\"")
                : null);
    }

    private void AddWords()
    {
        Add("same: a fact under another name", static sites => sites.Facts.Where(static site => !IsAWordElsewhere(site.World, site.Fact.Name)), static (corpus, site, dice) =>
            Rename(corpus, site.Fact.Name, $"{site.Fact.Name}-{dice.Letter()}{dice.Below(100)}"));
        Add("same: another label", static sites => sites.Facts.Where(static site => site.Fact.Label is not null && site.Fact.Line.LastNumber == site.Fact.Line.Place.Line), static (corpus, site, dice) =>
            corpus.Put(site.Fact.Line.Place, site.Fact.Label!, dice.Of(["\"A label of \\\"its\\\" own\"", "\"東京\"", "\"A # in it, and: a > too\""])));
        Add("same: no label", static sites => sites.Facts.Where(static site => site.Fact.Label is not null && site.Fact.Line.LastNumber == site.Fact.Line.Place.Line), static (corpus, site, _) =>
            corpus.Put(site.Fact.Line.Place, site.Fact.Names[0].End, site.Fact.Label!.End, ""));
        Add("same: the header's evidence under each claim", static sites => sites.Facts.Where(static site => site.Fact.Backing.Evidence.Count > 0 && site.Fact.Claims.Exists(static claim => claim.Backing.BacksNothing)), static (corpus, site, _) =>
            corpus.Change(site.Fact.Line.Place.Path, lines =>
            {
                var backing = site.Fact.Backing.Evidence.Select(static evidence => evidence.Line).Concat(site.Fact.Backing.Because).SelectMany(line => lines.Take(line.LastNumber + 1).Skip(line.Place.Line)).ToList();
                foreach (var claim in site.Fact.Claims.Where(static claim => claim.Backing.BacksNothing).Reverse())
                    lines.InsertRange(claim.Line.LastNumber + 1, backing);
            }));
        Add("same: other punctuation in a quote", static sites => sites.Evidence, static (corpus, site, dice) =>
            corpus.Put(site.Evidence.Line.Place, site.Evidence.Words, "\"" + site.Evidence.Words.Text.Replace("'", "’", StringComparison.Ordinal).Replace(" ", dice.Of(["  ", ", ", " – ", "… "]), StringComparison.Ordinal)
                .Replace("[,", "[", StringComparison.Ordinal) + "\""));
        Add("same: a quote twice", static sites => sites.Evidence, static (corpus, site, _) => corpus.Insert(site.Evidence.Line.Place, corpus.Line(site.Evidence.Line.Place)));
        Add("same: one more alias", static sites => sites.Facts.Where(static site => site.Kind is { EvidenceOptional: true } && site.Kind.Field("aka") is not null && site.Fact.Names.Count == 1), static (corpus, site, dice) =>
            corpus.Insert(site.Fact.Line.Place with { Line = site.Fact.End }, $"  aka: \"Alias {dice.Below(1000)}\""));
        Add("same: one more fact", static sites => sites.Corpus.Files.Where(static file => file.Read.Facts.Count > 0), static (corpus, file, dice) =>
            corpus.Insert(NameEdits.EndOf(corpus, file.Path), $"issue matter-{dice.Below(10_000)}"));
        Add("same: facts of one line in lines of their own", static sites => sites.Corpus.Read.SelectMany(static file => file.Facts).Where(static fact => fact.Names.Count > 1), static (corpus, fact, _) =>
            corpus.Remove(fact.Line.Place).Insert(fact.Line.Place, fact.Names.Select(name => fact.Kind.Text + " " + name.Text)));
        Add("same: a list in two lines", static sites => sites.References.Where(static site => site.Claim.Items.Count > 1), static (corpus, site, _) =>
        {
            var place = site.Claim.Line.Place;
            var rest = corpus.File(place.Path).Lines.Skip(place.Line + 1).Take(site.Claim.End - place.Line - 1).ToList();
            var second = corpus.Line(place)[..site.Claim.Colon.End] + " " + string.Join(", ", site.Claim.Values.Skip(1));
            return corpus.Put(place, site.Claim.Items[0][^1].End, site.Claim.Items[^1][^1].End, "").Insert(place with { Line = site.Claim.End }, [second, .. rest]);
        });
        Add("same: a list's values again with their evidence", static sites => sites.References.Where(static site => site.Field.IsList && site.Claim.Backing.Evidence.Exists(static evidence => !evidence.Denies)), static (corpus, site, _) =>
        {
            var lines = corpus.File(site.Claim.Line.Place.Path).Lines.Take(site.Claim.End).Skip(site.Claim.Line.Place.Line).ToList();
            return corpus.Insert(site.Claim.Line.Place with { Line = site.Claim.End }, lines);
        });
        Add("same: an escape for a quote", static sites => sites.Claims.SelectMany(static site => site.Claim.Backing.Because).Where(static line => line.LastNumber == line.Place.Line), static (corpus, line, _) =>
            corpus.Put(line.Place, line.Pieces[1].End - 1, line.Pieces[1].End - 1, " \\\"sic\\\" \\\\"));
    }

    private static IEnumerable<Place> AnyLine(Sites sites) =>
        sites.Corpus.Files.SelectMany(static file => file.Lines.Select((line, i) => (file, line, i))).Where(static entry => entry.line.Length > 0 && !entry.line.TrimStart().StartsWith('"') && entry.i > 0)
            .Select(static entry => new Place(entry.file.Path, entry.i));

    /// <summary>Puts stretches of lines into another order; what stands between them stays.</summary>
    private static Corpus? Reorder(Corpus corpus, string path, List<(int From, int To)> stretches, Dice dice)
    {
        var order = stretches.ToList();
        dice.Shuffle(order);
        if (order.SequenceEqual(stretches))
            return null;
        var lines = corpus.File(path).Lines;
        var result = new List<string>();
        var last = 0;
        for (var i = 0; i < stretches.Count; i++)
        {
            result.AddRange(lines.Take(stretches[i].From).Skip(last));
            result.AddRange(lines.Take(order[i].To).Skip(order[i].From));
            last = stretches[i].To;
        }

        result.AddRange(lines.Skip(last));
        return corpus.With(new CorpusFile(path, result));
    }

    private static Corpus? Wrap(Corpus corpus, CutLine line, Piece text, string indent, Dice dice)
    {
        var written = corpus.Line(line.Place);
        var spaces = Enumerable.Range(text.Column + 1, text.End - text.Column - 2).Where(i => written[i] == ' ').ToList();
        if (spaces.Count == 0)
            return null;
        var cut = dice.Of(spaces);
        return corpus.Replace(line.Place, written[..cut] + "\"").Insert(line.Place with { Line = line.Place.Line + 1 }, indent + "\"" + written[(cut + 1)..]);
    }

    /// <summary>Whether the name also stands where it does not mean the fact: as a kind, a field or a choice.</summary>
    private static bool IsAWordElsewhere(World world, string name) =>
        world.Kind(name) is not null || world.Own.Any(own => own.Fact.Claims.Exists(claim => claim.Field.Text == name
            || (world.KindOf(own.Fact)?.Field(claim.Field.Text) is { } field && world.Choice(field.Types[0]) is not null && claim.Values.Contains(name))));

    private static Corpus Rename(Corpus corpus, string name, string other)
    {
        foreach (var file in corpus.Files.Where(file => file.Lines.Any(line => line.Contains(name, StringComparison.Ordinal))))
        {
            corpus = corpus.Change(file.Path, lines =>
            {
                foreach (var line in LineCutter.Cut(file.Path, file.Lines).Where(static line => !line.IsEmpty))
                {
                    // A name may stand before the point of a path, too.
                    foreach (var piece in line.Pieces.Where(piece => piece.Reads(name) || (!piece.IsText && piece.Text.StartsWith(name + ".", StringComparison.Ordinal))).Reverse())
                        lines[line.Place.Line] = lines[line.Place.Line][..piece.Column] + other + lines[line.Place.Line][(piece.Column + name.Length)..];
                }
            });
        }

        return corpus;
    }
}
