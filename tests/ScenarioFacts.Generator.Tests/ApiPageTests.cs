using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScenarioFacts.Generator.Tests.Harness;
using ScenarioFacts.Tests.Shared;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

/// <summary>The page that has the whole library on it, for people and programs that read one page: written from the library and its documentation.</summary>
public class ApiPageTests
{
    private const string Head = """
        # The library ScenarioFacts, on one page

        What a project sees of the package `ScenarioFacts`: the types, and beside each member what it does. Your vocabulary and your scenarios become classes of their own that build on these:
        a kind `meeting` a class `Meeting : Event`, a scenario `uk-japan` a static class `UkJapan` with a set for each kind (`UkJapan.Meetings`) and a property for each fact
        (`UkJapan.Meetings.Fdmm2015`). A field `where` is `Meeting.Where`, and the claims behind it `Meeting.WhereClaims`; of a field over time, `Meeting.Status`, the value at a date is
        `meeting.Status.At(date)`. The compiler's errors have pages of their own: `facts explain FACT2003`. Members that need .NET 8 are listed like all others; those that only generated code uses are not.

        """;

    private static readonly SymbolDisplayFormat Signature = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    [Fact]
    public void The_page_of_the_library_is_up_to_date() => CheckedInFile.Verify("src/ScenarioFacts/API.md", Write());

    private static string Write()
    {
        var path = typeof(ScenarioFacts.Fact).Assembly.Location;
        var reference = MetadataReference.CreateFromFile(path, documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(path, ".xml")));
        var compilation = CSharpCompilation.Create("page", references: [.. References.All.Where(other => other.Display != path), reference]);
        var library = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        var page = new StringBuilder(Head);
        foreach (var type in GetTypes(library.GlobalNamespace).Where(IsShown).OrderBy(static type => type.ToDisplayString(), StringComparer.Ordinal))
            WriteType(page, type);
        return page.ToString();
    }

    private static IEnumerable<INamedTypeSymbol> GetTypes(INamespaceSymbol space) => space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(GetTypes));

    private static void WriteType(StringBuilder page, INamedTypeSymbol type)
    {
        var bases = new[] { type.BaseType is { SpecialType: SpecialType.None } @base ? @base : null }.Concat(type.Interfaces).OfType<INamedTypeSymbol>().Select(static one => one.ToDisplayString(Signature.WithKindOptions(SymbolDisplayKindOptions.None)));
        page.Append("\n## ").Append(type.ToDisplayString(Signature)).Append("\n\n").Append(Summary(type)).Append('\n');
        if (type.TypeKind is not (TypeKind.Enum or TypeKind.Struct) && bases.Any())
            page.Append("Builds on ").Append(string.Join(", ", bases.Select(static one => $"`{one}`"))).Append(".\n");
        var members = type.GetMembers().Where(static member => IsShown(member) && IsWritten(member)).Select(static member => $"- `{Write(member)}`: {Summary(member)}\n").Order(StringComparer.Ordinal).ToList();
        if (members.Count > 0)
            page.Append('\n').AppendJoin("", members);
    }

    private static bool IsShown(ISymbol symbol) =>
        symbol.DeclaredAccessibility == Accessibility.Public && !symbol.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "EditorBrowsableAttribute");

    /// <summary>What every type has, and what a name already says, is left out.</summary>
    private static bool IsWritten(ISymbol member) => member is not IMethodSymbol method
        ? member is IPropertySymbol { IsOverride: false } or IFieldSymbol
        : method is { IsOverride: false, MethodKind: MethodKind.Ordinary or MethodKind.Conversion }
            || (method is { MethodKind: MethodKind.Constructor, Parameters.Length: > 0 } && Summary(method).Length > 0);

    private static string Write(ISymbol member) => member is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } word ? word.Name : member.ToDisplayString(Signature);

    private static string Summary(ISymbol symbol)
    {
        var xml = symbol.GetDocumentationCommentXml();
        return string.IsNullOrEmpty(xml) ? "" : string.Join(' ', Text(XElement.Parse(xml.StartsWith("<member", StringComparison.Ordinal) ? xml : $"<member>{xml}</member>").Element("summary")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Text(XElement? element) => element is null ? "" : string.Concat(element.Nodes().Select(static node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "paramref" or "typeparamref" } named => "`" + (named.Attribute("cref")?.Value is { } cref ? Last(cref) : named.Attribute("name")?.Value ?? named.Attribute("langword")?.Value) + "`",
        XElement { Name.LocalName: "c" } code => "`" + code.Value + "`",
        XElement other => Text(other),
        _ => "",
    }));

    /// <summary><c>P:ScenarioFacts.Fact.Label</c> is <c>Label</c>.</summary>
    private static string Last(string cref)
    {
        var name = Regex.Replace(cref.Split('(')[0], "`+[0-9]+", "");
        return name[(name.LastIndexOfAny(['.', ':']) + 1)..];
    }
}
