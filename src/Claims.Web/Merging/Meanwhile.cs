using System.Collections;

namespace Claims.Web.Merging;

/// <summary>What somebody else saved since a form was made, field by field. The fields show it beside what was typed, and the person merges.</summary>
public sealed class Meanwhile
{
    private const string Prefix = "Input.";

    private static readonly object Key = new();

    // By what else stale saves are told, where they say what stands there now.
    private static readonly string[] Stale = ["save.stale", "house.changed", "topic.changed", "contact.changed"];

    private readonly object _stored;
    private readonly List<(string Id, string Label)> _differing = [];

    private Meanwhile(object stored) => _stored = stored;

    /// <summary>The fields that differ, in their order on the page.</summary>
    public IReadOnlyList<(string Id, string Label)> Differing => _differing;

    public static bool Concerns(DomainException refusal) => Stale.Contains(refusal.Code);

    /// <summary>Has the fields of the page show where they differ from what is stored now.</summary>
    /// <param name="stored">The input with which the form would begin now.</param>
    public static void Show(HttpContext http, object stored) => http.Items[Key] = new Meanwhile(stored);

    /// <summary>Null unless a save was stale.</summary>
    public static Meanwhile? Of(HttpContext http) => http.Items[Key] as Meanwhile;

    /// <summary>What is stored for a field; false where the input has no such thing.</summary>
    /// <param name="name">Name in the form, <c>Input.Quantity.Value</c>.</param>
    public bool TryFind(string name, out object? value)
    {
        value = _stored;
        if (!name.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var step in name[Prefix.Length..].Replace("[", ".[", StringComparison.Ordinal).Split('.'))
        {
            if (step.StartsWith('['))
            {
                if (value is not IList list || !int.TryParse(step.Trim('[', ']'), out var at))
                {
                    return false;
                }

                value = at >= 0 && at < list.Count ? list[at] : null;
            }
            else if (value is not null && value.GetType().GetProperty(step) is { } property)
            {
                value = property.GetValue(value);
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    internal void Note(string id, string label) => _differing.Add((id, label));
}
