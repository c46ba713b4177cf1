using System.Text.RegularExpressions;
using Claims.Domain;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Claims.BrowserTests;

/// <summary>A claim is recorded with its quantity.</summary>
internal static partial class ClaimSteps
{
    public const string Statement = "Der Handel zwischen Halvern und Lomarien belief sich 2024 auf rund 19 Milliarden Euro.";

    /// <summary>Fills the open form, everything in it, and records the claim.</summary>
    /// <param name="read">The words were selected, so the figure that they say stands in the form already.</param>
    /// <returns>Its number.</returns>
    public static async Task<string> RecordClaimAsync(this Person person, bool read)
    {
        await person.Field("claimform.field.statement").FillAsync(Statement);
        await person.Field("claimform.field.claimant").FillAsync("Wirtschaftsministerium von Halvern");
        await person.Field("claimform.field.claimant-kind").SelectOptionAsync(person.T.Of(ClaimantKind.Organisation));
        await person.Field("claimform.field.said").FillAsync(person.German ? "13.3.2025" : "13 March 2025");
        if (read)
        {
            await person.TakeReadQuantityAsync();
        }
        else
        {
            await person.FillQuantityAsync("19", "19", Comparator.About);
        }

        await person.Main.GetByText(person.T["claimform.more"], new() { Exact = true }).ClickAsync();
        await person.Field("claimform.field.selection-reason").FillAsync("Die Zahl eröffnet den Artikel und stützt alles Weitere.");
        await person.LookAsync();
        await person.Button("claimform.record.save").ClickAsync();
        return await person.NumberAsync();
    }

    /// <summary>Opens the claim file from the list.</summary>
    public static async Task OpenClaimAsync(this Person person)
    {
        await person.TurnToAsync("claims");
        await person.LookAsync();
        await person.Main.GetByRole(AriaRole.Link, new() { Name = Statement }).ClickAsync();
        await Expect(person.Heading).ToHaveTextAsync(Statement);
        await person.LookAsync();
    }

    /// <summary>Fills in a sum of money in billions of euros.</summary>
    public static async Task FillQuantityAsync(this Person person, string german, string english, Comparator comparator)
    {
        await person.Field("quantity.field.metric").FillAsync("Handelsvolumen");
        await person.Field("quantity.field.comparator").SelectOptionAsync(person.T.Of(comparator));
        await person.Field("quantity.field.value").FillAsync(person.German ? german : english);
        await person.Field("quantity.field.unit-kind").SelectOptionAsync(person.T.Of(UnitKind.Money));
        await person.Field("quantity.field.scale").SelectOptionAsync(person.T["quantity.scale.9"]);
        await person.Field("quantity.field.currency").SelectOptionAsync("EUR");
        await person.Field("quantity.field.period").FillAsync("2024");
    }

    /// <summary>Sees that the form says what the quote says, adds what is measured, and confirms.</summary>
    private static async Task TakeReadQuantityAsync(this Person person)
    {
        await Expect(person.Field("quantity.field.value")).ToHaveValueAsync("19");
        await Expect(person.Field("quantity.field.comparator")).ToHaveValueAsync(nameof(Comparator.About));
        await Expect(person.Field("quantity.field.unit-kind")).ToHaveValueAsync(nameof(UnitKind.Money));
        await Expect(person.Field("quantity.field.scale")).ToHaveValueAsync("9");
        await Expect(person.Field("quantity.field.currency")).ToHaveValueAsync("EUR");
        await Expect(person.Field("quantity.field.period")).ToHaveValueAsync("2024");
        await person.Field("quantity.field.metric").FillAsync("Handelsvolumen");
        await person.Field("quantity.field.confirmed").CheckAsync();
    }

    /// <summary>The number that the desk gave to the claim, as its message says.</summary>
    private static async Task<string> NumberAsync(this Person person)
    {
        var message = person.Main.GetByRole(AriaRole.Status).Filter(new() { HasTextRegex = ClaimNumber() });
        return ClaimNumber().Match(await message.InnerTextAsync()).Value;
    }

    [GeneratedRegex("[0-9]{4}-[0-9]{4}")]
    private static partial Regex ClaimNumber();
}
