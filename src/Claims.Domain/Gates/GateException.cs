namespace Claims.Domain;

/// <summary>Why a claim may pass one gate although it does not meet it; it holds for the cycle in which it was given, and makes its giver an author of that cycle.</summary>
public sealed class GateException
{
    private GateException()
    {
    }

    public ClaimId ClaimId { get; private set; }

    public int Cycle { get; private set; }

    /// <summary>Key of the gate, <c>sources.independent</c>.</summary>
    public string Gate { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public MemberId? GivenBy { get; private set; }

    public DateTimeOffset GivenAt { get; private set; }
}
