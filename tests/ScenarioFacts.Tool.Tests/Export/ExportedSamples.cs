using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;

namespace ScenarioFacts.Tool.Tests.Export;

/// <summary>Compilations that exports are tried with.</summary>
internal static class ExportedSamples
{
    private static readonly Lazy<FactCompilation> OfRepository = new(() =>
    {
        var root = Path.Combine(AppContext.BaseDirectory, "Own");
        return new ToolCompiler(Path.Combine(root, "seeds")).Compile(FactFiles.Load([OwnFacts]), CancellationToken.None);
    });

    /// <summary>What formats give a meaning to, each as the label of a fact.</summary>
    public static readonly IReadOnlyList<string> HostileLabels =
    [
        "A \"quoted\" ]] --> n2", "& <b>x</b> &amp; ]]>", "\\N \\ \\\" #35; #quot;", "%% %%{init}%% ; `md`", "{curly} |pipe| {unbalanced", "style x:y#z;", "end", "1. x", "🚀 日本 é e\u0301",
        "{\\'e} $x$ ~ ^ _ %", "TY  - JOUR", "@article{x,", "BEGIN:VEVENT", "a,b;c:d\\n", "https://example.org/?a=b&c=d#e",
    ];

    /// <summary>The repository's own facts with the seals of their sources.</summary>
    public static FactCompilation Own => OfRepository.Value;

    public static string OwnFacts => Path.Combine(AppContext.BaseDirectory, "Own", "facts");

    /// <summary>Facts of one file.</summary>
    public static FactCompilation Compile(string facts, params InputText[] texts) => FactCompiler.Compile([new InputText("a.facts", facts)], SourceLibrary.Create(texts));

    /// <summary>A line of facts for each hostile label, by a format of which {0} is a number and {1} the label.</summary>
    public static string Declare(string format) =>
        string.Concat(HostileLabels.Select((label, index) => string.Format(null, format, index, label.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)) + "\n"));
}
