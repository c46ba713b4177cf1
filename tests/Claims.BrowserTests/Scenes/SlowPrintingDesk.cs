namespace Claims.BrowserTests;

/// <summary>A desk whose editions take as long as a test wants, and which shows their progress at once.</summary>
public sealed class SlowPrintingDesk : IAsyncLifetime
{
    private readonly StampingAuthority _authority = new();

    public BrowserDesk Browser { get; } = new();

    public async Task InitializeAsync()
    {
        await _authority.StartAsync();
        Browser.Desk.Settings["Claims:Signing:TimestampServer"] = _authority.Address;
        Browser.Desk.Settings["Claims:Signing:TimestampWithin"] = "00:10:00";
        Browser.Desk.Settings["Claims:Printing:Patience"] = "00:00:00";
        await Browser.InitializeAsync();
    }

    /// <summary>Lets the edition that is being printed come to its end.</summary>
    public void FinishPrinting() => _authority.Refuse();

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        await _authority.StopAsync();
    }
}
