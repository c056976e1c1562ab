using FsCheck;
using FsCheck.Fluent;
using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Testing;
using TechRoles.Tests.Comparison;

namespace TechRoles.Tests.Charts.Texts;

/// <summary>Whatever is said can be said in a language whose table has what <see cref="Templates"/> lists.</summary>
[Properties(Arbitrary = [typeof(ChangeArbitraries), typeof(ChartArbitraries), typeof(Seats)], MaxTest = 60, QuietOnSuccess = true)]
public class SaidLaws
{
    private static readonly HashSet<string> Known = [.. Templates.Of(typeof(OrgChart).Assembly)];
    private static readonly HashSet<string> Terms = [.. CatalogueTerms.All, .. OwnTerms.All];
    private static readonly RoleCatalogue BuiltIn = RoleCatalogue.BuiltIn;

    [Property]
    public void Of_changes_rejections_diffs_and_remits(ChangedChart changed)
    {
        var chart = changed.Start.Chart;
        foreach (var change in changed.Changes)
        {
            CanBeSaid(change.Said(chart));
            chart.With(change).Switch(
                after =>
                {
                    foreach (var entry in ChartDiff.Between(chart, after).Story) CanBeSaid(entry.Said);
                    foreach (var sentence in RemitDifference.Between(chart, after).Said()) CanBeSaid(sentence);
                },
                rejected => CanBeSaid(rejected.Said));
        }
    }

    [Property]
    public void Of_problems(BrokenFacts broken)
    {
        foreach (var problem in OrgChart.Repair(broken.Facts).Problems) CanBeSaid(problem.Said);
    }

    [Property]
    public void Of_comparisons(NonNegativeInt one, NonNegativeInt other, Seats positions)
    {
        RoleComparison[] comparisons =
        [
            RoleComparison.Of(Role(one), Role(other), Compared.From(positions[0])),
            RoleComparison.Of(Compared.From(positions[0]), Compared.From(positions[1]), Compared.From(positions[2])),
        ];
        foreach (var sentence in comparisons.SelectMany(comparison => comparison.ToSentences())) CanBeSaid(sentence.Said);
        foreach (var sentence in RoleComparison.Drift(BuiltIn.Roles[one.Get % BuiltIn.Roles.Count]).ToSentences()) CanBeSaid(sentence.Said);
    }

    [Fact]
    public void Of_the_models_that_fit_a_company()
    {
        foreach (var fit in OperatingModels.Rank(new TechRoles.Facts.CompanyProfile { Employees = 10_000 }))
            foreach (var reason in fit.Reasons) CanBeSaid(reason.Text);
    }

    private static void CanBeSaid(Text text)
    {
        Assert.Empty(Language.English.Lacks(text));
        foreach (var part in Parts.Of(text))
        {
            Assert.Contains(part.Template, Known);
            Assert.All(Parts.Names(part.Template), name =>
                Assert.Contains(part.Arguments, argument => argument.Name == char.ToLowerInvariant(name[0]) + name[1..]));
        }

        foreach (var term in Parts.Values(text).OfType<TextArgument.Term>()) Assert.Contains(term.English, Terms);
    }

    private static Compared Role(NonNegativeInt any) => Compared.From(BuiltIn.Roles[any.Get % BuiltIn.Roles.Count], BuiltIn);
}
