using Claims.Data;
using Claims.Tests.Data.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Data.Search;

/// <summary>The demonstration desk among 20,000 generated claims, loaded once, with a plain full-text table beside the index to compare with.</summary>
public sealed class SearchedDesk : IAsyncLifetime
{
    internal const int Generated = 20_000;

    private TestDesk? _desk;

    internal TestDesk Desk => _desk ?? throw new InvalidOperationException("Not loaded yet.");

    public async Task InitializeAsync()
    {
        _desk = await TestDesk.CreateAsync();
        await LoadedDesk.LoadAsync(_desk);
        await using var scope = _desk.Scope();
        await scope.ServiceProvider.GetRequiredService<SampleSeeder>().LoadAsync(Generated, 1, TestDesk.Now);
        await using var db = _desk.Open();
        await db.Database.ExecuteSqlRawAsync(
            """
            CREATE VIRTUAL TABLE "Plain" USING fts5("Number" UNINDEXED, "Text", tokenize='unicode61');
            INSERT INTO "Plain" SELECT c."Number", concat_ws(' ', c."Number", c."Statement", c."Quantity_Metric", c."Quantity_Value", c."Quantity_Place", c."ClaimantRole",
              (SELECT a."Name" FROM "Claimants" a WHERE a."Id" = c."ClaimantId"),
              (SELECT group_concat(concat_ws(' ', q."Exact", s."Title", s."Outlet", s."Authors"), ' ') FROM "Quotes" q JOIN "Sources" s ON s."Id" = q."SourceId" WHERE q."ClaimId" = c."Id"),
              (SELECT group_concat(concat_ws(' ', r."Publisher", r."Title", r."Excerpt", r."Note", l."Note", r."Quantity_Metric", r."Quantity_Value"), ' ') FROM "EvidenceLinks" l JOIN "EvidenceRevisions" r ON r."Id" = l."RevisionId" WHERE l."ClaimId" = c."Id"),
              (SELECT group_concat(concat_ws(' ', n."NameDe", n."NameEn"), ' ') FROM "ClaimTopics" t JOIN "Topics" n ON n."Key" = t."TopicKey" WHERE t."ClaimId" = c."Id"))
            FROM "Claims" c;
            """);
    }

    public async Task DisposeAsync() => await Desk.DisposeAsync();

    /// <summary>The best claims of the plain table that have all words.</summary>
    internal static Task<List<string>> AskPlainAsync(ClaimsDb db, string query)
    {
        var words = string.Join(' ', query.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        return db.Database.SqlQuery<string>($"SELECT \"Number\" AS \"Value\" FROM \"Plain\" WHERE \"Plain\" MATCH {words} ORDER BY rank LIMIT {SearchExam.Best}").ToListAsync();
    }
}
