namespace Claims.Domain;

/// <summary>How much of everything there may be. Forms, aggregates and columns share these; lengths count UTF-16 code units unless they say bytes.</summary>
public static class Limits
{
    /// <summary>A captured text, in bytes of UTF-8.</summary>
    public const int SourceTextBytes = 2 * 1024 * 1024;

    /// <summary>An uploaded file, in bytes.</summary>
    public const int FileBytes = 25 * 1024 * 1024;

    public const int FilesPerRevision = 10;

    public const int Statement = 500;

    public const int Summary = 300;

    public const int Reasoning = 50_000;

    public const int Title = 300;

    public const int Name = 200;

    public const int Noun = 100;

    public const int Url = 2_000;

    public const int Note = 2_000;

    public const int Reason = 2_000;

    public const int Excerpt = 5_000;

    public const int Locator = 300;

    /// <summary>The exact words of one quote, in bytes of UTF-8.</summary>
    public const int QuoteBytes = 20_000;

    public const int Introduction = 10_000;

    public const int Comment = 4_000;

    /// <summary>What somebody answered to a question of the desk, or wrote in a complaint.</summary>
    public const int Answer = 10_000;

    /// <summary>The filter of a saved view, as it stands in the address.</summary>
    public const int View = 2_000;

    /// <summary>The passage that an erasure takes out.</summary>
    public const int ErasurePassage = 2_000;

    /// <summary>The logo of the house, in bytes.</summary>
    public const int LogoBytes = 256 * 1024;

    /// <summary>Width and height of the logo, in pixels: a small file may unfold into a large picture.</summary>
    public const int LogoPixels = 2_000;

    public const int Imprint = 1_000;

    /// <summary>Rows of one series.</summary>
    public const int SeriesRows = 5_000;

    /// <summary>Columns of a table that a series is read from.</summary>
    public const int SeriesColumns = 50;

    /// <summary>A file that a series is read from, in bytes: as many rows and columns as there may be, and room to travel in a form.</summary>
    public const int SeriesBytes = 2 * 1024 * 1024;
}
