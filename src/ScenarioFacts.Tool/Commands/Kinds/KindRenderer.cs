using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Tool.Rendering;
using Spectre.Console;

namespace ScenarioFacts.Tool.Commands.Kinds;

/// <summary>Prints vocabularies, kinds and choices: what exists, what a field accepts, and what the words mean.</summary>
internal sealed class KindRenderer(IAnsiConsole console)
{
    private const int Indent = 2;

    /// <summary>Prints the kinds of a vocabulary as a tree below their base kinds, and its choices.</summary>
    public void WriteAll(Vocabulary vocabulary)
    {
        var tree = new Tree(Titled(vocabulary));
        var nodes = vocabulary.Kinds.ToDictionary(static kind => kind, Node);
        foreach (var kind in vocabulary.Kinds)
        {
            if (kind.Base is { } @base && nodes.TryGetValue(@base, out var parent))
                parent.AddNode(nodes[kind]);
            else
                tree.AddNode(nodes[kind]);
        }

        console.Write(tree);
        foreach (var choice in vocabulary.Choices)
            WriteWords(choice);
    }

    /// <summary>Prints a kind with its own and inherited fields.</summary>
    public void Write(Kind kind, Vocabulary vocabulary)
    {
        var symbol = kind.Symbol;
        console.Write(new Line().Add(Shown(kind.Name), Styles.Strong).Add($"  {Shown(symbol.Label)}, in {Shown(vocabulary.Name)}", Styles.Dim));
        WriteDocumentation(symbol.Documentation, 0);
        if (kind.Base is not null)
            console.Write(new Line().Add("It is " + string.Join(", which is ", kind.Lineage.Skip(1).Select(static @base => Shown(Names.WithArticle(@base.Name)))) + "."));
        console.Write(new Line().Add(kind.EvidenceOptional ? "It needs no evidence, except for what changes over time." : "Every claim needs evidence, or a because."));
        if (kind.NameFamily is not null)
            console.Write(new Line().Add("It has proper names, which exclude one another."));
        if (kind.Sides.Count > 0)
            console.Write(new Line().Add("Its sides are " + string.Join(" and ", kind.Sides.Select(Shown)) + "."));
        foreach (var declaring in kind.Lineage.Where(static declaring => declaring.OwnFields.Count > 0))
        {
            Line.WriteEmpty(console);
            if (declaring != kind)
                console.Write(new Line().Add("from " + Shown(declaring.Name), Styles.Dim));
            foreach (var field in declaring.OwnFields)
                Write(field.Symbol, vocabulary);
        }
    }

    public void Write(ChoiceSymbol choice, Vocabulary vocabulary)
    {
        console.Write(new Line().Add(Shown(choice.Name), Styles.Strong).Add($"  a choice, in {Shown(vocabulary.Name)}", Styles.Dim));
        WriteDocumentation(choice.Documentation, 0);
        new Prose().Add(string.Join(", ", choice.Words), Styles.Code).Write(console);
        foreach (var word in choice.Words)
        {
            if (ChoiceWording.Describe(choice, word) is { } said)
                new Prose(Indent).Add(word, Styles.Code).Add(": ").Add(said).Write(console);
        }
    }

    private void Write(FieldSymbol field, Vocabulary vocabulary)
    {
        var line = new Prose(Indent).Add(field.Name, Styles.Code).Add(": ").Add(field.Type.ToString());
        foreach (var modifier in GetModifiers(field.Modifiers))
            line.Add(", " + modifier, modifier == FieldModifiers.Required ? Styles.Strong : default(Style?));
        line.Write(console);
        WriteDocumentation(field.Documentation, 2 * Indent);
        if (vocabulary.GetChoice(field.Type) is { } choice)
            new Prose(2 * Indent).Add(field.Type.Unit is null ? "one of: " : "units: ", Styles.Dim).Add(string.Join(", ", choice.Words)).Write(console);
    }

    private void WriteWords(ChoiceSymbol choice) =>
        new Prose().Add("choice ", Styles.Dim).Add(choice.Name, Styles.Code).Add(": " + string.Join(", ", choice.Words)).Write(console);

    private void WriteDocumentation(string? documentation, int indent)
    {
        if (!string.IsNullOrWhiteSpace(documentation))
            new Prose(indent).Add(documentation, Styles.Dim).Write(console);
    }

    private static TreeNode Node(Kind kind) => new(new Paragraph()
        .Append(Shown(kind.Name), Styles.Code)
        .Append(kind.Base is { } @base && @base.Symbol.Vocabulary != kind.Symbol.Vocabulary && @base.Name != FileDeclarations.RootKind ? $" is {Shown(@base.Name)}" : "", Styles.Dim)
        .Append("  " + Shown(kind.Symbol.Documentation ?? kind.Symbol.Label), Styles.Dim));

    private static Paragraph Titled(Vocabulary vocabulary) => new Paragraph()
        .Append(Shown(vocabulary.Name), Styles.Strong)
        .Append($"  {Shown(vocabulary.Label)}" + (vocabulary.Name == BuiltInVocabularies.Core ? ", always there" : vocabulary.IsBuiltIn ? $", built in: use {vocabulary.Name}" : ""));

    private static IEnumerable<string> GetModifiers(FieldModifiers modifiers)
    {
        if (modifiers.IsRequired)
            yield return FieldModifiers.Required;
        if (modifiers.IsOverTime)
            yield return FieldModifiers.OverTime;
        if (modifiers.IsUndisputed)
            yield return FieldModifiers.Undisputed;
        if (modifiers.IsExclusive)
            yield return FieldModifiers.Exclusive;
        if (modifiers.IsInOrder)
            yield return FieldModifiers.InOrder;
        if (modifiers.IsQuoted)
            yield return FieldModifiers.Quoted;
        if (modifiers.IsSpeaking)
            yield return FieldModifiers.Speaks;
        if (modifiers.AtLeast is { } least)
            yield return FieldModifiers.Least + " " + Wording.Number(least);
        if (modifiers.AtMost is { } most)
            yield return FieldModifiers.Most + " " + Wording.Number(most);
    }

    /// <summary>Formats a text as one line without terminal control characters.</summary>
    private static string Shown(string text) => Wording.Printable(string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)));
}
