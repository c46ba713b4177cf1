using static Microsoft.Playwright.Assertions;

namespace Claims.BrowserTests;

/// <summary>A verdict is written, submitted, and written again.</summary>
internal static class VerdictSteps
{
    public const string Summary = "Halverns Statistiker kommen auf 18,6 Milliarden Euro; die genannten 19 liegen im Rahmen dessen, was „rund“ erlaubt.";

    private const string Reasoning = "Das Statistische Amt weist **18,6 Milliarden Euro** aus [1], zwei Prozent weniger als genannt.";

    /// <summary>Goes from the claim file to its verdict, begun or not.</summary>
    public static async Task OpenVerdictAsync(this Person person)
    {
        await person.OpenClaimAsync();
        await person.Link("claims.action.write").Or(person.Link("claims.action.go-on")).ClickAsync();
        await Expect(person.Button("verdicts.form.save")).ToBeVisibleAsync();
    }

    /// <summary>Writes the whole verdict and submits it.</summary>
    public static async Task SubmitVerdictAsync(this Person person)
    {
        await person.Choice("verdicts.field.rating", person.German ? "Richtig" : "True").ClickAsync();
        await person.Field("verdicts.field.summary").FillAsync(Summary);
        await person.Field("verdicts.field.reasoning").FillAsync(Reasoning);
        await person.Choice("verdicts.field.cited", "[1]").ClickAsync();
        await person.LookAsync();
        await person.Button("verdicts.form.submit").ClickAsync();
        await person.HearAsync("verdicts.submit.done");
        await Expect(person.Heading).ToHaveTextAsync(ClaimSteps.Statement);
    }

    /// <summary>Changes a sentence of a draft that came back, and says beforehand what that means for somebody who could approve it.</summary>
    public static async Task ChangeReturnedDraftAsync(this Person person, string note)
    {
        await person.ReadAsync("verdicts.form.ends-review");
        await Expect(person.Main.GetByText(note)).ToBeVisibleAsync();
        await person.Field("verdicts.field.reasoning").FillAsync($"{Reasoning} Gezählt sind Ausfuhren und Einfuhren [1].");
        await person.LookAsync();
        await person.Button("verdicts.form.save").ClickAsync();
        await person.HearAsync("verdicts.write.done");
        await Expect(person.Main.GetByText(person.T["verdicts.form.ends-review"])).ToHaveCountAsync(0);
        await person.LookAsync();
    }
}
