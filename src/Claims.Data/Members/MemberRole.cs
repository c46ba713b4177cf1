namespace Claims.Data;

/// <summary>One role of one member.</summary>
public sealed record MemberRole(MemberId MemberId, Role Role);
