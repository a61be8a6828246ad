#!/usr/bin/env bash
# Builds ten C# projects of COUNT facts each (10,000 if not said), of which each uses the scenarios of others, with `dotnet build -graph -isolate`, and builds them again
# after edits: says how long each took and which projects were compiled. Fails where others were than use what changed.
set -euo pipefail
count=${1:-10000}
cd "$(dirname "$0")/../../.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

dotnet build src/ScenarioFacts.Generator -c Release -v q -nologo >/dev/null
dotnet build src/ScenarioFacts -c Release -v q -nologo >/dev/null
mkdir "$work/analyzers"
cp src/ScenarioFacts.Generator/bin/Release/netstandard2.0/ScenarioFacts.Generator.dll "$work/analyzers"
cp "$(find ~/.nuget/packages/sprache -name Sprache.dll -path '*netstandard2.0*' | sort | tail -1)" "$work/analyzers"

# Which scenarios each project uses. The vocabulary is in the first.
uses=("" 0 0 0 0 1 2 5 6 "7 8")

# The facts of one project: COUNT piers in files of 500, each beside one of another project.
write_facts() {
    local project=$1 other=${uses[$1]%% *}
    awk -v p="$project" -v other="$other" -v uses="${uses[$1]}" -v count="$count" -v folder="$work/P$project" 'BEGIN {
        head = folder "/head.facts"
        printf "scenario harbours-%d \"Harbours %d\"\nuse piers\n", p, p > head
        n = split(uses, used, " ")
        for (i = 1; i <= n; i++) printf "use harbours-%d\n", used[i] > head
        if (p == 0) printf "vocabulary piers\n\n## A pier.\nkind pier\n  evidence: optional\n  ## When it was opened.\n  opened: date\n  ## Its length.\n  length: quantity of length-unit\n  ## The one beside it.\n  beside: pier\n\nchoice length-unit: metres, km\n" > (folder "/piers.facts")
        for (k = 0; k < count; k++) {
            file = folder "/piers-" int(k / 500) ".facts"
            if (k % 500 == 0) printf "scenario harbours-%d\n", p > file
            printf "\npier p%d-%d \"Pier %d of harbour %d\"\n  opened: %d\n    because \"the map of that year shows it for the first time\"\n  length: %d metres\n    because \"measured on the map, from the quay to the light\"\n", p, k, k, p, 1900 + k % 100, 50 + k % 400 > file
            if (other != "") printf "  beside: p%d-%d\n    because \"they share a quay\"\n", other, k > file
        }
    }'
}

for project in 0 1 2 3 4 5 6 7 8 9; do
    mkdir "$work/P$project"
    write_facts "$project"
    {
        echo '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><NoWarn>FACT4024;FACT4040;FACT4042</NoWarn></PropertyGroup><ItemGroup>'
        for used in ${uses[$project]}; do echo "<ProjectReference Include=\"../P$used/P$used.csproj\" />"; done
        echo "<Reference Include=\"$root/src/ScenarioFacts/bin/Release/net8.0/ScenarioFacts.dll\" /><Analyzer Include=\"../analyzers/*.dll\" /><AdditionalFiles Include=\"**/*.facts\" />"
        echo "<CompilerVisibleProperty Include=\"RootNamespace\" /></ItemGroup></Project>"
    } >"$work/P$project/P$project.csproj"
done
dotnet new sln -n all -o "$work" >/dev/null
dotnet sln "$work" add "$work"/P*/P*.csproj >/dev/null
solution=$(ls "$work"/all.sln*)
dotnet restore "$solution" -v q

# build NAME EXPECTED…: builds, and says which projects were compiled.
build() {
    local name=$1 before start compiled
    shift
    touch "$work/before"
    sleep 1
    start=$(date +%s.%N)
    dotnet build "$solution" --no-restore -graph -isolate -v q -nologo >"$work/build.txt" 2>&1 || { head -20 "$work/build.txt"; exit 1; }
    compiled=$(cd "$work" && find . -path './P*/obj/Debug/net10.0/P?.dll' -newer before | { grep -o 'P.\.dll' || true; } | cut -c2 | sort | tr '\n' ' ')
    printf '%-40s %6.1f s   compiled: %s\n' "$name" "$(awk -v s="$start" -v e="$(date +%s.%N)" 'BEGIN { print e - s }')" "$compiled"
    [ "$compiled" = "$*${*:+ }" ] || { echo "expected: $*"; exit 1; }
}

build "everything" 0 1 2 3 4 5 6 7 8 9
build "nothing changed"
sed -i 's/"Pier 7 of harbour 5"/"The seventh pier of harbour 5"/' "$work/P5/piers-0.facts"
build "a label in the sixth project" 5 7 9
sed -i 's/shows it for the first time/shows it first/' "$work/P5/piers-0.facts"
build "reasons in the sixth project" 5
sed -i 's/"Pier 7 of harbour 0"/"The seventh pier of harbour 0"/' "$work/P0/piers-0.facts"
build "a label in the first project" 0 1 2 3 4 5 6 7 8 9
ls -l "$work"/P{0,9}/obj/Debug/net10.0/P?.dll "$work"/P{0,9}/obj/Debug/net10.0/ref/P?.dll | awk '{ n = split($9, parts, "/"); print parts[n - 1] "/" parts[n] ": " $5 " bytes" }' | sed 's/^net10.0/whole/'
cat "$work"/P0/*.facts | wc -c | sed 's/$/ bytes of facts in the first project/'
