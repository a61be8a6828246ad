using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Support;
using ScenarioFacts.Tests.Shared;
using Xunit;

namespace ScenarioFacts.Language.Tests.Checking;

/// <summary>
/// A class of rules that is no longer called is missed: each has a diagnostic that no other file reports, and that diagnostic's page fails if its example
/// does not raise it.
/// </summary>
public class RuleClassTests
{
    /// <summary>What share their diagnostics with other rules about names: <see cref="Binding.BinderTests"/> tries them one by one.</summary>
    private static readonly string[] Shared = ["SetRules", "UseRules"];

    private static readonly Dictionary<string, HashSet<string>> ReportsByFile = Directory
        .EnumerateFiles(CheckedInFile.PathOf("src/ScenarioFacts.Language"), "*.cs", SearchOption.AllDirectories)
        .Where(static file => Path.GetFileName(file) != "Descriptors.cs" && !file.Contains("obj", StringComparison.Ordinal))
        .ToDictionary(static file => Path.GetFileName(Path.GetDirectoryName(file)) + "/" + Path.GetFileNameWithoutExtension(file), static file => ReportsOf(File.ReadAllText(file)), StringComparer.Ordinal);

    public static TheoryData<string> RuleClasses => [.. Rules.Names.Except(Shared, StringComparer.Ordinal)];

    [Fact]
    public void Every_class_of_rules_stands_in_the_table_once() => Assert.Equal(
        typeof(Rules).Assembly.GetTypes().Where(static type => (type.Namespace == typeof(Rules).Namespace || type.Namespace == typeof(NamingRules).Namespace) && type.Name.EndsWith("Rules", StringComparison.Ordinal) && type != typeof(Rules)).Select(static type => type.Name).Order(StringComparer.Ordinal),
        Rules.Names.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(RuleClasses))]
    public void Each_class_of_rules_has_a_diagnostic_of_its_own(string name)
    {
        var own = ReportsByFile.ContainsKey("Support/" + name) ? "Support/" + name : "Checking/" + name;
        var others = ReportsByFile.Where(file => file.Key != own).SelectMany(static file => file.Value).ToHashSet(StringComparer.Ordinal);
        Assert.Contains(ReportsByFile[own], report => !others.Contains(report));
    }

    private static HashSet<string> ReportsOf(string source) =>
        [.. Regex.Matches(source, @"\bReport\.(\w+)\(", RegexOptions.CultureInvariant).Select(static match => match.Groups[1].Value)];
}
