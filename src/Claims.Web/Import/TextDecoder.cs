using System.Text;

namespace Claims.Web.Import;

/// <summary>Turns the bytes of an uploaded text into characters: UTF-8 and UTF-16 tell what they are, anything else is a person's word.</summary>
public static class TextDecoder
{
    private const char Mark = '\uFEFF';

    /// <summary>The text when the bytes are UTF-8, or UTF-16 with its byte order mark; null when they are neither.</summary>
    public static string? Unicode(ReadOnlySpan<byte> bytes)
    {
        Encoding encoding =
            bytes.StartsWith<byte>([0xFF, 0xFE]) ? new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true)
            : bytes.StartsWith<byte>([0xFE, 0xFF]) ? new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true)
            : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        try
        {
            var text = encoding.GetString(bytes);
            return text is [Mark, ..] ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The bytes read as Windows-1252, the usual encoding of older German files. Any bytes can be read so: whether it is right, only the reader sees.</summary>
    public static string Windows1252(ReadOnlySpan<byte> bytes) => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
}
