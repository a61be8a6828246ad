extern alias generator;
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using generator::ScenarioFacts.Language.Declarations;
using Xunit;
using FactAttribute = Xunit.FactAttribute;
using Facts = ScenarioFacts;

namespace ScenarioFacts.Generator.Tests;

/// <summary>The core vocabulary is written twice: as facts for the compiler, as classes in the runtime library. Both say the same.</summary>
public class CoreVocabularyTests
{
    private static readonly string[] MembersWithoutField = ["Quotes", "WithinVia"];

    [Fact]
    public void The_runtime_has_a_class_for_each_core_kind_and_a_property_for_each_field_and_no_other()
    {
        var core = BuiltInVocabularies.All.Single(static file => file.Name == BuiltInVocabularies.Core);
        foreach (var kind in core.Kinds)
        {
            var type = TypeOf(kind.Name);
            Assert.Equal(kind.Base is null ? typeof(object) : TypeOf(kind.Base), type.BaseType);
            if (kind.Base is not null)
                Assert.Equal(MembersOf(kind), DeclaredBy(type));
        }
    }

    [Fact]
    public void The_runtime_has_an_enumeration_for_each_core_choice_with_its_words_in_their_order()
    {
        var core = BuiltInVocabularies.All.Single(static file => file.Name == BuiltInVocabularies.Core);
        var choice = Assert.Single(core.Choices);
        Assert.Equal(choice.Words.Select(Names.GetCSharpName), Enum.GetNames(TypeOf(choice.Name)));
    }

    private static IEnumerable<string> MembersOf(KindSymbol kind) =>
        kind.Fields.Select(static field => Names.GetCSharpName(field.Name)).SelectMany(static name => new[] { name, name + "Claims" }).Order(StringComparer.Ordinal);

    private static IEnumerable<string> DeclaredBy(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(static property => property.Name)
            .Except(MembersWithoutField, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static Type TypeOf(string name) => typeof(Facts.Fact).Assembly.GetType("ScenarioFacts." + Names.GetCSharpName(name), throwOnError: true)!;
}
