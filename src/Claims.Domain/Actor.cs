namespace Claims.Domain;

/// <summary>What a member may do. Roles are additive and imply nothing: an administrator neither records nor approves.</summary>
public enum Role
{
    Reader = 1,
    FactChecker,
    Reviewer,
    Editor,
    Administrator,
}

/// <summary>Who does something: a signed-in member with roles, or the command line, which may record and seed but never review or approve.</summary>
public sealed record Actor
{
    /// <summary>The command line without <c>--as</c>.</summary>
    public static readonly Actor Command = new() { Roles = [Role.FactChecker] };

    private Actor()
    {
    }

    /// <summary>The member, or null for the command line.</summary>
    public MemberId? Member { get; private init; }

    public IReadOnlyList<Role> Roles { get; private init; } = [];

    public static Actor Of(MemberId member, params IEnumerable<Role> roles) => new() { Member = member, Roles = [.. roles] };

    public bool Is(Role role) => Roles.Contains(role);

    /// <summary>The member behind a step that only a person may take.</summary>
    /// <exception cref="DomainException"><c>actor.no-member</c></exception>
    public MemberId RequireMember() => Member ?? throw new DomainException("actor.no-member");

    /// <exception cref="DomainException"><c>actor.role</c></exception>
    public void Require(params ReadOnlySpan<Role> anyOf)
    {
        foreach (var role in anyOf)
        {
            if (Is(role))
            {
                return;
            }
        }

        throw new DomainException("actor.role");
    }

    /// <summary>What one made oneself, or an editor: the right to delete what nothing refers to.</summary>
    /// <exception cref="DomainException"><c>delete.not-yours</c></exception>
    public void RequireOwnOrEditor(MemberId? maker)
    {
        if (!Is(Role.Editor) && (Member is null || Member != maker))
        {
            throw new DomainException("delete.not-yours");
        }
    }
}
