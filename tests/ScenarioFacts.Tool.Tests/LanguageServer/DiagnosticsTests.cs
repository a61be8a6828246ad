using System;
using System.IO;
using System.Text.Json;
using Xunit;

namespace ScenarioFacts.Tool.Tests.LanguageServer;

/// <summary>What is wrong is published while it is typed, and taken back when it is mended.</summary>
public sealed class DiagnosticsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_error_comes_with_the_edit_that_makes_it_and_goes_with_the_one_that_takes_it_back()
    {
        var uri = EditorClient.UriOf(_folder["a.facts"]);
        using var client = EditorClient.In(_folder.Root);

        client.Open(uri, Samples.Sound);
        Assert.Empty(client.Diagnostics(uri, 1));

        client.Tell("textDocument/didChange", new
        {
            textDocument = new { uri, version = 2 },
            contentChanges = new[] { new { range = Range(3, 10, 3, 17), text = "planed" } },
        });
        var wrong = Assert.Single(client.Diagnostics(uri, 2));
        Assert.Equal("FACT2006", wrong.GetProperty("code").GetString());
        Assert.Equal(1, wrong.GetProperty("severity").GetInt32());
        Assert.Equal("facts", wrong.GetProperty("source").GetString());
        var page = new Uri(wrong.GetProperty("codeDescription").GetProperty("href").GetString()!);
        Assert.Contains("<h1>FACT2006: ", File.ReadAllText(page.LocalPath), StringComparison.Ordinal);
        Assert.Equal(JsonSerializer.Serialize(Range(3, 10, 3, 16)), wrong.GetProperty("range").GetRawText());
        Assert.Equal("planned", wrong.GetProperty("data").GetProperty("suggestions")[0].GetString());

        client.Replace(uri, Samples.Sound, 3);
        Assert.Empty(client.Diagnostics(uri, 3));
    }

    [Fact]
    public void A_label_where_a_name_belongs_is_answered_by_the_name_while_it_is_typed()
    {
        using var session = Session.With("scenario s\nuse defence\nplace yard-one \"Old Yard\"\nmeeting talks\n  where: §\"Old Yard\"\n");

        var wrong = Assert.Single(session.Diagnostics(), static found => found.GetProperty("code").GetString() == "FACT2010");

        Assert.EndsWith("did you mean ‘yard-one’?", wrong.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("yard-one", wrong.GetProperty("data").GetProperty("suggestions")[0].GetString());
    }

    private static object Range(int line, int character, int endLine, int endCharacter) =>
        new { start = new { line, character }, end = new { line = endLine, character = endCharacter } };
}
