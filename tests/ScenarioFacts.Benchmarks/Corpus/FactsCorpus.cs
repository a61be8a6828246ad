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

    /// <summary>The facts with claims that quote one source.</summary>
    public const int FactsPerSource = 24;

    private readonly List<InputText> _files = [];
    private readonly List<InputText> _texts = [];
    private readonly List<CorpusFact> _written = [];
    private readonly Dice _dice = new(20150121);
    private string[] _words = CorpusWords.Plain;
    private StringBuilder _facts = new();
    private StringBuilder _text = new();
    private string _source = "";
    private string _published = "";
    private readonly List<string> _lastNames = [];
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
        corpus.EndFile("corpus.facts");
        return corpus;
    }

    /// <summary>So many facts with claims, or a few more, in files that hold the facts of some sources each.</summary>
    public static FactsCorpus OfFacts(int count, int sourcesPerFile)
    {
        // Without the words that point at a day: nothing is to be said of these facts, not even a warning.
        var corpus = new FactsCorpus { _words = [.. CorpusWords.Plain.Where(static word => word is not ("last" or "next" or "said"))] };
        for (var file = 0; corpus._written.Count < count; file++)
        {
            if (file == 0)
                corpus.WriteHead();
            else
                corpus.Line("scenario long-peace");
            for (var i = 0; i < sourcesPerFile; i++)
                corpus.WriteSource();
            corpus.EndFile($"part-{file.ToString("0000", CultureInfo.InvariantCulture)}.facts");
        }

        return corpus;
    }

    public IReadOnlyList<InputText> Files => _files;

    /// <summary>The texts that are quoted.</summary>
    public IReadOnlyList<InputText> Texts => _texts;

    /// <summary>The facts that have claims, in the order of the files.</summary>
    public IReadOnlyList<CorpusFact> Written => _written;

    public string Text => File.Text;

    public InputText File => _files[0];

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
        _published = $"2018-{Two(1 + _dice.Below(12))}-{Two(1 + _dice.Below(28))}";
        Line($"  published: {_published}");
        Line($"  publisher: \"The {_dice.Of(CorpusWords.FamilyNames)} Gazette\"");
        Line("  ignore-after: \"More stories from this newspaper\"   # teasers follow");
        Line();
        for (var i = 0; i < FactsPerSource; i++)
            WriteFact(i);
        _text.Append("More stories from this newspaper\n").Append(Sentence(30)).Append('\n');
        _texts.Add(new InputText($"{_source}.txt", _text.ToString()));
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
        var office = $"{_dice.Of(CorpusWords.Offices)}-{Letters(_lastNames.Count)}";
        Line($"office {office}");
        var last = "q" + Letters(_serial++);
        Fact("person", PersonName(_lastNames.Count), $"{given} {family} {last}");
        _lastNames.Add(last);
        var alias = $"{family} {given} {Letters(_serial++)}";
        Claim("aka", $"\"{alias}\"");
        Evidence("    ", alias);
        var day = Day(2015);
        Claim($"office at {day}", office);
        Evidence("    ", $"{last} {Spoken(office)} on {DateWords(day)}");
        var (from, to) = (Month(2013), Month(2016));
        var rank = $"Captain of the {_dice.Of(CorpusWords.FamilyNames)} Squadron";
        Claim($"rank from {from} to {to}", $"\"{rank}\"");
        if (_dice.OneIn(3))
            Because($"{Sentence(7)} {rank} from {DateWords(from)} to {DateWords(to)}");
        else
            Evidence("    ", $"{rank} from {DateWords(from)} to {DateWords(to)}");
    }

    private void WriteMeeting()
    {
        Fact("meeting", $"talks-{Number(_serial++)}", Title());
        var (day, place) = (Day(2014), _dice.Of(CorpusWords.Places));
        Evidence("  ", $"{Spoken(place)} on {DateWords(day)}");
        Claim("status", "occurred");
        Claim("when", day);
        Claim("where", place);
        List<int> people = [.. Enumerable.Range(0, Math.Min(_lastNames.Count, 4)).Select(i => _lastNames.Count - 1 - i)];
        Claim("participants", string.Join(", ", people.Select(PersonName)));
        Evidence("    ", string.Join(' ', people.Select(person => _lastNames[person])));
        List<string> topics = [.. CorpusWords.Issues.Skip(_dice.Below(3)).Take(3)];
        Claim("topics", string.Join(", ", topics));
        Evidence("    ", string.Join(' ', topics.Take(2).Select(Spoken)));
        Evidence("    ", Spoken(topics[2]));
    }

    private void WriteProgramme()
    {
        Fact("programme", $"project-{Number(_serial++)}", Title());
        List<string> partners = [.. CorpusWords.Countries.Skip(_dice.Below(5)).Take(2 + _dice.Below(2))];
        var aim = _dice.Of(CorpusWords.Issues);
        Evidence("  ", $"{string.Join(' ', partners.Select(Spoken))} {Spoken(aim)}");
        Claim("partners", string.Join(", ", partners));
        var phase = _dice.Below(CorpusWords.Phases.Length - 1);
        WritePhase(Month(2013), CorpusWords.Phases[phase]);
        WritePhase(Month(2016), CorpusWords.Phases[phase + 1]);
        Claim("aims", aim, "   # the review lists more");
    }

    private void WritePhase(string month, string phase)
    {
        Claim($"phase from {month}", phase);
        Evidence("    ", $"{Spoken(phase)} in {DateWords(month)}");
    }

    private void Fact(string kind, string name, string label)
    {
        Line($"{kind} {name} \"{label}\"");
        _written.Add(new CorpusFact(kind, name, label, _source, _published));
    }

    private void Claim(string field, string value, string comment = "")
    {
        Line($"  {field}: {value}{comment}");
        _written[^1].Claims.Add((field, value));
    }

    private void Because(string reason)
    {
        Line($"    because \"{reason}\"");
        _written[^1].Claims.Add(("because", reason));
    }

    private void EndFile(string path)
    {
        _files.Add(new InputText(path, _facts.ToString()));
        _facts = new StringBuilder();
    }

    /// <summary>A quote, which the source's text is given too. Every sixth takes two lines.</summary>
    /// <param name="named">What the claim says, in words.</param>
    private void Evidence(string indent, string named)
    {
        var quote = Sentence(3 + _dice.Below(4)) + " " + named;
        _text.Append(Sentence(5)).Append(". ").Append(quote).Append(". ").Append(Sentence(6)).Append(".\n");
        var via = _dice.Below(3) switch
        {
            0 => $" via {_dice.Of(CorpusWords.Voices)}",
            _ => "",
        };
        _written[^1].Quotes.Add($"{_source}{via} {quote}");
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
        var parts = Enumerable.Range(0, words).Select(_ => _dice.Of(_words)).ToArray();
        parts[1] = "x" + Letters(_serial++);
        return string.Join(' ', parts);
    }

    private string Title()
    {
        var words = Sentence(5);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>A name as texts have it: “harbour city”.</summary>
    private static string Spoken(string name) => name.Replace('-', ' ');

    /// <summary>A date as texts have it: “19 February 2016”.</summary>
    private static string DateWords(string date) => date.Length == 7
        ? DateTime.ParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture).ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : DateTime.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

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
