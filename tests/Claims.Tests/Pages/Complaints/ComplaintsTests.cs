using System.Net;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Pages.Complaints;

public sealed class ComplaintsTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    [Fact]
    public async Task A_complaint_about_a_claim_is_recorded_answered_by_an_editor_without_a_part_and_leads_to_a_correction()
    {
        var number = await desk.ApprovedAsync();
        var checker = await desk.SignInAsync(Role.FactChecker);
        await checker.GoAsync($"/claims/{number}");
        await checker.ClickAsync("Record a complaint");
        Assert.Equal(number, checker.Value("Number of the claim"));
        await FillAsync(checker, "Ada Beispiel");
        Assert.Equal("The complaint is recorded.", checker.Flash);
        Assert.StartsWith("Complaint of ", checker.Heading, StringComparison.Ordinal);
        Assert.Contains("Ada Beispiel", checker.Text, StringComparison.Ordinal);
        var path = checker.Path;
        await checker.GoAsync($"/claims/{number}");
        Assert.Contains("Ada Beispiel", checker.Text, StringComparison.Ordinal);

        var approver = await desk.SignInAsync(Role.Editor);
        await approver.GoAsync($"{path}/close");
        Assert.Contains("You had a part in the verdict", approver.Text, StringComparison.Ordinal);

        await desk.DoAsync(number, claim => claim.OpenCorrection("Neue Zahl.", desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow()));
        var (editor, _) = await desk.JoinedAsync("Vera", "en", Role.Editor);
        await editor.GoAsync(path);
        await editor.ClickAsync("Close the complaint");
        await editor.Tick("Upheld").Fill("Answer", "Thank you, you are right.").Fill("Correction that came of it", "2").SubmitAsync("Close");
        Assert.Equal("The complaint is closed.", editor.Flash);
        Assert.Contains("Thank you, you are right.", editor.Text, StringComparison.Ordinal);
        Assert.Contains("Correction of version 1", editor.Text, StringComparison.Ordinal);
        Assert.Equal(["complaint.recorded", "complaint.closed", "complaint.correction-linked"], await KindsAsync(path));

        await editor.ClickAsync("Reopen the complaint");
        await editor.Fill("Reason", "They wrote again.").SubmitAsync("Reopen");
        Assert.Equal("The complaint is open again.", editor.Flash);
        Assert.Contains("They wrote again.", editor.Text, StringComparison.Ordinal);
        await editor.GoAsync($"{path}/history");
        Assert.Contains("reopened the complaint:", editor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_about_the_desk_is_due_after_a_fortnight_and_called_for_on_the_start_page_of_editors()
    {
        var reviewer = await desk.SignInAsync(Role.Reviewer);
        await reviewer.GoAsync("/complaints/new");
        await FillAsync(reviewer, "Nobody in time", received: TimeProvider.System.GetUtcNow().AddDays(-20).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var complaint = await FindAsync(reviewer.Path);
        Assert.Equal(14, complaint.DueOn.DayNumber - complaint.ReceivedOn.DayNumber);
        Assert.Null(complaint.ClaimId);

        var editor = await desk.SignInAsync(Role.Editor);
        await editor.GoAsync("/");
        Assert.Contains("Nobody in time", editor.Text, StringComparison.Ordinal);
        await reviewer.GoAsync("/");
        Assert.DoesNotContain("Nobody in time", reviewer.Text, StringComparison.Ordinal);
        await editor.GoAsync("/complaints");
        Assert.Contains("Nobody in time", editor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_see_nothing_of_it()
    {
        var number = await desk.ApprovedAsync();
        var checker = await desk.SignInAsync(Role.FactChecker);
        await checker.GoAsync($"/complaints/new?claim={number}");
        await FillAsync(checker, "Geheim Beispiel");
        var path = checker.Path;
        var reader = await desk.SignInAsync(Role.Reader);
        await reader.GoAsync($"/claims/{number}");
        Assert.DoesNotContain("Geheim", reader.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GoAsync(path)).Status);
    }

    [Theory]
    [InlineData("de", "Eingegangen am: Dieser Tag liegt in der Zukunft.")]
    [InlineData("en", "Received: That day has not come yet.")]
    public async Task A_refused_form_keeps_what_was_typed(string language, string sentence)
    {
        var browser = await desk.SignInAsync(Role.FactChecker, language);
        await browser.GoAsync("/complaints/new");
        var german = language == "de";
        await browser.Fill(german ? "Von" : "From", "Ada").Fill(german ? "Eingang über" : "Channel", "Letter").Fill(german ? "Eingegangen am" : "Received", "2100-01-01")
            .Fill(german ? "Wortlaut" : "What they say", "Falsch.").SubmitAsync(german ? "Erfassen" : "Record");
        Assert.Equal([sentence], browser.Errors);
        Assert.Equal("Falsch.", browser.Value(german ? "Wortlaut" : "What they say"));
    }

    [Fact]
    public async Task A_claim_that_is_not_there_is_told_at_its_field()
    {
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync("/complaints/new?claim=2019-9999");
        await FillAsync(browser, "Ada");
        Assert.Equal(["Number of the claim: There is no claim 2019-9999."], browser.Errors);
    }

    [Fact]
    public async Task Somebody_elses_words_are_shown_and_ones_own_are_saved_the_second_time()
    {
        var one = await desk.SignInAsync(Role.FactChecker);
        await one.GoAsync("/complaints/new");
        await FillAsync(one, "Ada");
        var path = one.Path;
        await one.GoAsync($"{path}/edit");
        var two = await desk.SignInAsync(Role.Reviewer);
        await two.GoAsync($"{path}/edit");
        await two.Fill("What they say", "Theirs.").SubmitAsync("Save");
        await one.Fill("What they say", "Mine.").SubmitAsync("Save");
        Assert.Single(one.Errors);
        Assert.Contains("Theirs.", one.Text, StringComparison.Ordinal);
        Assert.Equal("Mine.", one.Value("What they say"));
        await one.SubmitAsync("Save");
        Assert.Equal("Mine.", (await FindAsync(path)).Words);
    }

    [Fact]
    public async Task The_correction_is_named_later_as_well()
    {
        var number = await desk.ApprovedAsync();
        var browser = await desk.SignInAsync(Role.FactChecker);
        await browser.GoAsync($"/complaints/new?claim={number}");
        await FillAsync(browser, "Ada");
        var path = browser.Path;
        await browser.GoAsync($"{path}/correction");
        Assert.Contains("No correction of this claim", browser.Text, StringComparison.Ordinal);
        await desk.DoAsync(number, claim => claim.OpenCorrection("Neue Zahl.", desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow()));
        await browser.GoAsync($"{path}/correction");
        await browser.Fill("Correction that came of it", "2").SubmitAsync("Save");
        Assert.Equal("The correction is noted.", browser.Flash);
        Assert.Equal(2, (await FindAsync(path)).CorrectionCycle);
    }

    private static async Task FillAsync(Browser browser, string from, string? received = null)
    {
        browser.Fill("From", from).Fill("Channel", "Email").Fill("What they say", "The figure is old.");
        if (received is not null)
        {
            browser.Fill("Received", received);
        }

        await browser.SubmitAsync("Record");
    }

    private Task<Complaint> FindAsync(string path) => desk.InDbAsync(db => db.Complaints.AsNoTracking().SingleAsync(complaint => complaint.Id == new ComplaintId(Guid.Parse(path.Split('/')[2]))));

    private Task<List<string>> KindsAsync(string path)
    {
        var id = Guid.Parse(path.Split('/')[2]);
        return desk.InDbAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == id).OrderBy(entry => entry.Seq).Select(entry => entry.Kind).ToListAsync());
    }
}
