using System;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using Xunit;

namespace ScenarioFacts.Tests;

/// <summary>What a debugger shows of an object is what it is, not the plumbing behind it.</summary>
public class DebuggerTests
{
    private static readonly Type[] Shown =
    [
        typeof(Fact), typeof(Claim), typeof(Evidence), typeof(FactSet<Fact>), typeof(FactCatalog), typeof(Timeline<int>), typeof(Answer<int>), typeof(FactView), typeof(FactDifference),
        typeof(FieldChange<int>), typeof(Mention), typeof(Referrers<Fact>), typeof(FactDate), typeof(FactNumber), typeof(Money), typeof(Quantity),
    ];

    [Fact]
    public void Each_type_says_what_it_shows_and_has_what_that_names() => Assert.All(Shown, static type =>
    {
        var display = type.GetCustomAttribute<DebuggerDisplayAttribute>();
        Assert.NotNull(display);
        foreach (var part in display.Value.Split('{').Skip(1).Select(static part => part.Split('}')[0].Split(',')[0]))
            Assert.True(part == "ToString()" || type.GetProperty(part) is not null, $"{type.Name} has no {part}");
    });

    [Fact]
    public void A_fact_shows_its_claims()
    {
        var fact = Packed.Catalog(Packed.Places("f|a", "c|aka|||||A")).Find("a")!;
        var proxy = Type.GetType(typeof(Fact).GetCustomAttribute<DebuggerTypeProxyAttribute>()!.ProxyTypeName, throwOnError: true)!;
        var view = Activator.CreateInstance(proxy, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, null, [fact], null);
        var claims = (System.Collections.Generic.IReadOnlyList<Claim>)proxy.GetProperty("Claims")!.GetValue(view)!;
        Assert.Equal(["aka: A"], claims.Select(static claim => claim.ToString()));
    }
}
