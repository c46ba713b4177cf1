using System.Globalization;
using System.Text;

namespace Claims.Tests.Pdf.Reading;

/// <summary>Small PDF files that no program wrote: objects one after the other, then a cross-reference table.</summary>
internal static class HandWritten
{
    /// <summary>The number of the information dictionary in <see cref="File"/>.</summary>
    public const int Information = 2;

    private const string Content = """
        BT /F0 12 Tf
        /P <</MCID 0>> BDC (\101) Tj [(B) -20] TJ EMC
        /Artifact BMC (Seite 1) Tj EMC
        /Span <</MCID 1/ActualText(statt dessen)>> BDC q (xx) Tj Q EMC
        (C) Tj ET
        """;

    private const string Map = "1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <41> <5A> <0041> endbfrange 2 beginbfrange <61> <62> [<0061> <0062>] <20> <20> <0020> endbfrange";

    /// <summary>A page with text of every kind, and an attachment.</summary>
    public static byte[] File() => Of(
        "<</Type/Catalog/Pages 3 0 R/StructTreeRoot 7 0 R/Names<</EmbeddedFiles<</Kids[10 0 R]>>>>>>",
        "<</Title<FEFF0056006F006E002000480061006E0064>>>",
        "<</Type/Pages/Kids[4 0 R]/Count 1/Resources<</Font<</F0 6 0 R>>>>>>",
        "<</Type/Page/Parent 3 0 R/MediaBox[0 0 200 200]/Contents 5 0 R>>",
        Stream("", Content),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 13 0 R>>",
        "<</Type/StructTreeRoot/K 8 0 R>>",
        "<</S/Document/K[9 0 R]>>",
        "<</S/P/P 8 0 R/Pg 4 0 R/K[0 <</S/P/Pg 4 0 R/K 1>>]>>",
        "<</Names[(a)11 0 R]>>",
        "<</Type/Filespec/F(a)/UF(a b.json)/Desc(Daten)/AFRelationship/Source/EF<</F 12 0 R>>>>",
        Stream("/Subtype/application#2Fjson", "{}"),
        Stream("", Map));

    /// <summary>These objects, numbered from 1; the first is the catalogue and the second the information dictionary.</summary>
    public static byte[] Of(params IReadOnlyList<string> objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R/Info 2 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    public static string Stream(string entries, string content) => string.Create(CultureInfo.InvariantCulture, $"<<{entries}/Length {content.Length}>>\nstream\n{content}\nendstream");

    /// <summary>The file with a newer version of one object after it.</summary>
    public static byte[] Append(byte[] file, int number, string body)
    {
        var text = Encoding.Latin1.GetString(file);
        var before = text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        var head = string.Create(CultureInfo.InvariantCulture, $"{text}{number} 0 obj\n{body}\nendobj\n");
        var table = string.Create(
            CultureInfo.InvariantCulture,
            $"xref\n{number} 1\n{text.Length:D10} 00000 n \ntrailer\n<</Size 20/Root 1 0 R/Info 2 0 R/Prev {before}>>\nstartxref\n{head.Length}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(head + table);
    }
}
