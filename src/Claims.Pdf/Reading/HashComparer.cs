namespace Claims.Pdf;

/// <summary>Compares hashes by their bytes.</summary>
internal sealed class HashComparer : IEqualityComparer<byte[]>
{
    public static readonly HashComparer Instance = new();

    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(byte[] obj) => BitConverter.ToInt32(obj);
}
