namespace Claims.Data;

/// <summary>What the gates say of a claim as it stands now.</summary>
/// <param name="Given">The exceptions of this cycle, by the key of the gate.</param>
/// <param name="Earlier">The reasons of the cycles before, by the key of the gate; the newest of each.</param>
public sealed record ClaimGates(GateReport Report, IReadOnlyDictionary<string, GivenException> Given, IReadOnlyDictionary<string, string> Earlier);

/// <summary>Who gave an exception, when and why.</summary>
/// <param name="By">Null for the command.</param>
public sealed record GivenException(string Reason, string? By, DateTimeOffset At);

/// <summary>A claim with what its gates say.</summary>
/// <param name="Now">What they say while work goes on; null once it is approved or discarded.</param>
/// <param name="Standing">What they said when the standing verdict was approved; null without one, and for approvals from before there were gates.</param>
public sealed record ClaimChecklist(ClaimHead Head, ClaimGates? Now, FrozenGates? Standing);
