using System.Globalization;
using System.Text;

namespace Claims.Pdf;

/// <summary>Embeds a subset as a Type 0 font with Identity-H and a full ToUnicode map (ISO 32000-1, 9.7 and 9.10).</summary>
internal static class FontWriter
{
    private const int Symbolic = 4;
    private const int Italic = 64;
    private const int MappingsPerBlock = 100;

    public static int Write(ObjectWriter writer, FaceSubset subset, int index)
    {
        var face = subset.Face;
        var program = subset.Build();
        var file = writer.WriteStream($"/Length1 {Syntax.Number(program.Length)}", program);
        var present = writer.WriteStream("", Enumerable.Range(0, (subset.Count + 7) / 8).Select(i => Bits(subset.Count - (8 * i))).ToArray());
        var name = Tag(index) + "+" + face.Name;
        var descriptor = writer.Write(
            $"<</Type/FontDescriptor/FontName/{name}/Flags {Syntax.Number(Symbolic | (face.ItalicAngle == 0 ? 0 : Italic))}"
            + $"/FontBBox{Syntax.Array(face.Box.Select(Syntax.Number))}/ItalicAngle {Syntax.Number(face.ItalicAngle)}/Ascent {Syntax.Number(face.Ascent)}"
            + $"/Descent {Syntax.Number(face.Descent)}/CapHeight {Syntax.Number(face.CapHeight)}/StemV 80/CIDSet {Syntax.Reference(present)}/FontFile2 {Syntax.Reference(file)}>>");
        var widths = Syntax.Array(Enumerable.Range(0, subset.Count).Select(n => Syntax.Number(subset.Advance(n))));
        var descendant = writer.Write(
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            + $"/FontDescriptor {Syntax.Reference(descriptor)}/DW 0/W[0 {widths}]/CIDToGIDMap/Identity>>");
        var unicode = writer.WriteStream("", Encoding.ASCII.GetBytes(ToUnicode(subset)));
        return writer.Write(
            $"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{Syntax.Reference(descendant)}]/ToUnicode {Syntax.Reference(unicode)}>>");
    }

    /// <summary>One bit for each number of the subset, the highest first: all are in the program (ISO 19005-1, 6.3.5; ISO 19005-3, 6.2.11.4.2).</summary>
    private static byte Bits(int left) => (byte)(left >= 8 ? 0xFF : 0xFF << (8 - left));

    /// <summary>Six capitals that tell the subsets of a file apart.</summary>
    private static string Tag(int index) => "CLAIM" + (char)('A' + (index % 26));

    private static string ToUnicode(FaceSubset subset)
    {
        var map = new StringBuilder();
        map.Append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n");
        map.Append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var block in Enumerable.Range(1, subset.Count - 1).Where(n => subset.Text(n).Length > 0).Chunk(MappingsPerBlock))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var number in block)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{Syntax.Hex4(number)}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(subset.Text(number)))}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
