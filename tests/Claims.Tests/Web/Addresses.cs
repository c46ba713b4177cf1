using Claims.Tests.Pages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Web;

/// <summary>What the program answers to, from its own endpoints.</summary>
internal static class Addresses
{
    /// <summary>Every address but those of the style sheet, the icons and the scripts, which come from the build.</summary>
    public static IEnumerable<string> All(DeskFactory desk) =>
        desk.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.RoutePattern.RawText != "{**path:file}")
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Distinct();

    /// <summary>An address of a pattern, about something that does not exist: who is let in gets a 404, who is not a 403.</summary>
    public static string Example(string pattern) => pattern
        .Replace("{number}", "2026-9999", StringComparison.Ordinal)
        .Replace("{other}", "2026-9998", StringComparison.Ordinal)
        .Replace("{version:int}", "1", StringComparison.Ordinal)
        .Replace("{version}", "1", StringComparison.Ordinal)
        .Replace("{n:int}", "1", StringComparison.Ordinal)
        .Replace("{gate}", "no.such-gate", StringComparison.Ordinal)
        .Replace("{key}", "no-such-topic", StringComparison.Ordinal)
        .Replace("{sha256}", new string('a', 64), StringComparison.Ordinal)
        .Replace("{name}", "file.txt", StringComparison.Ordinal)
        .Replace("{status:int}", "404", StringComparison.Ordinal)
        .Replace("{number:int}", "1", StringComparison.Ordinal)
        .Replace("{branch:int}", "0", StringComparison.Ordinal)
        .Replace("{size:long}", "999999", StringComparison.Ordinal)
        .Replace("{id:guid}", "01900000-0000-7000-8000-000000000000", StringComparison.Ordinal)
        .Replace("{contact:guid}", "01900000-0000-7000-8000-000000000000", StringComparison.Ordinal)
        .Replace("{comment:guid}", "01900000-0000-7000-8000-000000000000", StringComparison.Ordinal)
        .Replace("{quote:guid}", "01900000-0000-7000-8000-000000000000", StringComparison.Ordinal);
}
