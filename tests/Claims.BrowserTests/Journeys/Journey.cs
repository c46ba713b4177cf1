using Claims.Domain;
using Claims.Tests;

namespace Claims.BrowserTests;

/// <summary>The main job, from an article to an approved verdict and its dossier, as the people of a desk do it.</summary>
internal static class Journey
{
    private const string Note = "Bitte dazuschreiben, was in den 18,6 Milliarden enthalten ist.";

    /// <param name="quote">How the author gets the words of the article into the form.</param>
    public static async Task PlayAsync(Scene scene, string language, bool scripts, Func<Person, Task> quote)
    {
        Programs.Require("pdftotext");
        async Task<Person> Enter(string name, params Role[] roles)
        {
            var email = $"{name.Split(' ')[0]}.{language}@example.org".ToLowerInvariant();
            await scene.Desk.JoinAsync(email, name, roles);
            return await scene.SignInAsync(email, language, scripts);
        }

        var author = await Enter("Alma Prüfstein", Role.FactChecker);
        await author.LookAsync();
        await author.RecordSourceAsync();
        await quote(author);
        var claim = await author.RecordClaimAsync(read: scripts);
        await author.LookAsync();
        await author.AddEvidenceAsync();
        await author.OpenVerdictAsync();
        await author.SubmitVerdictAsync();
        await author.CannotDecideAsync();
        await author.LookAsync();

        var editor = await Enter("Dora Freigeber", Role.Editor);
        await editor.OpenReviewAsync();
        await editor.ReturnAsync(Note);

        var second = await Enter("Bela Zweitblick", Role.FactChecker, Role.Editor);
        await second.OpenVerdictAsync();
        await second.ChangeReturnedDraftAsync(Note);
        await second.Button("verdicts.form.submit").ClickAsync();
        await second.HearAsync("verdicts.submit.done");
        await second.CannotDecideAsync();

        var reviewer = await Enter("Cleo Gegenblick", Role.Reviewer);
        await reviewer.OpenReviewAsync();
        await reviewer.EndorseAsync(2);

        await editor.OpenReviewAsync();
        await editor.ApproveAsync(2);
        var text = Packed(await editor.PrintDossierAsync(claim));
        foreach (var words in new[] { claim, ClaimSteps.Statement, SourceSteps.Quote, "richtig", VerdictSteps.Summary, "Alma Prüfstein", "Bela Zweitblick", "Dora Freigeber" })
        {
            Assert.Contains(Packed(words), text, StringComparison.Ordinal);
        }
    }

    /// <summary>A text without white space and hyphens, for a line of print ends where it must.</summary>
    private static string Packed(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign) && sign is not ('-' or '\u00AD' or '\u2010')));
}
