namespace Claims.Web.Dossiers;

/// <summary>What the gates said at the approval, in words.</summary>
public sealed record DossierCheck
{
    /// <summary>Version and date of the policy, the day of the approval, and whether an endorsement was asked for; null for approvals from before there were gates.</summary>
    public string? Policy { get; init; }

    /// <summary>Names of the gates that were passed.</summary>
    public IReadOnlyList<string> Met { get; init; } = [];

    /// <summary>Gates that were excepted, with the reason.</summary>
    public IReadOnlyList<DossierFinding> Excepted { get; init; } = [];

    /// <summary>Gates that warned, with what they said.</summary>
    public IReadOnlyList<DossierFinding> Warned { get; init; } = [];

    /// <summary>Names of the gates that nobody asked for.</summary>
    public IReadOnlyList<string> Off { get; init; } = [];

    /// <summary>Whom the desk asked, and what came of it.</summary>
    public IReadOnlyList<DossierContact> Contacts { get; init; } = [];
}

/// <summary>One gate with what is to be said of it.</summary>
public sealed record DossierFinding(string Gate, string Says);

/// <summary>One entry of the contact log.</summary>
/// <param name="Words">Who was asked, through what, when, until when, and what became of it.</param>
/// <param name="Answer">What was answered; null without an answer.</param>
public sealed record DossierContact(string Words, string? Answer);
