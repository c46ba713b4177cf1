namespace Claims.Domain;

// Under which topics a claim is filed is nothing that a verdict rests on, and stands in no snapshot: filing makes nobody an author and is allowed
// while a version is in review or approved. A dossier prints the topics, so it is a change of the claim.
public sealed partial class Claim
{
    /// <summary>Files the claim under these topics and no others; nothing happens when it is filed so already.</summary>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>claim.discarded</c></exception>
    public void File(IReadOnlyCollection<string> topics, Actor by, DateTimeOffset now)
    {
        by.Require(Role.FactChecker, Role.Editor);
        if (Stage == Stage.Discarded)
        {
            throw new DomainException("claim.discarded");
        }

        if (FileUnder(topics))
        {
            Note(by, now, "claim.filed", new() { ["topics"] = TopicCodes });
        }
    }

    private string TopicCodes => string.Join(' ', _topics.Select(topic => topic.TopicKey).Order(StringComparer.Ordinal));

    private bool FileUnder(IReadOnlyCollection<string> topics)
    {
        var added = topics.Except(_topics.Select(topic => topic.TopicKey)).Distinct().ToList();
        var removed = _topics.RemoveAll(topic => !topics.Contains(topic.TopicKey));
        _topics.AddRange(added.Select(key => ClaimTopic.Of(Id, key)));
        return removed > 0 || added.Count > 0;
    }
}
