using System.Text;

namespace Claims.Tests.Pdf.Reading;

/// <summary>An element of the structure tree with what it holds, in order: elements and pieces of text.</summary>
internal sealed class TaggedElement(string type)
{
    public string Type => type;

    public string? Alternative { get; init; }

    public string? Language { get; init; }

    public string? Scope { get; init; }

    /// <summary>Left, bottom, right and top of a figure, in points.</summary>
    public IReadOnlyList<double>? Box { get; init; }

    public List<object> Kids { get; } = [];

    public int Annotations { get; set; }

    public IEnumerable<TaggedElement> All => Kids.OfType<TaggedElement>().SelectMany(kid => kid.All).Prepend(this);

    /// <summary>The text below the element, soft hyphens at line ends taken away; a note within is a text of its own.</summary>
    public string Text => string.Concat(Kids.Select(kid => kid is TaggedElement element ? (element.Type == "Note" ? "" : element.Text) : ((TextPiece)kid).Text))
        .Replace("\u00AD", "", StringComparison.Ordinal);

    /// <summary>The notes within a text, however deep in it.</summary>
    public IEnumerable<TaggedElement> Notes => Kids.OfType<TaggedElement>().SelectMany(kid => kid.Type == "Note" ? [kid] : kid.Notes);

    /// <summary>The pieces of text below the element.</summary>
    public IEnumerable<TextPiece> Pieces => Kids.SelectMany(kid => kid is TaggedElement element ? element.Pieces : [(TextPiece)kid]);
}

/// <summary>The text of one marked content: its page from 0, and how it was shown.</summary>
internal sealed record TextPiece(int Page, string Text, IReadOnlyList<ShownText> Shown);

/// <summary>A document read through its structure tree.</summary>
internal sealed class TaggedDocument
{
    private static readonly string[] Inline = ["Span", "Link", "Reference"];
    private readonly PdfReader reader;
    private readonly List<int> pages;

    public TaggedDocument(byte[] file)
    {
        reader = new PdfReader(file);
        pages = [.. reader.Pages];
        Shown = [.. pages.Select(page => PageText.Of(reader, page))];
        var tree = reader.Dictionary(reader.Catalogue["StructTreeRoot"]);
        Root = Read(reader.Dictionary(tree["K"]));
    }

    public PdfReader Reader => reader;

    public TaggedElement Root { get; }

    /// <summary>What each page shows, in the order of its operators.</summary>
    public IReadOnlyList<IReadOnlyList<ShownText>> Shown { get; }

    /// <summary>The page, from 1, of every named destination.</summary>
    public IReadOnlyDictionary<string, int> Destinations
    {
        get
        {
            var names = reader.Tree(reader.Dictionary(reader.Catalogue["Names"])["Dests"], "Names");
            return names.ToDictionary(pair => PdfReader.Text(pair.Key), pair => 1 + pages.IndexOf(((Reference)reader.Array(pair.Value)[0]).Number));
        }
    }

    public IEnumerable<TaggedElement> Of(string type) => Root.All.Where(element => element.Type == type);

    /// <summary>All text, artifacts too, in the order of the operators.</summary>
    public string TextInStream => string.Concat(Shown.SelectMany(page => page.Select(shown => shown.Text)));

    /// <summary>The text of the structure tree, one line for each element that holds text.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            Append(Root, text);
            return text.ToString();
        }
    }

    private static void Append(TaggedElement element, StringBuilder text)
    {
        if (element.Type != "TOCI" && element.Pieces.Any() && HoldsText(element))
        {
            text.Append(element.Text.TrimEnd() is { Length: > 0 } line ? line + "\n" : "");
            foreach (var note in element.Notes)
            {
                Append(note, text);
            }

            return;
        }

        foreach (var kid in element.Kids.OfType<TaggedElement>())
        {
            Append(kid, text);
        }
    }

    /// <summary>A note beside pieces of text or references stands within a text; else it is one.</summary>
    private static bool HoldsText(TaggedElement element) =>
        element.Kids.OfType<TaggedElement>().All(kid => Inline.Contains(kid.Type) || kid.Type == "Note") && element.Kids.Any(kid => kid is TextPiece or TaggedElement { Type: not "Note" });

    private TaggedElement Read(Dictionary<string, object> dictionary)
    {
        var attributes = dictionary.TryGetValue("A", out var a) ? reader.Dictionary(a) : [];
        var element = new TaggedElement(((Name)dictionary["S"]).Value)
        {
            Alternative = dictionary.TryGetValue("Alt", out var alt) ? PdfReader.Text(alt) : null,
            Language = dictionary.TryGetValue("Lang", out var language) ? PdfReader.Text(language) : null,
            Box = attributes.TryGetValue("BBox", out var box) ? [.. reader.Array(box).Cast<double>()] : null,
            Scope = attributes.TryGetValue("Scope", out var scope) ? ((Name)scope).Value : null,
        };
        foreach (var kid in reader.Array(dictionary["K"]))
        {
            ReadKid(element, reader.Dictionary(kid));
        }

        return element;
    }

    private void ReadKid(TaggedElement element, Dictionary<string, object> kid)
    {
        if (kid.TryGetValue("MCID", out var mcid))
        {
            var page = pages.IndexOf(((Reference)kid["Pg"]).Number);
            var shown = Shown[page].Where(text => text.Mcid == (int)(double)mcid).ToList();
            element.Kids.Add(new TextPiece(page, string.Concat(shown.Select(text => text.Text)), shown));
        }
        else if (kid.ContainsKey("Obj"))
        {
            element.Annotations++;
        }
        else
        {
            element.Kids.Add(Read(kid));
        }
    }
}
