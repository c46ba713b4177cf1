using System.Globalization;
using System.Text;
using System.Text.Json;
using Claims.Data;
using Claims.Domain;
using Claims.Pdf;
using Claims.Tests.Data;
using Claims.Tests.Data.Seeding;
using Claims.Tests.Pdf.Reading;
using Claims.Web.Dossiers;
using Claims.Web.Localization;
using Claims.Web.Signing;
using Claims.Web.Verifying;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Dossiers;

public sealed class DossierPrinterTests(LoadedDesk loaded) : IClassFixture<LoadedDesk>
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    private static readonly DossierContentBuilder Builder = new(new TextCatalog(), LoadedDesk.Berlin, "Claims");

    private DossierKey Key => new(Path.Combine(loaded.Desk.Folder, "keys"), new(null, null, null, TimeSpan.Zero), "Claims", TimeProvider.System);

    private CheckpointWriter Checkpoints => new(new(Path.Combine(loaded.Desk.Folder, "keys")));

    [Fact]
    public async Task An_unchanged_dossier_gives_back_its_edition_and_a_changed_one_the_next()
    {
        await using var db = loaded.Desk.Open();
        var id = await NewDossierAsync(db, ["2026-0001", "2026-0002"]);

        var first = await PrintAsync(id);
        var second = await PrintAsync(id);
        await RenameAsync(id, "Ein anderer Titel");
        var third = await PrintAsync(id);

        Assert.Equal((1, true), first);
        Assert.Equal((1, false), second);
        Assert.Equal((2, true), third);
        var editions = await db.Editions.AsNoTracking().Include(edition => edition.Items).Where(edition => edition.DossierId == id).OrderBy(edition => edition.Number).ToListAsync();
        Assert.Equal(2, editions.Count);
        Assert.All(editions, edition => Assert.Equal(Hashes.Sha256Hex(edition.Pdf), edition.Sha256));
        Assert.All(editions, edition => Assert.Equal(2, edition.Items.Count));
        Assert.Equal(2, await db.AuditEntries.CountAsync(entry => entry.Kind == "dossier.printed" && entry.SubjectId == id.Value));
    }

    [Fact]
    public async Task An_edition_is_printed_from_its_order_alone()
    {
        await using var db = loaded.Desk.Open();
        var id = await NewDossierAsync(db, ["2026-0001", "2026-0002"]);
        await PrintAsync(id);
        var order = await db.PrintOrders.AsNoTracking().SingleAsync(o => o.DossierId == id);
        var edition = await db.Editions.AsNoTracking().SingleAsync(e => e.Id == order.Id);
        var json = ClaimsJson.Bytes(new DossierInput { Format = DossierInput.CurrentFormat, Program = PrintedDossier.Program, Content = ClaimsJson.Read<DossierContent>(order.Content), Log = ClaimsJson.Read<DossierLog>(order.Proof) });

        var again = DocumentPrinter.Print(PrintedDossier.Document(json, new Dictionary<string, byte[]>()));

        Assert.Equal(edition.UnsignedSha256, Hashes.Sha256Hex(again.Bytes));
        Assert.True(SignedFile.IsMadeOf(edition.Pdf, again.Bytes));
        Assert.Equal(VerificationAnswer.Genuine, DossierVerification.Run(edition.Pdf, new([edition.Certificate!])).Answer);
        Assert.Equal((again.Pages, PrintedDossier.MadeWith, order.Number), (edition.Pages, edition.MadeWith, edition.Number));
    }

    [Fact]
    public async Task The_proof_of_an_order_holds_its_own_entry_and_each_approval_that_it_prints()
    {
        await using var db = loaded.Desk.Open();
        var id = await NewDossierAsync(db, ["2026-0001", "2026-0002"]);
        await PrintAsync(id);
        var order = await db.PrintOrders.AsNoTracking().SingleAsync(o => o.DossierId == id);
        var (content, log) = (ClaimsJson.Read<DossierContent>(order.Content), ClaimsJson.Read<DossierLog>(order.Proof));
        var signed = SignedCheckpoint.Parse(log.Checkpoint)!;
        var facts = log.Entries.Select(entry => JsonDocument.Parse(entry.Payload).RootElement).ToList();

        Assert.True(CheckpointSigner.Of(signed.PublicKey!).HasSigned(signed.Checkpoint, signed.Signature));
        Assert.Equal(["dossier.ordered", "verdict.approved", "verdict.approved"], facts.Select(entry => entry.GetProperty("kind").GetString()));
        Assert.Equal(order.Sha256, facts[0].GetProperty("facts").GetProperty("content").GetString());
        Assert.Equal(content.Claims.Select(claim => claim.ContentHash), facts.Skip(1).Select(entry => entry.GetProperty("facts").GetProperty("contentHash").GetString()));
        Assert.All(log.Entries.Zip(facts), proven => Assert.True(MerkleProofs.IsIncluded(
            long.Parse(proven.Second.GetProperty("seq").GetString()!, CultureInfo.InvariantCulture) - 1,
            signed.Checkpoint.Size,
            MerkleTree.Leaf(Encoding.UTF8.GetBytes(proven.First.Payload)),
            [.. proven.First.Path.Select(Convert.FromBase64String)],
            signed.Checkpoint.Root)));
    }

    [Fact]
    public async Task What_was_ordered_before_the_desk_stopped_is_printed_once_and_what_changed_since_is_not_in_it()
    {
        await using var db = loaded.Desk.Open();
        var id = await NewDossierAsync(db, ["2026-0001"]);
        var order = (await new DossierOrders(db, Builder, Key, Checkpoints).PlaceAsync(id, DossierTemplate.Full, [], await EditorAsync(), Now.AddHours(2), CancellationToken.None))!;
        await RenameAsync(id, "Später umbenannt");
        Assert.Contains(order.Id, await db.WaitingOrdersAsync(CancellationToken.None));

        await using var other = loaded.Desk.Open();
        await Printer(other).PrintAsync(order.Id, null, CancellationToken.None);
        await Printer(other).PrintAsync(order.Id, null, CancellationToken.None);

        var edition = await db.Editions.AsNoTracking().SingleAsync(e => e.DossierId == id);
        Assert.Contains("Handel und Waffen", new TaggedDocument(edition.Pdf).TextInStream, StringComparison.Ordinal);
        Assert.DoesNotContain(order.Id, await db.WaitingOrdersAsync(CancellationToken.None));
    }

    [Fact]
    public async Task An_order_that_was_changed_behind_the_program_is_not_printed()
    {
        await using var db = loaded.Desk.Open();
        var id = await NewDossierAsync(db, ["2026-0001"]);
        var order = (await new DossierOrders(db, Builder, Key, Checkpoints).PlaceAsync(id, DossierTemplate.Full, [], await EditorAsync(), Now.AddHours(2), CancellationToken.None))!;
        await Assert.ThrowsAnyAsync<Exception>(() => db.PrintOrders.Where(row => row.Id == order.Id).ExecuteUpdateAsync(row => row.SetProperty(o => o.Content, [1, 2, 3])));
        await loaded.Desk.Engine.DropTriggersAsync(db, CancellationToken.None);
        await db.PrintOrders.Where(row => row.Id == order.Id).ExecuteUpdateAsync(row => row.SetProperty(o => o.Content, [1, 2, 3]));
        await loaded.Desk.Engine.CreateTriggersAsync(db, CancellationToken.None);

        Assert.Equal("edition.order-altered", (await Assert.ThrowsAsync<DomainException>(() => Printer(db).PrintAsync(order.Id, null, CancellationToken.None))).Code);
    }

    [Fact]
    public async Task The_name_of_the_house_is_printed_as_the_desk_says_it_at_that_moment()
    {
        await using var desk = await TestDesk.CreateAsync();
        await LoadedDesk.LoadAsync(desk);
        await using var db = desk.Open();
        var details = new DossierDetails("Handel", null, null, "de");
        Assert.Equal("Claims", Builder.Build(await db.DossierMaterialAsync(details, ["2026-0001"], CancellationToken.None), edition: 1).House);

        var administrator = Actor.Of(await db.Members.Select(member => member.Id).FirstAsync(), Role.Administrator);
        await db.ChangeHouseAsync("Claims", 0, house => house.Rename("Das Prüfhaus", administrator, Now), administrator, Now, CancellationToken.None);
        var material = await db.DossierMaterialAsync(details, ["2026-0001"], CancellationToken.None);

        Assert.Contains("Das Prüfhaus", new TaggedDocument(Printer(db).WorkingCopy(material)).TextInStream, StringComparison.Ordinal);

        var style = new HouseStyle("Das Prüfhaus", "Faktenprüfung", "#7A1F5C", "Prüfhaus eG\nHafenweg 2", "fehler@pruefhaus.example");
        await db.ChangeHouseAsync("Claims", material.House!.Version, house => house.Present(style, administrator, Now), administrator, Now, CancellationToken.None);
        var content = Builder.Build(await db.DossierMaterialAsync(details, ["2026-0001"], CancellationToken.None), edition: 1);
        Assert.Equal(style, new HouseStyle(content.House, content.HouseLine, content.Accent, content.Imprint, content.Contact));
    }

    [Fact]
    public async Task The_date_is_that_of_the_newest_content_and_not_the_clocks()
    {
        await using var db = loaded.Desk.Open();
        var id = await NewDossierAsync(db, ["2026-0001"]);
        await PrintAsync(id);

        var edition = await db.Editions.AsNoTracking().SingleAsync(e => e.DossierId == id);

        Assert.Equal(Now, edition.ContentDate);
        Assert.True(edition.PrintedAt > Now);
    }

    [Fact]
    public async Task A_claim_without_a_standing_verdict_holds_the_printing_up()
    {
        await using var db = loaded.Desk.Open();
        var empty = await NewDossierAsync(db, []);
        var unfinished = await NewDossierAsync(db, ["2026-0001", "2026-0004"]);

        Assert.Equal("dossier.empty", (await Assert.ThrowsAsync<DomainException>(() => PrintAsync(empty))).Code);
        Assert.Equal("dossier.claim-without-verdict", (await Assert.ThrowsAsync<DomainException>(() => PrintAsync(unfinished))).Code);
    }

    [Fact]
    public async Task A_working_copy_holds_any_claim_and_shows_no_rating()
    {
        await using var db = loaded.Desk.Open();
        var material = await db.DossierMaterialAsync(new DossierDetails("Arbeit", null, null, "de"), ["2026-0001", "2026-0004", "2026-0007"], CancellationToken.None);

        var content = Builder.Build(material, edition: null);

        Assert.Equal(["2026-0001", "2026-0004", "2026-0007"], content.Claims.Select(claim => claim.Number));
        Assert.All(content.Claims, claim => Assert.Null(claim.Rating));
        Assert.NotNull(content.Claims[0].Summary);
        Assert.NotEmpty(Printer(db).WorkingCopy(material));
    }

    [Fact]
    public async Task The_calculation_is_printed_from_quote_to_result()
    {
        await using var db = loaded.Desk.Open();
        var material = await db.DossierMaterialAsync(new DossierDetails("Handel", null, null, "de"), ["2026-0001", "2026-0002"], CancellationToken.None);

        var claims = Builder.Build(material, edition: 1).Claims;

        var converted = claims[0].Calculation!;
        Assert.Equal(["240,11", "1,0813", "222,06", "220", "+2,06", "+0,9", "±11,00"], converted.Steps.Select(Shown));
        Assert.Equal("a ÷ b", converted.Steps[2].Formula);
        Assert.Equal("c − d", converted.Steps[4].Formula);
        Assert.Equal("eingehalten", converted.Steps[^1].Outcome);
        Assert.Equal("± 5 % von d".Replace(" %", "\u00A0%", StringComparison.Ordinal), converted.Steps[^1].Formula);
        Assert.Single(converted.Assumptions);
        var share = claims[1].Calculation!;
        Assert.Equal("38,9", Shown(share.Steps[2]));
        Assert.Equal("a ÷ b", share.Steps[2].Formula);
    }

    [Fact]
    public async Task An_unknown_number_is_named()
    {
        await using var db = loaded.Desk.Open();

        var refusal = await Assert.ThrowsAsync<DomainException>(() => db.DossierMaterialAsync(new DossierDetails("x", null, null, "de"), ["1999-0001"], CancellationToken.None));

        Assert.Equal(("claim.unknown", "1999-0001"), (refusal.Code, refusal.Args[0]));
    }

    [Fact]
    public async Task A_quote_that_found_its_place_after_the_approval_is_printed_with_it()
    {
        await using var db = loaded.Desk.Open();
        var before = Builder.Build(await db.DossierMaterialAsync(new DossierDetails("Vorher", null, null, "de"), ["2026-0006"], CancellationToken.None), edition: 1).Claims[0].Quotes[0];
        Assert.Null(before.TextNumber);
        await db.WriteAsync(async cancel =>
        {
            var source = await db.Sources.SingleAsync(s => db.Set<Quote>().Any(quote => quote.SourceId == s.Id && quote.Exact == before.Exact), cancel);
            await db.CaptureTextAsync(source, $"Man sah es kommen. {before.Exact}, ist keine Überraschung.", CaptureMethod.Pasted, null, await EditorAsync(), Now, cancel);
        });

        var material = await db.DossierMaterialAsync(new DossierDetails("Nachher", null, null, "de"), ["2026-0006"], CancellationToken.None);
        var after = Builder.Build(material, edition: 1).Claims[0].Quotes[0];

        Assert.Equal((before.Exact, 1, true), (after.Exact, after.TextNumber, after.AnchoredLater));
        Assert.Equal("Man sah es kommen. ", after.Prefix);
        Assert.Equal(Now, material.ContentDate);
    }

    private static string Shown(DossierStep step)
    {
        var formats = new Formats(Languages.German, TimeZoneInfo.Utc);
        var value = formats.Number(Math.Round(step.Value, step.Decimals, MidpointRounding.AwayFromZero), step.Decimals);
        return step.Sign switch
        {
            DossierSign.PlusMinus => "±" + value,
            DossierSign.Always when step.Value > 0 => "+" + value,
            _ => value,
        };
    }

    private async Task<Actor> EditorAsync()
    {
        await using var db = loaded.Desk.Open();
        return Actor.Of(await db.MemberRoles.Where(role => role.Role == Role.Editor).Select(role => role.MemberId).FirstAsync(), Role.Editor);
    }

    private async Task<DossierId> NewDossierAsync(ClaimsDb db, string[] numbers)
    {
        var editor = await EditorAsync();
        var ids = await db.Claims.Where(claim => numbers.Contains(claim.Number)).OrderBy(claim => claim.Number).Select(claim => claim.Id).ToListAsync();
        var dossier = Dossier.Create(new("Handel und Waffen", "Geprüft", "Eine *Einleitung*.", "de"), editor, Now);
        dossier.Arrange(ids, editor, Now);
        db.Add(dossier);
        await db.SaveChangesAsync();
        return dossier.Id;
    }

    private async Task RenameAsync(DossierId id, string title)
    {
        await using var db = loaded.Desk.Open();
        var dossier = (await db.LoadDossierAsync(id, CancellationToken.None))!;
        dossier.Edit(new(title, null, null, "de"), await EditorAsync(), Now.AddHours(1));
        await db.SaveChangesAsync();
    }

    private async Task<(int, bool)> PrintAsync(DossierId id, params string[] files)
    {
        await using var db = loaded.Desk.Open();
        var order = (await new DossierOrders(db, Builder, Key, Checkpoints).PlaceAsync(id, DossierTemplate.Full, files, await EditorAsync(), Now.AddHours(2), CancellationToken.None))!;
        await using var other = loaded.Desk.Open();
        await Printer(other).PrintAsync(order.Id, null, CancellationToken.None);
        return (order.Number, order.IsNew);
    }

    private DossierPrinter Printer(ClaimsDb db) => new(db, Builder, Key, Checkpoints, TimeProvider.System);
}
