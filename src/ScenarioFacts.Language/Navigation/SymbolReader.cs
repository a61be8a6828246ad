using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Navigation;

/// <summary>Resolves the names in one file as the binder does, but without reporting errors.</summary>
internal sealed class SymbolReader
{
    private readonly FileSyntax _file;
    private readonly DeclarationIndex _index;
    private readonly FactOwners _owners;
    private readonly Scope _scope;
    private readonly string _name;
    private readonly List<Occurrence> _found = [];

    public SymbolReader(FileSyntax file, DeclarationIndex index, FactOwners owners)
    {
        (_file, _index, _owners) = (file, index, owners);
        _name = file.Header!.Name.Text;
        _scope = index.GetScope(_name);
    }

    public IReadOnlyList<Occurrence> ReadScenario()
    {
        ReadHeader();
        foreach (var fact in _file.Facts)
            ReadFact(fact);
        foreach (var assumption in _file.Assumptions)
        {
            ReadBacking(assumption.Backing);
            ReadValues(ReadPath(assumption.Line.Path), assumption.Line.Items);
        }

        foreach (var retraction in _file.Retractions)
        {
            ReadBacking(retraction.Backing);
            _ = ReadPath(retraction.Line.Path);
        }

        foreach (var expectation in _file.Expectations)
            ReadValues(ReadPath(expectation.Path), expectation.Items);
        return _found;
    }

    public IReadOnlyList<Occurrence> ReadVocabulary()
    {
        ReadHeader();
        foreach (var kind in _file.Kinds)
            ReadKind(kind);
        foreach (var choice in _file.Choices)
        {
            Add(choice.Line.Name.Span, Symbol.OfChoice(_name, choice.Line.Name.Text), isDeclaration: true);
            foreach (var word in choice.Line.Words)
                Add(word.Span, Symbol.OfWord(_name, choice.Line.Name.Text, word.Text), isDeclaration: true);
            foreach (var line in choice.Body)
                ReadChoiceLine(choice.Line, line);
        }

        return _found;
    }

    private void ReadHeader()
    {
        var header = _file.Header!;
        Add(header.Name.Span, Symbol.OfCatalog(_name), isDeclaration: true);
        if (header.Base is { } @base)
            AddCatalog(@base);
        foreach (var use in _file.Uses)
            AddCatalog(use.Name);
    }

    private void ReadKind(KindDeclaration kind)
    {
        var name = kind.Line.Name.Text;
        Add(kind.Line.Name.Span, Symbol.OfKind(_name, name), isDeclaration: true);
        if (kind.Line.Base is { } @base)
            AddType(@base);
        foreach (var field in kind.Fields)
        {
            if (KindSettings.IsSetting(field))
            {
                ReadSetting(field, _scope.FindKind(name));
                continue;
            }

            Add(field.Field.Span, Symbol.OfField(_name, name, field.Field.Text), isDeclaration: true);
            foreach (var word in field.Items[0].Words)
                AddType(word);
        }
    }

    private void ReadSetting(ClaimSyntax setting, Kind? kind)
    {
        if (!setting.Field.Reads(KindSettings.Sides) || !KindSettings.HasTwoSides(setting))
            return;
        foreach (var side in setting.Items)
        {
            if (kind?.GetField(side.First.Text) is { } field)
                AddField(side.Span, field);
        }
    }

    private void ReadChoiceLine(ChoiceSyntax choice, ClaimSyntax line)
    {
        AddWord(line.Field);
        foreach (var item in line.Items.Where(static item => item.IsOneWord))
            AddWord(item.First);

        void AddWord(Token word)
        {
            if (choice.Words.Any(declared => declared.Text == word.Text))
                Add(word.Span, Symbol.OfWord(_name, choice.Name.Text, word.Text));
        }
    }

    private void ReadFact(FactDeclaration fact)
    {
        var kind = _scope.FindKind(fact.Line.Kind.Text);
        if (kind is not null)
            Add(fact.Line.Kind.Span, Symbol.OfKind(kind.Symbol.Vocabulary, kind.Name));
        foreach (var name in fact.Line.Names)
            Add(name.Span, Symbol.OfFact(_name, name.Text), isDeclaration: true);
        ReadBacking(fact.Backing);
        foreach (var claim in fact.Claims)
        {
            var field = kind?.GetField(claim.Line.Field.Text);
            if (field is not null)
                AddField(claim.Line.Field.Span, field);
            ReadValues(field, claim.Line.Items);
            ReadBacking(claim.Backing);
        }
    }

    private void ReadBacking(Backing backing)
    {
        foreach (var evidence in backing.Evidence)
        {
            AddFact(evidence.Source);
            foreach (var voice in evidence.Via)
                AddFact(voice);
        }
    }

    /// <returns>The field that the path names, or null.</returns>
    private Field? ReadPath(PathSyntax path)
    {
        AddFact(path.FactSpan, path.Fact);
        if (path.Field is not { } name || _scope.KindOfFact(path.Fact)?.GetField(name) is not { } field)
            return null;
        AddField(path.FieldSpan, field);
        return field;
    }

    private void ReadValues(Field? field, ItemSyntax[] items)
    {
        foreach (var item in items)
        {
            if (field is not null && item.First.IsWord)
                ReadValue(field, item);
        }
    }

    private void ReadValue(Field field, ItemSyntax item)
    {
        switch (field.TypeKind)
        {
            case TypeKind.Reference or TypeKind.TextOrReference:
                AddFact(item.First);
                if (item.First != item.Last && item.First.Next!.Reads("as") && item.First.Next != item.Last)
                    AddFact(item.First.Next.Next!);
                break;
            case TypeKind.SourceChain:
                foreach (var word in item.Words.Where(static word => word.Kind == TokenKind.Word))
                    AddFact(word);
                break;
            case TypeKind.Choice:
                AddWord(field.Symbol.Type.Names[0], item.First);
                break;
            case TypeKind.Quantity:
                foreach (var word in item.Words)
                    AddWord(field.Symbol.Type.Unit!, word);
                break;
        }
    }

    private void AddCatalog(Token name)
    {
        if (_index.Declares(name.Text))
            Add(name.Span, Symbol.OfCatalog(name.Text));
    }

    /// <summary>A word of a type; the language's own type words are not names.</summary>
    private void AddType(Token word)
    {
        var name = word.Text;
        if (_scope.FindChoice(name) is { } choice)
            Add(word.Span, Symbol.OfChoice(choice.Vocabulary, name));
        else if (_scope.FindKind(name) is { } kind)
            Add(word.Span, Symbol.OfKind(kind.Symbol.Vocabulary, name));
    }

    private void AddWord(string choice, Token word)
    {
        if (_scope.FindChoice(choice) is { } known && known.Words.Contains(word.Text))
            Add(word.Span, Symbol.OfWord(known.Vocabulary, choice, word.Text));
    }

    private void AddField(TextSpan span, Field field) => Add(span, Symbol.OfField(field.Owner.Vocabulary, field.Owner.Name, field.Name));

    private void AddFact(Token name) => AddFact(name.Span, name.Text);

    private void AddFact(TextSpan span, string name)
    {
        if (_owners.Find(_name, name) is { } owner)
            Add(span, Symbol.OfFact(owner, name));
    }

    private void Add(TextSpan span, Symbol symbol, bool isDeclaration = false) => _found.Add(new Occurrence(span, symbol, isDeclaration));
}
