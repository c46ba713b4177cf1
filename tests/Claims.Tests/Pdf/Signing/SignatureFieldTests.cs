using Claims.Pdf;
using Claims.Tests.Pdf.Reading;
using Link = Claims.Pdf.Link;

namespace Claims.Tests.Pdf.Signing;

/// <summary>The empty field, as it stands in a file that waits for its signature.</summary>
public sealed class SignatureFieldTests
{
    private readonly TaggedDocument read = new(DocumentPrinter.Print(SampleDocument.Of(
        new Paragraph(SampleDocument.Body, SampleDocument.Text(700)),
        new Paragraph(SampleDocument.Body, new Link("https://example.org", "Verweis"))) with
    { Signature = SignedSample.Small("").Signature }).Bytes);

    [Fact]
    public void Form_has_the_signature_as_its_only_field()
    {
        var form = read.Reader.Dictionary(read.Reader.Catalogue["AcroForm"]);

        Assert.Equal(3.0, form["SigFlags"]);
        Assert.Equal("Sig", ((Name)Field["FT"]).Value);
        Assert.Equal("Signature", PdfReader.Text(Field["T"]));
        Assert.Equal("Unterschrift des Hauses", PdfReader.Text(Field["TU"]));
        Assert.Single(read.Reader.Array(form["Fields"]));
    }

    /// <summary>ISO 19005-3, 6.3: Print is set, nothing hides it, and without an area it needs no appearance.</summary>
    [Fact]
    public void Widget_is_printed_locked_and_without_area_on_the_last_page()
    {
        Assert.Equal("Widget", ((Name)Field["Subtype"]).Value);
        Assert.Equal(132.0, Field["F"]);
        Assert.Equal([0.0, 0.0, 0.0, 0.0], read.Reader.Array(Field["Rect"]).Cast<double>());
        Assert.Equal(read.Reader.Pages[^1], ((Reference)Field["P"]).Number);
        Assert.Contains(read.Reader.Array(read.Reader.Dictionary(Field["P"])["Annots"]), annotation => annotation.Equals(FieldReference));
    }

    [Fact]
    public void Field_is_the_last_in_the_structure_and_leads_back_to_its_element()
    {
        Assert.Equal(1, Assert.Single(read.Of("Form")).Annotations);
        Assert.Equal("Form", read.Root.All.Last().Type);
        var tree = read.Reader.Dictionary(read.Reader.Catalogue["StructTreeRoot"]);
        var numbers = read.Reader.Array(read.Reader.Dictionary(tree["ParentTree"])["Nums"]);
        var element = read.Reader.Dictionary(numbers[numbers.IndexOf(Field["StructParent"]) + 1]);
        Assert.Equal("Form", ((Name)element["S"]).Value);
        Assert.Equal(FieldReference, read.Reader.Dictionary(read.Reader.Array(element["K"])[0])["Obj"]);
    }

    [Fact]
    public void Dictionary_says_who_signs_why_and_when()
    {
        var signature = read.Reader.Dictionary(Field["V"]);

        Assert.Equal("Ein Haus", PdfReader.Text(signature["Name"]));
        Assert.Equal("Prüfung", PdfReader.Text(signature["Reason"]));
        Assert.Equal("D:20261119154000Z", PdfReader.Text(signature["M"]));
        Assert.Equal(2500, ((byte[])signature["Contents"]).Length);
    }

    private object FieldReference => read.Reader.Array(read.Reader.Dictionary(read.Reader.Catalogue["AcroForm"])["Fields"])[0];

    private Dictionary<string, object> Field => read.Reader.Dictionary(FieldReference);
}
