using System.Net.Mail;
using Claims.Data;

namespace Claims.Web.Mailing;

/// <summary>
/// Sends what waits in the inboxes, one letter for each member. First it is sent, then noted: a desk that stops in between sends it once more, with the same
/// Message-ID. A member whose letter fails is tried again later and later; what is a day old is not sent any more. Nothing here holds up a page.
/// </summary>
public sealed class NoticeMailer(IServiceScopeFactory scopes, DigestLetter letters, SmtpPost post, TimeProvider clock, ILogger<NoticeMailer> log)
{
    /// <summary>So long a notice waits, for what may follow it and for who reads it in the inbox.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>What is older is not sent any more.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private readonly Dictionary<MemberId, (TimeSpan Pause, DateTimeOffset Until)> _failing = [];

    /// <summary>Sends what is due now.</summary>
    /// <returns>How many letters were handed over.</returns>
    public async Task<int> SendDueAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ClaimsDb>();
        var now = clock.GetUtcNow();
        var waiting = _failing.Where(member => member.Value.Until > now).Select(member => member.Key).ToList();
        var sent = 0;
        foreach (var digest in await db.UnmailedAsync(now - Longest, now - Patience, waiting, cancel))
        {
            if (await SendAsync(digest, cancel))
            {
                await db.NoteMailedAsync(digest, clock.GetUtcNow(), cancel);
                sent++;
            }
        }

        return sent;
    }

    private async Task<bool> SendAsync(UnmailedDigest digest, CancellationToken cancel)
    {
        try
        {
            await post.SendAsync(digest.Email, letters.Write(digest), $"{digest.Notices[^1].Id}.{digest.Notices.Count}", cancel);
            _failing.Remove(digest.Member);
            return true;
        }
        catch (Exception failure) when (failure is SmtpException or FormatException or IOException or InvalidOperationException
            || (failure is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            var pause = _failing.TryGetValue(digest.Member, out var before) ? before.Pause * 2 : FirstPause;
            pause = pause < LongestPause ? pause : LongestPause;
            _failing[digest.Member] = (pause, clock.GetUtcNow() + pause);
            // The message of the failure may hold what the server said, never the password.
            log.LogWarning("The letter to member {Member} could not be sent and is tried again in {Minutes} minutes: {Reason}", digest.Member, (int)pause.TotalMinutes, failure.Message);
            return false;
        }
    }
}
