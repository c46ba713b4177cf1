using Claims.Data;
using Claims.Domain;
using Claims.Tests.Pages;
using Claims.Tests.Pages.ClaimPages;
using Claims.Tests.Support;
using Claims.Web.Localization;
using Claims.Web.Mailing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Claims.Tests.Web.Mailing;

public sealed class NoticeMailerTests(DeskFactory desk) : IClassFixture<DeskFactory>, IAsyncLifetime, IAsyncDisposable
{
    private static readonly DateTimeOffset Told = ClaimScene.Past.AddHours(4);

    private readonly SmtpServer server = new();
    private readonly FixedClock clock = new(Told.AddMinutes(3));
    private readonly LogLines log = new();

    public Task InitializeAsync() => desk.InDbAsync(db => db.WriteAsync(token => db.Notices.ExecuteDeleteAsync(token)));

    public ValueTask DisposeAsync() => server.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task A_member_gets_one_letter_in_their_language_with_all_that_happened()
    {
        var member = await MemberAsync("judith.letter@example.org", Language.De);
        var number = await TellAsync(member, NoticeKind.Mentioned, NoticeKind.Approved);
        Assert.Equal(1, await Mailer("https://desk.example.org").SendDueAsync(CancellationToken.None));
        var letter = Assert.Single(server.Letters);
        Assert.Equal(("desk@example.org", "judith.letter@example.org"), (letter.From, letter.To));
        Assert.Equal("Claims: 2 Meldungen", letter.Header("Subject"));
        Assert.Contains($"{number}: Der Handel erreichte 2024 rund 48 Milliarden Euro.", letter.Body, StringComparison.Ordinal);
        Assert.Contains("- Test Editor hat Sie in einem Kommentar erwähnt (14.\u00A0März 2026, ", letter.Body, StringComparison.Ordinal);
        Assert.Contains("- Test Editor hat das Urteil freigegeben", letter.Body, StringComparison.Ordinal);
        Assert.Contains($"https://desk.example.org/claims/{number}\r\n", letter.Body, StringComparison.Ordinal);
        Assert.Equal("base64", letter.Header("Content-Transfer-Encoding"));
        Assert.Equal("auto-generated", letter.Header("Auto-Submitted"));
        Assert.Equal(0, await Mailer().SendDueAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Without_a_public_address_a_letter_has_no_links_and_it_never_has_the_words_of_a_comment()
    {
        await TellAsync(await MemberAsync("nolinks@example.org", Language.En), NoticeKind.Mentioned);
        await Mailer().SendDueAsync(CancellationToken.None);
        var letter = Assert.Single(server.Letters);
        Assert.DoesNotContain("http", letter.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheime Frage", letter.Body, StringComparison.Ordinal);
        Assert.Equal("Claims: one notice", letter.Header("Subject"));
    }

    [Fact]
    public async Task Who_has_read_it_or_wants_no_mail_or_is_disabled_gets_none_and_so_it_is_with_what_is_new_or_old()
    {
        var read = await MemberAsync("read@example.org", Language.En);
        await TellAsync(read, NoticeKind.Approved);
        await desk.InDbAsync(db => db.ReadUpToAsync(read.Id, Told.AddHours(1), Told, CancellationToken.None));
        await TellAsync(await MemberAsync("nomail@example.org", Language.En, mails: false), NoticeKind.Approved);
        var gone = await MemberAsync("gone@example.org", Language.En);
        await TellAsync(gone, NoticeKind.Approved);
        await desk.InScopeAsync(async services =>
        {
            await services.GetRequiredService<MemberDirectory>().DisableAsync(gone.Id, "Left.", Actor.Command, Told);
            return true;
        });
        var waits = await MemberAsync("waits@example.org", Language.En);
        await TellAsync(waits, NoticeKind.Approved);
        clock.Pass(-TimeSpan.FromMinutes(2));
        Assert.Equal(0, await Mailer().SendDueAsync(CancellationToken.None));
        clock.Pass(NoticeMailer.Longest);
        clock.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal(0, await Mailer().SendDueAsync(CancellationToken.None));
        clock.Pass(-TimeSpan.FromHours(1));
        Assert.Equal(1, await Mailer().SendDueAsync(CancellationToken.None));
        Assert.Equal("waits@example.org", Assert.Single(server.Letters).To);
    }

    [Fact]
    public async Task A_letter_that_is_refused_holds_up_no_other_and_is_tried_again_later_and_later()
    {
        await TellAsync(await MemberAsync("bounces@example.org", Language.En), NoticeKind.Approved);
        await TellAsync(await MemberAsync("takes@example.org", Language.En), NoticeKind.Approved);
        server.Refuses = "bounces@example.org";
        var mailer = Mailer();
        Assert.Equal(1, await mailer.SendDueAsync(CancellationToken.None));
        Assert.Equal(0, await mailer.SendDueAsync(CancellationToken.None));
        Assert.Single(log.Lines);
        clock.Pass(TimeSpan.FromMinutes(1));
        await mailer.SendDueAsync(CancellationToken.None);
        clock.Pass(TimeSpan.FromMinutes(1));
        await mailer.SendDueAsync(CancellationToken.None);
        Assert.Equal(2, log.Lines.Count);
        clock.Pass(TimeSpan.FromMinutes(1));
        server.Refuses = null;
        Assert.Equal(1, await mailer.SendDueAsync(CancellationToken.None));
        Assert.Equal(["takes@example.org", "bounces@example.org"], server.Letters.Select(letter => letter.To));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_no_failure_of_the_desk_and_the_password_is_in_no_log()
    {
        await TellAsync(await MemberAsync("nobody.home@example.org", Language.En), NoticeKind.Approved);
        await server.DisposeAsync();
        Assert.Equal(0, await Mailer().SendDueAsync(CancellationToken.None));
        Assert.DoesNotContain("geheim", Assert.Single(log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_part_of_a_header_comes_from_what_people_write()
    {
        var member = await MemberAsync("headers@example.org", Language.En);
        var number = await TellAsync(member, NoticeKind.Approved);
        var digest = new UnmailedDigest(member.Id, member.Email!, Language.En, [
            new(NoticeId.New(Told), NoticeKind.Approved, number, "A statement\r\n.\r\nQUIT\r\nBcc: all@example.org", "Eve\r\nBcc: all@example.org", Told)]);
        var (letters, post) = (new DigestLetter(new TextCatalog(), TimeZoneInfo.Utc, Settings(null)), new SmtpPost(Settings(null)));
        await post.SendAsync(digest.Email, letters.Write(digest), "1", CancellationToken.None);
        var letter = Assert.Single(server.Letters);
        Assert.DoesNotContain("Bcc", letter.Head, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"{number}: A statement . QUIT Bcc: all@example.org", letter.Body, StringComparison.Ordinal);
        await Assert.ThrowsAsync<FormatException>(() => post.SendAsync("a@example.org\r\nBcc: b@example.org", letters.Write(digest), "1", CancellationToken.None));
    }

    private NoticeMailer Mailer(string? address = null) => new(
        desk.Services.GetRequiredService<IServiceScopeFactory>(), new DigestLetter(new TextCatalog(), TimeZoneInfo.Utc, Settings(address)), new SmtpPost(Settings(address)), clock, log);

    private MailSettings Settings(string? address) => new("127.0.0.1", server.Port, "desk@example.org", null, "geheim", StartTls: false, address);

    private async Task<Member> MemberAsync(string email, Language language, bool mails = true)
    {
        var joined = await desk.JoinAsync(email, "Judith Brandau", Role.FactChecker);
        return await desk.InDbAsync(db => db.WriteAsync(async token =>
        {
            var member = await db.Members.SingleAsync(member => member.Id == joined.Id, token);
            member.Prefer(language, Theme.System);
            member.PreferMail(mails);
            db.Record(MemberEvents.Of("member.profile-changed", member.Id, Actor.Command, Told));
            return member;
        }));
    }

    private async Task<string> TellAsync(Member member, params NoticeKind[] kinds)
    {
        var number = await desk.OpenAsync();
        var claim = (await desk.StoredAsync(number)).Id;
        await desk.InDbAsync(async db =>
        {
            var comment = Comment.Write(claim, "Geheime Frage", [], desk.Actor(Role.Editor), Told);
            db.Add(comment);
            db.AddRange(kinds.Select(kind => Notice.Of(member.Id, kind, claim, kind == NoticeKind.Mentioned ? comment.Id : null, desk.Member(Role.Editor).Id, Told)));
            return await db.SaveChangesAsync();
        });
        await desk.InDbAsync(db => db.WriteAsync(token => db.Notices.Where(notice => notice.Kind == NoticeKind.Commented).ExecuteDeleteAsync(token)));
        return number;
    }

    private sealed class LogLines : ILogger<NoticeMailer>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Add($"{formatter(state, exception)} {exception}");
    }
}
