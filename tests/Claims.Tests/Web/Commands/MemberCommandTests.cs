using Claims.Domain;

namespace Claims.Tests.Web.Commands;

public sealed class MemberCommandTests
{
    [Fact]
    public async Task Add_makes_an_account_and_prints_a_link_whose_token_is_stored_hashed()
    {
        using var line = new CommandLine();

        var outcome = await line.RunAsync("member", "add", "ada@example.org", "--role", "editor", "--role", "fact-checker", "--name", "Ada", "--urls", "http://0.0.0.0:8080");

        outcome.Succeeds();
        Assert.Contains("ada@example.org: fact-checker, editor.", outcome.Output);
        const string join = "http://localhost:8080/account/join?token=";
        var token = outcome.Output.Split(join)[1].Trim();
        Assert.Equal(Hashes.Sha256Hex(token), line.Read<string>("SELECT TokenHash FROM OneTimeLinks"));
        Assert.Equal("Ada", line.Read<string>("SELECT Name FROM Members"));
        Assert.Equal(2, line.Read<long>("SELECT COUNT(*) FROM AuditEntries WHERE Subject = 'member' AND ActorKind = 'Command'"));
    }

    [Fact]
    public async Task A_refused_account_leaves_nothing()
    {
        using var line = new CommandLine();
        (await line.RunAsync("member", "add", "ada@example.org", "--role", "editor")).Succeeds();

        (await line.RunAsync("member", "add", "ADA@example.org", "--role", "reader")).Refuses("account with this e-mail address already");
        (await line.RunAsync("member", "add", "nobody", "--role", "reader")).Refuses("e-mail address");

        Assert.Equal(1, line.Read<long>("SELECT COUNT(*) FROM Members"));
        Assert.Equal(1, line.Read<long>("SELECT COUNT(*) FROM OneTimeLinks"));
    }

    [Fact]
    public async Task As_names_who_acts_and_they_need_the_role()
    {
        using var line = new CommandLine();
        (await line.RunAsync("member", "add", "ada@example.org", "--role", "administrator")).Succeeds();
        (await line.RunAsync("member", "add", "bob@example.org", "--role", "editor", "--as", "ada@example.org")).Succeeds();

        var refused = await line.RunAsync("member", "add", "eve@example.org", "--role", "reader", "--as", "bob@example.org");
        var unknown = await line.RunAsync("member", "add", "eve@example.org", "--role", "reader", "--as", "eve@example.org");

        Assert.Equal(1, refused.Code);
        unknown.Refuses("no such member");
        Assert.Equal(2, line.Read<long>("SELECT COUNT(*) FROM AuditEntries WHERE ActorKind = 'Member'"));
    }

    [Fact]
    public async Task Link_replaces_the_older_one()
    {
        using var line = new CommandLine();
        (await line.RunAsync("member", "add", "ada@example.org", "--role", "editor")).Succeeds();
        var older = line.Read<string>("SELECT TokenHash FROM OneTimeLinks");

        (await line.RunAsync("member", "link", "ada@example.org")).Succeeds();
        (await line.RunAsync("member", "link", "eve@example.org")).Refuses("no such member");

        Assert.Equal(1, line.Read<long>("SELECT COUNT(*) FROM OneTimeLinks"));
        Assert.NotEqual(older, line.Read<string>("SELECT TokenHash FROM OneTimeLinks"));
    }
}
