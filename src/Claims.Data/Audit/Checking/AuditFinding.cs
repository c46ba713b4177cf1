namespace Claims.Data;

/// <summary>What the check of the log has to say against it.</summary>
/// <param name="IsProof">Whether it proves that something was changed; else the check cannot tell.</param>
/// <param name="Table">Where it is; for a checkpoint file its name.</param>
/// <param name="Key">Of the row or subject there.</param>
/// <param name="Sentence">All of it in words.</param>
public sealed record AuditFinding(bool IsProof, string Table, string Key, string Sentence)
{
    public override string ToString() => Sentence;
}
