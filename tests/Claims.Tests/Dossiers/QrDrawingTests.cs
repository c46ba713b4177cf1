using Claims.Pdf;
using Claims.Tests.Pdf.Reading;
using Claims.Web.Dossiers;
using QRCoder;

namespace Claims.Tests.Dossiers;

public sealed class QrDrawingTests
{
    private const string Address = "https://claims.example.org/v/2026-0001/2";

    [Theory]
    [InlineData(Address)]
    [InlineData("http://desk.example/v/2026-0417/1")]
    public void Boxes_cover_exactly_the_dark_modules_of_the_code(string address)
    {
        var drawing = QrDrawing.Of(address, 45);
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var modules = code.ModuleMatrix.Count - 8;
        var module = drawing.Width / modules;
        var boxes = drawing.Shapes.Cast<Box>().ToList();

        for (var y = 0; y < modules; y++)
        {
            for (var x = 0; x < modules; x++)
            {
                var (middleX, middleY) = ((x + 0.5) * module, (y + 0.5) * module);
                var covering = boxes.Count(box => box.X < middleX && middleX < box.X + box.Width && box.Y < middleY && middleY < box.Y + box.Height);
                Assert.Equal(code.ModuleMatrix[y + 4][x + 4] ? 1 : 0, covering);
            }
        }
    }

    [Fact]
    public void A_module_is_never_smaller_than_half_a_millimetre()
    {
        var half = Length.Millimetres(0.5);
        Assert.True(((Box)QrDrawing.Of(Address, 1).Shapes[0]).Height >= half);
        var longest = QrDrawing.Of($"https://{new string('a', 142)}/v/2026-123456/100", Length.Millimetres(16));
        Assert.InRange(longest.Width, 0, Length.Millimetres(38) - QrDrawing.QuietOf(longest));
        Assert.Equal(4 * half, QrDrawing.QuietOf(longest), 6);
    }

    [Fact]
    public void Every_sheet_of_an_edition_leads_to_the_state_of_its_version_where_the_desk_has_an_address()
    {
        var content = SampleDossier.English();
        var claim = content.Claims[0];
        var address = $"https://claims.example.org/v/{claim.Number}/{claim.Version}";
        var sheets = new TaggedDocument(PrintedSamples.Of("english"));
        Assert.Contains(address["https://".Length..], sheets.Text, StringComparison.Ordinal);
        Assert.Contains($"QR code: leads to {address}, where it says whether this version still stands.", sheets.Of("Figure").Select(figure => figure.Alternative));

        foreach (var other in new[] { content with { PublicAddress = null }, content with { Edition = null } })
        {
            Assert.DoesNotContain("/v/2026", new TaggedDocument(DocumentPrinter.Print(DossierDocument.Build(other)).Bytes).Text, StringComparison.Ordinal);
        }
    }
}
