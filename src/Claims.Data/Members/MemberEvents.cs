namespace Claims.Data;

/// <summary>What happened to an account, as the history keeps it: roles and ids, never a name or an address.</summary>
public static class MemberEvents
{
    public const string Subject = "member";

    public static DomainEvent Of(string kind, MemberId member, Actor by, DateTimeOffset now, IEnumerable<Role>? roles = null, string? reason = null) => new(
        kind,
        Subject,
        member.Value,
        by,
        now,
        roles is null ? [] : new Dictionary<string, string?> { ["roles"] = string.Join(' ', roles) },
        reason is null ? [] : new Dictionary<string, string> { ["reason"] = reason });
}
