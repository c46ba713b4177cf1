using System.Text;
using System.Xml.Linq;
using Claims.Tests.Pdf.Reading;

namespace Claims.Tests.Pdf.Rules;

/// <summary>An element of the structure tree with the one it stands in.</summary>
internal sealed record CheckedElement(string Type, Dictionary<string, object> Entries, CheckedElement? Parent, IReadOnlyList<object> Kids)
{
    public List<CheckedElement> Elements { get; } = [];
}

/// <summary>A file as the rules see it: its bytes and its objects.</summary>
internal sealed class CheckedFile(byte[] bytes)
{
    public byte[] Bytes => bytes;

    public PdfReader Reader { get; } = new(bytes);

    public Dictionary<string, object> Catalogue => Reader.Catalogue;

    public Dictionary<string, object> Tree => Reader.Dictionary(Catalogue["StructTreeRoot"]);

    public IReadOnlyList<Dictionary<string, object>> Pages => [.. Reader.Pages.Select(page => Reader.Dictionary(new Reference(page)))];

    public XDocument Metadata => XDocument.Parse(Encoding.UTF8.GetString(Reader.Stream(Catalogue["Metadata"])));

    /// <summary>Every dictionary of the file, however deep.</summary>
    public IEnumerable<Dictionary<string, object>> Dictionaries => Values.OfType<Dictionary<string, object>>();

    public IEnumerable<Dictionary<string, object>> Streams => Reader.Numbers.Select(number => Reader.Resolve(new Reference(number))).OfType<(Dictionary<string, object>, byte[])>().Select(stream => stream.Item1);

    /// <summary>Every value of the file, however deep; a stream is its dictionary.</summary>
    public IEnumerable<object> Values => Reader.Numbers.SelectMany(number => Within(Reader.Resolve(new Reference(number)))).Concat(Within(Reader.Trailer));

    public IEnumerable<Dictionary<string, object>> Fonts => Dictionaries.Where(dictionary => IsName(dictionary, "Subtype", "Type0"));

    public IEnumerable<(int Page, Dictionary<string, object> Annotation)> Annotations =>
        Pages.SelectMany((page, i) => page.TryGetValue("Annots", out var all) ? Reader.Array(all).Select(one => (i, Reader.Dictionary(one))) : []);

    public IReadOnlyList<CheckedElement> Elements
    {
        get
        {
            var all = new List<CheckedElement>();
            ReadKids(Tree, null, all);
            return all;
        }
    }

    public static bool IsName(Dictionary<string, object> dictionary, string key, string name) => dictionary.TryGetValue(key, out var value) && value is Name { Value: var found } && found == name;

    public static bool IsTrue(Dictionary<string, object> dictionary, string key) => dictionary.TryGetValue(key, out var value) && value is true;

    public static string? Text(Dictionary<string, object> dictionary, string key) => dictionary.TryGetValue(key, out var value) && value is byte[] text ? PdfReader.Text(text) : null;

    public static double Number(Dictionary<string, object> dictionary, string key) => dictionary.TryGetValue(key, out var value) && value is double number ? number : double.NaN;

    public Dictionary<string, object> Entry(Dictionary<string, object> dictionary, string key) => dictionary.TryGetValue(key, out var value) ? Reader.Dictionary(value) : [];

    /// <summary>The operators of a page with their operands.</summary>
    public IEnumerable<(string Name, IReadOnlyList<object> Operands)> Operators(Dictionary<string, object> page)
    {
        var tokens = new Tokens(Reader.Stream(page["Contents"]));
        var operands = new List<object>();
        while (tokens.Next() is { } token)
        {
            if (token is Operator { Value: var name })
            {
                yield return (name, operands);
                operands = [];
            }
            else
            {
                operands.Add(token);
            }
        }
    }

    private static IEnumerable<object> Within(object value) => value switch
    {
        Dictionary<string, object> dictionary => dictionary.Values.SelectMany(Within).Prepend(dictionary),
        List<object> list => list.SelectMany(Within).Prepend(list),
        ValueTuple<Dictionary<string, object>, byte[]> stream => Within(stream.Item1),
        _ => [value],
    };

    private void ReadKids(Dictionary<string, object> node, CheckedElement? parent, List<CheckedElement> all)
    {
        foreach (var kid in Kids(node).Select(Reader.Resolve).OfType<Dictionary<string, object>>().Where(kid => kid.ContainsKey("S")))
        {
            var element = new CheckedElement(((Name)kid["S"]).Value, kid, parent, Kids(kid));
            parent?.Elements.Add(element);
            all.Add(element);
            ReadKids(kid, element, all);
        }
    }

    private List<object> Kids(Dictionary<string, object> node) => !node.TryGetValue("K", out var kids) ? [] : Reader.Resolve(kids) is List<object> list ? list : [kids];
}
