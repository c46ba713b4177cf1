using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Security;

/// <summary>How often one sender may post, per minute; <c>Claims:Limits</c> in the settings. Reading is never limited, but for files that are made when they are asked for and for what is open to everybody.</summary>
public sealed class RateLimits
{
    /// <summary>Sign-in and one-time links, by address.</summary>
    public const string LoginPolicy = "login";

    /// <summary>Every other form, by member.</summary>
    public const string WritesPolicy = "writes";

    /// <summary>Printing, by member.</summary>
    public const string ExportsPolicy = "exports";

    /// <summary>Pages that report that they are still open, by member: they must not use up what a person may write.</summary>
    public const string ReportsPolicy = "reports";

    /// <summary>Pages that look something up for everybody, without an account, by address; reading counts.</summary>
    public const string PublicPolicy = "public";

    /// <summary>Files that somebody has checked, without an account, by address; before a byte of them is read.</summary>
    public const string VerifyPolicy = "verify";

    /// <summary>Files that are made when they are asked for, by member; as often as printing.</summary>
    public const string DownloadsPolicy = "downloads";

    /// <summary>What a form asks for while somebody types, by member.</summary>
    public const string LookupsPolicy = "lookups";

    /// <summary>Files to check that are read or looked at together, from everywhere; each may take twice its 50 MB of memory.</summary>
    private const int VerifiedTogether = 4;

    /// <summary>Others wait, before a byte of theirs is read.</summary>
    private const int VerifyWaiting = 16;

    public int Login { get; set; } = 10;

    public int Writes { get; set; } = 120;

    public int Exports { get; set; } = 12;

    public int Reports { get; set; } = 240;

    public int Lookups { get; set; } = 120;

    public int Public { get; set; } = 60;

    public int Verify { get; set; } = 20;

    public void Add(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (context, _) =>
        {
            if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            {
                context.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            }

            return ValueTask.CompletedTask;
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsVerifying(context)
            ? RateLimitPartition.GetConcurrencyLimiter(VerifyPolicy, _ => new() { PermitLimit = VerifiedTogether, QueueLimit = VerifyWaiting })
            : RateLimitPartition.GetNoLimiter(""));
        options.AddPolicy(LoginPolicy, context => Window(context, Address(context), Login));
        options.AddPolicy(WritesPolicy, context => Window(context, Sender(context), Writes));
        options.AddPolicy(ReportsPolicy, context => Window(context, Sender(context), Reports));
        options.AddPolicy(LookupsPolicy, context => Window(Sender(context), Lookups));
        options.AddPolicy(VerifyPolicy, context => Window(context, Address(context), Verify));
        options.AddPolicy(PublicPolicy, context => Window(Address(context), Public));
        options.AddPolicy(ExportsPolicy, context => Window(context, Sender(context), Exports));
        options.AddPolicy(DownloadsPolicy, context => Window(Sender(context), Exports));
    }

    private static bool IsVerifying(HttpContext context) => HttpMethods.IsPost(context.Request.Method)
        && context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == VerifyPolicy;

    private static RateLimitPartition<string> Window(HttpContext context, string sender, int perMinute) =>
        HttpMethods.IsPost(context.Request.Method) ? Window(sender, perMinute) : RateLimitPartition.GetNoLimiter("reading");

    private static RateLimitPartition<string> Window(string sender, int perMinute) => RateLimitPartition.GetSlidingWindowLimiter(sender, _ => new()
    {
        PermitLimit = perMinute,
        Window = TimeSpan.FromMinutes(1),
        SegmentsPerWindow = 6,
    });

    private static string Sender(HttpContext context) =>
        context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? Address(context);

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "local";
}
