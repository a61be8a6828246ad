using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("facts ch", "check")]
    [InlineData("facts check --fo", "--format")]
    [InlineData("facts check --format ", "github json sarif text")]
    [InlineData("facts check --format j", "json")]
    [InlineData("facts explain fact200", "FACT2001 FACT2002 FACT2003 FACT2004 FACT2005 FACT2006 FACT2007 FACT2008 FACT2009")]
    [InlineData("facts kinds defe", "defence")]
    [InlineData("facts review --only se", "sealed sentences")]
    [InlineData("facts kinds defence mee", "meeting")]
    [InlineData("facts completion ", "bash fish pwsh zsh")]
    [InlineData("/usr/bin/facts ch", "check")]
    [InlineData("facts check ", "")]
    [InlineData("facts", "")]
    [InlineData("", "")]
    public void What_a_word_may_become_is_one_a_line(string line, string candidates)
    {
        var called = Called.With($"[suggest:{line.Length}]", line);

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Equal(candidates, string.Join(' ', called.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData("facts show ke", "keel")]
    [InlineData("facts quote ga", "gazette")]
    [InlineData("facts review --source ", "gazette")]
    public void Names_of_the_facts_in_the_current_folder_are_offered(string line, string candidates)
    {
        _folder.Write("some.facts", Samples.Facts);

        var called = Called.InProcess(_folder.Root, "C", $"[suggest:{line.Length}]", line);

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Equal(candidates, string.Join(' ', called.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData("facts show ")]
    [InlineData("facts show --in ")]
    [InlineData("facts quote ")]
    [InlineData("facts review --source ")]
    [InlineData("facts kinds ")]
    public void What_a_shell_would_run_is_no_name_and_not_offered(string line)
    {
        _folder.Write("a.facts", "scenario s;touch${IFS}F\nuse v;id\n\nsource x;touch${IFS}F \"x\"\nsource -rf\nperson a;id\n");
        _folder.Write("v.facts", "vocabulary v;id\n\nkind k;id\n");
        _folder.Write("b.facts", "scenario b;id extends s;touch${IFS}F\n");

        var offered = Called.InProcess(_folder.Root, "C", $"[suggest:{line.Length}]", line).Output;

        Assert.DoesNotContain(';', offered);
        Assert.DoesNotContain("-rf", offered, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_stands_before_the_cursor_counts() => Assert.Equal("check", Called.With("[suggest:8]", "facts ch --format json").Output.Trim());

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Each_shell_has_its_script_with_how_to_use_it(string shell)
    {
        var called = Called.With("completion", shell);

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.StartsWith("# Write in ", called.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", called.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', called.Output);
    }

    [Fact]
    public async Task Bash_completes_with_its_script()
    {
        // Windows has no bash that one could count on.
        if (OperatingSystem.IsWindows())
            return;
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var script = _folder.Write("test.sh", $$"""
            facts() { "{{dotnet}}" exec "{{Path.Combine(AppContext.BaseDirectory, "facts.dll")}}" "$@"; }
            source <(facts completion bash)
            complete -p facts
            complete_at() { COMP_LINE="$1" COMP_POINT=$2; _facts; echo "$1: ${COMPREPLY[*]}"; }
            complete_at "facts ch" 8
            complete_at "facts check --format g" 22
            complete_at "facts seal ünï" 14
            complete_at "facts expl FACT2004" 10
            """);

        var start = new ProcessStartInfo("bash", [script]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var bash = Process.Start(start)!;
        var error = bash.StandardError.ReadToEndAsync();
        var lines = (await bash.StandardOutput.ReadToEndAsync()).Split('\n');

        Assert.Equal("", await error);
        Assert.Contains("_facts facts", lines[0], StringComparison.Ordinal);
        Assert.Equal(["facts ch: check", "facts check --format g: github", "facts seal ünï: ", "facts expl FACT2004: explain"], lines.Skip(1).Take(4));
    }
}
