#!/usr/bin/env bash
# yardsticks.sh [COUNT]
# What generated catalogs cost beside what developers would write without them: COUNT facts (10,000 if not said) as a catalog, as static records written by hand in C#, and as JSON read by
# System.Text.Json. Processor seconds of builds, sizes of assemblies, the first fact in a fresh process, and a walk over all facts with claims and evidence: medians of runs that take turns.
set -euo pipefail
count=${1:-10000}
turns=${2:-5}
cd "$(dirname "$0")/../../.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en LC_ALL=C

for project in src/ScenarioFacts.Generator src/ScenarioFacts tests/ScenarioFacts.Benchmarks; do
    dotnet build "$project" -c Release -v q -nologo >/dev/null
done
mkdir "$work/analyzers"
cp src/ScenarioFacts.Generator/bin/Release/netstandard2.0/ScenarioFacts.Generator.dll "$work/analyzers"
cp "$(find ~/.nuget/packages/sprache -name Sprache.dll -path '*netstandard2.0*' | sort | tail -1)" "$work/analyzers"
# Of the corpus' facts, 65 in a hundred have claims.
dotnet tests/ScenarioFacts.Benchmarks/bin/Release/net10.0/ScenarioFacts.Benchmarks.dll --write-records "$work/data" $((count * 65 / 100))

# project NAME ITEMS <<< PROGRAM
project() {
    mkdir "$work/$1"
    echo "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><NoWarn>FACT4044</NoWarn><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup><ItemGroup>$2</ItemGroup></Project>" >"$work/$1/$1.csproj"
    cat >"$work/$1/Program.cs"
    dotnet restore "$work/$1" -v q
}

# What both programs say: milliseconds, bytes allocated, live megabytes, and what was counted.
cat >"$work/Report.cs" <<'CS'
using System.Diagnostics;
static class Report
{
    public static void Write(long start, long allocated, object kept, object counted)
    {
        var (time, bytes) = (Stopwatch.GetElapsedTime(start).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - allocated);
        Console.WriteLine(FormattableString.Invariant($"{time:0.00} {bytes} {GC.GetTotalMemory(forceFullCollection: true) / 1e6:0.0} {counted}"));
        GC.KeepAlive(kept);
    }
}
CS

project empty '' <<<'return;'
project catalog "<Reference Include=\"$root/src/ScenarioFacts/bin/Release/net8.0/ScenarioFacts.dll\" /><Analyzer Include=\"../analyzers/*.dll\" /><AdditionalFiles Include=\"../data/facts/*.facts\" /><AdditionalFiles Include=\"../data/texts/*.txt\" FactsText=\"true\" /><CompilerVisibleProperty Include=\"RootNamespace\" /><CompilerVisibleItemMetadata Include=\"AdditionalFiles\" MetadataName=\"FactsText\" /><Compile Include=\"../Report.cs\" />" <<'CS'
using System.Diagnostics;
using catalog;
var (start, allocated) = (Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes(precise: true));
switch (args[0])
{
    case "nothing":
        Report.Write(start, allocated, args, Type.GetType("catalog.LongPeace")!.Name.Length);
        break;
    case "first":
        Report.Write(start, allocated, LongPeace.Facts, LongPeace.People["abe-0"].Label.Length);
        break;
    default:
        var (claims, evidence) = (0, 0);
        foreach (var fact in LongPeace.Facts)
        {
            foreach (var claim in fact.Claims)
            {
                claims++;
                foreach (var one in claim.Evidence)
                    evidence += one.Words.Length > 0 ? 1 : 0;
            }
        }

        Report.Write(start, allocated, LongPeace.Facts, LongPeace.Facts.Count + "/" + claims + "/" + evidence);
        break;
}
CS
project records '<Compile Include="../data/records/*.cs;../data/types/*.cs" />' <<<'return;'
project json '<Compile Include="../Report.cs;../data/types/*.cs" />' <<'CS'
using System.Diagnostics;
using System.Text.Json;
using Records;
var (start, allocated) = (Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes(precise: true));
using var file = File.OpenRead(args[1]);
if (args[0] == "stream")
{
    await foreach (var item in JsonSerializer.DeserializeAsyncEnumerable<Item>(file))
    {
        Report.Write(start, allocated, item!, item!.Label.Length);
        return;
    }
}

var all = JsonSerializer.Deserialize<Item[]>(file)!;
if (args[0] == "first")
{
    Report.Write(start, allocated, all, all[0].Label.Length);
    return;
}

var (claims, evidence) = (0, 0);
foreach (var item in all)
{
    foreach (var claim in item.Claims)
    {
        claims += claim.Values.Length;
        foreach (var one in claim.Backing.Evidence.Length > 0 || claim.Backing.Because is not null ? claim.Backing.Evidence : item.Backing.Evidence)
            evidence += one.Words.Length > 0 ? claim.Values.Length : 0;
    }
}

Report.Write(start, allocated, all, all.Length + "/" + claims + "/" + evidence);
CS

# Processor seconds and peak megabytes of a build from nothing.
for ((turn = 0; turn < turns && turn < 3; turn++)); do
    for name in empty catalog records json; do
        rm -rf "$work/$name/bin" "$work/$name/obj/Release"
        /usr/bin/time -q -f '%U %S %M' -a -o "$work/$name.built" dotnet build "$work/$name" -c Release --no-restore -nodeReuse:false -p:UseSharedCompilation=false -v q -nologo >"$work/$name.out" || { head -20 "$work/$name.out"; exit 1; }
    done
done
for ((turn = 0; turn < turns; turn++)); do
    for run in "catalog nothing" "catalog first" "catalog walk" "json first" "json stream" "json walk"; do
        set -- $run
        dotnet "$work/$1/bin/Release/net10.0/$1.dll" "$2" "$work/data/records.json" >>"$work/$1.$2"
    done
done

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
built() { awk '{ print $1 + $2 }' "$work/$1.built" | median; }
base=$(built empty)
echo "| build, $count facts | processor s | more than an empty project | peak MB | assembly MB |"
echo "|---|--:|--:|--:|--:|"
for name in empty catalog records; do
    awk -v name="$name" -v cpu="$(built "$name")" -v base="$base" -v peak="$(awk '{ print $3 / 1024 }' "$work/$name.built" | median)" -v size="$(wc -c <"$work/$name/bin/Release/net10.0/$name.dll")" \
        'BEGIN { printf "| %s | %.1f | %.1f | %.0f | %.2f |\n", name, cpu, cpu - base, peak, size / 1e6 }'
done
echo
echo "| in a fresh process | ms | MB allocated | MB live | counted |"
echo "|---|--:|--:|--:|---|"
for run in "catalog nothing" "catalog first" "json first" "json stream" "catalog walk" "json walk"; do
    awk -v run="$run" -v ms="$(cut -d' ' -f1 "$work/${run/ /.}" | median)" 'END { printf "| %s | %s | %.2f | %s | %s |\n", run, ms, $2 / 1e6, $3, $4 }' "$work/${run/ /.}"
done
