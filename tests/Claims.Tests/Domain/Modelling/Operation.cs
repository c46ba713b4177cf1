namespace Claims.Tests.Domain.Modelling;

/// <summary>Everything that members do with a claim.</summary>
internal enum Operation
{
    Edit,
    BeginResearch,
    Discard,
    AddQuote,
    AddWaitingQuote,
    AnchorQuote,
    RemoveQuote,
    AddEvidence,
    ChangeEvidence,
    UpdateEvidence,
    RemoveEvidence,
    SaveDraft,
    DeleteDraft,
    Submit,
    Withdraw,
    Endorse,
    Return,
    Approve,
    OpenCorrection,
    RewordCorrection,
    ConfirmRetraction,
    GiveUpRetraction,
    ConfirmStanding,
    Except,
    TakeBackException,
    Ask,
    EditContact,
    Answer,
    StateInterest,
    StartOver,
    File,
    Relate,
    Unrelate,
    PutAside,
    Assign,
    Plan,
}

/// <summary>One try at an operation.</summary>
/// <param name="Allowed">What the rules as written down in the model say.</param>
/// <param name="Real">The step of the domain.</param>
/// <param name="Then">What it changes in the model, once it was taken.</param>
internal sealed record Attempt(bool Allowed, Action Real, Action Then);
