using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Benchmarks.Corpus;

/// <summary>
/// One large scenario as analysts write them, with the texts that it quotes: it compiles without errors, and every quote is found. The same on
/// every machine, so that numbers of different days can be compared.
/// </summary>
internal sealed class FactsCorpus
{
    public const int Megabyte = 1024 * 1024;

    private const int FactsPerSource = 24;

    private readonly StringBuilder _facts = new();
    private readonly List<SourceFile> _texts = [];
    private readonly Dice _dice = new(20150121);
    private StringBuilder _text = new();
    private string _source = "";
    private int _people;
    private int _serial;

    private FactsCorpus()
    {
    }

    /// <summary>The scenario, its characters all ASCII: as many bytes as characters.</summary>
    public static FactsCorpus OfLength(int length)
    {
        var corpus = new FactsCorpus();
        corpus.WriteHead();
        while (corpus._facts.Length < length)
            corpus.WriteSource();
        return corpus;
    }

    public string Text => _facts.ToString();

    public SourceFile File => new("corpus.facts", Text);

    public SourceLibrary Library => SourceLibrary.Create(_texts);

    private void WriteHead()
    {
        Line("# Made by the benchmarks; nothing in it happened.");
        Line("scenario long-peace \"A long peace, as its newspapers told it\"");
        Line("use defence");
        Line();
        Line($"country {string.Join(", ", CorpusWords.Countries)}");
        Line($"place {string.Join(", ", CorpusWords.Places)}");
        Line($"organisation {string.Join(", ", CorpusWords.Voices)}");
        Line($"issue {string.Join(", ", CorpusWords.Issues)}");
        Line();
    }

    private void WriteSource()
    {
        _source = $"article-{Number(_texts.Count)}";
        _text = new StringBuilder();
        Line($"# ---- {_source} {new string('-', 60)}");
        Line($"source {_source} \"{Title()}\"");
        Line($"  text: \"{_source}.txt\"");
        Line($"  published: 2018-{Two(1 + _dice.Below(12))}-{Two(1 + _dice.Below(28))}");
        Line($"  publisher: \"The {_dice.Of(CorpusWords.FamilyNames)} Gazette\"");
        Line("  ignore-after: \"More stories from this newspaper\"   # teasers follow");
        Line();
        for (var i = 0; i < FactsPerSource; i++)
            WriteFact(i);
        _text.Append("More stories from this newspaper\n").Append(Sentence(30)).Append('\n');
        _texts.Add(new SourceFile($"{_source}.txt", _text.ToString()));
    }

    private void WriteFact(int index)
    {
        if (_dice.OneIn(5))
            Line($"## {Title()}.");
        switch (index % 4)
        {
            case 0 or 2:
                WritePerson();
                break;
            case 1:
                WriteMeeting();
                break;
            default:
                WriteProgramme();
                break;
        }

        Line();
    }

    private void WritePerson()
    {
        var (given, family) = (_dice.Of(CorpusWords.GivenNames), _dice.Of(CorpusWords.FamilyNames));
        // An office has one holder at a time: each person has one of their own.
        var office = $"{_dice.Of(CorpusWords.Offices)}-{Number(_people)}";
        Line($"office {office}");
        Line($"person {PersonName(_people++)} \"{given} {family} {Letters(_serial++)}\"");
        Line($"  aka: \"{family} {given} {Letters(_serial++)}\"");
        Evidence("    ");
        Line($"  office at {Day(2015)}: {office}");
        Evidence("    ");
        Line($"  rank from {Month(2013)} to {Month(2016)}: \"Captain of the {Number(1 + _dice.Below(9))}. Squadron\"");
        if (_dice.OneIn(3))
            Line($"    because \"{Sentence(7)}\"");
        else
            Evidence("    ");
    }

    private void WriteMeeting()
    {
        Line($"meeting talks-{Number(_serial++)} \"{Title()}\"");
        Evidence("  ");
        Line("  status: occurred");
        Line($"  when: {Day(2014)}");
        Line($"  where: {_dice.Of(CorpusWords.Places)}");
        Line($"  participants: {string.Join(", ", Enumerable.Range(0, Math.Min(_people, 4)).Select(i => PersonName(_people - 1 - i)))}");
        Line($"  topics: {string.Join(", ", CorpusWords.Issues.Skip(_dice.Below(3)).Take(3))}");
        Evidence("    ");
        Evidence("    ");
    }

    private void WriteProgramme()
    {
        Line($"programme project-{Number(_serial++)} \"{Title()}\"");
        Evidence("  ");
        Line($"  partners: {string.Join(", ", CorpusWords.Countries.Skip(_dice.Below(5)).Take(2 + _dice.Below(2)))}");
        var phase = _dice.Below(CorpusWords.Phases.Length - 1);
        Line($"  phase from {Month(2013)}: {CorpusWords.Phases[phase]}");
        Evidence("    ");
        Line($"  phase from {Month(2016)}: {CorpusWords.Phases[phase + 1]}");
        Evidence("    ");
        Line($"  aims: {_dice.Of(CorpusWords.Issues)}   # the review lists more");
    }

    /// <summary>A quote, which the source's text is given too. Every sixth takes two lines.</summary>
    private void Evidence(string indent)
    {
        var quote = Sentence(6 + _dice.Below(6));
        _text.Append(Sentence(5)).Append(". ").Append(quote).Append(". ").Append(Sentence(6)).Append(".\n");
        var via = _dice.Below(3) switch
        {
            0 => $" via {_dice.Of(CorpusWords.Voices)}",
            _ => "",
        };
        if (!_dice.OneIn(6))
        {
            Line($"{indent}> {_source}{via} \"{quote}\"");
            return;
        }

        var middle = quote.IndexOf(' ', quote.Length / 2);
        Line($"{indent}> {_source}{via} \"{quote[..middle]}\"");
        Line($"{indent}  \"{quote[(middle + 1)..]}\"");
    }

    /// <summary>Words with one among them that stands nowhere else, so that each quote is found once.</summary>
    private string Sentence(int words)
    {
        var parts = Enumerable.Range(0, words).Select(_ => _dice.Of(CorpusWords.Plain)).ToArray();
        parts[1] = "x" + Letters(_serial++);
        return string.Join(' ', parts);
    }

    private string Title()
    {
        var words = Sentence(5);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private string Day(int year) => $"{Month(year)}-{Two(1 + _dice.Below(28))}";

    private string Month(int year) => $"{Number(year + _dice.Below(2))}-{Two(1 + _dice.Below(12))}";

    private static string PersonName(int index) => $"{CorpusWords.FamilyNames[index % CorpusWords.FamilyNames.Length].ToLowerInvariant()}-{Number(index)}";

    /// <summary>A number in letters: labels and quotes with figures would be about figures.</summary>
    private static string Letters(int number)
    {
        var letters = "";
        for (var rest = number; rest > 0 || letters.Length == 0; rest /= 20)
            letters += "bcdfghjklmnpqrstvwxz"[rest % 20];
        return letters;
    }

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Line(string line = "") => _facts.Append(line).Append('\n');
}
