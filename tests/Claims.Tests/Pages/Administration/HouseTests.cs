using System.Net;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Administration;

public sealed class HouseTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [Fact]
    public async Task Name_and_logo_stand_on_every_page_and_on_the_one_to_sign_in()
    {
        var browser = await desk.SignInAsync(Role.Administrator);
        await browser.GoAsync("/administration/house");
        await browser.Fill("Name of the house", "  ").SubmitAsync("Save");
        Assert.Single(browser.Errors);
        await browser.Fill("Name of the house", "Das Prüfhaus").SubmitAsync("Save");
        Assert.Equal("The house has been saved.", browser.Flash);
        Assert.EndsWith("– Das Prüfhaus", browser.Page.Title, StringComparison.Ordinal);
        Assert.Equal("Das Prüfhaus", Browser.Words(browser.Page.QuerySelector(".brand")));
        Assert.StartsWith("Das Prüfhaus · made with Claims", Browser.Words(browser.Page.QuerySelector(".foot")), StringComparison.Ordinal);

        await browser.GoAsync("/administration/house/logo");
        await browser.SubmitAsync("Save the logo");
        Assert.Equal("Logo: Please choose a picture.", Assert.Single(browser.Errors));
        await browser.Attach("Logo", "logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray()).SubmitAsync("Save the logo");
        Assert.StartsWith("Logo:", Assert.Single(browser.Errors), StringComparison.Ordinal);
        await browser.Attach("Logo", "logo.png", [.. Pixel, .. new byte[Limits.LogoBytes]]).SubmitAsync("Save the logo");
        Assert.Equal("Logo: The logo may have at most 256 KB. Please choose a smaller picture.", Assert.Single(browser.Errors));
        await browser.Attach("Logo", "logo.png", Pixel).SubmitAsync("Save the logo");
        Assert.Equal("The logo has been saved.", browser.Flash);

        var visitor = await desk.Anonymous().GoAsync("/account/sign-in");
        var picture = visitor.Page.QuerySelector(".brand img")!;
        Assert.Equal(("32", "32"), (picture.GetAttribute("width"), picture.GetAttribute("height")));
        using var logo = await visitor.Client.GetAsync(new Uri(picture.GetAttribute("src")!, UriKind.Relative));
        Assert.Equal(Pixel, await logo.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/png", logo.Content.Headers.ContentType!.ToString());
        Assert.Equal("public, max-age=31536000, immutable", logo.Headers.CacheControl!.ToString());
        Assert.Equal("nosniff", Assert.Single(logo.Headers.GetValues("X-Content-Type-Options")));

        await browser.GoAsync("/administration/house/logo/remove");
        await browser.SubmitAsync("Remove");
        Assert.Null(browser.Page.QuerySelector(".brand img"));
        using var gone = await visitor.Client.GetAsync(new Uri(picture.GetAttribute("src")!, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task A_style_is_looked_at_first_and_refused_where_it_could_not_be_read()
    {
        await using var scene = new DeskFactory();
        await scene.InitializeAsync();
        var browser = await scene.SignInAsync(Role.Administrator);
        await browser.GoAsync("/administration/house");
        await browser.Fill("Accent colour", "#FFCC00").SubmitAsync("Save");
        Assert.Equal("Accent colour: This colour is too light to be read on white: its contrast is 1.5 to 1, and 4.5 to 1 is the least. Please choose a darker one.", Assert.Single(browser.Errors));

        var name = browser.Value("Name of the house");
        await browser.Fill("Name of the house", "").Fill("Accent colour", "yellow").SubmitAsync("Save");
        Assert.Equal(["Name of the house: Please fill this in.", "Accent colour: Please write the colour as # and six hexadecimal digits, such as #1F4E79."], browser.Errors);
        await browser.Fill("Name of the house", name).Fill("Accent colour", "#7a1f5c").Fill("Imprint", "Prüfhaus eG\nHafenweg 2").Fill("Contact for corrections", "fehler@pruefhaus.example").SubmitAsync("Look at it first");
        Assert.Empty(browser.Errors);
        Assert.Equal("#7A1F5C", browser.Page.QuerySelector("figure circle")!.GetAttribute("fill"));
        Assert.Contains("Hafenweg 2", Browser.Words(browser.Page.QuerySelector("dl")), StringComparison.Ordinal);
        Assert.Empty(await scene.InDbAsync(db => db.Houses.ToListAsync()));

        await browser.SubmitAsync("Save");
        Assert.Equal("The house has been saved.", browser.Flash);
        Assert.Equal(("#7A1F5C", "Prüfhaus eG\nHafenweg 2"), (browser.Value("Accent colour"), browser.Value("Imprint").ReplaceLineEndings("\n").Trim()));
        await browser.GoAsync("/administration/audit?about=house");
        Assert.Contains("changed how the house presents itself in dossiers.", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_house_that_somebody_else_changed_meanwhile_is_shown_with_its_new_name()
    {
        await using var scene = new DeskFactory();
        await scene.InitializeAsync();
        var (one, two) = (await scene.SignInAsync(Role.Administrator, "de"), await scene.SignInAsync(Role.Administrator, "de"));
        await one.GoAsync("/administration/house");
        await two.GoAsync("/administration/house");
        await one.Fill("Name des Hauses", "Hafenblatt").SubmitAsync("Speichern");
        await two.Fill("Name des Hauses", "Brunnauer Bote").SubmitAsync("Speichern");
        Assert.Contains("Es heißt jetzt „Hafenblatt“", Assert.Single(two.Errors), StringComparison.Ordinal);
        Assert.Equal("Brunnauer Bote", two.Value("Name des Hauses"));
        await two.SubmitAsync("Speichern");
        Assert.Equal("Brunnauer Bote", Browser.Words(two.Page.QuerySelector(".brand")));
    }
}
