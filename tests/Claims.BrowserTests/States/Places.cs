using Claims.Data;
using Claims.Domain;
using Claims.Tests;
using Claims.Tests.Pages;
using Claims.Tests.Pages.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.BrowserTests.States;

/// <summary>The things of a desk with the demonstration that pages are about, and a few that it lacks.</summary>
internal sealed record Places
{
    private const string Editor = "clara.probe@example.org";
    private const string Erasable = "Verena Mustersatz";
    private const string Twice = "Die Liste ist voll.";

    /// <summary>With two texts.</summary>
    public required SourceId Article { get; init; }

    /// <summary>Without a text.</summary>
    public required SourceId Report { get; init; }

    /// <summary>With a text in which a quote that waits stands twice.</summary>
    public required SourceId Doubtful { get; init; }

    public required QuoteId Waiting { get; init; }

    /// <summary>Of claim 16.</summary>
    public required ClaimantId Claimant { get; init; }

    /// <summary>Which printed the article.</summary>
    public required string Outlet { get; init; }

    /// <summary>An evidence record with a series.</summary>
    public required EvidenceId Series { get; init; }

    /// <summary>Evidence that nothing uses.</summary>
    public required EvidenceId Unused { get; init; }

    public required StoredFileId File { get; init; }

    public required DossierId Dossier { get; init; }

    /// <summary>A dossier without claims.</summary>
    public required DossierId EmptyDossier { get; init; }

    /// <summary>A dossier with an edition that prints a verdict which was retracted since.</summary>
    public required DossierId Outdated { get; init; }

    public required MemberId Member { get; init; }

    public required MemberId Disabled { get; init; }

    public required MemberId Invited { get; init; }

    public required string JoinToken { get; init; }

    public required string ResetToken { get; init; }

    /// <summary>On claim 4, by the editor of the demonstration.</summary>
    public required CommentId Comment { get; init; }

    /// <summary>A question asked about claim 15, whose day is over.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>The number of a claim whose author has an interest in the matter.</summary>
    public required string Conflicted { get; init; }

    /// <summary>About the desk as a whole, and open.</summary>
    public required ComplaintId Complaint { get; init; }

    /// <summary>About claim 13, and closed.</summary>
    public required ComplaintId Answered { get; init; }

    /// <summary>A saved view of the editor.</summary>
    public required SavedViewId View { get; init; }

    /// <summary>Key of a topic that is no longer offered.</summary>
    public required string Retired { get; init; }

    /// <summary>An erasure, from a dossier without claims.</summary>
    public required ErasureId Erased { get; init; }

    private int Year { get; init; }

    /// <summary>The number of a claim by its place in the demonstration; seed/README.md says what each shows.</summary>
    public string Claim(int place) => $"{Year}-{place:0000}";

    public string QuoteOf(int place) => Quotes[Claim(place)].ToString();

    private Dictionary<string, QuoteId> Quotes { get; init; } = [];

    public static async Task<Places> ArrangeAsync(DeskFactory desk, string prefix)
    {
        var (by, now) = (desk.Actor(Role.Editor), desk.Now());
        var doubtful = await desk.SourceAsync($"{prefix}Listen", text: null);
        var conflicted = await desk.ClaimAsync(doubtful, Twice);
        await desk.InDbAsync(async db =>
        {
            db.Add((await db.LoadSourceAsync(doubtful, default))!.Capture($"{Twice} {Twice}", CaptureMethod.Pasted, null, by, now));
            return await db.SaveChangesAsync();
        });
        var (disabled, invited, join, reset) = await MembersAsync(desk, prefix);
        return await desk.InDbAsync(async db =>
        {
            var unused = Evidence.Record(new($"{prefix}Hafenamt", $"{prefix}Jahrbuch", EvidenceKind.Primary), [], by, now);
            var dossier = global::Claims.Domain.Dossier.Create(new($"{prefix}Leer", $"Nach {Erasable}", null, "de"), by, now);
            var editor = Claims.Domain.Actor.Of(await db.Members.Where(member => member.Email == Editor).Select(member => member.Id).SingleAsync(), Role.Editor);
            var view = SavedView.Save($"{prefix}Offen", "stage=open", shared: true, editor, now);
            var (one, before) = (await db.LoadClaimAsync($"{now.Year}-0015", default), await db.LoadClaimAsync($"{now.Year}-0003", default));
            var asked = one!.Ask(
                new(ContactParty.Claimant, $"{prefix}Pressestelle", ContactChannel.Email, $"{prefix}Woher stammt die Zahl?", DateOnly.FromDateTime(now.UtcDateTime).AddDays(-9), DateOnly.FromDateTime(now.UtcDateTime).AddDays(-2)),
                DateOnly.FromDateTime(now.UtcDateTime), Claims.Domain.Actor.Command, now);
            var partial = (await db.LoadClaimAsync(conflicted, default))!;
            partial.StateInterest(true, $"{prefix}Aktien", Claims.Domain.Actor.Of(partial.Parts[0].MemberId, Role.FactChecker), now);
            var (open, answered) = await ComplainAsync(db, prefix, desk.Actor(Role.Editor), now);
            var outdated = await RetractAsync(db, $"{now.Year}-0012", prefix, by, editor, now);
            await ProposeAsync(db, $"{now.Year}-0006", prefix, by, now);
            await ReviseAsync(db, $"{now.Year}-0009", by, now);
            db.AddRange(unused, dossier, outdated, view, Resemblance.Of(one!.Id, before!.Id, 0.7, now));
            await db.SaveChangesAsync();
            var topic = await db.AddTopicAsync($"{prefix}Fischerei", "Fishing", desk.Actor(Role.Administrator), now, default);
            await db.ChangeTopicAsync(topic.Key, known => known.Retire(desk.Actor(Role.Administrator), now), default);
            var erased = await db.EraseAsync(new(ErasurePassage.Of(Erasable), $"{prefix}Bitte einer Person", []), desk.Actor(Role.Administrator), now, default);
            var sources = await db.Sources.AsNoTracking().OrderBy(source => source.RecordedAt).Select(source => new { source.Id, source.TextCount, source.Outlet }).ToListAsync();
            return new Places
            {
                Article = sources.First(source => source.TextCount == 2).Id,
                Report = sources.First(source => source.TextCount == 0).Id,
                Doubtful = doubtful,
                Waiting = await db.Set<Quote>().Where(quote => quote.SourceId == doubtful).Select(quote => quote.Id).SingleAsync(),
                Claimant = await db.Claims.Where(claim => claim.Number.EndsWith("-0016")).Select(claim => claim.ClaimantId).SingleAsync(),
                Outlet = sources.First(source => source.TextCount == 2).Outlet!,
                Series = await db.EvidenceSeries.Select(series => series.EvidenceId).FirstAsync(),
                Unused = unused.Id,
                File = await db.StoredFiles.Select(file => file.Id).FirstAsync(),
                Dossier = await db.Dossiers.Where(other => other.Id != dossier.Id && other.Id != outdated.Id).Select(other => other.Id).FirstAsync(),
                EmptyDossier = dossier.Id,
                Outdated = outdated.Id,
                Member = desk.Member(Role.Reviewer).Id,
                Disabled = disabled,
                Invited = invited,
                JoinToken = join,
                ResetToken = reset,
                Retired = topic.Key,
                Comment = await db.Comments.Where(comment => comment.WrittenBy == editor.Member).Select(comment => comment.Id).FirstAsync(),
                Contact = asked.Id,
                Conflicted = conflicted,
                Complaint = open,
                Answered = answered,
                View = view.Id,
                Erased = erased,
                Year = now.Year,
                Quotes = (await db.Claims.AsNoTracking().Include(claim => claim.Quotes).ToListAsync()).ToDictionary(claim => claim.Number, claim => claim.Quotes[0].Id),
            };
        });
    }

    private static async Task<(ComplaintId Open, ComplaintId Answered)> ComplainAsync(ClaimsDb db, string prefix, Claims.Domain.Actor by, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var claim = await db.LoadClaimAsync($"{now.Year}-0013", default);
        var said = new ComplaintDetails($"{prefix}Ada Beispiel", ContactChannel.Letter, today.AddDays(-20), today.AddDays(-6), $"{prefix}Die Zahl ist überholt.\nBitte prüfen.");
        var open = global::Claims.Domain.Complaint.Record(said, null, today, by, now);
        var answered = global::Claims.Domain.Complaint.Record(said, claim, today, by, now);
        answered.Close(new(ComplaintOutcome.PartlyUpheld, $"{prefix}Danke für den Hinweis.", today), claim, today, answered.Version, by, now);
        db.AddRange(open, answered);
        return (open.Id, answered.Id);
    }


    // Printed, and then retracted by two editors: the one of the demonstration, who approved it, proposes it.
    private static async Task<global::Claims.Domain.Dossier> RetractAsync(ClaimsDb db, string number, string prefix, global::Claims.Domain.Actor by, global::Claims.Domain.Actor editor, DateTimeOffset now)
    {
        var claim = (await db.LoadClaimAsync(number, default))!;
        var dossier = global::Claims.Domain.Dossier.Create(new($"{prefix}Überholt", null, null, "de"), by, now);
        dossier.Arrange([claim.Id], by, now);
        db.Add(dossier.Print("%PDF-1.7"u8.ToArray(), [(claim.Id, claim.Standing!.Id)], by, now));
        // The next one is ordered, and its printing was broken off.
        db.Add(dossier.Order(new("{}"u8.ToArray(), "", now), [claim.Standing!.Id], by, now));
        claim.OpenCorrection(Details(CorrectionKind.Retraction, prefix, now), editor, now);
        claim.ConfirmRetraction(null, by, now);
        return dossier;
    }

    private static async Task ProposeAsync(ClaimsDb db, string number, string prefix, global::Claims.Domain.Actor by, DateTimeOffset now) =>
        (await db.LoadClaimAsync(number, default))!.OpenCorrection(Details(CorrectionKind.Retraction, prefix, now), by, now);

    private static async Task ReviseAsync(ClaimsDb db, string number, global::Claims.Domain.Actor by, DateTimeOffset now)
    {
        var claim = (await db.LoadClaimAsync(number, default))!;
        var evidence = (await db.LoadEvidenceAsync(claim.Evidence[0].EvidenceId, default))!;
        evidence.Revise(new(evidence.Current.Publisher, evidence.Current.Title, evidence.Current.Kind, Locator: "Seite 2"), [], [], by, now);
    }

    private static CorrectionDetails Details(CorrectionKind kind, string prefix, DateTimeOffset now) => new(
        kind, $"{prefix}Die Liste zählt doppelt.", $"{prefix}Zwei Listen wurden zusammengelegt.", ResponsibleRole.Research, $"{prefix}Wir hatten doppelt gezählt.", DateOnly.FromDateTime(now.UtcDateTime));

    private static Task<(MemberId Disabled, MemberId Invited, string Join, string Reset)> MembersAsync(DeskFactory desk, string prefix) => desk.InScopeAsync(async services =>
    {
        var (directory, links, now) = (services.GetRequiredService<MemberDirectory>(), services.GetRequiredService<OneTimeLinks>(), desk.Now());
        var invited = await directory.AddAsync("neu@example.org", $"{prefix}Neu", [Role.Reader], Claims.Domain.Actor.Command, now);
        var (_, join) = await links.IssueAsync(invited.Id, Claims.Domain.Actor.Command, now);
        var (_, reset) = await links.IssueAsync(desk.Member(Role.FactChecker).Id, Claims.Domain.Actor.Command, now);
        var gone = await desk.JoinAsync("weg@example.org", $"{prefix}Weg", Role.Reader);
        await directory.DisableAsync(gone.Id, "Hat das Haus verlassen.", Claims.Domain.Actor.Command, now);
        return (gone.Id, invited.Id, join, reset);
    });
}
