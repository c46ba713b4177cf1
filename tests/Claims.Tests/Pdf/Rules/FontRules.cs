using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using static Claims.Tests.Pdf.Rules.Rule;

namespace Claims.Tests.Pdf.Rules;

/// <summary>Rules of fonts: all are composite with TrueType inside.</summary>
internal static partial class FontRules
{
    private const double WidthTolerance = 1;

    public static IEnumerable<Rule> All { get; } =
    [
        new(Archival + "6.2.11.3.2", nameof(GlyphsAreNamed), GlyphsAreNamed),
        new(Archival + "6.2.11.4.1", nameof(Embedded), Embedded),
        new(Archival + "6.2.11.4.2", nameof(SetIsWhole), SetIsWhole),
        new(Archival + "6.2.11.5", nameof(WidthsAgree), WidthsAgree),
        new(Archival + "6.2.11.7.2", nameof(EveryCodeHasText), EveryCodeHasText),
        new(Archival + "6.2.11.7.3", nameof(NothingPrivate), NothingPrivate),
        new(Archival + "6.2.11.8", nameof(NoGlyphIsMissing), NoGlyphIsMissing),
    ];

    private static IEnumerable<string> GlyphsAreNamed(CheckedFile file) => file.Fonts.Select(font => Descendant(file, font))
        .Where(descendant => !CheckedFile.IsName(descendant, "CIDToGIDMap", "Identity") || CheckedFile.Text(file.Entry(descendant, "CIDSystemInfo"), "Ordering") != "Identity").Select(_ => "A font does not say which glyph a code is.");

    private static IEnumerable<string> Embedded(CheckedFile file) => file.Fonts.Where(font => !Descriptor(file, font).ContainsKey("FontFile2")).Select(_ => "A font is not embedded.");

    private static IEnumerable<string> SetIsWhole(CheckedFile file) => file.Fonts.Where(font => Descriptor(file, font).TryGetValue("CIDSet", out var set) && Program(file, font) is { } program
        && file.Reader.Stream(set).Sum(b => int.PopCount(b)) != BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(Table(program, "maxp") + 4))).Select(_ => "The set of a font is not what is in its program.");

    private static IEnumerable<string> WidthsAgree(CheckedFile file)
    {
        foreach (var font in file.Fonts)
        {
            var widths = file.Reader.Array(file.Reader.Array(Descendant(file, font)["W"])[1]);
            if (Program(file, font) is { } program)
            {
                var scale = 1000.0 / BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(Table(program, "head") + 18));
                for (var i = 0; i < widths.Count; i++)
                {
                    var inProgram = scale * BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(Table(program, "hmtx") + (4 * i)));
                    if (Math.Abs(inProgram - (double)widths[i]) > WidthTolerance)
                    {
                        yield return $"Code {i} is {widths[i]} wide and {inProgram} in the program.";
                    }
                }
            }
        }
    }

    private static IEnumerable<string> EveryCodeHasText(CheckedFile file)
    {
        foreach (var (page, codes) in file.Pages.Select(page => (page, Shown(file, page))))
        {
            var maps = file.Entry(file.Entry(page, "Resources"), "Font").ToDictionary(font => font.Key, font => Unicode(file, file.Reader.Dictionary(font.Value)));
            foreach (var (font, code, _) in codes)
            {
                if (!maps.GetValueOrDefault(font, []).TryGetValue(code, out var text) || text.Length == 0 || text.AsSpan().ContainsAny('\0', '\uFEFF', '\uFFFE'))
                {
                    yield return $"Code {code} of {font} has no text.";
                }
            }
        }
    }

    private static IEnumerable<string> NothingPrivate(CheckedFile file)
    {
        foreach (var page in file.Pages)
        {
            var maps = file.Entry(file.Entry(page, "Resources"), "Font").ToDictionary(font => font.Key, font => Unicode(file, file.Reader.Dictionary(font.Value)));
            foreach (var (font, code, told) in Shown(file, page))
            {
                if (!told && maps.GetValueOrDefault(font, []).TryGetValue(code, out var text) && text.Any(c => c is >= '\uE000' and <= '\uF8FF'))
                {
                    yield return $"Code {code} of {font} is a private character.";
                }
            }
        }
    }

    private static IEnumerable<string> NoGlyphIsMissing(CheckedFile file) => file.Pages.SelectMany(page => Shown(file, page)).Where(shown => shown.Code == 0).Select(_ => "A missing glyph is shown.");

    /// <summary>The codes that a page shows, and whether a text is told instead.</summary>
    private static IEnumerable<(string Font, int Code, bool Told)> Shown(CheckedFile file, Dictionary<string, object> page)
    {
        var (font, marks) = ("", new Stack<bool>());
        foreach (var (name, operands) in file.Operators(page))
        {
            switch (name)
            {
                case "BMC":
                    marks.Push(false);
                    break;
                case "BDC":
                    marks.Push(operands[1] is Dictionary<string, object> properties && properties.ContainsKey("ActualText"));
                    break;
                case "EMC":
                    marks.TryPop(out _);
                    break;
                case "Tf":
                    font = ((Reading.Name)operands[0]).Value;
                    break;
                case "TJ":
                    foreach (var pair in ((List<object>)operands[0]).OfType<byte[]>().SelectMany(text => text.Chunk(2)))
                    {
                        yield return (font, (pair[0] << 8) | pair[1], marks.Contains(true));
                    }

                    break;
            }
        }
    }

    private static Dictionary<int, string> Unicode(CheckedFile file, Dictionary<string, object> font) => !font.TryGetValue("ToUnicode", out var map)
        ? []
        : Mapping().Matches(Encoding.Latin1.GetString(file.Reader.Stream(map))).ToDictionary(
            match => int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            match => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[2].Value)));

    private static Dictionary<string, object> Descendant(CheckedFile file, Dictionary<string, object> font) => file.Reader.Dictionary(file.Reader.Array(font["DescendantFonts"])[0]);

    private static Dictionary<string, object> Descriptor(CheckedFile file, Dictionary<string, object> font) => file.Entry(Descendant(file, font), "FontDescriptor");

    private static byte[]? Program(CheckedFile file, Dictionary<string, object> font) => Descriptor(file, font).TryGetValue("FontFile2", out var program) ? file.Reader.Stream(program) : null;

    /// <summary>Where a table of a TrueType program begins.</summary>
    private static int Table(byte[] program, string tag)
    {
        var tables = BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(4));
        var record = Enumerable.Range(0, tables).Select(i => 12 + (16 * i)).Single(at => Encoding.ASCII.GetString(program, at, 4) == tag);
        return BinaryPrimitives.ReadInt32BigEndian(program.AsSpan(record + 8));
    }

    [GeneratedRegex("<([0-9A-F]{4})> <([0-9A-F]+)>\n")]
    private static partial Regex Mapping();
}
