#!/usr/bin/env bash
# Checks COUNT generated facts (100,000 if not said) with `facts check`, and the same records with hledger and Beancount: the median of three turns and
# the most memory that each took. Fails where a tool finds anything wrong in them. Installs what it compares with (Debian).
set -euo pipefail
count=${1:-100000}
turns=3
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

if ! { command -v hledger && command -v bean-check && [ -x /usr/bin/time ]; } >/dev/null; then
    apt-get update -qq >/dev/null
    apt-get install -y -qq hledger beancount time >/dev/null 2>&1
fi

# As an installed tool has it: what `dotnet pack` puts into the package.
dotnet publish src/ScenarioFacts.Tool -c Release -o "$work/tool" -v q
dotnet run --project tests/ScenarioFacts.Benchmarks -c Release -v q -- --write-scale "$work" "$count"

# timed NAME COMMAND…: seconds and kilobytes of one run go to the file NAME.
timed() {
    local name=$1
    shift
    local status=0
    /usr/bin/time -f '%e %M' -a -o "$work/$name.times" "$@" >"$work/$name.out" 2>&1 || status=$?
    if [ "$status" -ne 0 ]; then
        echo "$name ended with exit code $status:"
        head -20 "$work/$name.out"
        exit 1
    fi
}

for ((turn = 0; turn < turns; turn++)); do
    timed facts "$work/tool/facts" check "$work/facts" --sources "$work/texts"
    if grep -E "(error|warning) FACT[0-9]+" "$work/facts.out" | head -5 | grep .; then
        echo "facts check found something in facts that are sound"
        exit 1
    fi
    timed hledger hledger -f "$work/facts.journal" check
    timed beancount bean-check --no-cache "$work/facts.beancount"
done

seconds() { sort -n "$work/$1.times" | awk '{ s[NR] = $1 } END { print s[int((NR + 1) / 2)] }'; }
megabytes() { awk '$2 > most { most = $2 } END { printf "%.0f", most / 1024 }' "$work/$1.times"; }
size() { du -cb "$@" | tail -1 | awk '{ printf "%.0f", $1 / 1e6 }'; }
facts=$(seconds facts)

echo
tail -1 "$work/facts.out"
echo "| | input MB | seconds (median of $turns) | times facts check | most memory MB |"
echo "|---|--:|--:|--:|--:|"
row() { echo "| $1 | $(size "${@:3}") | $(seconds "$2") | $(awk -v a="$(seconds "$2")" -v b="$facts" 'BEGIN { printf "%.2f", a / b }') | $(megabytes "$2") |"; }
row "facts check, all quotes looked up in the texts" facts "$work/facts" "$work/texts"
row "hledger check" hledger "$work/facts.journal"
row "bean-check" beancount "$work/facts.beancount"
