namespace Claims.Pdf;

/// <summary>Embeds a picture (ISO 32000-1, 8.9.5): a JPEG as it is, else its pixels, with opacity as a mask of its own. The twin knows no opacity.</summary>
internal static class PictureWriter
{
    public static int Write(ObjectWriter writer, Picture picture, FileForm form)
    {
        picture = form == FileForm.Archival ? picture : picture.Flattened();
        var mask = picture.Alpha is { } alpha ? $"/SMask {Syntax.Reference(writer.WriteStream(Entries(picture, 1), alpha))}" : "";
        var filter = picture.IsJpeg ? "/Filter/DCTDecode" : "";
        return writer.WriteStream($"{Entries(picture, picture.Colors)}{mask}{filter}", picture.Data, !picture.IsJpeg);
    }

    private static string Entries(Picture picture, int colors) =>
        $"/Type/XObject/Subtype/Image/Width {Syntax.Number(picture.Width)}/Height {Syntax.Number(picture.Height)}/BitsPerComponent 8/ColorSpace/{(colors == 1 ? "DeviceGray" : "DeviceRGB")}";
}
