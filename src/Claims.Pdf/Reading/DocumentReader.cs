namespace Claims.Pdf;

/// <summary>Reads what a file says, without trusting that any program wrote it well.</summary>
public static class DocumentReader
{
    /// <exception cref="PdfReadException">The file is damaged, uses what is not known here, or asks for more than the limits.</exception>
    public static ReadDocument Read(ReadOnlyMemory<byte> file, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
    {
        var budget = new Budget(limits ?? ReadingLimits.Default, cancellationToken);
        var objects = new PdfObjects(file, budget);
        var pages = new PageTree(objects);
        var text = new PageTextReader(objects).ReadAll(pages.Pages);
        var language = objects.Text(objects.Catalogue.GetValueOrDefault("Lang")) ?? "";
        var parts = new StructureReader(objects, pages, text, language).Parts();
        var information = objects.Dictionary(objects.Trailer.GetValueOrDefault("Info"));
        return new()
        {
            Title = objects.Text(information?.GetValueOrDefault("Title")) ?? "",
            Language = language,
            Pages = pages.Pages.Count,
            Parts = parts,
            Untagged = text.Rest(),
            Attachments = new AttachmentReader(objects).All(),
            Metadata = objects.Stream(objects.Catalogue.GetValueOrDefault("Metadata")) is { } packet ? XmpReader.Read(objects.Decode(packet)) : [],
        };
    }
}
