namespace Claims.Domain;

/// <summary>What stands on the first pages of a dossier.</summary>
/// <param name="Introduction">Markdown.</param>
/// <param name="Language">Language of the printed words, <c>de</c> or <c>en</c>.</param>
public sealed record DossierDetails(string Title, string? Subtitle, string? Introduction, string Language);

/// <summary>An ordered set of claims with an introduction; each printing is an edition.</summary>
public sealed class Dossier : Aggregate
{
    private readonly List<DossierItem> _items = [];

    private Dossier()
    {
    }

    public DossierId Id { get; private set; }

    public string Title { get; private set; } = "";

    public string? Subtitle { get; private set; }

    public string? Introduction { get; private set; }

    public string Language { get; private set; } = "";

    /// <summary>How many editions were printed.</summary>
    public int EditionCount { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public MemberId? CreatedBy { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public IReadOnlyList<DossierItem> Items => _items;

    protected override string Subject => "dossier";

    protected override Guid SubjectId => Id.Value;

    public static Dossier Create(DossierDetails details, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Editor);
        var dossier = new Dossier { Id = DossierId.New(now), CreatedAt = now, CreatedBy = by.Member };
        dossier.Apply(details);
        dossier.Note(by, now, "dossier.created");
        return dossier;
    }

    public void Edit(DossierDetails details, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Editor);
        Apply(details);
        Note(by, now, "dossier.edited");
    }

    /// <summary>Sets which claims it holds, in this order.</summary>
    public void Arrange(IReadOnlyList<ClaimId> claims, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Editor);
        _items.RemoveAll(item => !claims.Contains(item.ClaimId));
        foreach (var (index, claim) in claims.Distinct().Index())
        {
            var item = _items.SingleOrDefault(item => item.ClaimId == claim);
            if (item is null)
            {
                _items.Add(item = DossierItem.Of(Id, claim));
            }

            item.MoveTo(index + 1);
        }

        Note(by, now, "dossier.arranged");
    }

    /// <summary>Freezes what the next edition is printed from.</summary>
    /// <param name="content">What it prints.</param>
    /// <param name="verdicts">The standing verdicts that it shows, in their order.</param>
    /// <exception cref="DomainException"><c>dossier.empty</c>, <c>actor.role</c></exception>
    public PrintOrder Order(FrozenContent content, IReadOnlyList<VerdictId> verdicts, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Editor);
        if (verdicts.Count == 0)
        {
            throw new DomainException("dossier.empty");
        }

        var order = PrintOrder.Of(Id, ++EditionCount, content, by.RequireMember(), now);
        Note(by, now, "dossier.ordered", new()
        {
            ["edition"] = order.Number.ToText(),
            ["content"] = order.Sha256,
            ["verdicts"] = string.Join(' ', verdicts),
        });
        return order;
    }

    /// <summary>Keeps what was printed from an order: its bytes, their hash, and which verdict versions it shows.</summary>
    /// <param name="order">One of this dossier's; whoever gave it was allowed to.</param>
    public Edition Print(PrintOrder order, PrintedFile file, IReadOnlyList<(ClaimId Claim, VerdictId Verdict)> printed, DateTimeOffset now)
    {
        var edition = Edition.Of(order, file, printed, now);
        Note(Actor.Of(order.OrderedBy), now, "dossier.printed", new Dictionary<string, string?>
        {
            ["edition"] = edition.Number.ToText(),
            ["sha256"] = edition.Sha256,
            ["verdicts"] = string.Join(' ', edition.Items.Select(item => item.VerdictId)),
            ["made"] = edition.MadeWith,
            ["unsigned"] = edition.UnsignedSha256,
            ["certificate"] = edition.Certificate,
            ["timestamp"] = edition.TimestampedAt is null ? edition.TimestampFault : "B-T",
        });
        return edition;
    }

    /// <summary>Takes one printing back: its row and its hash stay, readers get the reason in its place.</summary>
    /// <param name="edition">One of this dossier's that was not withdrawn before; <c>ClaimsDb.WithdrawEditionAsync</c> finds it.</param>
    /// <param name="number">Its number.</param>
    public EditionWithdrawal WithdrawEdition(EditionId edition, int number, string? reason, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Editor, Role.Administrator);
        var withdrawal = EditionWithdrawal.Of(edition, reason, by.RequireMember(), now);
        Raise(by, now, "dossier.edition-withdrawn", new() { ["edition"] = number.ToText(), ["editionId"] = edition.ToString() }, new() { ["reason"] = withdrawal.Reason });
        return withdrawal;
    }

    /// <summary>Notes the removal of a dossier that was never printed.</summary>
    /// <exception cref="DomainException"><c>dossier.printed</c>, <c>delete.not-yours</c></exception>
    public void Delete(Actor by, DateTimeOffset now)
    {
        if (EditionCount > 0)
        {
            throw new DomainException("dossier.printed");
        }

        by.RequireOwnOrEditor(CreatedBy);
        Note(by, now, "dossier.deleted");
    }

    private void Apply(DossierDetails details)
    {
        Title = TextRules.Required(details.Title, nameof(Title), Limits.Title);
        Subtitle = TextRules.Optional(details.Subtitle, nameof(Subtitle), Limits.Title);
        Introduction = TextRules.Optional(details.Introduction, nameof(Introduction), Limits.Introduction);
        Language = TextRules.Required(details.Language, nameof(Language), Limits.Name);
    }

    private void Note(Actor by, DateTimeOffset now, string kind, Dictionary<string, string?>? facts = null)
    {
        // Printing changes nothing that is printed: an unchanged dossier keeps its date, and so its bytes.
        ChangedAt = facts is null ? now : ChangedAt;
        Raise(by, now, kind, facts ?? new() { ["language"] = Language, ["claims"] = string.Join(' ', _items.OrderBy(item => item.Position).Select(item => item.ClaimId)) }, new Dictionary<string, string?>
        {
            ["title"] = Title,
            ["subtitle"] = Subtitle,
            ["introduction"] = Introduction,
        }.WithoutNulls());
    }
}

/// <summary>A claim at its place in a dossier.</summary>
public sealed class DossierItem
{
    private DossierItem()
    {
    }

    public DossierId DossierId { get; private set; }

    public ClaimId ClaimId { get; private set; }

    /// <summary>From 1.</summary>
    public int Position { get; private set; }

    internal static DossierItem Of(DossierId dossier, ClaimId claim) => new() { DossierId = dossier, ClaimId = claim };

    internal void MoveTo(int position) => Position = position;
}
