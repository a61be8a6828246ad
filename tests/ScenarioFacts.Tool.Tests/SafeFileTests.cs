using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ScenarioFacts.Tool.CommandLine;
using ScenarioFacts.Tool.Commands.Check;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary>Files of others: links, pipes, devices and hidden files. And files of one's own that others write at the same time.</summary>
public sealed class SafeFileTests : IDisposable
{
    private const string Untidy = "scenario s\nuse defence\nplace   x   \"X\"\n   because   \"b\"\n";
    private const string Wrong = "scenario s\nuse defence\nplace x \"X\"\n  aka = \"Y\"\n";
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("format")]
    [InlineData("check", "--fix")]
    public void A_link_planted_at_the_old_temporary_name_is_not_written_through(params string[] command)
    {
        var file = _folder.Write("repo/a.facts", command[0] == "format" ? Untidy : Wrong);
        var home = _folder.Write("home/.profile", "mine\n");
        var planted = _folder["repo/a.facts.new"];
        File.CreateSymbolicLink(planted, home);

        Called.With([command[0], _folder["repo"], .. command.Skip(1)]);

        Assert.Equal("mine\n", File.ReadAllText(home));
        Assert.NotNull(new FileInfo(planted).LinkTarget);
        Assert.Null(new FileInfo(file).LinkTarget);
        Assert.NotEqual(command[0] == "format" ? Untidy : Wrong, File.ReadAllText(file));
    }

    [Fact]
    public void A_file_of_the_temporary_name_is_kept()
    {
        _folder.Write("a.facts", Untidy);
        var own = _folder.Write("a.facts.new", "my own");

        Called.With("format", _folder.Root);

        Assert.Equal("my own", File.ReadAllText(own));
        Assert.Equal(["a.facts", "a.facts.new"], Directory.GetFiles(_folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    /// <summary>A run that was killed leaves its temporary file. The next one to write there clears it, once nobody can be at it any more.</summary>
    [Theory]
    [InlineData("format")]
    [InlineData("check", "--fix")]
    [InlineData("export", "json", "-o", "out.json")]
    public void What_a_killed_run_left_is_cleared(params string[] command)
    {
        _folder.Write("a.facts", command[0] == "format" ? Untidy : command[0] == "check" ? Wrong : Untidy);
        var old = _folder.Write(".facts-abcd1234.xyz.new", "half");
        var busy = _folder.Write(".facts-abcd5678.xyz.new", "of a run at work");
        var own = _folder.Write(".facts-mine.new", "my own");
        foreach (var path in new[] { old, own })
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddDays(-2));

        Called.With([.. command.Select(word => word == "out.json" ? _folder[word] : word), _folder.Root]);

        Assert.False(File.Exists(old));
        Assert.True(File.Exists(busy));
        Assert.True(File.Exists(own));
    }

    /// <summary>Each command that writes an output, with the output in the last place.</summary>
    public static TheoryData<string> Outputs => new("export json", "export csl", "export ics", "export dot", "export jsonld", "export xlsx", "export sqlite", "atlas --output", "publish --format md", "publish --format docx", "surface");

    [Theory]
    [MemberData(nameof(Outputs))]
    public void An_output_goes_through_a_link_to_what_it_leads_to(string command)
    {
        WriteProject();
        var (written, missing) = (_folder.Write("out/written", "old"), _folder["out/missing"]);
        foreach (var file in new[] { written, missing })
        {
            var link = _folder[Path.GetFileName(file) + ".facts-surface"];
            File.CreateSymbolicLink(link, file);

            Assert.Equal(0, Write(command, link).ExitCode);

            Assert.Equal(file, new FileInfo(link).LinkTarget);
            Assert.True(new FileInfo(file).Length > 10);
        }
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task An_output_goes_into_a_pipe_as_into_a_file(string command)
    {
        if (OperatingSystem.IsWindows())
            return;
        WriteProject();
        var (pipe, file) = (_folder["pipe.facts-surface"], _folder["file.facts-surface"]);
        using (var make = Process.Start("mkfifo", [pipe]))
            await make.WaitForExitAsync();
        var read = Task.Run(() => File.ReadAllBytes(pipe));

        var called = await Task.Run(() => Write(command, pipe)).WaitAsync(Soon);
        Write(command, file);

        Assert.Equal((0, ""), (called.ExitCode, called.Output));
        var bytes = await read.WaitAsync(Soon);
        Assert.True(bytes.Length > 10);
        if (command is not ("export xlsx" or "publish --format docx"))
            Assert.Equal(File.ReadAllBytes(file), bytes);
        Assert.True(RegularFile.IsPipe(pipe));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void No_output_replaces_what_may_not_be_written_or_what_it_is_made_of(string command)
    {
        WriteProject();
        var locked = _folder.Write("locked.facts-surface", "mine");
        File.SetAttributes(locked, FileAttributes.ReadOnly);

        Assert.Contains("stays as it is", Write(command, locked).Refusal, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(locked));
        File.SetAttributes(locked, FileAttributes.Normal);
        Assert.Contains("is a folder", Write(command, Directory.CreateDirectory(_folder["made.facts-surface"]).FullName).Refusal, StringComparison.Ordinal);
        if (command == "surface")
            return; // which has an ending of its own
        File.CreateSymbolicLink(_folder["link"], _folder["own/gazette.txt"]);
        foreach (var input in new[] { "own/a.facts", "own/gazette.txt", "own/../own/gazette.txt", "link" })
        {
            var before = File.ReadAllText(_folder[input]);
            Assert.Contains("is one of the files that this is made of", Write(command, _folder[input]).Refusal, StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllText(_folder[input]));
        }
    }

    [Theory]
    [InlineData("export json")]
    [InlineData("export xlsx")]
    [InlineData("export csv")]
    [InlineData("export parquet")]
    [InlineData("export sqlite")]
    [InlineData("atlas --output")]
    [InlineData("publish --format md")]
    [InlineData("surface")]
    [InlineData("seal")]
    public void An_output_without_a_name_is_refused(string command)
    {
        WriteProject();
        var before = Directory.GetFiles(Environment.CurrentDirectory).Length;

        Assert.Contains("what stands there is empty", Write(command, "").Refusal, StringComparison.Ordinal);
        Assert.Contains("what stands there is empty", Write(command, " ").Refusal, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(Environment.CurrentDirectory).Length);
    }

    [Theory]
    [InlineData("export json", true)]
    [InlineData("surface", true)]
    [InlineData("export xlsx", false)]
    [InlineData("export csv", false)]
    [InlineData("atlas --output", false)]
    [InlineData("publish --format md", false)]
    public void A_hyphen_stands_for_standard_output_where_that_is_written(string command, bool isWritten)
    {
        WriteProject();

        var called = Write(command, "-");

        if (isWritten)
            Assert.Contains("gazette", called.Output, StringComparison.Ordinal);
        else
            Assert.Contains("‘-’ is none", called.Refusal, StringComparison.Ordinal);
        Assert.False(Path.Exists("-"));
    }

    private void WriteProject()
    {
        _folder.Write("own/gazette.txt", "Norland plans talks for 3 May 2022.\n");
        _folder.Write("own/a.facts", "scenario s \"Norland\"\nuse defence\nsource gazette \"The Gazette\"\n  text: \"gazette.txt\"\n  published: 2022-05-02\nmeeting talks \"Talks\"\n  > gazette \"Norland plans talks for 3 May 2022\"\n  status: planned\n  when: 2022-05-03\n");
    }

    private Called Write(string command, string output) =>
        Called.With([.. command.Split(' ').Where(static word => word != "--output"), _folder["own"], "-o", output]);

    [Fact]
    public void What_cannot_be_written_is_not_said_to_be_changed()
    {
        var path = _folder.Write("a.facts", Untidy);
        File.SetAttributes(path, FileAttributes.ReadOnly);

        var refusal = Called.With("format", path).Refusal;

        Assert.Contains("stays as it is", refusal, StringComparison.Ordinal);
        File.SetAttributes(path, FileAttributes.Normal);
    }

    [Theory]
    [InlineData(28, "make room on the disk")]
    [InlineData(122, "make room on the disk")]
    [InlineData(unchecked((int)0x80070070), "make room on the disk")]
    [InlineData(5, "try again when that is mended")]
    public void Advice_is_of_what_is_wrong(int code, string advice) => Assert.StartsWith(advice, WriteFailure.Advise(new IOException("x", code)), StringComparison.Ordinal);

    /// <summary>The numbers of each system as .NET passes them on.</summary>
    [Theory]
    [InlineData(28, nameof(SystemErrorKind.DiskFull))]
    [InlineData(69, nameof(SystemErrorKind.DiskFull))]
    [InlineData(122, nameof(SystemErrorKind.DiskFull))]
    [InlineData(unchecked((int)0x80070027), nameof(SystemErrorKind.DiskFull))]
    [InlineData(unchecked((int)0x80070070), nameof(SystemErrorKind.DiskFull))]
    [InlineData(unchecked((int)0x8007050F), nameof(SystemErrorKind.DiskFull))]
    [InlineData(32, nameof(SystemErrorKind.ReaderGone))]
    [InlineData(unchecked((int)0x8007006D), nameof(SystemErrorKind.ReaderGone))]
    [InlineData(unchecked((int)0x800700E8), nameof(SystemErrorKind.ReaderGone))]
    [InlineData(unchecked((int)0x800700E9), nameof(SystemErrorKind.ReaderGone))]
    [InlineData(unchecked((int)0x80070020), nameof(SystemErrorKind.Other))] // a sharing violation has the number of a broken pipe elsewhere
    [InlineData(unchecked((int)0x8007001C), nameof(SystemErrorKind.Other))]
    [InlineData(unchecked((int)0x80131620), nameof(SystemErrorKind.Other))]
    [InlineData(5, nameof(SystemErrorKind.Other))]
    public void A_number_of_a_system_has_its_meaning(int number, string kind) => Assert.Equal(kind, SystemError.GetKind(new IOException("x", number)).ToString());

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_descriptor_that_closes_on_execution_is_none_of_the_callers(int flags, bool isClosed) => Assert.Equal(isClosed, StandardStream.IsNotPassedOn(flags));

    [Theory]
    [InlineData(28, 2, "make room on the disk")]
    [InlineData(32, 2, "reads no more")]
    public void An_output_that_ends_is_told_to_those_who_are_there(int number, int exitCode, string said)
    {
        var (error, output) = (new StringWriter(), new BrokenOutput(number));

        Assert.Equal(exitCode, FactsCommandLine.Run(["kinds"], CommandContext.Create(output, error)));

        Assert.Contains(said, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_may_not_write_is_told_to_ask() => Assert.Contains("right to write", WriteFailure.Advise(new UnauthorizedAccessException()), StringComparison.Ordinal);

    [Fact]
    public void Two_that_write_at_once_leave_the_whole_of_one()
    {
        var path = _folder.Write("a.facts", "old");
        using var first = EditedFile.Prepare(path, "old", "of the first");
        using var second = PreparedFile.Write(path, static stream => stream.Write("of the second"u8));

        EditedFile.Put(first, path);
        Assert.Equal("of the first", File.ReadAllText(path));
        Assert.True(second.TryPut());

        Assert.Equal("of the second", File.ReadAllText(path));
        Assert.Equal(["a.facts"], Directory.GetFiles(_folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void What_an_editor_saves_while_files_are_prepared_is_not_written_over()
    {
        var path = _folder.Write("a.facts", "old");
        using (var prepared = EditedFile.Prepare(path, "old", "mended"))
        {
            File.AppendAllText(path, " and saved");
            Assert.Contains("changed meanwhile", Assert.Throws<UsageException>(() => EditedFile.Put(prepared, path)).Message, StringComparison.Ordinal);
        }

        Assert.Equal("old and saved", File.ReadAllText(path));
        Assert.Equal(["a.facts"], Directory.GetFiles(_folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_that_vanishes_while_it_is_mended_is_no_error_of_the_tool()
    {
        var path = _folder.Write("a.facts", Wrong);
        var files = FactFiles.Load([path]);
        File.Delete(path);

        Assert.Empty(AutoFix.Create(files, null, CancellationToken.None).Made);
    }

    [Fact]
    public void Facts_are_no_text_of_a_source()
    {
        var called = Called.With("check", _folder.Write("b.facts", "scenario s\nuse defence\nsource g \"G\"\n  text: \"b.facts\"\n  published: 2022\nmeeting m \"M\"\n  status: occurred\n    > g \"the ministers signed a secret treaty\"\n"));

        Assert.Contains(called.Lines, static line => line.Contains("(4,9): error FACT4015", StringComparison.Ordinal));
        Assert.Equal(1, called.ExitCode);
    }

    [Theory]
    [InlineData(".env")]
    [InlineData(".secret.txt")]
    public void A_hidden_file_is_never_read_as_a_text(string name)
    {
        _folder.Write(name, "line one\nTOKEN=tok of nine parts and more words here\n");

        var called = Called.With("check", _folder.Write("b.facts", $"scenario s\nuse defence\nsource g \"G\"\n  text: \"{name}\"\n  published: 2022\nmeeting m \"M\"\n  status: occurred\n    > g \"tok of nine parts and fewer\"\n"));

        Assert.DoesNotContain("more words", called.Output + called.Error, StringComparison.Ordinal);
        Assert.Equal(1, called.ExitCode);
    }

    [Fact]
    public void A_link_out_of_the_folder_is_refused()
    {
        var secret = _folder.Write("elsewhere/passwd", "root of all words here\n");
        _folder.Write("repo/b.facts", "scenario s\nuse defence\nsource g \"G\"\n  text: \"g.txt\"\n  published: 2022\nmeeting m \"M\"\n  status: occurred\n    > g \"root of all worlds\"\n");
        File.CreateSymbolicLink(_folder["repo/g.txt"], secret);
        Assert.DoesNotContain("all words here", Called.With("check", _folder["repo"]).Output, StringComparison.Ordinal);

        File.CreateSymbolicLink(_folder["repo/p.facts"], secret);
        var called = Called.With("check", _folder["repo"]);
        Assert.Contains("is a link that leads out of", called.Refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("root of", called.Output + called.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_within_the_folder_is_followed()
    {
        _folder.Write("repo/real.txt", "Ministers met in Rome");
        File.CreateSymbolicLink(_folder["repo/g.txt"], "real.txt");

        var called = Called.With("check", _folder.Write("repo/b.facts", "scenario s\nuse defence\nsource g \"G\"\n  text: \"g.txt\"\n  published: 2022\nmeeting m \"M\"\n  > g \"Ministers met in Rome\"\n"));

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
    }

    [Theory]
    [InlineData("x.facts")]
    [InlineData("g.txt")]
    public async Task A_pipe_is_refused_and_not_waited_for(string name)
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("b.facts", "scenario s\nuse defence\nsource g \"G\"\n  text: \"g.txt\"\n  published: 2022\nmeeting m \"M\"\n  > g \"Ministers met in Rome\"\n");
        using (var made = Process.Start("mkfifo", [_folder[name]]))
            await made.WaitForExitAsync();

        var called = await Task.Run(() => Called.With("check", _folder.Root)).WaitAsync(Soon);

        Assert.Contains("is no file but a pipe or a device", called.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_that_never_ends_is_refused()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.CreateSymbolicLink(_folder["z.facts"], "/dev/zero");

        var called = await Task.Run(() => Called.With("check", _folder["z.facts"])).WaitAsync(Soon);

        Assert.Contains("never ends", called.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Locks_and_leftovers_are_left_out_and_capitals_are_not()
    {
        _folder.Write("a.facts", "scenario s\nuse defence\nplace x \"X\"\n");
        _folder.Write("B.FACTS", "scenario s\nuse defence\nplace y \"Y\"\n");
        _folder.Write("._a.facts", "\0\0\0");
        File.CreateSymbolicLink(_folder[".#a.facts"], "user@host.1234");

        var called = Called.With("check", _folder.Root);

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.EndsWith("2 facts of 2 files", called.Lines.Single(static line => line.Contains(" in ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private sealed class BrokenOutput(int number) : StringWriter
    {
        public override void Write(char value) => throw new IOException("x", number);

        public override void Write(string? value) => throw new IOException("x", number);

        public override void Write(char[] buffer, int index, int count) => throw new IOException("x", number);
    }
}
