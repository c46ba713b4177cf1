using Claims.Domain;
using Claims.Tests.Pages;
using Claims.Tests.Pages.Library;
using Claims.Tests.Pages.Sources;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Claims.Tests.Web.Forms;

/// <summary>Two people edit the same: the second save is refused with both texts, and the person merges. Every page that takes a form stands in one of the tables.</summary>
public sealed class EditFormsTests(DeskFactory desk) : IClassFixture<DeskFactory>
{
    private static readonly Dictionary<string, EditForm> Edits = new()
    {
        ["/claims/{number}/edit"] = new(Role.FactChecker, async desk => $"/claims/{await VerdictScene.ResearchedAsync(desk)}/edit", "Claim", "Save"),
        ["/claims/{number}/plan"] = new(Role.Editor, async desk => $"/claims/{await VerdictScene.ResearchedAsync(desk)}/plan", "Due", "Save plan")
        {
            Texts = ("2026-12-24", "2026-12-27", "2026-12-31"),
            Shown = "24 December 2026",
        },
        ["/claims/{number}/contacts/{contact:guid}/edit"] = new(Role.FactChecker, async desk => $"{await ContactAsync(desk)}/edit", "Question", "Save"),
        ["/claims/{number}/contacts/{contact:guid}"] = new(Role.FactChecker, ContactAsync, "", "Record outcome")
        {
            // Nothing came back, and then something did.
            Texts = ("no reply", "declined to answer", "answered"),
            Type = (browser, outcome) => browser.Tick(outcome).Fill("Answered or declined on", outcome == "no reply" ? "" : "2026-01-05").Fill("Answer", outcome == "answered" ? "Gern." : ""),
            Shown = "Stored now",
        },
        ["/claims/{number}/correction/wording"] = new(Role.FactChecker, CorrectionAsync, "What readers are told", "Save"),
        ["/complaints/{id:guid}/edit"] = new(Role.FactChecker, ComplaintAsync, "What they say", "Save"),
        ["/claims/{number}/comments/{comment:guid}/edit"] = new(Role.FactChecker, CommentAsync, "Comment", "Save"),
        ["/claims/{number}/evidence/{n:int}/edit"] = new(Role.FactChecker, async desk => $"/claims/{await VerdictScene.ResearchedAsync(desk)}/evidence/1/edit", "Note on the link", "Save"),
        ["/claims/{number}/verdict"] = new(Role.FactChecker, async desk => $"/claims/{await VerdictScene.DraftedAsync(desk)}/verdict", "Reasoning", "Save as draft"),
        ["/claims/views/{id:guid}/rename"] = new(Role.FactChecker, ViewAsync, "Name", "Save"),
        ["/evidence/{id:guid}/revise"] = new(Role.FactChecker, async desk => $"/evidence/{await desk.EvidenceAsync("Von zweien geändert")}/revise", "Title", "Save as a new revision"),
        ["/sources/{id:guid}/edit"] = new(Role.FactChecker, async desk => $"/sources/{await desk.SourceAsync()}/edit", "Note", "Save"),
        ["/dossiers/{id:guid}/edit"] = new(Role.Editor, async desk => $"/dossiers/{(await DossierAsync(desk)).Id}/edit", "Introduction", "Save"),
        ["/dossiers/{id:guid}/claims"] = new(Role.Editor, async desk => $"/dossiers/{(await DossierAsync(desk)).Id}/claims", "", "Save")
        {
            // Three claims: the first to the end, the last to the front, the second to the end.
            Texts = ("0 9", "2 0", "1 9"),
            Type = (browser, move) => browser.Fill(Place(browser, move[0] - '0'), move[2..]),
            Shown = "Stored now",
        },
        ["/administration/topics/{key}/rename"] = new(Role.Administrator, _ => Task.FromResult("/administration/topics/trade/rename"), "English name", "Rename"),
        ["/administration/house"] = new(Role.Administrator, _ => Task.FromResult("/administration/house"), "Name of the house", "Save the name"),
        ["/members/{id:guid}/roles"] = new(Role.Administrator, async desk => $"/members/{(await desk.JoinAsync("roles.of.two@example.org", "Two Hands", Role.FactChecker)).Id}/roles", "", "Save roles")
        {
            Texts = ("Reviewer", "Editor", "Reader"),
            Type = (browser, role) => browser.Tick(role).Fill("Reason", "Needed."),
            Shown = "Stored now",
        },
        ["/account/profile"] = new(Role.Reader, _ => Task.FromResult("/account/profile"), "Name", "Save profile"),
    };

    /// <summary>Pages that take a form and change no text that somebody else may have changed since.</summary>
    private static readonly Dictionary<string, string[]> Others = new()
    {
        ["makes something new"] =
        [
            "/account/interests", "/administration/erasures/new", "/administration/topics/add", "/claims/record", "/claims/{number}/comments", "/claims/{number}/evidence/add/{id:guid}", "/claims/{number}/evidence/new", "/claims/{number}/contacts/new", "/claims/{number}/quotes/add", "/complaints/new",
            "/claims/{number}/relate", "/claims/views/save", "/dossiers/create", "/dossiers/{id:guid}/print", "/evidence/record", "/members/invite", "/members/{id:guid}/link", "/setup",
            "/sources/record", "/sources/{id:guid}/annotations/import", "/sources/{id:guid}/text",
        ],
        ["takes one step, which the stage or the state allows once"] =
        [
            "/administration/house/logo", "/administration/house/logo/remove", "/administration/topics/{key}/restore", "/administration/topics/{key}/retire", "/claims/{number}/comments/{comment:guid}/reopen",
            "/claims/{number}/comments/{comment:guid}/resolve", "/claims/{number}/confirm", "/claims/{number}/correct", "/claims/{number}/correction/confirm", "/claims/{number}/correction/give-up", "/claims/{number}/gates/{gate}", "/claims/{number}/start-over",
            "/complaints/{id:guid}/close", "/complaints/{id:guid}/correction", "/complaints/{id:guid}/reopen", "/dossiers/{id:guid}/editions/{number:int}/printing", "/dossiers/{id:guid}/editions/{number:int}/withdraw", "/claims/{number}/discard", "/claims/{number}/evidence/{n:int}/remove", "/claims/{number}/evidence/{n:int}/update",
            "/claims/{number}/quotes/{quote:guid}/remove", "/claims/{number}/relate/{other}/remove", "/claims/{number}/research", "/claims/{number}/resembling/{other}/confirm",
            "/claims/{number}/resembling/{other}/put-aside", "/claims/{number}/review/approve", "/claims/{number}/review/endorse", "/claims/{number}/review/return", "/claims/{number}/take",
            "/claims/{number}/verdict/delete-draft", "/claims/{number}/verdict/withdraw", "/claims/views/{id:guid}/delete", "/dossiers/{id:guid}/delete", "/evidence/{id:guid}/delete", "/evidence/{id:guid}/retire",
            "/members/{id:guid}/disable", "/members/{id:guid}/enable", "/members/{id:guid}/take-back", "/sources/{id:guid}/delete", "/sources/{id:guid}/suggestions", "/sources/{id:guid}/texts/{number:int}/anchor/{quote:guid}",
        ],
        ["adds to many claims and takes nothing away that it did not show"] = ["/claims/assign", "/claims/collect", "/claims/file"],
        ["is one member's own, and the last one counts"] =
        [
            "/account/join", "/account/password", "/account/reset", "/account/sign-in", "/account/sign-out", "/claims/{number}/interest", "/claims/{number}/presence", "/claims/{number}/unwatch", "/claims/{number}/watch", "/inbox/read",
            "/inbox/{id:guid}/open", "/inbox/{id:guid}/read", "/inbox/{id:guid}/unread",
        ],
        ["changes nothing"] = ["/administration/audit/export", "/error/{status:int}", "/verify"],
        ["is the same form as another in the table"] = ["/claims/{number}/verdict/submit"],
        ["shows how what was typed differs from the version that was introduced meanwhile, and asks again"] = ["/administration/gates/new", "/administration/scales/new"],
        ["takes a file as a new revision, and says so when there is a newer one"] = ["/evidence/{id:guid}/series"],
    };

    public static TheoryData<string> Addresses => [.. Edits.Keys];

    [Fact]
    public async Task Every_page_that_takes_a_form_is_in_a_table()
    {
        var listed = Edits.Keys.Concat(Others.Values.SelectMany(addresses => addresses)).Order(StringComparer.Ordinal).ToList();
        var posted = await PostedAsync();
        Assert.Equal([], posted.Except(listed).Select(address => $"{address}: add it to the edit forms, or to the others with its reason"));
        Assert.Equal([], listed.Except(posted).Select(address => $"{address} takes no form any more"));
        Assert.Equal(listed.Distinct(), listed);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task The_second_save_is_refused_with_both_texts_and_then_merged(string pattern)
    {
        var form = Edits[pattern];
        var address = await form.Address(desk);
        var (one, other) = (await desk.SignInAsync(form.By), await desk.SignInAsync(form.By));
        await one.GoAsync(address);
        await other.GoAsync(address);
        await form.Fill(one, form.Texts.Theirs).SubmitAsync(form.Button);
        Assert.Empty(one.Errors);
        await form.Fill(other, form.Texts.Mine).SubmitAsync(form.Button);

        Assert.Single(other.Errors);
        Assert.Contains(form.Shown ?? form.Texts.Theirs, other.Text, StringComparison.Ordinal);
        if (form.Label.Length > 0)
        {
            Assert.Equal(form.Texts.Mine, other.Value(form.Label));
        }

        await form.Fill(other, form.Texts.Merged).SubmitAsync(form.Button);
        Assert.Empty(other.Errors);
        if (form.Label.Length > 0)
        {
            await one.GoAsync(address);
            Assert.Equal(form.Texts.Merged, one.Value(form.Label));
        }
    }

    [Fact]
    public async Task Each_field_that_differs_shows_both_and_is_named_above()
    {
        var id = await desk.SourceAsync();
        var (one, other) = (await desk.SignInAsync(Role.FactChecker, "de"), await desk.SignInAsync(Role.FactChecker, "de"));
        await one.GoAsync($"/sources/{id}/edit");
        await other.GoAsync($"/sources/{id}/edit");
        await one.Fill("Titel", "Zwei Uhren, eine Liste").Fill("Art", "Interview").SubmitAsync("Speichern");
        await other.Fill("Titel", "Zwei Uhren, drei Listen").SubmitAsync("Speichern");

        Assert.Equal(["Titel", "Art"], other.Page.QuerySelectorAll(".errors p a[href^='#']").Select(Browser.Words));
        var title = other.Page.GetElementById("Input_Title-now")!;
        Assert.Equal(["Zwei Uhren, eine Liste", "Zwei Uhren, Eingefügt: drei Listen"], title.QuerySelectorAll(".diff").Select(Browser.Words));
        Assert.Contains("Interview", Browser.Words(other.Page.GetElementById("Input_Kind-now")), StringComparison.Ordinal);
        Assert.Equal("Input_Title-now", other.Page.GetElementById("Input_Title")!.GetAttribute("aria-describedby"));
        await other.ClickAsync("Eigene Eingaben verwerfen");
        Assert.Equal("Zwei Uhren, eine Liste", other.Value("Titel"));
    }

    [Fact]
    public async Task A_mistake_in_a_stale_form_does_not_make_it_fresh()
    {
        var id = await desk.SourceAsync();
        var (one, other) = (await desk.SignInAsync(Role.FactChecker), await desk.SignInAsync(Role.FactChecker));
        await one.GoAsync($"/sources/{id}/edit");
        await other.GoAsync($"/sources/{id}/edit");
        await one.Fill("Note", "Von der einen.").SubmitAsync("Save");
        await other.Fill("Title", "").SubmitAsync("Save");
        await other.Fill("Title", "Wieder da").SubmitAsync("Save");

        Assert.Contains("Somebody else has changed this", Assert.Single(other.Errors), StringComparison.Ordinal);
        Assert.Equal("Von der einen.", await desk.InDbAsync(db => db.Sources.Where(source => source.Id == id).Select(source => source.Note).SingleAsync()));
    }

    private async Task<List<string>> PostedAsync()
    {
        var loader = desk.Services.GetRequiredService<PageLoader>();
        var posted = new List<string>();
        foreach (var endpoint in desk.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
                && (await loader.LoadAsync(page, EndpointMetadataCollection.Empty)).HandlerMethods.Any(handler => HttpMethods.IsPost(handler.HttpMethod)))
            {
                posted.Add("/" + endpoint.RoutePattern.RawText!.TrimStart('/'));
            }
        }

        return [.. posted.Distinct().Order(StringComparer.Ordinal)];
    }

    private static async Task<string> CommentAsync(DeskFactory desk)
    {
        var number = await VerdictScene.ResearchedAsync(desk);
        var id = await desk.InDbAsync(db => db.WriteAsync(async token =>
        {
            var comment = Comment.Write((await db.LoadClaimAsync(number, token))!.Id, "Zuerst so.", [], desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow());
            db.Add(comment);
            return comment.Id;
        }));
        return $"/claims/{number}/comments/{id}/edit";
    }

    private static async Task<string> ContactAsync(DeskFactory desk)
    {
        var number = await VerdictScene.ResearchedAsync(desk);
        var day = new DateOnly(2026, 1, 2);
        await desk.DoAsync(number, claim => claim.Ask(new(ContactParty.Claimant, "Pressestelle", ContactChannel.Email, "Woher stammt die Zahl?", day), day, desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow()));
        return $"/claims/{number}/contacts/{(await desk.ClaimAsync(number)).Contacts[0].Id}";
    }

    private static async Task<string> CorrectionAsync(DeskFactory desk)
    {
        var number = await desk.ApprovedAsync();
        await desk.DoAsync(number, claim => claim.OpenCorrection("Neue Zahl", desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow()));
        return $"/claims/{number}/correction/wording";
    }

    private static async Task<string> ComplaintAsync(DeskFactory desk)
    {
        var (day, now) = (new DateOnly(2026, 1, 2), TimeProvider.System.GetUtcNow());
        var complaint = Complaint.Record(new("Ada", ContactChannel.Letter, day, day, "Das stimmt nicht."), null, day, desk.Actor(Role.FactChecker), now);
        await desk.InDbAsync(async db =>
        {
            db.Add(complaint);
            return await db.SaveChangesAsync();
        });
        return $"/complaints/{complaint.Id}/edit";
    }

    private static async Task<string> ViewAsync(DeskFactory desk)
    {
        var view = SavedView.Save("Zu teilen", "stage=open", true, desk.Actor(Role.FactChecker), TimeProvider.System.GetUtcNow());
        await desk.InDbAsync(async db =>
        {
            db.Add(view);
            return await db.SaveChangesAsync();
        });
        return $"/claims/views/{view.Id}/rename";
    }

    private static async Task<Dossier> DossierAsync(DeskFactory desk)
    {
        string[] numbers = [await VerdictScene.ResearchedAsync(desk), await VerdictScene.ResearchedAsync(desk), await VerdictScene.ResearchedAsync(desk)];
        return await desk.InDbAsync(db => db.WriteAsync(async token =>
        {
            var (by, now) = (desk.Actor(Role.Editor), TimeProvider.System.GetUtcNow());
            var dossier = Dossier.Create(new("Handel", null, null, "de"), by, now);
            dossier.Arrange([.. (await db.LoadClaimsAsync(numbers, token)).Select(claim => claim.Id)], by, now);
            db.Add(dossier);
            return dossier;
        }));
    }

    private static string Place(Browser browser, int index) =>
        Browser.Words(browser.Page.QuerySelectorAll("label[for^='place-']")[index]);

    /// <summary>A form that changes something.</summary>
    /// <param name="By">Who may.</param>
    /// <param name="Address">Makes the thing and says where it is edited.</param>
    /// <param name="Label">Of the field that both change; empty where it is none with one text.</param>
    private sealed record EditForm(Role By, Func<DeskFactory, Task<string>> Address, string Label, string Button)
    {
        public (string Theirs, string Mine, string Merged) Texts { get; init; } = ("Von der einen.", "Von der anderen.", "Von beiden.");

        /// <summary>How the page shows what the other one saved, where not as it was typed.</summary>
        public string? Shown { get; init; }

        public Func<Browser, string, Browser>? Type { get; init; }

        public Browser Fill(Browser browser, string text) => Type is null ? browser.Fill(Label, text) : Type(browser, text);
    }
}
