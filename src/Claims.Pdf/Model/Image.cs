namespace Claims.Pdf;

/// <summary>
/// A picture from a file, with its text alternative, empty for decoration. It never breaks; one taller than the page is made smaller.
/// JPEG goes into the document as it is, PNG with its transparency. Another or a broken file is a <see cref="PictureException"/> in printing.
/// </summary>
/// <param name="Width">In points; the height follows.</param>
public sealed record Image(ReadOnlyMemory<byte> Content, double Width, string Alternative) : Block
{
    /// <summary>Begins at the left edge of the type area instead of the column's.</summary>
    public bool FullWidth { get; init; }
}

/// <summary>A picture that cannot be printed; the message says why.</summary>
public sealed class PictureException(string message, Exception? inner = null) : Exception(message, inner);
