using System.Text.Json.Nodes;
using Claims.Data;
using Claims.Domain;
using Claims.Tests.Data.Seeding;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data.Erasures;

/// <summary>The demonstration with a passage written into every column of words that the model knows, past every rule.</summary>
internal static class FilledDesk
{
    public const string Words = "Zacharias \"Quendelbaum\"";

    /// <summary>As the search keeps a word of it.</summary>
    public const string Token = "quendelbaum";

    public static async Task<TestDesk> CreateAsync()
    {
        var desk = await TestDesk.CreateAsync();
        await LoadedDesk.LoadAsync(desk);
        await using var db = desk.Open();
        var administrator = await AdministratorAsync(db);
        await AddRowsAsync(db, administrator);
        await db.EraseAsync(new(ErasurePassage.Of("Statement"), "Probe", []), administrator, TestDesk.Now, CancellationToken.None);
        await desk.Engine.DropTriggersAsync(db, CancellationToken.None);
        await FillAsync(db);
        await desk.Engine.CreateTriggersAsync(db, CancellationToken.None);
        await db.RebuildSearchAsync(null, CancellationToken.None);
        return desk;
    }

    public static async Task<Actor> AdministratorAsync(ClaimsDb db) =>
        Actor.Of(await db.MemberRoles.Where(role => role.Role == Role.Administrator).Select(role => role.MemberId).FirstAsync(), Role.Administrator);

    // What the demonstration has nothing of.
    private static async Task AddRowsAsync(ClaimsDb db, Actor by)
    {
        db.Add(SavedView.Save("Suche", "q=Statement", shared: true, by, TestDesk.Now));
        var editor = Actor.Of(await db.MemberRoles.Where(role => role.Role == Role.Editor).Select(role => role.MemberId).FirstAsync(), Role.Editor);
        var dossier = await db.Dossiers.Include(d => d.Items).FirstAsync();
        var verdicts = await db.Verdicts.Where(verdict => verdict.State == VerdictState.Approved).Take(2).Select(verdict => new { verdict.ClaimId, verdict.Id }).ToListAsync();
        db.Add(dossier.Print([.. "%PDF Statement"u8], [.. verdicts.Select(verdict => (verdict.ClaimId, verdict.Id))], editor, TestDesk.Now));
        var sheet = Evidence.Record(new("Amt", "Statement", EvidenceKind.Media), [], editor, TestDesk.Now);
        db.Add(sheet);
        await db.SaveChangesAsync();
        await db.WithdrawEditionAsync(dossier.Id, 1, "Statement", editor, TestDesk.Now, CancellationToken.None);
        await AddWorkAsync(db, editor);
        await db.SaveChangesAsync();
    }

    // Somebody was asked, has an interest, was left out and complained about; and a verdict was looked at again.
    private static async Task AddWorkAsync(ClaimsDb db, Actor editor)
    {
        var day = DateOnly.FromDateTime(TestDesk.Now.UtcDateTime);
        var number = await db.Claims.Where(claim => claim.Stage == Stage.Researching && claim.Parts.Any(part => part.Role == PartRole.Author && part.Cycle == claim.Cycle && part.MemberId != editor.Member)
            && claim.Corrections.Count == 0).OrderBy(claim => claim.Number).Select(claim => claim.Number).FirstAsync();
        var claim = (await db.LoadClaimAsync(number, CancellationToken.None))!;
        claim.Ask(new(ContactParty.Claimant, "Statement", ContactChannel.Email, "Statement", day), day, Actor.Command, TestDesk.Now);
        var author = Actor.Of(claim.Parts.First(part => part.Role == PartRole.Author && part.Cycle == claim.Cycle && part.MemberId != editor.Member).MemberId, Role.FactChecker);
        claim.StateInterest(true, "Statement", author, TestDesk.Now);
        claim.StartOver("Statement", editor, TestDesk.Now);
        db.Add(InterestDeclaration.Declare(true, "Statement", author, TestDesk.Now));
        var complaint = Complaint.Record(new("Statement", ContactChannel.Letter, day, day, "Statement"), null, day, editor, TestDesk.Now);
        complaint.Close(new(ComplaintOutcome.Rejected, "Statement", day), null, day, complaint.Version, editor, TestDesk.Now);
        db.Add(complaint);
        var standing = await db.Claims.Where(other => other.Stage == Stage.Approved).OrderBy(other => other.Number).Select(other => other.Number).FirstAsync();
        (await db.LoadClaimAsync(standing, CancellationToken.None))!.ConfirmStanding("Statement", editor, TestDesk.Now);
    }

    private static async Task FillAsync(ClaimsDb db)
    {
        foreach (var table in ErasableTables.All)
        {
            foreach (var column in table.Columns)
            {
                // A body keeps its beginning, so that quotes still have a place in it; names stay different ones.
                var value = column == "Body" ? "\"Body\" || {0}" : column.EndsWith("Unit", StringComparison.Ordinal) ? "'count:0:' || {0}" : "{0} || ' ' || rowid";
                var optional = column.StartsWith("Quantity_", StringComparison.Ordinal) ? "WHERE \"Quantity_Metric\" IS NOT NULL" : "";
                var sql = $"UPDATE \"{table.Name}\" SET \"{column}\" = {value} {optional}";
                await db.Database.ExecuteSqlRawAsync(sql, Words);
            }
        }

        await db.Database.ExecuteSqlAsync($"UPDATE \"AuditTexts\" SET \"Text\" = \"Text\" || {Words}");
        await db.Database.ExecuteSqlAsync($"UPDATE \"SavedViews\" SET \"Query\" = {"q=" + Uri.EscapeDataString(Words)}");
        await db.Database.ExecuteSqlAsync($"UPDATE \"StoredFiles\" SET \"Content\" = CAST({Words} AS BLOB) || x'0A', \"Sha256\" = {Hashes.Sha256Hex([.. System.Text.Encoding.UTF8.GetBytes(Words), 10])}");
        await db.Database.ExecuteSqlAsync($"UPDATE \"Editions\" SET \"Pdf\" = CAST({"%PDF " + Words} AS BLOB), \"Sha256\" = {Hashes.Sha256Hex("%PDF " + Words)}");
        foreach (var verdict in await db.Verdicts.AsNoTracking().ToListAsync())
        {
            if (verdict.Gates is { } gates)
            {
                var report = GateReport.Parse(gates);
                var told = (report with { Findings = [.. report.Findings.Select(finding => finding with { Exception = Words })] }).Freeze();
                await db.Verdicts.Where(row => row.Id == verdict.Id).ExecuteUpdateAsync(row => row.SetProperty(v => v.Gates, told).SetProperty(v => v.GatesHash, Hashes.Sha256Hex(told)));
            }

            var filled = Fill(verdict.Snapshot);
            await db.Verdicts.Where(row => row.Id == verdict.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(v => v.Snapshot, filled).SetProperty(v => v.ContentHash, Hashes.Sha256Hex(filled)));
        }
    }

    private static byte[] Fill(byte[] snapshot)
    {
        var json = JsonNode.Parse(snapshot)!;
        Walk(json, "");
        return CanonicalJson.Bytes(Plain(json));
    }

    private static void Walk(JsonNode? node, string path)
    {
        switch (node)
        {
            case JsonArray items:
                items.ToList().ForEach(item => Walk(item, path));
                break;
            case JsonObject members:
                foreach (var (name, member) in members.ToList())
                {
                    var here = path.Length == 0 ? name : $"{path}.{name}";
                    Walk(member, here);
                    if (member is JsonValue && SnapshotErasure.Written.Contains(here))
                    {
                        members[name] = name == "unit" ? "count:0:" + Words : Words;
                    }
                }

                break;
        }
    }

    private static object? Plain(JsonNode? node) => node switch
    {
        null => null,
        JsonArray items => items.Select(Plain).ToList(),
        JsonObject members => members.ToDictionary(member => member.Key, member => Plain(member.Value)),
        _ => node.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False ? node.GetValue<bool>() : node.GetValue<string>(),
    };
}
