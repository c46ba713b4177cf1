using Claims.Domain;
using Claims.Tests;
using static Microsoft.Playwright.Assertions;

namespace Claims.BrowserTests;

/// <summary>Evidence is recorded with its file and its figure, and linked to the claim.</summary>
internal static class EvidenceSteps
{
    public static async Task AddEvidenceAsync(this Person person)
    {
        await person.OpenClaimAsync();
        await person.Link("start.next.evidence").Or(person.Link("claims.action.evidence")).First.ClickAsync();
        await Expect(person.Heading).ToHaveTextAsync(person.T["evidence.add.title"]);
        await person.LookAsync();
        await person.Link("evidence.new.action").First.ClickAsync();
        await person.Choice("evidence.field.stance", person.T.Of(Stance.Supports)).ClickAsync();
        await person.Choice("evidence.field.role", person.T.Of(CalculationRole.Found)).ClickAsync();
        await person.Field("evidence.field.publisher").FillAsync("Statistisches Amt von Halvern");
        await person.Field("evidence.field.kind").SelectOptionAsync(person.T.Of(EvidenceKind.OfficialStatistics));
        await person.Field("evidence.field.title").FillAsync("Außenhandel nach Partnerländern 2024");
        await person.Field("evidence.field.locator").FillAsync("Tabelle 3, Zeile Lomarien");
        await person.FillQuantityAsync("18,6", "18.6", Comparator.Equal);
        await person.Field("evidence.field.files").SetInputFilesAsync(Path.Combine(Repository.Root, "seed/demo/files/handel-2024.csv"));
        await person.LookAsync();
        await person.Button("evidence.new.submit").ClickAsync();
        await person.HearAsync("evidence.new.done");
        await Expect(person.Heading).ToHaveTextAsync(ClaimSteps.Statement);
        await Expect(person.Main.GetByText("handel-2024.csv")).ToBeVisibleAsync();
        await person.LookAsync();
    }
}
