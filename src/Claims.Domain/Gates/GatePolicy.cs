namespace Claims.Domain;

/// <summary>One version of what a desk makes of its gates: data, never edited, replaced by the next version.</summary>
public sealed class GatePolicy
{
    private readonly List<GateRule> _rules = [];

    private GatePolicy()
    {
    }

    public int Version { get; private set; }

    /// <summary>When this version was introduced on this desk; null for the first, which every desk begins with.</summary>
    public DateTimeOffset? IntroducedAt { get; private set; }

    public MemberId? IntroducedBy { get; private set; }

    public IReadOnlyList<GateRule> Rules => _rules;

    /// <summary>What the codes demand: the first version on every desk.</summary>
    public static GatePolicy Standard() => Of(1, AllGates.InOrder.ToDictionary(gate => gate.Key, gate => gate.Standard));

    /// <exception cref="DomainException"><c>gate.unknown</c></exception>
    public static GatePolicy Of(int version, IReadOnlyDictionary<string, Strictness> rules)
    {
        var policy = new GatePolicy { Version = version };
        policy._rules.AddRange(rules.Keys.Select(AllGates.Find).OrderBy(gate => gate.Key, StringComparer.Ordinal).Select(gate => GateRule.Of(version, gate, rules[gate.Key])));
        return policy;
    }

    /// <summary>What it makes of a gate; one that it does not name, because it is younger than the version, is off.</summary>
    public Strictness Of(Gate gate) => _rules.Find(rule => rule.Gate == gate.Key)?.Strictness ?? Strictness.Off;

    /// <summary>The version that would follow this one; nothing is introduced by looking at it.</summary>
    /// <exception cref="DomainException"><c>policy.unchanged</c>, <c>policy.incomplete</c>, <c>gate.unknown</c></exception>
    public GatePolicy Next(IReadOnlyDictionary<string, Strictness> rules)
    {
        var next = Of(Version + 1, rules);
        return next._rules.Count != AllGates.InOrder.Count ? throw new DomainException("policy.incomplete")
            : AllGates.InOrder.All(gate => Of(gate) == next.Of(gate)) ? throw new DomainException("policy.unchanged")
            : next;
    }

    /// <summary>Introduces the version that follows this one; approvals keep the one that they were given under.</summary>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>text.*</c>, and those of <see cref="Next"/></exception>
    public (GatePolicy Policy, DomainEvent Happened) Introduce(IReadOnlyDictionary<string, Strictness> rules, string? reason, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Administrator);
        var why = TextRules.Required(reason, "Reason", Limits.Reason);
        var next = Next(rules);
        (next.IntroducedAt, next.IntroducedBy) = (now, by.RequireMember());
        return (next, new(
            "policy.introduced",
            "policy",
            Guid.Empty,
            by,
            now,
            new Dictionary<string, string?> { ["version"] = next.Version.ToText(), ["rules"] = string.Join(' ', next._rules.Select(rule => $"{rule.Gate}={rule.Strictness}")) },
            new Dictionary<string, string> { ["reason"] = why }));
    }
}

/// <summary>What one version of the policy makes of one gate.</summary>
public sealed class GateRule
{
    private GateRule()
    {
    }

    public int Version { get; private set; }

    public string Gate { get; private set; } = "";

    public Strictness Strictness { get; private set; }

    internal static GateRule Of(int version, Gate gate, Strictness strictness) => new() { Version = version, Gate = gate.Key, Strictness = strictness };
}
