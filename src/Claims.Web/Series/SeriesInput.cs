using System.Globalization;
using Claims.Data;
using Claims.Web.Import;

namespace Claims.Web.Series;

/// <summary>How a table is to be read, as a person says it; the bytes of the file travel with it until it is confirmed.</summary>
public sealed class SeriesInput : IMadeFrom
{
    /// <summary>The value of <see cref="Step"/> that stores what was shown.</summary>
    public const string Save = "save";

    public IFormFile? File { get; set; }

    /// <summary>The bytes of the file that is shown, in Base64: no browser keeps a chosen file.</summary>
    public string? Kept { get; set; }

    public string? KeptName { get; set; }

    /// <summary>The revision of the evidence that the form was made from.</summary>
    public int Revision { get; set; }

    int IMadeFrom.Version
    {
        get => Revision;
        set => Revision = value;
    }

    public string? Delimiter { get; set; }

    /// <summary>The delimiter that <see cref="Columns"/> were made with: another one makes other columns.</summary>
    public string? ReadWith { get; set; }

    public List<SeriesColumn> Columns { get; set; } = [];

    public bool Header { get; set; }

    public Language? Form { get; set; }

    /// <summary>Lines that do not belong to the table, "3, 20-25".</summary>
    public string? LeftOut { get; set; }

    public string? Metric { get; set; }

    public string? Place { get; set; }

    /// <summary>The release of all rows, where no column holds it.</summary>
    public string? Vintage { get; set; }

    /// <summary>The unit of all rows, where no column holds it; of a quantity only its unit.</summary>
    public QuantityInput Unit { get; set; } = new();

    /// <summary>Text that is no Unicode reads rightly.</summary>
    public bool Accept { get; set; }

    /// <summary>Hash of what was shown as read: only that is stored.</summary>
    public string? Seen { get; set; }

    public string? Step { get; set; }

    public char? DelimiterSign => string.IsNullOrEmpty(Delimiter) ? null : Delimiter == "tab" ? '\t' : CsvTable.Delimiters.Contains(Delimiter[0]) ? Delimiter[0] : null;

    /// <summary>The file chosen now, or the one that is shown; null when there is none.</summary>
    /// <exception cref="DomainException"><c>file.too-large</c>, and those of <see cref="TableUpload.Read"/>.</exception>
    public async Task<TableUpload?> UploadAsync(CancellationToken cancel)
    {
        if (File is null)
        {
            return KeptName is null ? null : TableUpload.Read(KeptName, KeptBytes());
        }

        if (File.Length > Limits.SeriesBytes)
        {
            throw new DomainException("file.too-large", Path.GetFileName(File.FileName), Limits.SeriesBytes, File.Length);
        }

        using var bytes = new MemoryStream();
        await File.CopyToAsync(bytes, cancel);
        return TableUpload.Read(Path.GetFileName(File.FileName), bytes.ToArray());
    }

    /// <summary>Fills in what the table itself suggests, for a new file or another delimiter; false when what is typed stands.</summary>
    public bool Propose(CsvTable table, Language reader)
    {
        var read = NameOf(table.Delimiter);
        if (File is null && ReadWith == read)
        {
            return false;
        }

        var proposal = SeriesProposal.Of(table.Lines, reader);
        (Delimiter, ReadWith) = (read, read);
        (Columns, Header, Form) = ([.. proposal.Columns], proposal.Header, proposal.Form);
        return true;
    }

    /// <summary>The lines of <see cref="LeftOut"/>.</summary>
    /// <exception cref="DomainException"><c>series.left-out</c></exception>
    public IReadOnlySet<int> LinesLeftOut()
    {
        var lines = new HashSet<int>();
        foreach (var part in (LeftOut ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ends = part.Split(['-', '–'], StringSplitOptions.TrimEntries);
            if (ends.Length > 2 || !Number(ends[0], out var first) || !Number(ends[^1], out var last) || last < first)
            {
                throw new DomainException("series.left-out", part);
            }

            lines.UnionWith(Enumerable.Range(first, last - first + 1));
        }

        return lines;
    }

    public static string NameOf(char delimiter) => delimiter == '\t' ? "tab" : delimiter.ToString();

    // No file has a line beyond its bytes: a range is never longer than that.
    private static bool Number(string text, out int line) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out line) && line <= Limits.SeriesBytes;

    private byte[] KeptBytes()
    {
        var bytes = new byte[(Kept?.Length ?? 0) * 3 / 4];
        return Convert.TryFromBase64String(Kept ?? "", bytes, out var length) && length <= Limits.SeriesBytes ? bytes[..length] : [];
    }
}
