using System.Buffers.Binary;

namespace Claims.Web.Recording;

/// <summary>The key that a form brings along: the id of what it makes. Sent twice, it finds what it made.</summary>
public static class FormKey
{
    /// <summary>Whether it can be one that a form was given: an id of version 7 (RFC 9562).</summary>
    public static bool IsOurs(Guid key) => key.Version == 7;

    /// <summary>Id of one of several claims that a form makes: the key's, with the number in its last two bytes; a new one where the key is none of ours.</summary>
    /// <param name="number">From 1.</param>
    public static ClaimId Of(Guid key, int number, DateTimeOffset now)
    {
        Span<byte> bytes = stackalloc byte[16];
        (IsOurs(key) ? key : Guid.CreateVersion7(now)).TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[14..], (ushort)(BinaryPrimitives.ReadUInt16BigEndian(bytes[14..]) ^ number));
        return new(new Guid(bytes, bigEndian: true));
    }
}
