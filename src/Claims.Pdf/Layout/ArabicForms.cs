using System.Globalization;
using System.Text;

namespace Claims.Pdf;

/// <summary>Chooses the form in which an Arabic letter joins its neighbours, from the presentation forms of Unicode, and the ligatures of lam with alef.</summary>
internal static class ArabicForms
{
    private const int Lam = 0x644;
    private const int Tatweel = 0x640;
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;

    /// <summary>Letters with the code of their isolated form; the final, initial and medial one follow it. Those that join on both sides have all four.</summary>
    private static readonly Dictionary<int, (int Isolated, bool Both)> Letters = Table();

    private static readonly Dictionary<int, int> LamAlef = new() { [0x622] = 0xFEF5, [0x623] = 0xFEF7, [0x625] = 0xFEF9, [0x627] = 0xFEFB };

    public static bool In(string text) => text.AsSpan().ContainsAnyInRange('\u0620', '\u06D3');

    public static IEnumerable<(Rune Drawn, string Text)> Join(IReadOnlyList<(Rune Drawn, string Text)> text)
    {
        for (var i = 0; i < text.Count; i++)
        {
            var before = JoinsForward(Neighbour(text, i, -1)) && JoinsBackward(text[i].Drawn.Value) ? 1 : 0;
            if (text[i].Drawn.Value == Lam && i + 1 < text.Count && LamAlef.TryGetValue(text[i + 1].Drawn.Value, out var ligature))
            {
                yield return (new Rune(ligature + before), text[i].Text + text[i + 1].Text);
                i++;
            }
            else if (Letters.TryGetValue(text[i].Drawn.Value, out var letter))
            {
                var after = letter.Both && JoinsBackward(Neighbour(text, i, 1)) ? 2 : 0;
                yield return (new Rune(letter.Isolated + before + after), text[i].Text);
            }
            else
            {
                yield return text[i];
            }
        }
    }

    /// <summary>The next character that is no mark; 0 at either end.</summary>
    private static int Neighbour(IReadOnlyList<(Rune Drawn, string Text)> text, int at, int step)
    {
        do
        {
            at += step;
        }
        while (at >= 0 && at < text.Count && Rune.GetUnicodeCategory(text[at].Drawn) == UnicodeCategory.NonSpacingMark);
        return at < 0 || at == text.Count ? 0 : text[at].Drawn.Value;
    }

    private static bool JoinsForward(int code) => code is Tatweel or Joiner || (Letters.TryGetValue(code, out var letter) && letter.Both);

    private static bool JoinsBackward(int code) => code is not NonJoiner && (code is Tatweel or Joiner || (code != 0x621 && Letters.ContainsKey(code)));

    private static Dictionary<int, (int, bool)> Table()
    {
        var table = new Dictionary<int, (int, bool)>();
        var form = 0xFE80;
        foreach (var code in Enumerable.Range(0x621, 0x1A).Concat(Enumerable.Range(0x641, 0xA)))
        {
            // hamza has one form; alef, dal, thal, reh, zain, waw, teh marbuta and alef maksura two.
            var both = code is not (>= 0x621 and <= 0x625 or 0x627 or 0x629 or (>= 0x62F and <= 0x632) or 0x648 or 0x649);
            table[code] = (form, both);
            form += code == 0x621 ? 1 : both ? 4 : 2;
        }

        // Persian: peh, tcheh, jeh, keheh, gaf, yeh.
        foreach (var (code, isolated, both) in (ReadOnlySpan<(int, int, bool)>)[(0x67E, 0xFB56, true), (0x686, 0xFB7A, true), (0x698, 0xFB8A, false), (0x6A9, 0xFB8E, true), (0x6AF, 0xFB92, true), (0x6CC, 0xFBFC, true)])
        {
            table[code] = (isolated, both);
        }

        return table;
    }
}
