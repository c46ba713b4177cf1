using Claims.Domain;

namespace Claims.Tests.Data.Search;

/// <summary>Who is first: numbers, then statements, then quotes and people, then evidence; the word before the compound before the translation.</summary>
public sealed class SearchRankTests
{
    [Fact]
    public async Task The_statement_goes_before_the_quote_and_the_quote_before_the_evidence_however_often_that_says_it()
    {
        await using var desk = await RankedDesk.CreateAsync();
        await desk.AddAsync("2026-0001", "Eine Aussage ohne das Wort.", evidence: "Schleusen, Schleuse um Schleuse: die Schleusen der Schleusenverwaltung");
        await desk.AddAsync("2026-0002", "Noch eine Aussage ohne das Wort.", quote: "jede Schleuse ist zu alt");
        await desk.AddAsync("2026-0003", "Von den vielen Bauwerken, die der Bund am Kanal unterhält, ist nach Jahren des Wartens nun auch die größte Schleuse gesperrt worden.");

        Assert.Equal(["2026-0003", "2026-0002", "2026-0001"], await desk.AskAsync("Schleuse"));
    }

    [Fact]
    public async Task The_word_goes_before_a_compound_of_it_and_the_compound_before_another_word_for_it()
    {
        await using var desk = await RankedDesk.CreateAsync();
        await desk.AddAsync("2026-0001", "Im Mai kamen mehr Lastwagen über den Pass.");
        await desk.AddAsync("2026-0002", "Im Mai kam die Lkw-Maut auf den Pass.");
        await desk.AddAsync("2026-0003", "Im Mai kamen mehr Trucks über den Pass.");

        Assert.Equal("2026-0001", (await desk.AskAsync("Lastwagen"))[0]);
        Assert.Equal(3, (await desk.AskAsync("Lastwagen")).Count);
    }

    [Fact]
    public async Task A_claim_with_all_words_goes_before_one_that_lacks_one_of_many()
    {
        await using var desk = await RankedDesk.CreateAsync();
        await desk.AddAsync("2026-0001", "Der Hafen sperrt im Winter die Schleuse.");
        await desk.AddAsync("2026-0002", "Der Hafen sperrt im Winter die Schleuse für Tanker.");

        Assert.Equal(["2026-0002", "2026-0001"], await desk.AskAsync("Hafen sperrt Schleuse Tanker"));
    }

    [Fact]
    public async Task A_typed_number_finds_its_claim_first()
    {
        await using var desk = await RankedDesk.CreateAsync();
        await desk.AddAsync("2026-0042", "Eine Aussage.");
        await desk.AddAsync("2026-0043", "Wie 2026-0042 sagt, steht es so: 2026 waren es 42.");

        Assert.Equal("2026-0042", (await desk.AskAsync("2026-0042"))[0]);
        Assert.Equal("2026-0042", (await desk.AskAsync(" 2026-0042 "))[0]);
    }

    [Theory]
    [InlineData("Rat", "Vier Monate Arbeit")]
    [InlineData("Eis", "Die Reise nach Preussen")]
    [InlineData("Port", "Der Import wuchs")]
    [InlineData("Art", "Der Artikel sagt es")]
    [InlineData("Formation", "Eine Information")]
    [InlineData("Land", "Deutschland und Russland")]
    [InlineData("import", "That is important")]
    public async Task A_word_is_not_found_in_the_middle_of_another(string typed, string statement)
    {
        await using var desk = await RankedDesk.CreateAsync();
        await desk.AddAsync("2026-0001", statement);

        Assert.Empty(await desk.AskAsync(typed));
    }

    private sealed class RankedDesk(StoredDesk desk) : IAsyncDisposable
    {
        public static async Task<RankedDesk> CreateAsync() => new(await StoredDesk.CreateAsync());

        public async Task AddAsync(string number, string statement, string? quote = null, string? evidence = null)
        {
            await using var db = desk.Open();
            await db.WriteAsync(_ =>
            {
                var claim = Claim.Record(number, desk.Details(statement: statement), desk.Author, desk.Now);
                if (quote is not null)
                {
                    claim.AddWaitingQuote(desk.Source, quote, null, null, desk.Author, desk.Now);
                }

                if (evidence is not null)
                {
                    var record = Claims.Domain.Evidence.Record(new("Amt", evidence, EvidenceKind.Primary), [], desk.Author, desk.Now);
                    claim.AddEvidence(record, Stance.Context, CalculationRole.None, null, desk.Author, desk.Now);
                    db.Add(record);
                }

                db.Add(claim);
                return Task.CompletedTask;
            });
        }

        public async Task<List<string>> AskAsync(string typed)
        {
            await using var db = desk.Open();
            return await SearchExam.AskAsync(db, typed);
        }

        public ValueTask DisposeAsync() => desk.DisposeAsync();
    }
}
