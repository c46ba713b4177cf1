using Microsoft.EntityFrameworkCore;

namespace Claims.Data;

/// <summary>The people of a sample desk: its members, and those who are quoted. All invented; the members have no password, so nobody can sign in as one.</summary>
internal sealed class SampleCast
{
    private static readonly (string Name, Role[] Roles)[] Staff =
    [
        .. new[] { "Anke Lohbeck", "Bilal Sander", "Christa Moll", "Dominik Reuß", "Elif Kamin", "Ferdinand Görlich", "Grit Plonka", "Hauke Brix", "Iris Tamm", "Jonas Weyher", "Klara Ostrop", "Lars Dietzen" }
            .Select(name => (name, new[] { Role.FactChecker })),
        .. new[] { "Marlene Küpper", "Niklas Orth", "Oda Friesing", "Pavel Stein" }.Select(name => (name, new[] { Role.Reviewer })),
        .. new[] { "Renate Schauf", "Stefan Ißlinger", "Tomke Vaupel" }.Select(name => (name, new[] { Role.Editor })),
        ("Uta Zangerl", [Role.Reader]),
    ];

    private readonly Claimant?[] _claimants;
    private readonly HashSet<string> _names;

    private readonly Dictionary<MemberId, string> _members;

    private SampleCast(IReadOnlyList<Actor> members, int claimants, IEnumerable<string> taken)
    {
        _members = members.Zip(Staff).ToDictionary(pair => pair.First.RequireMember(), pair => pair.Second.Name);
        Checkers = Of(members, Role.FactChecker);
        Reviewers = Of(members, Role.Reviewer);
        Editors = Of(members, Role.Editor);
        _claimants = new Claimant?[claimants];
        _names = [.. taken];
    }

    public IReadOnlyList<Actor> Checkers { get; }

    public IReadOnlyList<Actor> Reviewers { get; }

    public IReadOnlyList<Actor> Editors { get; }

    /// <summary>What a member is called.</summary>
    public string NameOf(Actor member) => _members[member.RequireMember()];

    /// <summary>Makes the accounts; to be called inside a unit.</summary>
    public static async Task<SampleCast> JoinAsync(ClaimsDb db, MemberDirectory directory, int claims, DateTimeOffset at, CancellationToken cancel)
    {
        var members = new List<Actor>();
        foreach (var ((name, roles), index) in Staff.Select((member, index) => (member, index)))
        {
            var member = Member.Create($"sample-{index + 1}@example.org", name, at);
            await directory.CreateAsync(member, roles, Actor.Command, at, cancel);
            members.Add(Actor.Of(member.Id, roles));
        }

        return new(members, 20 + (claims / 25), await db.Claimants.Select(claimant => claimant.Name).ToListAsync(cancel));
    }

    /// <summary>Somebody who makes claims; a few make many.</summary>
    public Claimant Claimant(SamplePhrases phrases, SampleDice dice, SampleBatch batch, Actor by, DateTimeOffset at)
    {
        ref var place = ref _claimants[dice.Skewed(_claimants.Length)];
        return place ??= batch.Keep(Domain.Claimant.Record(Name(phrases, dice, out var kind), kind, by, at));
    }

    private string Name(SamplePhrases phrases, SampleDice dice, out ClaimantKind kind)
    {
        kind = dice.Chance(0.65) ? ClaimantKind.Person : ClaimantKind.Organisation;
        var name = phrases.Any(kind == ClaimantKind.Person ? "name" : "organisation");
        var told = name;
        for (var again = 2; !_names.Add(told); again++)
        {
            told = $"{name} ({SamplePhrases.Digits(again)})";
        }

        return told;
    }

    private static List<Actor> Of(IReadOnlyList<Actor> members, Role role) => [.. members.Where(member => member.Is(role))];
}
