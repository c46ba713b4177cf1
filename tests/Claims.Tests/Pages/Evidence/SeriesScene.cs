using System.Text;
using Claims.Domain;

namespace Claims.Tests.Pages.Library;

/// <summary>Series, uploaded as a fact-checker does.</summary>
internal static class SeriesScene
{
    /// <summary>Chooses a file and looks at how it would be read.</summary>
    public static async Task<Browser> LookAsync(this DeskFactory desk, EvidenceId id, string name, byte[] bytes, bool refused = false)
    {
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/evidence/{id}/series");
        await browser.Attach("Table as CSV", name, bytes).SubmitAsync("Look at it");
        Assert.Equal(refused, browser.Errors.Count > 0);
        return browser;
    }

    /// <summary>Stores a table of trade in billions of euros as the newest revision.</summary>
    public static async Task<Browser> StoreSeriesAsync(this DeskFactory desk, EvidenceId id, string table)
    {
        var browser = await desk.LookAsync(id, "handel.csv", Encoding.UTF8.GetBytes(table));
        await browser.Fill("What is measured", "Handel").Fill("Unit", "Money").Fill("Scale", "9").Fill("Currency", "EUR").SubmitAsync("Read it like this");
        await browser.SubmitAsync("Store the series");
        Assert.Equal($"/evidence/{id}", browser.Path);
        return browser;
    }
}
