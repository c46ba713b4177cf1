using FluentValidation;

namespace Claims.Web.Pages.Administration.Gates;

/// <summary>The next version of the policy, as it is chosen.</summary>
public sealed class PolicyInput
{
    /// <summary>The version that the form was made from.</summary>
    public int ReadVersion { get; set; }

    /// <summary>What is chosen, in the order of the gates.</summary>
    public List<Strictness?> Rules { get; set; } = [];

    public string? Reason { get; set; }

    /// <summary>The same by the keys of the gates; what is not chosen, or is no choice, is left out.</summary>
    public IReadOnlyDictionary<string, Strictness> Wanted => AllGates.InOrder.Zip(Rules).Where(rule => rule.Second is { } chosen && Enum.IsDefined(chosen))
        .ToDictionary(rule => rule.First.Key, rule => rule.Second!.Value);

    /// <summary>A form begins with the rules of the current version.</summary>
    public static PolicyInput Of(GatePolicy current) => new() { ReadVersion = current.Version, Rules = [.. AllGates.InOrder.Select(gate => (Strictness?)current.Of(gate))] };

    public sealed class WithReason : AbstractValidator<PolicyInput>
    {
        public WithReason() => RuleFor(input => input.Reason).Required().AtMost(Limits.Reason);
    }
}
