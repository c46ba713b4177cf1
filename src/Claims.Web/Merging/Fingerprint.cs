using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;

namespace Claims.Web.Merging;

/// <summary>Stands in for a version where the thing that is changed keeps none: the same state has the same, and another one another.</summary>
public static class Fingerprint
{
    public static int Of<T>(T state) => BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(state)));
}
