namespace Claims.Pdf;

/// <summary>The place of a signature: empty until the file is signed, without a picture on the page.</summary>
/// <param name="Name">Of the field, such as "Signature".</param>
/// <param name="Description">Read to those who come upon it, in the document's language.</param>
/// <param name="At">When the signer says that it was signed; UTC in the file.</param>
public sealed record SignatureField(string Name, string Description, DateTimeOffset At)
{
    /// <summary>Who signs, in words.</summary>
    public string? Signer { get; init; }

    /// <summary>Why it is signed, in words.</summary>
    public string? Reason { get; init; }

    /// <summary>Bytes kept free for the signature's container.</summary>
    public int Capacity { get; init; } = 16384;
}
