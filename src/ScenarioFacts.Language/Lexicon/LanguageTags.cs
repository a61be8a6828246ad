using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>Language tags of BCP 47: <c>de</c>, <c>pt-BR</c>, <c>zh-Hant</c>. Languages of ISO 639-1 have two letters, all others three.</summary>
internal static class LanguageTags
{
    private static readonly HashSet<string> TwoLetters = new(StringComparer.OrdinalIgnoreCase);

    // How people write a language otherwise: its name, its three letters, or its country’s code.
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.OrdinalIgnoreCase);

    static LanguageTags()
    {
        const string Codes =
            "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv "
            + "ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my "
            + "na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr "
            + "ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";
        const string Names =
            "de:german,deutsch,deu,ger;en:english,eng,uk-english;fr:french,français,francais,fra,fre;ja:japanese,jpn,jp,日本語;es:spanish,español,spa;it:italian,italiano,ita;pt:portuguese,por;"
            + "nl:dutch,nederlands,nld,dut;ru:russian,rus;uk:ukrainian,ukr,ua;zh:chinese,mandarin,zho,chi,cn;ko:korean,kor;ar:arabic,ara;fa:persian,farsi,fas,per;he:hebrew,heb,iw;tr:turkish,tur;"
            + "pl:polish,pol;cs:czech,ces,cze,cz;sv:swedish,swe;da:danish,dan,dk;no:norwegian,nor;fi:finnish,fin;el:greek,ell,gre,gr;hu:hungarian,hun;ro:romanian,ron,rum;bg:bulgarian,bul;"
            + "hi:hindi,hin;vi:vietnamese,vie,vn;th:thai,tha;id:indonesian,ind,in";
        TwoLetters.UnionWith(Codes.Split(' '));
        foreach (var row in Names.Split(';'))
        {
            var (code, names) = (row.Substring(0, 2), row.Substring(3));
            foreach (var name in names.Split(','))
                Meanings[name] = code;
        }
    }

    /// <summary>The language without script and region: <c>de</c> of <c>de-CH</c>.</summary>
    public static string GetPrimary(string tag) => tag.Split('-')[0];

    /// <summary>Whether a tag is well-formed and its language is one of ISO 639.</summary>
    public static bool IsValid(string tag)
    {
        var parts = tag.Split('-');
        return IsLanguage(parts[0]) && parts.Skip(1).All(static part => part.Length is >= 1 and <= 8 && part.All(IsLetterOrDigit));
    }

    /// <summary>The tag that was meant; null where it is not known.</summary>
    public static string? Suggest(string written)
    {
        if (Meanings.TryGetValue(written.Trim(), out var code))
            return code;
        var parts = written.Trim().Replace('_', '-').Split('-');
        var primary = Meanings.TryGetValue(parts[0], out var meant) ? meant : parts[0];
        var tag = string.Join("-", [primary, .. parts.Skip(1)]);
        return tag != written && IsValid(tag) ? tag : null;
    }

    private static bool IsLanguage(string part) =>
        part.Length == 2 ? TwoLetters.Contains(part) : part.Length == 3 && part.All(IsLetter) && !Meanings.ContainsKey(part);

    private static bool IsLetter(char c) => (char)(c | 0x20) is >= 'a' and <= 'z';

    private static bool IsLetterOrDigit(char c) => IsLetter(c) || c is >= '0' and <= '9';
}
