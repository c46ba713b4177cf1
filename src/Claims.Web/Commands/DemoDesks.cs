using Claims.Data;

namespace Claims.Web.Commands;

/// <summary>Where the demonstration desk may be loaded, and its loading.</summary>
internal static class DemoDesks
{
    /// <exception cref="CommandException">Its accounts would be reachable from elsewhere.</exception>
    public static void RequireAllowed(IConfiguration configuration, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment() && !DeskAddress.IsLoopback(configuration))
        {
            throw new CommandException("Demonstration data are loaded only in Development, or where the address is that of this machine alone (--urls http://localhost:5080).");
        }
    }

    /// <returns>The sign-ins; null when the demonstration desk is there already.</returns>
    public static Task<IReadOnlyList<DemoSignIn>?> LoadAsync(IServiceProvider services, CancellationToken cancel, string? folder = null) =>
        services.GetRequiredService<DemoSeeder>().LoadAsync(
            folder ?? SeedFolders.Demo,
            services.GetRequiredService<TimeProvider>().GetUtcNow(),
            services.GetRequiredService<TimeZoneInfo>(),
            cancel);

    /// <summary>The sign-ins, one a line; their passwords are shown here and nowhere else.</summary>
    public static async Task PrintAsync(IReadOnlyList<DemoSignIn> signIns, TextWriter output)
    {
        var width = signIns.Max(signIn => signIn.Email.Length);
        foreach (var signIn in signIns)
        {
            await output.WriteLineAsync($"  {signIn.Email.PadRight(width)}  {signIn.Password}  {signIn.Name}, {RoleNames.Of(signIn.Roles)}");
        }
    }
}
