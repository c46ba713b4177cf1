namespace Claims.Pdf;

/// <summary>The pictures of a document, each read once and numbered in order of first use.</summary>
internal sealed class PictureTable
{
    private readonly Dictionary<ReadOnlyMemory<byte>, int> numbers = [];
    private readonly List<Picture> pictures = [];

    public IReadOnlyList<Picture> Pictures => pictures;

    public int Number(Image image)
    {
        if (!numbers.TryGetValue(image.Content, out var number))
        {
            pictures.Add(Picture.Read(image.Content.Span));
            numbers[image.Content] = number = pictures.Count - 1;
        }

        return number;
    }
}
