using System.Text;

namespace Claims.Tests.Pdf.Reading;

/// <summary>Files as text, one character for each byte.</summary>
internal static class FileText
{
    /// <summary>The file with other words in one place that it has.</summary>
    public static byte[] Replaced(this byte[] file, string old, string changed)
    {
        var text = Encoding.Latin1.GetString(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(text.Replace(old, changed, StringComparison.Ordinal));
    }
}
