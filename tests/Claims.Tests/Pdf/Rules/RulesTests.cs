using Claims.Pdf;

namespace Claims.Tests.Pdf.Rules;

public sealed class RulesTests
{
    public static TheoryData<string> Documents => SpecialCases.Names;

    public static TheoryData<string, int> BrokenFiles
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var (i, broken) in Breaks.All.Index())
            {
                data.Add(broken.Rule, i);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_breaks_no_rule(string name) => Assert.Empty(Rule.Check(DocumentPrinter.Print(SpecialCases.Of(name)).Bytes));

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void Broken_document_is_found_out(string rule, int broken) => Assert.Contains(Rule.Check(Breaks.All[broken].Broken()), fault => fault.StartsWith(rule + " (", StringComparison.Ordinal));

    [Fact]
    public void Every_rule_has_a_document_that_breaks_it() => Assert.Equal(Rule.All.Select(rule => rule.Name).Order(), Breaks.All.Select(broken => broken.Rule).Distinct().Order());
}
