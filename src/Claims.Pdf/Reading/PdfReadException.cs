namespace Claims.Pdf;

/// <summary>Why a file could not be read.</summary>
public enum PdfReadFault
{
    /// <summary>No PDF file at all.</summary>
    NotPdf,

    /// <summary>Something in it is not as it has to be, or refers to itself.</summary>
    Damaged,

    /// <summary>It uses what this reader does not know, such as encryption.</summary>
    Unsupported,

    /// <summary>More than the reader was allowed to hold in memory.</summary>
    TooLarge,

    /// <summary>More work than the reader was allowed to do.</summary>
    TooLong,

    /// <summary>Nested more deeply than the reader was allowed to go.</summary>
    TooDeep,
}

/// <summary>A file that could not be read, whatever is in it: no other exception leaves the reader but the one of a cancellation.</summary>
public sealed class PdfReadException(PdfReadFault fault, string what, Exception? inner = null) : Exception($"{fault}: {what}.", inner)
{
    public PdfReadFault Fault => fault;
}
