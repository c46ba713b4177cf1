using Claims.Web.Import;

namespace Claims.Tests.Import;

public sealed class HtmlTextTests
{
    [Fact]
    public void An_article_keeps_its_paragraphs_and_nothing_around_it()
    {
        const string html = """
            <!doctype html><html lang="de"><head><title>Anzeiger</title><style>p{color:red}</style></head><body>
            <header role="banner"><a href="/">Anzeiger</a></header>
            <nav><ul><li>Politik</li><li>Wirtschaft</li></ul></nav>
            <main><article>
              <h1>Zwei Uhren,
                zwei Listen</h1>
              <p>Auf rund <b>19&nbsp;Mrd. Euro</b> summierten
                 sich die Ausfuhren.</p><script>track()</script>
              <p>„Voll ist voll“, sagt sie.<br>Mehr nicht.</p>
              <form><label>Newsletter <input name="mail"></label><button>Bestellen</button></form>
              <ul><li>Erstens Holz</li><li>Zweitens Erz</li></ul>
            </article></main>
            <footer>Impressum</footer></body></html>
            """;

        Assert.Equal(
            "Zwei Uhren, zwei Listen\n\nAuf rund 19\u00A0Mrd. Euro summierten sich die Ausfuhren.\n\n„Voll ist voll“, sagt sie.\nMehr nicht.\n\nErstens Holz\n\nZweitens Erz",
            HtmlText.Read(html));
    }

    [Fact]
    public void Several_articles_are_a_page_that_is_read_as_a_whole() =>
        Assert.Equal("Eins\n\nZwei", HtmlText.Read("<body><article><p>Eins</p></article><article><p>Zwei</p></article></body>"));

    [Fact]
    public void What_is_hidden_is_not_read() =>
        Assert.Equal("Da", HtmlText.Read("<p hidden>Weg</p><p aria-hidden='true'>Weg</p><p>Da</p><noscript>Weg</noscript><template>Weg</template>"));

    [Fact]
    public void A_table_is_read_row_by_row() =>
        Assert.Equal("Jahr\tEuro\n\n2024\t19", HtmlText.Read("<table><tr><th>Jahr</th><th>Euro</th></tr><tr><td>2024</td> <td>19</td></tr></table>"));

    [Fact]
    public void Preformatted_lines_stay_lines() =>
        Assert.Equal("eins\nzwei", HtmlText.Read("<pre>eins\nzwei</pre>"));

    [Fact]
    public void Text_outside_of_any_element_is_read_too() =>
        Assert.Equal("vorher\n\nmitten\n\nnachher", HtmlText.Read("<body>vorher<div>mitten</div>nachher</body>"));

    [Fact]
    public void A_page_nested_deeper_than_a_stack_is_read()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 20_000)) + "tief";

        Assert.Equal("tief", HtmlText.Read(html));
    }

    [Fact]
    public void Nothing_readable_is_an_empty_text() => Assert.Equal("", HtmlText.Read("<html><body><nav>Menü</nav></body></html>"));
}
