using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Claims.Web;

/// <summary>Finds the input that a code of the domain speaks of: <c>source.title-missing</c> is about Input.Title.</summary>
public static class FieldNames
{
    /// <summary>The longest run of words after the code's dot that names a property of the page's Input, or null.</summary>
    public static string? Guess(string code, ModelMetadata page)
    {
        var words = code[(code.IndexOf('.', StringComparison.Ordinal) + 1)..].Split('-');
        var input = page.Properties["Input"];
        for (var length = words.Length; input is not null && length > 0; length--)
        {
            var name = string.Concat(words[..length].Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
            if (input.Properties[name] is not null)
            {
                return $"Input.{name}";
            }
        }

        return null;
    }
}
