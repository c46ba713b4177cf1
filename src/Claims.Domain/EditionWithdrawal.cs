namespace Claims.Domain;

/// <summary>One printing was taken back; the edition itself never changes.</summary>
public sealed class EditionWithdrawal
{
    private EditionWithdrawal()
    {
    }

    public EditionId EditionId { get; private set; }

    /// <summary>Shown to readers in place of the file.</summary>
    public string Reason { get; private set; } = "";

    public MemberId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    internal static EditionWithdrawal Of(EditionId edition, string? reason, MemberId by, DateTimeOffset now) =>
        new() { EditionId = edition, Reason = TextRules.Required(reason, nameof(Reason), Limits.Reason), By = by, At = now };
}
