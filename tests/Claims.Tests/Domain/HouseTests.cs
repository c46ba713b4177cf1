using Claims.Domain;
using Claims.Tests.Support;

namespace Claims.Tests.Domain;

public sealed class HouseTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Actor Administrator = Actor.Of(MemberId.New(Now), Role.Administrator);

    /// <summary>A PNG of one transparent pixel.</summary>
    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [Fact]
    public void A_logo_is_kept_with_its_type_and_hash_and_taken_down_again()
    {
        var house = House.Open("Das Prüfhaus", Administrator, Now);
        house.Show("logo.PNG", Pixel, Administrator, Now);
        Assert.Equal(("image/png", Hashes.Sha256Hex(Pixel)), (house.LogoType, house.LogoSha256));
        house.Show("", null, Administrator, Now);
        Assert.Null(house.Logo);
        Assert.Equal(["house.renamed", "house.logo", "house.logo"], house.Events.Select(happened => happened.Kind));
        Assert.DoesNotContain("Das Prüfhaus", house.Events.SelectMany(happened => happened.Facts.Values));
    }

    [Theory]
    [InlineData("logo.svg", "file.type-unknown")]
    [InlineData("logo.jpg", "file.type-mismatch")]
    [InlineData("logo.txt", "file.type-mismatch")]
    public void The_name_must_agree_with_the_content(string name, string code) =>
        Refused.With(code, () => { House.Open("x", Administrator, Now).Show(name, Pixel, Administrator, Now); return null; });

    [Fact]
    public void What_changes_of_its_style_is_told_and_what_stays_is_not()
    {
        var house = House.Open("Das Prüfhaus", Administrator, Now);
        var style = new HouseStyle("Das Prüfhaus", " Faktenprüfung ", "#1f4e79", "Prüfhaus eG\r\nHafenweg 2", "fehler@pruefhaus.example");
        house.Present(style, Administrator, Now);
        house.Present(style, Administrator, Now);
        Assert.Equal(("Faktenprüfung", "#1F4E79", "Prüfhaus eG\nHafenweg 2", "fehler@pruefhaus.example"), (house.Line, house.Accent, house.Imprint, house.Contact));
        Assert.Equal(["house.renamed", "house.styled"], house.Events.Select(happened => happened.Kind));
        Assert.Equal("#1F4E79", house.Events[1].Facts["accent"]);
        Assert.Equal(["line", "imprint", "contact"], house.Events[1].Texts.Keys);

        house.Present(new("Prüfpult", Imprint: ""), Administrator, Now);
        Assert.Null(house.Imprint);
        Assert.Equal(["house.renamed", "house.styled"], house.Events.Skip(2).Select(happened => happened.Kind));
        Refused.With("actor.role", () => { house.Present(style, Actor.Of(MemberId.New(Now), Role.Editor), Now); return null; });
    }

    [Theory]
    [InlineData("#1f4e79", "#1F4E79")]
    [InlineData(" #767676 ", "#767676")]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void A_colour_that_is_dark_enough_is_kept(string? typed, string? kept) => Assert.Equal(kept, AccentColour.Read(typed, "Accent"));

    [Theory]
    [InlineData("#777777", "house.accent-contrast")]
    [InlineData("#FFFF00", "house.accent-contrast")]
    [InlineData("1F4E79", "house.accent-form")]
    [InlineData("#1F4E7", "house.accent-form")]
    [InlineData("#1F4E7G", "house.accent-form")]
    [InlineData("red", "house.accent-form")]
    public void A_colour_that_cannot_be_read_is_refused(string typed, string code) => Refused.With(code, () => AccentColour.Read(typed, "Accent"));

    [Fact]
    public void Contrast_is_that_of_the_guidelines()
    {
        Assert.Equal(21, AccentColour.ContrastOnWhite(0x000000), 6);
        Assert.Equal(1, AccentColour.ContrastOnWhite(0xFFFFFF), 6);
        Assert.Equal(4.48, AccentColour.ContrastOnWhite(0x777777), 2);
        Assert.Equal(4.4m, Assert.Throws<DomainException>(() => AccentColour.Read("#777777", "Accent")).Args[1]);
    }

    [Fact]
    public void What_is_no_sound_small_picture_is_refused()
    {
        var house = House.Open("x", Administrator, Now);
        Refused.With("house.logo-size", () => { house.Show("a.png", [.. Pixel, .. new byte[Limits.LogoBytes]], Administrator, Now); return null; });
        byte[] wide = [.. Pixel[..18], 0x07, 0xD1, .. Pixel[20..]];
        Refused.With("house.logo-pixels", () => { house.Show("a.png", wide, Administrator, Now); return null; });
        Refused.With("house.logo-broken", () => { house.Show("a.png", Pixel[..20], Administrator, Now); return null; });
        Refused.With("house.logo-type", () => { house.Show("a.pdf", "%PDF-1.7"u8.ToArray(), Administrator, Now); return null; });
        Refused.With("actor.role", () => { house.Show("a.png", Pixel, Actor.Of(MemberId.New(Now), Role.Editor), Now); return null; });
        Assert.Null(house.Logo);
    }

    [Fact]
    public void The_size_of_a_picture_stands_in_its_head()
    {
        Assert.Equal(new PictureSize(1, 1), PictureSize.Of(Pixel));
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 11, 8, 0, 60, 1, 4, 1, 1, 17, 0];
        Assert.Equal(new PictureSize(260, 60), PictureSize.Of(jpeg));
        Assert.All(Enumerable.Range(0, 17), length => Assert.Null(PictureSize.Of(jpeg.AsSpan(0, length))));
        Assert.Null(PictureSize.Of([0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0, 0, 0, 0, 0]));
    }
}
