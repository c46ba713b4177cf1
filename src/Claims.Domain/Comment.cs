namespace Claims.Domain;

/// <summary>What a member says to the others about a claim. It is part of no verdict and never leaves the house.</summary>
public sealed class Comment : Aggregate
{
    private readonly List<CommentMention> _mentions = [];

    private Comment()
    {
    }

    public CommentId Id { get; private set; }

    public ClaimId ClaimId { get; private set; }

    public string Text { get; private set; } = "";

    public MemberId WrittenBy { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>When its words last changed; null when they never did.</summary>
    public DateTimeOffset? EditedAt { get; private set; }

    /// <summary>When it was dealt with, or null.</summary>
    public DateTimeOffset? ResolvedAt { get; private set; }

    public MemberId? ResolvedBy { get; private set; }

    /// <summary>Whom it names.</summary>
    public IReadOnlyList<CommentMention> Mentions => _mentions;

    // Its history is the claim's.
    protected override string Subject => "claim";

    protected override Guid SubjectId => ClaimId.Value;

    /// <param name="id">The id that a form was given for the comment it makes, so that a form sent twice makes one; else a new one.</param>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>text.*</c></exception>
    public static Comment Write(ClaimId claim, string text, IReadOnlyCollection<MemberId> mentions, Actor by, DateTimeOffset now, CommentId? id = null)
    {
        RequireDesk(by);
        var comment = new Comment { Id = id ?? CommentId.New(now), ClaimId = claim, WrittenBy = by.RequireMember(), WrittenAt = now };
        comment.Say(text, mentions);
        comment.Note(by, now, "comment.written", comment.Words());
        return comment;
    }

    /// <summary>Changes one's own words.</summary>
    /// <exception cref="DomainException"><c>comment.not-yours</c>, <c>text.*</c></exception>
    public void Edit(string text, IReadOnlyCollection<MemberId> mentions, Actor by, DateTimeOffset now)
    {
        RequireDesk(by);
        if (by.Member != WrittenBy)
        {
            throw new DomainException("comment.not-yours");
        }

        Say(text, mentions);
        EditedAt = now;
        Note(by, now, "comment.edited", Words());
    }

    /// <summary>Notes that it was dealt with; again changes nothing.</summary>
    public void Resolve(Actor by, DateTimeOffset now)
    {
        RequireDesk(by);
        if (ResolvedAt is null)
        {
            (ResolvedAt, ResolvedBy) = (now, by.RequireMember());
            Note(by, now, "comment.resolved");
        }
    }

    /// <summary>Takes up again what was dealt with.</summary>
    public void Reopen(Actor by, DateTimeOffset now)
    {
        RequireDesk(by);
        if (ResolvedAt is not null)
        {
            (ResolvedAt, ResolvedBy) = (null, null);
            Note(by, now, "comment.reopened");
        }
    }

    private static void RequireDesk(Actor by) => by.Require(Role.FactChecker, Role.Reviewer, Role.Editor);

    private void Say(string text, IReadOnlyCollection<MemberId> mentions)
    {
        Text = TextRules.Required(text, nameof(Text), Limits.Comment);
        _mentions.RemoveAll(mention => !mentions.Contains(mention.MemberId));
        _mentions.AddRange(mentions.Distinct().Except(_mentions.Select(mention => mention.MemberId)).Select(member => CommentMention.Of(Id, member)));
    }

    private Dictionary<string, string> Words() => new() { ["comment"] = Text };

    private void Note(Actor by, DateTimeOffset now, string kind, Dictionary<string, string>? texts = null) =>
        Raise(by, now, kind, new() { ["comment"] = Id.ToString(), ["mentions"] = string.Join(' ', _mentions.Select(mention => mention.MemberId)) }, texts);
}

/// <summary>A member whom a comment names.</summary>
public sealed class CommentMention
{
    private CommentMention()
    {
    }

    public CommentId CommentId { get; private set; }

    public MemberId MemberId { get; private set; }

    internal static CommentMention Of(CommentId comment, MemberId member) => new() { CommentId = comment, MemberId = member };
}
