using System;
using System.IO;
using System.Linq;
using ScenarioFacts.Tool.LanguageServer.Projects;
using Xunit;

namespace ScenarioFacts.Tool.Tests.LanguageServer;

/// <summary>Which files belong together, and how changes on the disk are heard of.</summary>
public sealed class WorkspaceTests : IDisposable
{
    private static readonly object Watching = new { workspace = new { didChangeWatchedFiles = new { dynamicRegistration = true } } };

    private static readonly string[] Branches = ["one", "two"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_files_of_the_workspace_are_checked_as_the_command_checks_them()
    {
        var places = Write("facts/places.facts", "scenario a\nuse defence\nplace quay\nplace quay\nplace pier\n  in: nowhere");
        var people = Write("facts/deep/er/people.facts", "scenario a\nperson roe\n  aka: roe\nperson lind\n  aka: \"Lind\"");
        Write("bin/copy.facts", "scenario a\nplace quay");
        Write(".git/other.facts", "scenario a\nplace quay");
        var called = Called.With("check", _folder.Root, "--format", "json");

        using var client = EditorClient.In(_folder.Root);
        var published = new[] { people, places }.SelectMany(uri => client.Diagnostics(uri)).Select(static diagnostic =>
            $"{diagnostic.GetProperty("code").GetString()} {diagnostic.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32() + 1} {diagnostic.GetProperty("message").GetString()}");

        Assert.Equal(
            called.Diagnostics.Select(static diagnostic => $"{diagnostic.GetProperty("id").GetString()} {diagnostic.GetProperty("line").GetInt32()} {diagnostic.GetProperty("message").GetString()}"),
            published);
    }

    [Fact]
    public void What_is_open_counts_in_place_of_what_is_stored()
    {
        var broken = Write("a.facts", "scenario a\nuse nothing");
        using var client = EditorClient.In(_folder.Root);
        client.AwaitCodes(broken, "FACT2005");

        client.Open(broken, "scenario a");
        client.AwaitCodes(broken);
        client.Close(broken);
        client.AwaitCodes(broken, "FACT2005");
    }

    [Fact]
    public void An_edit_of_one_file_is_told_of_in_another()
    {
        var places = Write("places.facts", "scenario a\nuse defence\nplace quay");
        var pier = Write("pier.facts", "scenario a\nplace pier\n  in: quay");
        using var client = EditorClient.In(_folder.Root);
        client.Open(places, "scenario a\nuse defence\nplace quay");
        Assert.Empty(client.Diagnostics(places, 1));

        client.Replace(places, "scenario a\nuse defence\nplace dock", 2);
        client.AwaitCodes(pier, "FACT2003");
        client.Replace(places, "scenario a\nuse defence\nplace quay", 3);
        client.AwaitCodes(pier);
    }

    [Fact]
    public void What_did_not_change_is_not_told_again()
    {
        var other = Write("other.facts", "scenario b\nuse nothing");
        using var client = EditorClient.In(_folder.Root);
        client.AwaitCodes(other, "FACT2005");
        client.Forget();

        var open = EditorClient.UriOf(_folder["a.facts"]);
        for (var version = 1; version <= 3; version++)
            client.Open(open, "scenario a # " + version, version);

        Assert.Empty(client.Diagnostics(open, 3));
        Assert.DoesNotContain(client.Received, message => message.GetProperty("params").GetProperty("uri").GetString() == other);
    }

    [Fact]
    public void Files_that_come_change_and_go_are_heard_of()
    {
        using var client = EditorClient.In(_folder.Root, Watching);
        var path = _folder["new/a.facts"];
        var uri = Write("new/a.facts", "scenario a\nuse nothing");
        Heard(1);
        client.AwaitCodes(uri, "FACT2005");

        File.WriteAllText(path, "scenario a\nuse nothing\nuse nothing-else");
        Heard(2);
        client.AwaitCodes(uri, "FACT2005", "FACT2005");

        File.Delete(path);
        Heard(3);
        client.AwaitCodes(uri);

        void Heard(int type) => client.Tell("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri, type } } });
    }

    [Fact]
    public void A_text_that_changes_changes_what_is_wrong_with_a_quote()
    {
        var facts = Write("a.facts", Samples.Facts);
        var text = Write("gazette.txt", "Nothing of it.");
        using var client = EditorClient.In(_folder.Root, Watching);
        client.AwaitCodes(facts, "FACT4013");

        File.WriteAllText(_folder["gazette.txt"], Samples.Text);
        client.Tell("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = text, type = 2 } } });

        client.AwaitCodes(facts, "FACT4018", "FACT4018");
    }

    [Fact]
    public void A_client_that_watches_nothing_has_its_files_looked_at_on_saving()
    {
        var facts = Write("a.facts", "scenario a\nuse v");
        using var client = EditorClient.In(_folder.Root);
        client.Open(facts, "scenario a\nuse v");
        client.AwaitCodes(facts, "FACT2005");

        Write("v.facts", "vocabulary v");
        client.Tell("textDocument/didSave", new { textDocument = new { uri = facts } });

        client.AwaitCodes(facts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Texts_are_looked_for_in_the_folder_that_the_settings_name(bool atOnce)
    {
        var facts = Write("a.facts", Samples.Facts);
        Write("private/gazette.txt", Samples.Text);
        using var client = EditorClient.In(_folder.Root, options: atOnce ? new { sources = "private" } : null);
        if (!atOnce)
        {
            client.AwaitCodes(facts, "FACT4011");
            client.Tell("workspace/didChangeConfiguration", new { settings = new { facts = new { sources = _folder["private"] } } });
        }

        client.AwaitCodes(facts, "FACT4018", "FACT4018");
    }

    [Fact]
    public void Settings_are_asked_for_where_the_client_keeps_them()
    {
        var facts = Write("a.facts", Samples.Facts);
        Write("private/gazette.txt", Samples.Text);
        using var client = EditorClient.In(_folder.Root, new { workspace = new { configuration = true } });

        var request = client.Await(static message => message.TryGetProperty("method", out var method) && method.GetString() == "workspace/configuration");
        client.Send(EditorClient.Framed($$$"""{"jsonrpc":"2.0","id":{{{request.GetProperty("id").GetRawText()}}},"result":[{"sources":"private"}]}"""));

        client.AwaitCodes(facts, "FACT4018", "FACT4018");
    }

    [Fact]
    public void A_folder_that_is_none_is_told_of()
    {
        using var client = EditorClient.In(_folder.Root, options: new { sources = "nowhere" });

        var shown = client.Await(static message => message.TryGetProperty("method", out var method) && method.GetString() == "window/showMessage");

        Assert.Contains("nowhere is none", shown.GetProperty("params").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_workspace_a_file_is_read_with_those_of_its_folder()
    {
        Write("v.facts", "vocabulary v");
        Write("below/w.facts", "vocabulary w");
        var facts = Write("a.facts", "scenario a\nuse v\nuse w");
        using var client = EditorClient.In(null);

        client.Open(facts, "scenario a\nuse v\nuse w");

        Assert.Equal(2, Assert.Single(client.Diagnostics(facts, 1)).GetProperty("range").GetProperty("start").GetProperty("line").GetInt32());
        client.Close(facts);
        client.AwaitCodes(facts);
    }

    [Fact]
    public void A_whole_disk_is_no_workspace()
    {
        Write("v.facts", "vocabulary v");
        var facts = Write("a.facts", "scenario a\nuse v\nuse w");
        using var client = EditorClient.In("/");

        client.Open(facts, "scenario a\nuse v\nuse w");

        Assert.Equal(2, Assert.Single(client.Diagnostics(facts, 1)).GetProperty("range").GetProperty("start").GetProperty("line").GetInt32());
    }

    [Fact]
    public void A_text_of_any_name_is_read_again_on_saving()
    {
        var facts = Write("a.facts", Samples.Facts.Replace("gazette.txt", "gazette.md", StringComparison.Ordinal));
        using var client = EditorClient.In(_folder.Root, Watching);
        client.AwaitCodes(facts, "FACT4011");

        Write("gazette.md", Samples.Text);
        client.Tell("textDocument/didSave", new { textDocument = new { uri = facts } });

        client.AwaitCodes(facts, "FACT4018", "FACT4018");
    }

    [Fact]
    public void A_file_outside_the_workspace_is_no_part_of_it()
    {
        var inside = Write("work/a.facts", "scenario a\nuse v");
        var outside = Write("else/v.facts", "vocabulary v");
        using var client = EditorClient.In(_folder["work"]);

        client.Open(outside, "vocabulary v");

        Assert.Empty(client.Diagnostics(outside, 1));
        client.AwaitCodes(inside, "FACT2005");
    }

    /// <summary>Two branches of one corpus, say: each is checked as the command checks it.</summary>
    [Fact]
    public void Each_folder_of_the_workspace_is_checked_by_itself()
    {
        var files = Branches.ToDictionary(static folder => folder, folder =>
        {
            Write(folder + "/v.facts", "vocabulary v\nkind thing \"Thing\"\n  n: count\n");
            Write(folder + "/a.txt", "There were four ships in all.\n");
            return Write(folder + "/a.facts", "scenario s \"S\"\nuse v\nsource a \"A\"\n  text: \"a.txt\"\nthing x \"X\"\n  n: 4\n    > a \"There were four ships\"\n");
        }, StringComparer.Ordinal);
        using var client = EditorClient.In(_folder["one"]);

        client.Tell("workspace/didChangeWorkspaceFolders", new { @event = new { added = new[] { new { uri = EditorClient.UriOf(_folder["two"]), name = "two" } }, removed = Array.Empty<object>() } });
        foreach (var (_, uri) in files)
            client.Open(uri, File.ReadAllText(FileUri.ToPath(uri)!));

        foreach (var (_, uri) in files)
            Assert.Empty(client.Diagnostics(uri, 1));
        client.Replace(files["two"], "scenario s \"S\"\nuse nothing\n", 2);
        client.AwaitCodes(files["two"], "FACT2005");
        client.AwaitCodes(files["one"]);
    }

    [Theory]
    [InlineData("scenario s", "")]
    [InlineData("scenario other", "FACT2001")]
    public void A_document_that_is_not_saved_yet_is_checked_with_its_scenario(string header, string expected)
    {
        Write("work/v.facts", "vocabulary v\nkind thing \"Thing\"\n  n: count\n");
        Write("work/a.facts", "scenario s \"S\"\nuse v\n");
        using var client = EditorClient.In(_folder["work"]);

        client.Open("untitled:Untitled-1", header + "\nthing q \"Q\"\n  n: 4\n    because \"we know\"\n");

        client.AwaitCodes("untitled:Untitled-1", expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Folders_come_and_go()
    {
        var uri = Write("two/a.facts", "scenario a\nuse nothing");
        Directory.CreateDirectory(_folder["one"]);
        using var client = EditorClient.In(_folder["one"]);
        var two = new[] { new { uri = EditorClient.UriOf(_folder["two"]), name = "two" } };

        client.Tell("workspace/didChangeWorkspaceFolders", new { @event = new { added = two, removed = Array.Empty<object>() } });
        client.AwaitCodes(uri, "FACT2005");
        client.Tell("workspace/didChangeWorkspaceFolders", new { @event = new { added = Array.Empty<object>(), removed = two } });
        client.AwaitCodes(uri);
    }

    [Fact]
    public void Any_name_of_a_file_is_a_uri()
    {
        var path = _folder["ä b#c%.facts"];
        File.WriteAllText(path, "scenario a\nuse nothing");
        using var client = EditorClient.In(_folder.Root);
        client.AwaitCodes(EditorClient.UriOf(path), "FACT2005");
        Assert.Equal(path, ScenarioFacts.Tool.LanguageServer.Projects.FileUri.ToPath(EditorClient.UriOf(path)));
        Assert.Contains("%20b%23c%25.facts", EditorClient.UriOf(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_told_of_by_the_uri_of_the_client()
    {
        var uri = Write("é.facts", "scenario a\nuse nothing");
        var other = uri.Replace("%C3%A9", "é", StringComparison.Ordinal);
        using var client = EditorClient.In(_folder.Root);
        client.AwaitCodes(uri, "FACT2005");

        client.Open(other, "scenario a\nuse nothing");

        client.AwaitCodes(other, "FACT2005");
        client.AwaitCodes(uri);
    }

    [Theory]
    [InlineData("file:///a/b%20c.facts", "/a/b c.facts")]
    [InlineData("file://localhost/a.facts", "/a.facts")]
    [InlineData("FILE:///a.facts", "/a.facts")]
    [InlineData("file:///c%3A/x/%E5%B3%B6.facts", "C:/x/島.facts")]
    [InlineData("file:///C:/x.facts", "C:/x.facts")]
    [InlineData("file://server/share/x.facts", "//server/share/x.facts")]
    [InlineData("untitled:a", null)]
    [InlineData("http://a/b.facts", null)]
    [InlineData("file:/a/b%20c.facts", "/a/b c.facts")]
    [InlineData("file:/c:/x.facts", "C:/x.facts")]
    [InlineData("file:a.facts", null)]
    [InlineData("file:", null)]
    [InlineData("file://", null)]
    public void Uris_are_paths(string uri, string? path) => Assert.Equal(path, ScenarioFacts.Tool.LanguageServer.Projects.FileUri.ToPath(uri));

    [Theory]
    [InlineData("/a/b c#.facts", "file:///a/b%20c%23.facts")]
    [InlineData("C:/x.facts", "file:///C%3A/x.facts")]
    [InlineData("//server/share/x.facts", "file://server/share/x.facts")]
    public void Paths_are_uris(string path, string uri) => Assert.Equal(uri, ScenarioFacts.Tool.LanguageServer.Projects.FileUri.FromPath(path));

    [Fact]
    public void Related_lines_of_other_files_have_their_uri()
    {
        Write("a.facts", "scenario a\nuse defence\nplace quay");
        var uri = Write("b.facts", "scenario a\n# one\nplace quay");
        using var client = EditorClient.In(_folder.Root);

        var related = Assert.Single(Assert.Single(client.Diagnostics(uri)).GetProperty("relatedInformation").EnumerateArray());

        Assert.Equal(EditorClient.UriOf(_folder["a.facts"]), related.GetProperty("location").GetProperty("uri").GetString());
        Assert.Equal(2, related.GetProperty("location").GetProperty("range").GetProperty("start").GetProperty("line").GetInt32());
    }

    [Fact]
    public void Many_edits_at_once_end_with_what_is_wrong_last()
    {
        var uri = EditorClient.UriOf(_folder["a.facts"]);
        using var client = EditorClient.In(_folder.Root);
        client.Open(uri, "scenario a");
        for (var version = 2; version <= 300; version++)
            client.Replace(uri, "scenario a\nuse x" + version, version);

        Assert.Contains("x300", Assert.Single(client.Diagnostics(uri, 300)).GetProperty("message").GetString(), StringComparison.Ordinal);
        var versions = client.Received.Where(static message => message.TryGetProperty("method", out _)).Select(static message => message.GetProperty("params").GetProperty("version").GetInt32()).ToList();
        Assert.Equal(versions.Order(), versions);
    }

    [Fact]
    public void A_request_is_answered_of_the_text_that_it_was_made_of()
    {
        var uri = EditorClient.UriOf(_folder["a.facts"]);
        using var client = EditorClient.In(_folder.Root);
        client.Open(uri, "scenario one");
        var first = client.Begin("textDocument/documentSymbol", new { textDocument = new { uri } });
        client.Replace(uri, "scenario two", 2);
        var second = client.Begin("textDocument/documentSymbol", new { textDocument = new { uri } });

        Assert.Equal("one", client.AnswerTo(first).GetProperty("result")[0].GetProperty("name").GetString());
        Assert.Equal("two", client.AnswerTo(second).GetProperty("result")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Each_request_has_one_answer_cancelled_or_not()
    {
        var uri = EditorClient.UriOf(_folder["a.facts"]);
        using var client = EditorClient.In(_folder.Root);
        client.Open(uri, Samples.Facts);
        var asked = Enumerable.Range(0, 50).Select(_ => client.Begin("textDocument/documentSymbol", new { textDocument = new { uri } })).ToList();
        foreach (var id in asked)
            client.Tell("$/cancelRequest", new { id });

        Assert.All(asked, id => Assert.True(client.AnswerTo(id) is var answer && (answer.TryGetProperty("result", out _) || answer.GetProperty("error").GetProperty("code").GetInt32() == -32800)));
        client.Ask("shutdown", null);
        Assert.Equal(asked.Count, client.Received.Count(message => message.TryGetProperty("id", out var id) && asked.Contains(id.GetInt32())));
    }

    private string Write(string name, string text) => EditorClient.UriOf(_folder.Write(name, text));
}
