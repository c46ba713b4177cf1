using System.Text.RegularExpressions;
using Claims.Data;
using Claims.Domain;
using Claims.Tests.Pages;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Web.Counting;

/// <summary>So many of everything, and where to find it.</summary>
internal sealed partial class Crowd
{
    private readonly Dictionary<string, string[]> _values;

    private Crowd(CrowdWriter written) => _values = new()
    {
        ["/error/{status:int}"] = ["404"],
        ["/claims/{number}"] = [.. written.Wide.Select(claim => claim.Number), written.Long.Number, written.Proposed.Number],
        ["/claims/{number}/comments/{comment:guid}"] = [$"{written.Said.Id}"],
        ["/claims/{number}/contacts/{contact:guid}"] = [$"{written.Asked.Id}"],
        ["/claims/views/{id:guid}"] = [$"{written.View.Id}"],
        ["/claims/assign?{ticked}"] = [written.Ticked],
        ["/claims/file?{ticked}"] = [written.Ticked],
        ["/claims/collect?{ticked}"] = [written.Ticked],
        ["/inbox/{id:guid}"] = [$"{written.Told.Id}"],
        ["/claims/{number}/gates/{gate}"] = ["claimant.asked"],
        ["/claims/{number}/quotes/{quote:guid}"] = [.. written.Wide.Select(claim => $"{claim.Quotes[0].Id}")],
        ["/claims/{number}/relate/{other}"] = [written.Related.Number],
        ["/claims/{number}/evidence/add/{id:guid}"] = [$"{written.Unlinked.Id}"],
        ["/claims/{number}/evidence/{n:int}"] = ["1"],
        ["/claims/{number}/verdicts/{version:int}"] = ["1", "2"],
        ["/evidence/{id:guid}"] = [$"{written.Used.Id}", $"{written.Unlinked.Id}"],
        ["/complaints/{id:guid}"] = [$"{written.Complained.Id}"],
        ["/dossiers/{id:guid}"] = [$"{written.Printed.Id}", $"{written.Unprinted.Id}"],
        ["/dossiers/{id:guid}/editions/{number:int}"] = ["1"],
        ["/files/{id:guid}"] = [$"{written.Table.Id}", $"{written.Picture.Id}"],
        ["/files/{id:guid}/{name}"] = [written.Table.Name, written.Picture.Name],
        ["/members/{id:guid}"] = [.. written.Members.Take(2).Select(member => $"{member}")],
        ["/administration/topics/{key}"] = ["crowd-1"],
        ["/administration/erasures/{id:guid}"] = [$"{written.Erased.Id}"],
        ["/administration/audit/checkpoints/{branch:int}"] = ["0"],
        ["/administration/audit/checkpoints/{branch:int}/{size:long}"] = ["1"],
        ["/house/logo/{sha256}"] = [written.Logo.LogoSha256!],
        ["/claims/{number}/resembling/{other}"] = [written.Resembled.Number],
        ["/claimants/{id:guid}"] = [$"{written.Claimant.Id}"],
        ["/outlets/{name}"] = ["Brunnauer%20Bote"],
        ["/topics/{key}"] = ["crowd-1"],
        ["/v/{number}"] = [.. written.Wide.Select(claim => claim.Number), written.Long.Number],
        ["/v/{number}/{version}"] = ["1", "2"],
        ["/sources/{id:guid}"] = [$"{written.Quoted.Id}", $"{written.Recaptured.Id}", $"{written.Unquoted.Id}"],
        ["/sources/{id:guid}/texts/{number:int}"] = ["1"],
        ["/sources/{id:guid}/texts/{number:int}/anchor/{quote:guid}"] = [$"{written.Waiting}"],
    };

    public static async Task<Crowd> GatherAsync(ClaimsDb db, DeskFactory desk, Actor me, int count)
    {
        var written = new CrowdWriter(await db.CurrentScaleAsync(CancellationToken.None), me, desk.Actor(Role.FactChecker), desk.Actor(Role.Editor), count);
        await db.WriteAsync(async token =>
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON", token);
            using var log = AuditAppender.Open(db);
            written.Write(log);
            await db.IndexAsync([.. written.All], token);
        });
        return new(written);
    }

    public IReadOnlyList<string> Addresses(string pattern)
    {
        IEnumerable<string> addresses = [pattern];
        foreach (var hole in Hole().Matches(pattern).Select(match => (Text: match.Value, Prefix: pattern[..(match.Index + match.Length)])))
        {
            Assert.True(_values.TryGetValue(hole.Prefix, out var values), $"{pattern}: the crowd has nothing for {hole.Prefix}; add it to Crowd.");
            addresses = addresses.SelectMany(address => values.Select(value => address.Replace(hole.Text, value, StringComparison.Ordinal)));
        }

        return [.. addresses];
    }

    [GeneratedRegex("\\{[^}]+\\}")]
    private static partial Regex Hole();
}
