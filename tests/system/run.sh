#!/usr/bin/env bash
# What needs more than the .NET SDK: editors, the protocol as others speak it, other people's validators. Installs what is missing (npm, Debian's neovim, chromium, LibreOffice and others).
#   tests/system/run.sh [TOOL]     TOOL: facts.dll, or an installed facts; also FACTS_TOOL; the Debug build where neither is given
set -euo pipefail
cd "$(dirname "$0")"
repository="$(cd ../.. && pwd)"
extension="$repository/src/ScenarioFacts.VSCode"
results="$repository/artifacts/system"
mkdir -p "$results"

tool="${1:-${FACTS_TOOL:-}}"
if [ -z "$tool" ]; then
    echo "== build the tool"
    dotnet build "$repository/src/ScenarioFacts.Tool" --nologo -v quiet
    tool="$repository/src/ScenarioFacts.Tool/bin/Debug/net10.0/facts.dll"
fi
case "$tool" in
    */*) tool="$(realpath "$tool")" ;;
    *) tool="$(command -v "$tool")" ;;
esac
export FACTS_TOOL="$tool"

echo "== install"
if ! command -v nvim > /dev/null || ! command -v chromium > /dev/null || ! command -v sqlite3 > /dev/null || ! command -v dot > /dev/null || ! command -v pandoc > /dev/null || ! command -v java > /dev/null || ! command -v soffice > /dev/null || ! /usr/bin/python3 -c 'import openpyxl, networkx' 2> /dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends neovim chromium sqlite3 python3-openpyxl graphviz python3-networkx pandoc default-jre-headless libreoffice-calc-nogui > /dev/null
fi
npm ci --no-progress
npm ci --no-progress --prefix "$extension"

echo "== package the extension"
(cd "$extension" && npm run --silent package)

echo "== tests of $tool"
status=0
node --test --test-concurrency=2 \
    --test-reporter=spec --test-reporter-destination=stdout \
    --test-reporter=tap --test-reporter-destination="$results/tests.tap" \
    atlas/ diff/ documents/ exports/ language-server/ neovim/ schema/ vscode/ || status=$?

echo "== how long a key takes in a project of 200 files (for information)"
node latency/report.mjs 200 1 | tee "$results/latency.txt"

count() { sed -n "s/^# $1 //p" "$results/tests.tap" | tail -n 1; }
passed=$(count pass)
failed=$(($(count fail) + $(count cancelled)))
[ "$passed" -gt 0 ] || status=1
[ "$failed" -eq 0 ] || status=1
echo "system: $passed passed, $failed failed"
exit "$status"
