using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ScenarioFacts.Tests.Shared;
using Xunit;

namespace ScenarioFacts.Tool.Tests.Architecture;

/// <summary>
/// The matrix of rooms: each folder uses those that its row names, and a row names only rooms above it, so that data flows one way. A new dependency is a
/// decision: add it to its row, or find the room where the code belongs.
/// </summary>
public class RoomTests
{
    private static readonly (string Room, string Uses)[] Language =
    [
        ("Common", ""),
        ("Text", "Common"),
        ("Diagnostics", "Common Text"),
        ("Configuration", "Text Diagnostics"),
        ("Evidence.Words", "Common Text"),
        ("Lexicon", "Text Diagnostics Evidence.Words"),
        ("Syntax", "Text Diagnostics Evidence.Words"),
        ("Evidence.Figures", "Common Text Lexicon Evidence.Words"),
        ("Evidence.Phrases", "Common Text Lexicon Evidence.Words Evidence.Figures"),
        ("Evidence.Quotes", "Common Text Lexicon Evidence.Words Evidence.Phrases"),
        ("Evidence.Seals", "Common Evidence.Words Evidence.Phrases Evidence.Quotes"),
        ("Evidence", "Common Text Lexicon Evidence.Words Evidence.Figures Evidence.Quotes Evidence.Seals"),
        ("Suggestions", "Common Diagnostics"),
        ("Declarations", "Common Text Diagnostics Syntax Suggestions"),
        ("Surfaces", "Common Text Diagnostics Syntax Declarations"),
        ("ValueFixes", "Common Text Diagnostics Lexicon Syntax Evidence.Figures Evidence.Phrases Suggestions Declarations"),
        ("Binding", "Common Text Diagnostics Lexicon Syntax Suggestions Declarations ValueFixes"),
        ("Naming", "Common Text Lexicon Evidence.Words Declarations Binding"),
        ("Semantics", "Common Text Diagnostics Declarations Binding Naming"),
        ("Support", "Common Text Diagnostics Lexicon Evidence.Words Evidence.Figures Evidence.Phrases Evidence.Quotes Evidence Declarations Binding Naming Semantics"),
        ("Checking", "Common Text Diagnostics Lexicon Syntax Evidence.Words Evidence.Figures Evidence.Phrases Evidence.Quotes Evidence.Seals Evidence Suggestions Declarations Binding Naming Semantics Support"),
        ("Compilation", "Common Text Diagnostics Configuration Syntax Evidence.Words Evidence.Quotes Evidence Declarations Surfaces Binding Semantics Checking"),
        ("Repairs", "Common Text Diagnostics Evidence.Words Evidence.Quotes Evidence Declarations Binding Naming Semantics Support Checking Compilation"),
        ("Model", "Common Text Syntax Declarations Binding Semantics"),
        ("Navigation", "Common Text Syntax Declarations"),
        ("Formatting", "Text Diagnostics Syntax"),
    ];

    private static readonly (string Room, string Uses)[] Tool =
    [
        ("Terminal", ""),
        ("Rendering", ""),
        ("Files", "Terminal"),
        ("Sources", "Terminal Files"),
        ("Export.Rows", ""),
        ("Export.Tables", "Export.Rows"),
        ("Export.Workbooks", "Export.Rows Export.Tables"),
        ("Export.Columnar", "Export.Rows"),
        ("Export.Atlas", "Export.Rows"),
        ("Export.Graphs", "Export.Rows"),
        ("Export.Citations", "Export.Rows"),
        ("Export.LinkedData", "Export.Rows"),
        ("Export.Calendar", "Export.Rows"),
        ("Export.Documents", "Export.Rows"),
        ("LanguageServer.Protocol", ""),
        ("LanguageServer.Projects", "Terminal Files LanguageServer.Protocol"),
        ("LanguageServer.Features", "Rendering LanguageServer.Protocol LanguageServer.Projects"),
        ("LanguageServer.Features.Completion", "LanguageServer.Projects LanguageServer.Features"),
        ("LanguageServer", "Files LanguageServer.Protocol LanguageServer.Projects LanguageServer.Features LanguageServer.Features.Completion"),
        ("Commands.Atlas", "Terminal Rendering Files Export.Rows Export.Atlas"),
        ("Commands.Check", "Terminal Rendering Files"),
        ("Commands.Diff", "Terminal Rendering Files Export.Rows"),
        ("Commands.Explain", "Terminal Rendering"),
        ("Commands.Export", "Terminal Rendering Files Export.Rows Export.Tables Export.Workbooks Export.Columnar Export.Graphs Export.Citations Export.LinkedData Export.Calendar"),
        ("Commands.Format", "Terminal Rendering Files"),
        ("Commands.Kinds", "Terminal Rendering Files"),
        ("Commands.New", "Terminal Files Sources Export.Citations"),
        ("Commands.Demo", "Terminal Rendering Commands.New"),
        ("Commands.Publish", "Terminal Rendering Files Export.Rows Export.Documents"),
        ("Commands.Quote", "Terminal Rendering Sources"),
        ("Commands.Review", "Terminal Rendering Files Sources"),
        ("Commands.Seal", "Terminal Rendering Files Sources"),
        ("Commands.Show", "Terminal Rendering Files"),
        ("Commands.Surface", "Terminal Files"),
        ("Commands.Completion", "Terminal"),
        ("Commands.Lsp", "Terminal LanguageServer"),
        ("CommandLine", "Terminal Commands.Atlas Commands.Check Commands.Demo Commands.Diff Commands.Explain Commands.Export Commands.Format Commands.Kinds Commands.New Commands.Publish Commands.Quote Commands.Review Commands.Seal Commands.Show Commands.Surface Commands.Completion Commands.Lsp"),
    ];

    public static TheoryData<string> LanguageRooms => [.. Language.Select(static row => row.Room)];

    public static TheoryData<string> ToolRooms => [.. Tool.Select(static row => row.Room)];

    [Theory]
    [MemberData(nameof(LanguageRooms))]
    public void A_room_of_the_language_uses_the_rooms_of_its_row(string room) => Verify(Language, "ScenarioFacts.Language", room);

    [Theory]
    [MemberData(nameof(ToolRooms))]
    public void A_room_of_the_tool_uses_the_rooms_of_its_row(string room) => Verify(Tool, "ScenarioFacts.Tool", room);

    [Fact]
    public void Every_folder_has_a_row()
    {
        Assert.Equal(Language.Select(static row => row.Room).Order(StringComparer.Ordinal), Read("ScenarioFacts.Language").Keys);
        Assert.Equal(Tool.Select(static row => row.Room).Order(StringComparer.Ordinal), Read("ScenarioFacts.Tool").Keys);
    }

    [Fact]
    public void A_row_names_rooms_above_it() => Assert.All(new[] { Language, Tool }, static table =>
    {
        for (var i = 0; i < table.Length; i++)
            Assert.Subset(table.Take(i).Select(static row => row.Room).ToHashSet(StringComparer.Ordinal), Split(table[i].Uses).ToHashSet(StringComparer.Ordinal));
    });

    private static void Verify((string Room, string Uses)[] table, string root, string room) =>
        Assert.Equal(Split(table.Single(row => row.Room == room).Uses).Order(StringComparer.Ordinal), Read(root)[room]);

    private static IReadOnlyDictionary<string, SortedSet<string>> Read(string root) =>
        RoomDependencies.Read(Path.Combine(AppContext.BaseDirectory, root == "ScenarioFacts.Tool" ? "facts.dll" : root + ".dll"), root);

    private static string[] Split(string uses) => uses.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
