using Claims.Pdf;

namespace Claims.Web.Dossiers;

/// <summary>The logo of the house as dossiers print it.</summary>
public static class LogoPrint
{
    private static readonly double Tallest = DossierStyle.Mm(14);

    /// <summary>The name stands below it in words, so the picture says nothing more.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    internal static Image Image(byte[] logo, int width, int height) => new(logo, Math.Min(PageSetup.A4.MarginWidth, Tallest * width / height), "");

    /// <summary>A picture that no dossier could print is refused when it is chosen, and not when an edition waits for it.</summary>
    /// <exception cref="DomainException"><c>house.logo-unprintable</c></exception>
    public static void Require(byte[] logo)
    {
        try
        {
            DocumentPrinter.Print(new Document { Title = "", Language = "en", Content = [Image(logo, 1, 1)] });
        }
        catch (PictureException unprintable)
        {
            throw new DomainException("house.logo-unprintable", unprintable.Message);
        }
    }
}
