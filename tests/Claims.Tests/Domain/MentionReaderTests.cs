using Claims.Domain;

namespace Claims.Tests.Domain;

public sealed class MentionReaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly (MemberId Id, string Name)[] People =
        [.. new[] { "Judith Brandau", "Judith Brandau-Meier", "Emre Akgün", "Anne-Marie Kunz", "Anne Kunz", "Olaf" }.Select(name => (MemberId.New(Now), name))];

    [Theory]
    [InlineData("@Emre Akgün, bitte", "@Emre Akgün", "Emre Akgün")]
    [InlineData("Bitte (@emre) ansehen.", "@emre", "Emre Akgün")]
    [InlineData("@AKGÜN!", "@AKGÜN", "Emre Akgün")]
    [InlineData("Frag @Judith Brandau: stimmt das?", "@Judith Brandau", "Judith Brandau")]
    [InlineData("Frag @Judith Brandau-Meier: stimmt das?", "@Judith Brandau-Meier", "Judith Brandau-Meier")]
    [InlineData("@Anne-Marie hat es", "@Anne-Marie", "Anne-Marie Kunz")]
    [InlineData("@anne hat es", "@anne", "Anne Kunz")]
    [InlineData("Zeile\n@Olaf", "@Olaf", "Olaf")]
    [InlineData("@Emre-", "@Emre", "Emre Akgün")]
    [InlineData("@Judith", "@Judith", "Judith Brandau", "Judith Brandau-Meier")]
    [InlineData("@kunz", "@kunz", "Anne-Marie Kunz", "Anne Kunz")]
    [InlineData("@Emres Beleg", "@Emres")]
    [InlineData("@tagesschau meldet", "@tagesschau")]
    public void The_longest_name_that_stands_behind_the_sign_is_met(string text, string words, params string[] met)
    {
        var place = Assert.Single(MentionReader.Read(text, People));
        Assert.Equal(words, text.Substring(place.Start, place.Length));
        Assert.Equal(met, People.Where(person => place.Met.Contains(person.Id)).Select(person => person.Name));
    }

    [Theory]
    [InlineData("emre@example.org")]
    [InlineData("https://social.example/@emre")]
    [InlineData("5 @ 3")]
    [InlineData("@")]
    [InlineData("@ Emre")]
    [InlineData("@@emre@x")]
    [InlineData("@5")]
    [InlineData("a_@emre")]
    public void An_address_or_a_lone_sign_calls_nobody(string text) => Assert.Empty(MentionReader.Read(text, People));

    [Fact]
    public void Any_text_can_be_read()
    {
        var random = new Random(20261127);
        var signs = new[] { "@", "E", "m", "r", "e", " ", "-", ".", "ü", "\ud83d\ude00", "Judith", "Brandau", "\n", "(" };
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => signs[random.Next(signs.Length)]));
            var end = 0;
            foreach (var place in MentionReader.Read(text, People))
            {
                Assert.True(place.Start >= end && place.Start + place.Length <= text.Length && text[place.Start] == '@' && place.Length > 1, text);
                end = place.Start + place.Length;
            }
        }
    }
}
