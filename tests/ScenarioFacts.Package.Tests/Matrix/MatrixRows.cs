using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace ScenarioFacts.Package.Tests.Matrix;

/// <summary>The table. A row that is not said otherwise builds a console application for .NET 10 and prints a fact, its date, its evidence and the number of facts.</summary>
internal static class MatrixRows
{
    private const string Wrong = "scenario talks\n\nplace london\n  mayor: \"x\"\n";
    private const string WrongAt = "facts/places.facts(4,3): error FACT2002: ";

    /// <summary>An inferred date: a warning (FACT4024), since the source has a text to quote.</summary>
    private const string Warned = "scenario talks\n\nplace london\nmeeting second \"The second\"\n  when: 2015-02-03\n    because \"we know\"\n";
    private const string WarnedAs = " FACT4024: ";
    private static readonly string[] OddNames = ["it's.facts", "a & b.facts", "a+b,c.facts", "a#b.facts", "a=b$c.facts", "[a]{b}.facts", "a b.facts", "事実 é.facts", "a%20b.facts", "upper.FACTS"];

    private const string FourFacts = "The first round|2015-01-21|The blog “met on 21 January”|4";

    /// <summary>A library with the facts, and an application that prints them.</summary>
    private const string LibraryProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><RootNamespace>Sample</RootNamespace></PropertyGroup>
          <ItemGroup><PackageReference Include="ScenarioFacts" Version="VERSION" /><FactsText Include="private/blog.txt" /></ItemGroup>
        </Project>
        """;

    public static IReadOnlyList<MatrixRow> All { get; } =
    [
        .. Frameworks(), .. Languages(), .. Files(), .. Errors(), .. Warnings(), .. Code(), .. Visibility(), .. Projects(), .. Publishing(), .. Tools(), .. Incremental(), .. Options(),
    ];

    /// <summary>Rows of the survey that no test here can run.</summary>
    public static IReadOnlyList<(string Row, string Why)> NotHere { get; } =
    [
        ("run on .NET Framework 4.8", "There is no .NET Framework outside of Windows: the row builds for it, and the same assembly of the library runs in the row of netstandard2.0."),
        ("paths with backslashes and drives", "They exist on Windows only: the generator's own tests hand such paths to it."),
        ("Visual Studio, Rider and C# Dev Kit", "They need a screen and a licence: the generator's tests run what they load, the analyzer and the code fixes, in a workspace."),
        ("the old compiler of Mono, and Unity", "Neither has a Roslyn of 4.8 or later."),
    ];

    private static MatrixRow[] Frameworks() =>
    [
        new("framework", "net10.0") { IsCore = true, Says = ["0 Warning(s)"] },
        new("framework", "net8.0") { Arrange = static consumer => consumer.Edit("<TargetFramework>net10.0", "<TargetFramework>net8.0"), Program = "bin/Debug/net8.0/Consumer.dll", Says = ["0 Warning(s)"] },
        new("framework", "netstandard2.0 in C# 7.3, used by net10.0")
        {
            IsEmpty = true,
            Arrange = static consumer => consumer.WriteLibraryAndApp(LibraryProject.Replace("net10.0", "netstandard2.0", StringComparison.Ordinal).Replace("<RootNamespace>", "<LangVersion>7.3</LangVersion><RootNamespace>", StringComparison.Ordinal)),
            Commands = [["build", "app/app.csproj"]],
            Program = "app/bin/Debug/net10.0/app.dll",
            Says = ["0 Warning(s)"],
        },
        new("framework", "net48")
        {
            Arrange = static consumer =>
            {
                consumer.Edit("<TargetFramework>net10.0", "<LangVersion>latest</LangVersion><TargetFramework>net48");
                consumer.Edit("<ItemGroup>", "<ItemGroup><PackageReference Include=\"Microsoft.NETFramework.ReferenceAssemblies\" Version=\"1.0.3\" PrivateAssets=\"all\" />");
                consumer.Edit("<ImplicitUsings>enable</ImplicitUsings>", "");
                consumer.Write("Program.cs", "using System;\n" + consumer.Read("Program.cs"));
            },
            Program = null,
            Says = ["0 Warning(s)"],
        },
        new("framework", "three at once") { Arrange = static consumer => { consumer.Edit("<TargetFramework>net10.0</TargetFramework>", "<LangVersion>latest</LangVersion><TargetFrameworks>net10.0;net8.0;netstandard2.0</TargetFrameworks>"); consumer.Edit("<OutputType>Exe</OutputType>", "<OutputType Condition=\"'$(TargetFramework)' != 'netstandard2.0'\">Exe</OutputType><OutputType Condition=\"'$(TargetFramework)' == 'netstandard2.0'\">Library</OutputType>"); consumer.Edit("<ImplicitUsings>enable</ImplicitUsings>", ""); consumer.Write("Program.cs", "using System;\nusing Sample;\nstatic class Program { static void Main() { var meeting = Talks.Meetings.FirstRound; Console.WriteLine($\"{meeting.Label}|{meeting.When}|{meeting.WhenClaims[0].Evidence[0]}|{Talks.Catalog.Facts.Count}\"); } }\n"); }, Says = ["0 Warning(s)"] },
        new("framework", "without nullable reference types") { Arrange = static consumer => consumer.Edit("<Nullable>enable", "<Nullable>disable"), Says = ["0 Warning(s)"] },
        new("framework", "without implicit usings") { Arrange = static consumer => { consumer.Edit("<ImplicitUsings>enable", "<ImplicitUsings>disable"); consumer.Write("Program.cs", "using System;\n" + consumer.Read("Program.cs")); } },
        new("framework", "the compiler of Roslyn 4.14") { Arrange = static consumer => consumer.Edit("<ItemGroup>", "<ItemGroup><PackageReference Include=\"Microsoft.Net.Compilers.Toolset\" Version=\"4.14.0\" PrivateAssets=\"all\" />") },
    ];

    private static MatrixRow[] Languages() =>
    [
        new("language", "an application in F# on a library of facts in C#")
        {
            IsEmpty = true,
            Arrange = static consumer =>
            {
                consumer.WriteLibraryAndApp(LibraryProject);
                consumer.Delete("app/app.csproj");
                consumer.Write("app/app.fsproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><Compile Include="Program.fs" /><ProjectReference Include="../lib/lib.csproj" /></ItemGroup></Project>""");
                consumer.Write("app/Program.fs", "open Sample\nlet m = Talks.Meetings.FirstRound\nprintfn \"%s|%O|%O|%d\" m.Label m.When.Value m.WhenClaims.[0].Evidence.[0] Talks.Catalog.Facts.Count\n");
            },
            Commands = [["build", "app/app.fsproj"]],
            Program = "app/bin/Debug/net10.0/app.dll",
        },
        new("language", "an application in Visual Basic on a library of facts in C#")
        {
            IsEmpty = true,
            Arrange = static consumer =>
            {
                consumer.WriteLibraryAndApp(LibraryProject);
                consumer.Delete("app/app.csproj");
                consumer.Write("app/app.vbproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><ProjectReference Include="../lib/lib.csproj" /></ItemGroup></Project>""");
                consumer.Write("app/Program.vb", "Imports Sample\nModule Program\n  Sub Main()\n    Dim m = Talks.Meetings.FirstRound\n    System.Console.WriteLine($\"{m.Label}|{m.When}|{m.WhenClaims(0).Evidence(0)}|{Talks.Catalog.Facts.Count}\")\n  End Sub\nEnd Module\n");
            },
            Commands = [["build", "app/app.vbproj"]],
            Program = "app/bin/Debug/net10.0/app.dll",
        },
        new("language", "facts in a project of F#")
        {
            Arrange = static consumer =>
            {
                consumer.Write("Consumer.fsproj", consumer.Read("Consumer.csproj").Replace("<ItemGroup>", "<ItemGroup><Compile Include=\"Program.fs\" />", StringComparison.Ordinal));
                consumer.Write("Program.fs", "printfn \"\"\n");
                consumer.Delete("Consumer.csproj");
            },
            Fails = true,
            Says = ["error : Facts are checked in C# projects only; "],
        },
    ];

    private static MatrixRow[] Files() =>
    [
        new("file", "equal names in three folders")
        {
            IsCore = true,
            Arrange = static consumer =>
            {
                consumer.Write("facts/a/places.facts", "scenario talks\n\nplace leeds\n");
                consumer.Write("facts/b/places.facts", "scenario talks\n\nplace york\n");
            },
            Prints = "The first round|2015-01-21|The blog “met on 21 January”|5",
        },
        new("file", "linked from outside") { Arrange = static consumer => { consumer.Write("../outside.facts", "scenario talks\n\nplace leeds\n"); consumer.Edit("<ItemGroup>", "<ItemGroup><AdditionalFiles Include=\"../outside.facts\" />"); }, Prints = FourFacts },
        new("file", "listed twice") { Arrange = static consumer => consumer.Edit("<ItemGroup>", "<ItemGroup><AdditionalFiles Include=\"facts/places.facts\" />") },
        new("file", "as an item of the project's content") { Arrange = static consumer => consumer.Edit("<ItemGroup>", "<ItemGroup><Content Include=\"facts/places.facts\" />") },
        new("file", "renamed between two builds") { Look = static consumer => { File.Move(Path.Combine(consumer.Folder, "facts/places.facts"), Path.Combine(consumer.Folder, "facts/towns.facts")); consumer.BuildSoundly(); Assert.Equal(MatrixRow.Sound, consumer.Run()); } },
        new("file", "added with an old time stamp") { Look = static consumer => { consumer.Write("facts/old.facts", "scenario talks\n\nplace leeds\n"); File.SetLastWriteTimeUtc(Path.Combine(consumer.Folder, "facts/old.facts"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc)); consumer.BuildSoundly(); Assert.Equal(FourFacts, consumer.Run()); } },
        .. OddNames.Select(static name => new MatrixRow("file", "called " + name)
        {
            Arrange = consumer => consumer.Write("facts/" + name, "scenario talks\n\nplace leeds\n"),
            Prints = FourFacts,
        }),
        new("file", "below a folder that begins with a dot is left out") { Arrange = static consumer => consumer.Write("facts/.draft/wrong.facts", Wrong) },
        new("file", "with a byte order mark") { Arrange = static consumer => consumer.WriteBytes("facts/places.facts", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(consumer.Read("facts/places.facts"))]) },
        new("file", "in UTF-16") { Arrange = static consumer => consumer.WriteBytes("facts/places.facts", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(consumer.Read("facts/places.facts"))]) },
        new("file", "in Latin-1") { Arrange = static consumer => consumer.WriteBytes("facts/places.facts", Encoding.Latin1.GetBytes("scenario talks\n\nplace orleans \"Orléans\"\n")), Fails = true, Says = ["error FACT1013: "] },
        new("file", "with other line ends gives the same assembly")
        {
            Look = static consumer =>
            {
                var before = consumer.ReadCompiled();
                foreach (var file in new[] { "gatherings", "talks", "places" })
                    consumer.Write($"facts/{file}.facts", consumer.Read($"facts/{file}.facts").Replace("\n", "\r\n", StringComparison.Ordinal));
                consumer.BuildSoundly();
                Assert.Equal(before, consumer.ReadCompiled());
            },
        },
        new("file", "copied where the project says so") { Arrange = static consumer => consumer.Edit("<ItemGroup>", "<ItemGroup><None Update=\"facts/talks.facts\" CopyToOutputDirectory=\"PreserveNewest\" />"), Look = static consumer => Assert.True(File.Exists(Path.Combine(consumer.Folder, "bin/Debug/net10.0/facts/talks.facts"))) },
    ];

    private static MatrixRow[] Errors() =>
    [
        .. new (string Name, string[] Arguments)[]
        {
            ("RunAnalyzers=false", ["-p:RunAnalyzers=false"]), ("NoWarn", ["-p:NoWarn=FACT2002"]), ("WarningsNotAsErrors", ["-p:WarningsNotAsErrors=FACT2002"]), ("TreatWarningsAsErrors=false", ["-p:TreatWarningsAsErrors=false"]),
            ("WarningLevel=0", ["-p:WarningLevel=0"]), ("RunAnalyzersDuringBuild=false", ["-p:RunAnalyzersDuringBuild=false"]), ("a throwing generator's warning muted", ["-p:NoWarn=CS8785", "-p:WarningsNotAsErrors=CS8785"]),
        }.Select(static way => new MatrixRow("an error stays", way.Name) { Arrange = static consumer => consumer.Write("facts/places.facts", Wrong), Commands = [["build", .. way.Arguments]], Fails = true, Says = [WrongAt], DoesNotSay = ["error CS"] }),
        .. new (string Name, string File, string Text)[]
        {
            (".globalconfig", ".globalconfig", "is_global = true\ndotnet_diagnostic.FACT2002.severity = none\n"), (".globalconfig for all", ".globalconfig", "is_global = true\ndotnet_analyzer_diagnostic.severity = none\n"),
            (".editorconfig", ".editorconfig", "root = true\n[*.facts]\ndotnet_diagnostic.FACT2002.severity = none\n"), (".editorconfig for its family", ".editorconfig", "root = true\n[*.facts]\ndotnet_analyzer_diagnostic.category-ScenarioFacts.NamesAndKinds.severity = none\n"),
        }.Select(static way => new MatrixRow("an error stays", way.Name) { Arrange = consumer => { consumer.Write("facts/places.facts", Wrong); consumer.Write(way.File, way.Text); }, Fails = true, Says = [WrongAt] }),
    ];

    private static MatrixRow[] Warnings() =>
    [
        new("a warning", "is told") { Arrange = static consumer => consumer.Write("facts/places.facts", Warned), Says = ["warning" + WarnedAs], Prints = FourFacts },
        new("a warning", "TreatWarningsAsErrors") { Arrange = static consumer => consumer.Write("facts/places.facts", Warned), Commands = [["build", "-p:TreatWarningsAsErrors=true"]], Fails = true, Says = ["error" + WarnedAs] },
        new("a warning", "WarningsAsErrors") { Arrange = static consumer => consumer.Write("facts/places.facts", Warned), Commands = [["build", "-p:WarningsAsErrors=FACT4024"]], Fails = true, Says = ["error" + WarnedAs] },
        new("a warning", "NoWarn") { Arrange = static consumer => consumer.Write("facts/places.facts", Warned), Commands = [["build", "-p:NoWarn=FACT4024"]], DoesNotSay = [WarnedAs], Prints = FourFacts },
        .. new (string Name, string File, string Text, string Level)[]
        {
            (".globalconfig error", ".globalconfig", "is_global = true\ndotnet_diagnostic.FACT4024.severity = error\n", "error"),
            (".globalconfig none", ".globalconfig", "is_global = true\ndotnet_diagnostic.FACT4024.severity = none\n", ""),
            (".editorconfig error", ".editorconfig", "root = true\n[*.facts]\ndotnet_diagnostic.FACT4024.severity = error\n", "error"),
            (".editorconfig none", ".editorconfig", "root = true\n[*.facts]\ndotnet_diagnostic.FACT4024.severity = none\n", ""),
            (".editorconfig of one folder", "facts/.editorconfig", "[places.facts]\ndotnet_diagnostic.FACT4024.severity = none\n", ""),
            ("family as errors", ".editorconfig", "root = true\n[*.facts]\ndotnet_analyzer_diagnostic.category-ScenarioFacts.EvidenceAndSources.severity = error\n", "error"),
            ("family off", ".editorconfig", "root = true\n[*.facts]\ndotnet_analyzer_diagnostic.category-ScenarioFacts.EvidenceAndSources.severity = none\n", ""),
            ("another family off", ".editorconfig", "root = true\n[*.facts]\ndotnet_analyzer_diagnostic.category-ScenarioFacts.Values.severity = none\n", "warning"),
        }.Select(static way => new MatrixRow("a warning", way.Name)
        {
            IsCore = way.Name is "family as errors",
            Arrange = consumer => { consumer.Write("facts/places.facts", Warned); consumer.Write(way.File, way.Text); },
            Fails = way.Level == "error",
            Says = way.Level.Length > 0 ? [way.Level + WarnedAs] : [],
            DoesNotSay = way.Level.Length > 0 ? [] : [WarnedAs],
            Prints = FourFacts,
        }),
    ];

    private static MatrixRow[] Code() =>
    [
        new("C#", "the analyzer speaks in a build")
        {
            IsCore = true,
            Arrange = static consumer => consumer.Write("Program.cs", consumer.Read("Program.cs") + "Console.Write(Talks.People.Abe.Office.At(ScenarioFacts.FactDate.Of(2015)).Value.Name.Length > 99 ? \"\" : \"\");\n").WriteOffices(),
            Says = ["warning FACT8205: "],
            Prints = "The first round|2015-01-21|The blog “met on 21 January”|5",
        },
        new("C#", "the analyzer is set as others are")
        {
            Arrange = static consumer => { consumer.Write("Program.cs", consumer.Read("Program.cs") + "Console.Write(Talks.People.Abe.Office.At(ScenarioFacts.FactDate.Of(2015)).Value.Name.Length > 99 ? \"\" : \"\");\n").WriteOffices(); consumer.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.FACT8205.severity = error\n"); },
            Fails = true,
            Says = ["error FACT8205: "],
        },
        new("C#", "every rule of the SDK a warning") { Commands = [["build", "-p:AnalysisMode=All", "-p:EnforceCodeStyleInBuild=true"]], DoesNotSay = [".g.cs"] },
        new("C#", "with a documentation file") { Commands = [["build", "-p:GenerateDocumentationFile=true", "-p:NoWarn="]], DoesNotSay = [".g.cs"] },
        new("C#", "generated files kept in the project") { Commands = [["build", "-p:CompilerGeneratedFilesOutputPath=Generated"], ["build", "-p:CompilerGeneratedFilesOutputPath=Generated", "-t:Rebuild"]], Arrange = static consumer => consumer.Edit("<ItemGroup>", "<ItemGroup><Compile Remove=\"Generated/**\" />"), Look = static consumer => Assert.True(Directory.Exists(Path.Combine(consumer.Folder, "Generated"))) },
        new("C#", "no path of the machine in the assembly") { Commands = [["build", "-p:DebugType=none", "-p:PathMap=$(MSBuildProjectDirectory)=/_"]], Look = static consumer => Assert.DoesNotContain(consumer.Folder, Encoding.UTF8.GetString(consumer.ReadCompiled()), StringComparison.Ordinal) },
        new("C#", "a scenario called vocabulary beside a vocabulary called changes") { Arrange = static consumer => { consumer.Write("facts/changes.facts", "vocabulary changes\nkind swap\n  evidence: optional\n"); consumer.Write("facts/variant.facts", "scenario vocabulary extends talks\n\nplace leeds\n  because \"for a test\"\n"); } },
        new("C#", "a fact's disputed field is null") { Arrange = static consumer => { consumer.Write("facts/disputed.facts", "scenario talks\n\nplace leeds\nmeeting third \"The third\"\n  where disputed: london\n    > blog \"met on 21 January\"\n    because \"london, it seems\"\n  where disputed: leeds\n    > blog \"met on 21 January\"\n    because \"or leeds\"\n"); consumer.Write("Program.cs", consumer.Read("Program.cs") + "Console.WriteLine(Talks.Meetings.Third.Where is null);\n"); }, Prints = "The first round|2015-01-21|The blog “met on 21 January”|5\nTrue" },
    ];

    private static MatrixRow[] Visibility() =>
    [
        new("visibility", "internal") { Arrange = static consumer => consumer.Edit("<OutputType>", "<FactsVisibility>internal</FactsVisibility><OutputType>") },
        new("visibility", "internal, from another assembly") { IsEmpty = true, Arrange = static consumer => consumer.WriteLibraryAndApp(LibraryProject.Replace("<RootNamespace>", "<FactsVisibility>internal</FactsVisibility><RootNamespace>", StringComparison.Ordinal)), Commands = [["build", "app/app.csproj"]], Fails = true, Says = ["error CS0122: "] },
        new("visibility", "internal, from a friend") { IsEmpty = true, Arrange = static consumer => consumer.WriteLibraryAndApp(LibraryProject.Replace("<RootNamespace>", "<FactsVisibility>internal</FactsVisibility><RootNamespace>", StringComparison.Ordinal).Replace("</Project>", "<ItemGroup><InternalsVisibleTo Include=\"app\" /></ItemGroup></Project>", StringComparison.Ordinal)), Commands = [["build", "app/app.csproj"]], Program = "app/bin/Debug/net10.0/app.dll" },
    ];

    private static MatrixRow[] Projects() =>
    [
        new("projects", "an application on a library of facts") { IsEmpty = true, Arrange = static consumer => consumer.WriteLibraryAndApp(LibraryProject), Commands = [["build", "app/app.csproj"]], Program = "app/bin/Debug/net10.0/app.dll", Says = ["0 Warning(s)"] },
        new("projects", "a wrong file of the application's own") { IsEmpty = true, Arrange = static consumer => { consumer.WriteLibraryAndApp(LibraryProject); consumer.Write("app/own.facts", "scenario own\nplaace york\n"); }, Commands = [["build", "app/app.csproj"]], Fails = true, Says = ["app/own.facts(2,1): error FACT"] },
        new("projects", "built as a graph") { IsEmpty = true, Arrange = static consumer => consumer.WriteLibraryAndApp(LibraryProject), Commands = [["build", "app/app.csproj", "-graph"]], Program = "app/bin/Debug/net10.0/app.dll" },
        new("projects", "built as an isolated graph") { IsEmpty = true, Arrange = static consumer => consumer.WriteLibraryAndApp(LibraryProject), Commands = [["restore", "app/app.csproj"], ["build", "app/app.csproj", "--no-restore", "-graph", "-isolate"]], Program = "app/bin/Debug/net10.0/app.dll" },
        new("projects", "the library as a package")
        {
            IsEmpty = true,
            Arrange = static consumer =>
            {
                consumer.WriteLibraryAndApp(LibraryProject);
                consumer.Write("app/app.csproj", consumer.Read("app/app.csproj").Replace("<ProjectReference Include=\"../lib/lib.csproj\" />", "<PackageReference Include=\"lib\" Version=\"1.0.0\" />", StringComparison.Ordinal));
                consumer.Write("nuget.config", "<configuration><packageSources><add key=\"out\" value=\"out\" /></packageSources></configuration>");
                Directory.CreateDirectory(Path.Combine(consumer.Folder, "out"));
            },
            Commands = [["pack", "lib/lib.csproj", "-o", "out"], ["build", "app/app.csproj"]],
            Program = "app/bin/Debug/net10.0/app.dll",
            Look = static consumer => Assert.DoesNotContain(System.IO.Compression.ZipFile.OpenRead(Path.Combine(consumer.Folder, "out/lib.1.0.0.nupkg")).Entries, static entry => entry.Name.EndsWith(".facts", StringComparison.Ordinal) || entry.Name.EndsWith(".txt", StringComparison.Ordinal)),
        },
    ];

    private static MatrixRow[] Publishing()
    {
        var platform = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier;
        var folder = $"bin/Release/net10.0/{platform}/publish/Consumer";
        return
        [
            new("publishing", "trimmed, warnings as errors") { Commands = [["publish", "-r", platform, "--self-contained", "-p:PublishTrimmed=true", "-p:TrimMode=full", "-p:TreatWarningsAsErrors=true", "-p:UseAppHost=true"]], Program = folder, DoesNotSay = ["warning IL"] },
            new("publishing", "single file") { Commands = [["publish", "-r", platform, "--self-contained", "-p:PublishSingleFile=true", "-p:UseAppHost=true"]], Program = folder },
            new("publishing", "ReadyToRun") { Commands = [["publish", "-r", platform, "-p:PublishReadyToRun=true", "-p:UseAppHost=true"]], Program = folder },
            new("publishing", "NativeAOT, warnings as errors") { Commands = [["publish", "-r", platform, "-p:PublishAot=true", "-p:TreatWarningsAsErrors=true", "-p:UseAppHost=true"]], Program = folder, DoesNotSay = ["warning IL"] },
            new("publishing", "a consumer that is AOT compatible and verifies its references") { Commands = [["build", "-p:IsAotCompatible=true", "-p:VerifyReferenceAotCompatibility=true", "-p:TreatWarningsAsErrors=true"]], DoesNotSay = ["IL3058", "IL2125"] },
            new("publishing", "leaves facts, seals and texts at home")
            {
                Commands = [["publish", "-o", "published"]],
                Program = "published/Consumer.dll",
                Look = static consumer => Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(consumer.Folder, "published"), "*", SearchOption.AllDirectories), static file => Path.GetExtension(file) is ".facts" or ".txt" or ".seal"),
            },
        ];
    }

    private static MatrixRow[] Tools() =>
    [
        new("tool", "the package itself, packed in two folders, has the same bytes")
        {
            IsEmpty = true,
            Arrange = static consumer => { consumer.CopySources("one"); consumer.CopySources("a/deeper/folder"); },
            Commands = [["pack", "one/src/ScenarioFacts", "-o", "packed-one"], ["pack", "a/deeper/folder/src/ScenarioFacts", "-o", "packed-deeper"]],
            Program = null,
            Look = static consumer => Assert.Equal(ReadPacked(consumer, "packed-one"), ReadPacked(consumer, "packed-deeper")),
        },
        new("tool", "dotnet format") { Arrange = static consumer => consumer.Write(".editorconfig", "root = true\n"), Commands = [["build"], ["format", "--verify-no-changes", "--no-restore"]] },
        new("tool", "a log of MSBuild") { Commands = [["build", "-bl"]], Look = static consumer => Assert.True(File.Exists(Path.Combine(consumer.Folder, "msbuild.binlog"))) },
        new("tool", "central versions and a lock file") { Arrange = static consumer => { var version = consumer.Read("Consumer.csproj").Split("Include=\"ScenarioFacts\" Version=\"")[1].Split('"')[0]; consumer.Edit($" Version=\"{version}\"", ""); consumer.Write("Directory.Packages.props", $"<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup><ItemGroup><PackageVersion Include=\"ScenarioFacts\" Version=\"{version}\" /></ItemGroup></Project>"); }, Commands = [["restore", "-p:RestorePackagesWithLockFile=true"], ["build", "-p:RestorePackagesWithLockFile=true", "-p:RestoreLockedMode=true"]] },
        new("tool", "PrivateAssets=all") { Arrange = static consumer => consumer.Edit("Include=\"ScenarioFacts\" ", "Include=\"ScenarioFacts\" PrivateAssets=\"all\" ") },
        new("tool", "ExcludeAssets=build: nothing is handed over, and that is told") { Arrange = static consumer => { consumer.Edit("Include=\"ScenarioFacts\" ", "Include=\"ScenarioFacts\" ExcludeAssets=\"build;buildTransitive\" "); consumer.Write("Program.cs", "Console.WriteLine();\n"); }, Says = ["warning FACT8002: "], Prints = "" },
        new("tool", "a file-based application")
        {
            IsEmpty = true,
            Arrange = static consumer => consumer.Write("app.cs", $"#:package ScenarioFacts@{consumer.Version}\n#:property FactsExpected=false\nConsole.WriteLine(ScenarioFacts.FactDate.Of(2015));\n"),
            Commands = [["run", "app.cs"]],
            Program = null,
            Says = ["2015"],
        },
    ];

    /// <summary>All assemblies and symbols of the packages in a folder, with the hashes of their bytes.</summary>
    private static List<string> ReadPacked(Consumer consumer, string folder)
    {
        var files = new List<string>();
        foreach (var package in Directory.EnumerateFiles(Path.Combine(consumer.Folder, folder), "*.*nupkg"))
        {
            using var archive = System.IO.Compression.ZipFile.OpenRead(package);
            foreach (var entry in archive.Entries.Where(static entry => Path.GetExtension(entry.Name) is ".dll" or ".pdb"))
            {
                using var content = entry.Open();
                files.Add(entry.FullName + " " + Convert.ToHexString(SHA256.HashData(content)));
            }
        }

        Assert.NotEmpty(files);
        return [.. files.Order(StringComparer.Ordinal)];
    }

    private static MatrixRow[] Incremental() =>
    [
        new("incremental", "nothing changed: nothing is compiled") { IsCore = true, Look = static consumer => { var compiled = consumer.CompiledAt(); consumer.BuildSoundly(); Assert.Equal(compiled, consumer.CompiledAt()); } },
        .. new (string Name, Action<Consumer> Change)[]
        {
            ("a fact", static consumer => consumer.Write("facts/places.facts", "scenario talks\n\nplace paris\n")),
            ("a text", static consumer => consumer.Write("private/blog.txt", "They met on 21 January, and for the first time.\n")),
            ("an option", static consumer => consumer.Edit("<OutputType>", "<FactsVisibility>internal</FactsVisibility><OutputType>")),
        }.Select(static row => new MatrixRow("incremental", row.Name + " changed: it is compiled") { Look = consumer => { var compiled = consumer.CompiledAt(); row.Change(consumer); consumer.BuildSoundly(); Assert.NotEqual(compiled, consumer.CompiledAt()); } }),
        new("incremental", "a program that runs under dotnet watch shows an edited and an added fact")
        {
            Arrange = static consumer => consumer.Write("Program.cs", "using Sample;\n\nwhile (true)\n{\n    Console.WriteLine($\"{Talks.Meetings.FirstRound.Label} {Talks.Facts.Count}\");\n    await Task.Delay(500);\n}\n"),
            Program = null,
            Look = static consumer =>
            {
                using var watched = new WatchedProgram(consumer);
                // What is edited before is not seen as a change.
                watched.WaitFor("Waiting for changes");
                watched.WaitFor("The first round 3");
                consumer.Write("facts/talks.facts", consumer.Read("facts/talks.facts").Replace("\"The first round\"", "\"The very first round\"", StringComparison.Ordinal));
                watched.WaitFor("The very first round 3");
                consumer.Write("facts/places.facts", "scenario talks\n\nplace london\nplace leeds\n");
                watched.WaitFor("The very first round 4");
            },
        },
        new("incremental", "another culture and time zone: the same assembly")
        {
            Look = static consumer =>
            {
                var before = consumer.ReadCompiled();
                var built = consumer.Build(["-t:Rebuild"], new Dictionary<string, string> { ["TZ"] = "Pacific/Auckland", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" });
                Assert.True(built.ExitCode == 0, built.Output);
                Assert.Equal(before, consumer.ReadCompiled());
            },
        },
    ];

    private static MatrixRow[] Options() =>
    [
        new("option", "a visibility that there is not") { Commands = [["build", "-p:FactsVisibility=secret"]], Fails = true, Says = ["error FACT8001: "] },
        new("option", "a namespace of a keyword and an umlaut") { Arrange = static consumer => { consumer.Edit("<OutputType>", "<FactsNamespace>Über.class</FactsNamespace><OutputType>"); consumer.Write("Program.cs", consumer.Read("Program.cs").Replace("using Sample;", "using Über.@class;", StringComparison.Ordinal)); } },
        new("option", "a namespace that cannot be one") { Arrange = static consumer => consumer.Edit("<OutputType>", "<FactsNamespace>1 bad}{x</FactsNamespace><OutputType>"), Fails = true, Says = ["error FACT8001: "] },
        new("option", "a name that is nearly one") { Arrange = static consumer => consumer.Edit("<OutputType>", "<FactsVisiblity>internal</FactsVisiblity><OutputType>"), Says = ["warning FACT8100: "] },
        new("option", "EnableDefaultFactsItems=false") { Arrange = static consumer => { consumer.Edit("<OutputType>", "<EnableDefaultFactsItems>false</EnableDefaultFactsItems><OutputType>"); consumer.Edit("<ItemGroup>", "<ItemGroup><AdditionalFiles Include=\"facts/gatherings.facts;facts/talks.facts\" />"); }, Prints = "The first round|2015-01-21|The blog “met on 21 January”|2" },
    ];
}
