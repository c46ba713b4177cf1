using System.Text;

namespace Claims.Domain;

/// <summary>Tells what an uploaded file is: the name says it, the bytes must bear it out.</summary>
public static class FileTypes
{
    /// <exception cref="DomainException"><c>file.empty</c>, <c>file.too-large</c>, <c>file.type-unknown</c>, <c>file.type-mismatch</c>; the file's name is the first argument.</exception>
    /// <param name="oneByteText">A person looked at the text and said that each byte is one character (Windows-1252): then only a NUL speaks against it.</param>
    public static FileType Detect(string fileName, ReadOnlySpan<byte> bytes, bool oneByteText = false)
    {
        if (bytes.IsEmpty)
        {
            throw new DomainException("file.empty", fileName);
        }

        if (bytes.Length > Limits.FileBytes)
        {
            throw new DomainException("file.too-large", fileName, Limits.FileBytes, bytes.Length);
        }

        var ending = Path.GetExtension(fileName);
        var named = FileType.All.FirstOrDefault(type => type.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase))
            ?? throw new DomainException("file.type-unknown", fileName);
        var signed = BySignature(bytes);
        var isBorneOut = named.IsText ? signed is null && (oneByteText ? !bytes.Contains((byte)0) : IsText(bytes)) : signed == named;
        return isBorneOut ? named : throw new DomainException("file.type-mismatch", fileName, named.MediaType, signed?.MediaType ?? "");
    }

    private static FileType? BySignature(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? FileType.Pdf
        : bytes.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ? FileType.Png
        : bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? FileType.Jpeg
        : bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? FileType.WebP
        : null;

    // UTF-8 with or without its mark, UTF-16 only with one; a NUL is a sign of something else.
    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        Encoding encoding =
            bytes.StartsWith<byte>([0xFF, 0xFE]) ? new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true)
            : bytes.StartsWith<byte>([0xFE, 0xFF]) ? new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true)
            : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        try
        {
            return !encoding.GetString(bytes).Contains('\0', StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
