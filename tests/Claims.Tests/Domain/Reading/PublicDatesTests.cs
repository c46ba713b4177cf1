using Claims.Domain;

namespace Claims.Tests.Domain.Reading;

public sealed class PublicDatesTests
{
    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var file in PublicDates.Files)
            {
                files.Add("German", file);
                files.Add("English", file);
            }

            return files;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void Every_public_case_is_read_as_expected_or_listed_with_its_reason(string language, string file)
    {
        var cases = PublicDates.Read(language, file);
        var read = language == "German" ? Language.De : Language.En;

        var failing = Enumerable.Range(1, cases.Count).Where(number => !cases[number - 1].Passes(read)).ToHashSet();
        var left = PublicDatesLeft.Of($"{language}/{file}");

        Assert.True(failing.SetEquals(left), $"Fails and is not listed: {string.Join(' ', failing.Except(left))}. Is listed and passes: {string.Join(' ', left.Except(failing))}.");
    }
}
