using Claims.Data;

namespace Claims.Web.Commands;

/// <summary>What the first start has to tell, once the address is known.</summary>
/// <param name="SignIns">Of the demonstration desk, when it was just loaded.</param>
/// <param name="SetupToken">Of the set-up link, while nobody can administer the desk.</param>
internal sealed record FirstStart(IReadOnlyList<DemoSignIn> SignIns, string? SetupToken)
{
    /// <summary>Written at once, so that no line of the log comes between.</summary>
    public async Task PrintAsync(string address, TextWriter output)
    {
        await using var text = new StringWriter();
        await text.WriteLineAsync($"Claims is at {address}");
        if (SignIns.Count > 0)
        {
            await text.WriteLineAsync("The demonstration desk is loaded. Its passwords are shown this once:");
            await DemoDesks.PrintAsync(SignIns, text);
        }

        if (SetupToken is not null)
        {
            await text.WriteLineAsync("Nobody can administer this desk yet. Set it up here, once and within 24 hours:");
            await text.WriteLineAsync($"  {address}{LinkAddress.Of(LinkPurpose.Setup, SetupToken)}");
        }

        await output.WriteAsync(text.ToString());
        await output.FlushAsync();
    }
}
