using Claims.Web.Recording;

namespace Claims.Tests.Web.Recording;

public sealed class ClippedPageTests
{
    [Theory]
    [InlineData("https://anzeiger.example/hafen#top", "https://anzeiger.example/hafen")]
    [InlineData("https://anzeiger.example/hafen?utm_source=x&id=7&fbclid=y", "https://anzeiger.example/hafen?id=7")]
    [InlineData("https://anzeiger.example/hafen?utm_source=x", "https://anzeiger.example/hafen")]
    [InlineData("https://anzeiger.example/#:~:text=Hafen", "https://anzeiger.example/")]
    [InlineData("file:///home/hafen.html", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("about:blank", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void An_address_is_kept_without_what_only_counts_visitors(string? typed, string? kept) =>
        Assert.Equal(kept, ClippedPage.Of(typed, null, null, null).Url);

    [Fact]
    public void An_address_longer_than_a_source_may_have_is_left_out() =>
        Assert.Null(ClippedPage.Of($"https://anzeiger.example/{new string('a', 2_000)}", null, null, null).Url);

    [Fact]
    public void The_same_page_is_known_by_other_ways_to_write_it()
    {
        var addresses = ClippedPage.Of("http://www.anzeiger.example/hafen/", null, null, null).Addresses;
        Assert.Contains("https://anzeiger.example/hafen", addresses);
        Assert.Contains("http://www.anzeiger.example/hafen/", addresses);
        Assert.DoesNotContain("https://anzeiger.example/", addresses);
        Assert.Empty(ClippedPage.Of(null, null, null, null).Addresses);
    }

    [Fact]
    public void Words_and_title_are_bounded_and_split_no_sign()
    {
        var clipped = ClippedPage.Of(null, $"Der Hafen\n\t{new string('x', 400)}", "de-AT", $" a{string.Concat(Enumerable.Repeat("🌾", 2_000))}\0 ");
        Assert.StartsWith("Der Hafen xx", clipped.Title, StringComparison.Ordinal);
        Assert.Equal(300, clipped.Title!.Length);
        Assert.Equal(ClippedPage.MostWords - 1, clipped.Words!.Length);
        Assert.False(char.IsHighSurrogate(clipped.Words[^1]));
        Assert.Equal("de", clipped.Language);
    }

    [Fact]
    public void What_is_missing_is_left_out_of_an_address()
    {
        Assert.Equal("/sources/record?title=A%26B&words=C%20D", ClippedPage.Of(" ", "A&B", "fr", "C D").To("/sources/record"));
        Assert.Equal("/claims/record?source=00000000-0000-0000-0000-000000000000&text=2", ClippedPage.Form(Guid.Empty, 2, " \n "));
    }

    [Fact]
    public void The_bookmark_is_an_address_that_a_validator_accepts()
    {
        var code = Bookmarklet.For("https://desk.example/claims");
        Assert.True(Uri.IsWellFormedUriString(code, UriKind.Absolute));
        Assert.Contains("https://desk.example/claims/claims/clip?", Uri.UnescapeDataString(code), StringComparison.Ordinal);
    }
}
