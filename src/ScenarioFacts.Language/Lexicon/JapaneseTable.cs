using System.Collections.Generic;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>Japanese. It has no spaces between words, so most of its table are expressions that are found anywhere.</summary>
internal static class JapaneseTable
{
    /// <summary>Days and periods reckoned from the day of publication.</summary>
    public static IReadOnlyList<string> RelativeTimes { get; } =
    [
        "一昨日", "一昨年", "昨日", "昨夜", "昨年", "去年", "今日", "今朝", "今夜", "今週", "今月", "今年", "今春", "今夏", "今秋", "明日", "明年", "来週", "来月", "来年", "再来年",
        "先週", "先月", "翌日", "翌年", "同日", "前日", "月曜", "火曜", "水曜", "木曜", "金曜", "土曜", "日曜", "日前", "週間前", "か月前", "カ月前", "年前",
    ];

    public static LanguageTable Create() => new(
        "ja",
        new FigureTable
        {
            Grammar = NumberGrammar.Han,
            Numerals = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "億", "兆"],
            Vague = ["数", "両", "半", "倍"],
            Before =
            [
                .. BoundPhrase.Parse(FigureBound.AtMost, "最大で;最大;多くとも;最高"),
                .. BoundPhrase.Parse(FigureBound.AtLeast, "少なくとも;最低で;最低;最小"),
                .. BoundPhrase.Parse(FigureBound.Approximate, "およそ;おおよそ;ほぼ;約;推定"),
            ],
            After =
            [
                .. BoundPhrase.Parse(FigureBound.AtMost, "以下;以内;未満"),
                .. BoundPhrase.Parse(FigureBound.AtLeast, "以上;を超える;を超え;超;余り;あまり"),
                .. BoundPhrase.Parse(FigureBound.Approximate, "程度;前後;ほど;近く"),
            ],
        },
        new RelativeTimeTable
        {
            Phrases = RelativeTimes,
        },
        new ModifierTable
        {
            Phrases =
            [
                "なかった", "しない", "していない", "ではない", "されない", "ありません", "ません", "否定", "拒否", "可能性", "かもしれ", "とみられる", "とされる", "と報じ", "予定", "計画", "見通し",
                "見込み", "方針", "検討", "目指す", "意向", "だろう", "疑い",
            ],
        });
}
