using System.CommandLine;
using Claims.Data;
using Microsoft.AspNetCore.Identity;

namespace Claims.Web.Commands;

internal static class MemberCommand
{
    public static Command Create(string[] settings) => new("member", "Accounts of the desk.") { Add(settings), Link(settings) };

    private static Command Add(string[] settings)
    {
        var email = new Argument<string>("EMAIL") { Description = "Address to sign in with." };
        var roles = new Option<string[]>("--role") { Description = "May be given more than once.", Required = true, HelpName = "ROLE" };
        roles.AcceptOnlyFromAmong(RoleNames.All);
        var name = new Option<string?>("--name") { Description = "Name that others see; without it the part of the address before the @.", HelpName = "NAME" };
        var command = new Command("add", "Make an account and print the one-time link with which its holder sets a password.") { email, roles, name, CommandHost.As };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var host = await CommandHost.StartAsync(settings, cancel);
            var address = parsed.GetRequiredValue(email);
            var by = await host.ActorAsync(parsed, cancel);
            var given = parsed.GetRequiredValue(roles).Select(RoleNames.Parse).ToList();
            var (member, purpose, token) = await host.Db.WriteAsync(async unit =>
            {
                var added = await host.Get<MemberDirectory>().AddAsync(address, parsed.GetValue(name) ?? address.Split('@')[0], given, by, host.Now, unit);
                var link = await host.Get<OneTimeLinks>().IssueAsync(added.Id, by, host.Now, unit);
                return (added, link.Purpose, link.Token);
            }, cancel);
            var output = parsed.InvocationConfiguration.Output;
            await output.WriteLineAsync($"Added {member.Email}: {RoleNames.Of(given)}.");
            await PrintLinkAsync(host, purpose, token, output);
        });
        return command;
    }

    private static Command Link(string[] settings)
    {
        var email = new Argument<string>("EMAIL") { Description = "Address of the account." };
        var command = new Command("link", "Print a new one-time link for an account, to set its first or a new password; the older one stops working.") { email, CommandHost.As };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var host = await CommandHost.StartAsync(settings, cancel);
            var by = await host.ActorAsync(parsed, cancel);
            var member = await host.Get<UserManager<Member>>().FindByEmailAsync(parsed.GetRequiredValue(email)) ?? throw new DomainException("member.unknown");
            var (purpose, token) = await host.Get<OneTimeLinks>().IssueAsync(member.Id, by, host.Now, cancel);
            await PrintLinkAsync(host, purpose, token, parsed.InvocationConfiguration.Output);
        });
        return command;
    }

    private static async Task PrintLinkAsync(CommandHost host, LinkPurpose purpose, string token, TextWriter output)
    {
        await output.WriteLineAsync("To set a password, open this address once and within 24 hours:");
        await output.WriteLineAsync($"  {DeskAddress.Base(host.Configuration)}{LinkAddress.Of(purpose, token)}");
    }
}
