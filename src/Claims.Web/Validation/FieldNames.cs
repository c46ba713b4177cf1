using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Claims.Web;

/// <summary>Finds the input that a refusal of the domain speaks of: the field it names first, else the one in its code (<c>source.title-missing</c> is about Input.Title).</summary>
public static class FieldNames
{
    /// <summary>The name in the form, or null when the page's Input has no such property.</summary>
    public static string? Guess(DomainException refusal, ModelMetadata page)
    {
        var named = refusal.Args.Count > 0 && refusal.Args[0] is string field ? Known(field.Split('-'), page) : null;
        return named ?? Known(refusal.Code[(refusal.Code.IndexOf('.', StringComparison.Ordinal) + 1)..].Split('-'), page);
    }

    /// <summary>The longest run of words from the first on that names a property.</summary>
    private static string? Known(string[] words, ModelMetadata page)
    {
        var input = page.Properties["Input"];
        for (var length = words.Length; input is not null && length > 0; length--)
        {
            var name = string.Concat(words[..length].Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
            if (input.Properties[name] is not null)
            {
                return $"Input.{name}";
            }
        }

        return null;
    }
}
