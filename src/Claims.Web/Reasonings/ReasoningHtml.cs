using System.Text.Encodings.Web;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Claims.Web.Reasonings;

/// <summary>
/// Reasoning as HTML: Markdown (CommonMark) whose HTML is shown as text, whose links lead to http and https only, and in which <c>[1]</c> is a raised number that leads to the evidence.
/// </summary>
public static class ReasoningHtml
{
    // The page has a first heading and names its sections with the second.
    private const int HeadingsBelow = 2;

    private static readonly MarkdownPipeline Pipeline = Build();

    /// <param name="markdown">As it was written; null shows nothing.</param>
    /// <param name="texts">For the name of a note: "Beleg 1".</param>
    /// <param name="notes">Note numbers that the page has; others stay as they were typed.</param>
    /// <param name="anchor">What the notes are called on the page: with <c>e</c> the first is <c>#e1</c>.</param>
    public static IHtmlContent Of(string? markdown, Texts texts, IEnumerable<int> notes, string anchor = "e")
    {
        if (string.IsNullOrWhiteSpace(markdown))
        {
            return HtmlString.Empty;
        }

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        var known = notes.ToHashSet();
        renderer.ObjectRenderers.Insert(0, new NoteRenderer(texts, known, anchor));
        try
        {
            renderer.Render(Tamed(Markdig.Markdown.Parse(markdown, Pipeline), known));
        }
        catch (ArgumentException)
        {
            // Thousands of brackets within brackets: the parser gives up, and the words are shown as they stand.
            return Markup.Element("p", null, markdown);
        }

        return new HtmlString(writer.ToString());
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new NoteParser());
        return builder.Build();
    }

    private static MarkdownDocument Tamed(MarkdownDocument document, HashSet<int> notes)
    {
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(6, heading.Level + HeadingsBelow);
        }

        foreach (var note in document.Descendants<NoteInline>().Where(note => notes.Contains(note.Number)))
        {
            // Raised, the number stands at its word.
            if (note.PreviousSibling is LiteralInline words)
            {
                words.Content = new StringSlice(words.Content.ToString().TrimEnd(' '));
            }
        }

        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage || !IsWebAddress(link.Url))
            {
                Unwrap(link);
            }
            else
            {
                link.GetAttributes().AddPropertyIfNotExist("rel", "noreferrer");
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsWebAddress(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        return document;
    }

    private static bool IsWebAddress(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    // What the link would have shown stays.
    private static void Unwrap(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }

    /// <summary>A reference to evidence.</summary>
    private sealed class NoteInline : LeafInline
    {
        public required int Number { get; init; }
    }

    private sealed class NoteParser : InlineParser
    {
        public NoteParser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var match = NoteReference.Pattern().Match(slice.Text, slice.Start);
            if (!match.Success || match.Index != slice.Start || match.Index + match.Length - 1 > slice.End)
            {
                return false;
            }

            processor.Inline = new NoteInline { Number = int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) };
            slice.Start += match.Length;
            return true;
        }
    }

    private sealed class NoteRenderer(Texts texts, HashSet<int> notes, string anchor) : HtmlObjectRenderer<NoteInline>
    {
        protected override void Write(HtmlRenderer renderer, NoteInline note)
        {
            var number = note.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (!notes.Contains(note.Number))
            {
                renderer.Write('[').Write(number).Write(']');
                return;
            }

            var link = Markup.Element("a", null, Markup.Element("span", "vh", texts["claims.note"] + " "), number);
            link.Attributes["href"] = $"#{anchor}{number}";
            using var writer = new StringWriter();
            Markup.Element("sup", null, link).WriteTo(writer, HtmlEncoder.Default);
            renderer.Write(writer.ToString());
        }
    }
}
