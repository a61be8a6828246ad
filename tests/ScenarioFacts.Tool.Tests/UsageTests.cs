using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using ScenarioFacts.Tool.CommandLine;
using ScenarioFacts.Tool.Terminal;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("the commands demo, new, check, ", new string[0])]
    [InlineData("did you mean ‘check’?", new[] { "chek", "." })]
    [InlineData("it has demo, new, check, ", new[] { "frobnicate" })]
    [InlineData("did you mean ‘--help’?", new[] { "--hlep" })]
    [InlineData("did you mean ‘--format’?", new[] { "check", ".", "--fromat", "json" })]
    [InlineData("--sources", new[] { "check", "-x" })]
    [InlineData("--format json", new[] { "check", ".", "--format", "yaml" })]
    [InlineData("call facts check --fix by itself", new[] { "check", "{facts}", "--fix", "--watch" })]
    [InlineData("leave --format github out", new[] { "check", "{facts}", "--format", "github", "--watch" })]
    [InlineData("name one that is there", new[] { "check", "{nowhere}", "--watch" })]
    [InlineData("--help", new[] { "check", ".", "--format" })]
    [InlineData("name a file or a folder", new[] { "check", "{empty}" })]
    [InlineData("name one that is there", new[] { "check", "{nowhere}" })]
    [InlineData("name one that is there", new[] { "check", "" })]
    [InlineData("name one, or a folder", new[] { "check", "{text}" })]
    [InlineData("--sources takes a folder", new[] { "check", "{facts}", "--sources", "{nowhere}" })]
    [InlineData("--sources takes a folder", new[] { "check", "{facts}", "--sources", "{text}" })]
    [InlineData("facts seal private/blog.txt", new[] { "seal" })]
    [InlineData("facts seal private/blog.txt", new[] { "seal", "--facts", "{facts}" })]
    [InlineData("name another", new[] { "seal", "{nowhere}", "--facts", "{facts}" })]
    [InlineData("name the texts in it", new[] { "seal", "{empty}", "--facts", "{facts}" })]
    [InlineData("name it after --facts", new[] { "seal", "{facts}" })]
    [InlineData("name the text that it is made from", new[] { "seal", "gazette.txt.seal" })]
    [InlineData("name one that is there", new[] { "seal", "{text}", "--facts", "{nowhere}" })]
    [InlineData("-o", new[] { "seal", "{text}", "--facts", "{facts}", "-o", "{text}" })]
    [InlineData("-o", new[] { "seal", "{text}", "--facts", "{facts}", "-o", "{text}/below" })]
    [InlineData("--output", new[] { "seal", "{text}", "--out", "x" })]
    [InlineData("did you mean ‘FACT2009’", new[] { "explain", "FACT2999" })]
    [InlineData("facts explain lists all", new[] { "explain", "harbour" })]
    [InlineData("did you mean ‘meeting’?", new[] { "kinds", "meting" })]
    [InlineData("did you mean ‘meeting’?", new[] { "kinds", "defence", "meting" })]
    [InlineData("did you mean ‘defence’?", new[] { "kinds", "defense", "meeting" })]
    [InlineData("facts kinds lists", new[] { "kinds", "core", "meeting" })]
    [InlineData("did you mean ‘--facts’?", new[] { "kinds", "--fcts" })]
    [InlineData("did you mean ‘--facts’?", new[] { "quote", "gazette", "any words", "--fcts", "x" })]
    [InlineData("did you mean ‘gazette’?", new[] { "review", "{facts}", "--source", "gazete" })]
    [InlineData("did you mean ‘--verify’?", new[] { "seal", "{text}", "--verfy" })]
    [InlineData("there are bash, zsh, fish, pwsh", new[] { "completion" })]
    [InlineData("did you mean ‘bash’?", new[] { "completion", "bsh" })]
    public void A_wrong_call_is_told_in_one_line_what_to_do(string advice, string[] arguments)
    {
        Directory.CreateDirectory(_folder["empty"]);
        var text = _folder.Write("gazette.txt", Samples.Text);
        var facts = _folder.Write("some.facts", Samples.Facts);

        var called = Called.With(Array.ConvertAll(arguments, argument => argument
            .Replace("{empty}", _folder["empty"], StringComparison.Ordinal)
            .Replace("{nowhere}", _folder["no where"], StringComparison.Ordinal)
            .Replace("{text}", text, StringComparison.Ordinal)
            .Replace("{facts}", facts, StringComparison.Ordinal)));

        Assert.Contains(advice, called.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_nothing_is_named()
    {
        File.CreateSymbolicLink(_folder["gone.facts"], _folder["nothing"]);

        Assert.Contains("gone.facts", Called.With("check", _folder.Root).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_message_repeats_does_not_steer_the_terminal() =>
        Assert.Contains("no\uFFFD[31m where", Called.With("check", "no\u001B[31m where").Refusal, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_may_not_be_read_is_named()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        var path = _folder.Write("locked.facts", Samples.Sound);
        File.SetUnixFileMode(path, UnixFileMode.None);

        Assert.Contains("locked.facts may not be read", Called.With("check", path).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failed_seal_leaves_nothing_behind()
    {
        var text = _folder.Write("gazette.txt", Samples.Text);
        var facts = _folder.Write("some.facts", Samples.Facts);
        Directory.CreateDirectory(_folder["out/gazette.txt.seal"]);

        var called = Called.With("seal", text, "--facts", facts, "-o", _folder["out"]);

        Assert.Contains("-o", called.Refusal, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder["out"]));
    }

    [Theory]
    [InlineData("Example: facts check", "--help")]
    [InlineData("Example: facts check", "check", "--help")]
    [InlineData("Example: facts seal", "seal", "-h")]
    [InlineData("Example: facts explain", "explain", "--help")]
    [InlineData("Example: facts quote", "quote", "--help")]
    [InlineData("Example: facts kinds", "kinds", "--help")]
    [InlineData("Example, in ~/.bashrc", "completion", "--help")]
    public void Help_has_an_example(string example, params string[] arguments)
    {
        var called = Called.With(arguments);

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Contains(example, called.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_be_completed_has_a_placeholder_in_help()
    {
        var commands = new Queue<Command>([FactsCommandLine.Root(CommandContext.Create(TextWriter.Null, TextWriter.Null, Screen.None))]);
        var completed = 0;
        while (commands.TryDequeue(out var command))
        {
            command.Subcommands.ToList().ForEach(commands.Enqueue);
            foreach (var (name, helpName) in command.Arguments.Where(static argument => argument.CompletionSources.Count > 0).Select(static argument => (argument.Name, argument.HelpName))
                .Concat(command.Options.Where(static option => option is { CompletionSources.Count: > 0, Arity.MaximumNumberOfValues: > 0 } and not Option<bool>).Select(static option => (option.Name, option.HelpName))))
            {
                completed++;
                Assert.True(helpName is not null, $"{command.Name} {name} lists its values in place of a placeholder");
            }
        }

        Assert.True(completed >= 9, "Completion sources are no longer found.");
    }

    [Theory]
    [InlineData("show", "NAME")]
    [InlineData("quote", "SOURCE")]
    [InlineData("kinds", "NAME")]
    [InlineData("review", "--source <NAME>")]
    [InlineData("explain", "ID")]
    public void Help_lists_no_names_of_the_facts(string command, string placeholder)
    {
        _folder.Write("some.facts", Samples.Facts);
        _folder.Write("gazette.txt", Samples.Text);

        var help = Called.InProcess(_folder.Root, "C", command, "--help");

        Assert.Equal((0, ""), (help.ExitCode, help.Error));
        Assert.Contains(placeholder, help.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(help.Lines.SkipWhile(static line => line != "Usage:"), static line => line.Contains("keel", StringComparison.Ordinal) || line.Contains("gazette", StringComparison.Ordinal) || line.Contains("source|", StringComparison.Ordinal) || line.Contains("FACT2001", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("de_DE.UTF-8")]
    [InlineData("ja_JP.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    public void Help_and_errors_are_in_one_language(string locale)
    {
        foreach (var arguments in new string[][] { ["--help"], ["check", "--help"], ["check", "--limit"], ["check", "--perhaps"] })
        {
            var english = Called.InProcess(_folder.Root, "C", arguments);

            Assert.NotEqual("", english.Output + english.Error);
            Assert.Equal(english, Called.InProcess(_folder.Root, locale, arguments));
        }
    }

    [Fact]
    public void Every_command_has_an_example_in_its_help()
    {
        var commands = Called.With("--help").Lines.SkipWhile(static line => line != "Commands:").Skip(1).TakeWhile(static line => line.Length > 0).ToList();

        Assert.True(commands.Count >= 5);
        Assert.All(commands, static command => Assert.Contains("Example", command, StringComparison.Ordinal));
    }

    [Fact]
    public void Help_tells_the_exit_codes_and_that_of_a_command_does_not()
    {
        var lines = Called.With("--help").Lines;

        Assert.Contains(lines, static line => line.StartsWith("  0    sound", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.StartsWith("  130  stopped by Ctrl-C", StringComparison.Ordinal));
        Assert.DoesNotContain("Exit codes", Called.With("check", "--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_that_of_the_package() => Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9a-z.]+)?$", Called.With("--version").Output.Trim());

    [Fact]
    public void An_argument_that_begins_with_an_at_sign_is_a_path()
    {
        var path = _folder.Write("@a.facts", Samples.Sound);
        var folder = Directory.GetCurrentDirectory();

        Assert.Equal(0, Called.With("check", path).ExitCode);
        Assert.Contains("@nowhere", Called.With("check", "@nowhere").Refusal, StringComparison.Ordinal);
        Assert.Equal(folder, Directory.GetCurrentDirectory());
    }
}
