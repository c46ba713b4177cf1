using Claims.Domain;

namespace Claims.Tests.Domain.Modelling;

/// <summary>A piece of evidence as the model knows it.</summary>
/// <param name="Origin">Pieces with the same letter come from one origin.</param>
internal sealed record Piece(Evidence Record, char Origin, bool Primary, bool Complete, bool Anonymous, bool SilentExpert, bool HasFigure);

/// <summary>Who and what a sequence plays with: members with every mixture of roles, evidence that meets gates and evidence that does not.</summary>
internal sealed class World
{
    public World()
    {
        People =
        [
            Desk.Author, Desk.Colleague, Desk.Member(Role.FactChecker), Desk.Reviewer, Desk.Member(Role.FactChecker, Role.Reviewer), Desk.Member(Role.Reviewer, Role.Editor),
            Desk.Editor, Desk.Member(Role.Editor), Desk.Member(Role.Editor), Desk.Member(Role.FactChecker, Role.Reviewer, Role.Editor, Role.Administrator),
            Desk.Member(Role.Editor), Desk.Member(Role.Editor), Desk.Member(Role.Editor), Desk.Member(Role.Editor), Desk.Member(Role.Editor), Desk.Member(Role.Editor), Desk.Member(Role.FactChecker), Desk.Reader, Desk.Administrator, Actor.Command,
        ];
        Library =
        [
            Make("Statistisches Amt", EvidenceKind.OfficialStatistics, 'A', hasFigure: true),
            Make("Tageblatt", EvidenceKind.Media, 'B'),
            Make("Tageblatt", EvidenceKind.Media, 'B'),
            Make("Prof. Probe", EvidenceKind.Expert, 'C', silent: true),
            Make("Abendpost", EvidenceKind.Media, 'D', complete: false),
            Make("Hafenbote", EvidenceKind.Media, 'E', anonymous: true),
        ];
        Other = Desk.Claim();
    }

    public Desk Desk { get; } = new();

    public IReadOnlyList<Actor> People { get; }

    public IReadOnlyList<Piece> Library { get; }

    /// <summary>Another claim, to be related to.</summary>
    public Claim Other { get; }

    public SnapshotMaterial Material => Desk.Material([.. Library.Select(piece => piece.Record)]);

    private Piece Make(string publisher, EvidenceKind kind, char origin, bool complete = true, bool anonymous = false, bool silent = false, bool hasFigure = false)
    {
        var figure = Quantity.Of("Handel", Comparator.Equal, 48.2m, 1, Unit.Money("EUR", 9), period: Period.Of(PartialDate.Of(2024)));
        var details = new EvidenceDetails(
            publisher, "Außenhandel 2024", kind, Locator: complete ? "S. 4" : null, Accessed: PartialDate.Of(2025, 2, 1), Published: PartialDate.Of(2025, 1),
            Quantity: hasFigure ? figure : null, Anonymous: anonymous);
        return new(Evidence.Record(details, [], Desk.Author, Desk.Now), origin, kind == EvidenceKind.OfficialStatistics, complete, anonymous, silent, hasFigure);
    }
}
