using System.Globalization;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Testing;

namespace TechRoles.Tests.Laws;

/// <summary>Neither the order of the input nor culture, threads or process change a byte.</summary>
[Properties(Arbitrary = [typeof(ChartArbitraries)], MaxTest = 150, QuietOnSuccess = true)]
public class OrderLaws
{
    private static readonly OrgAnalyser Analyser = new(RuleSet.All);

    [Property]
    public void The_order_of_the_input_does_not_change_the_chart_or_the_report(ValidChart valid, int seed)
    {
        var shuffled = OrgChart.Create(FactOrder.Shuffle(valid.Facts, new(seed))).AsT0;
        Assert.Equal(Told.Of(valid.Chart), Told.Of(shuffled));
        Assert.Equal(valid.Chart.ToFacts(), shuffled.ToFacts());
        Assert.Equal(Told.Of(Analyser.Analyse(valid.Chart)), Told.Of(Analyser.Analyse(shuffled)));
    }

    [Property]
    public void A_chart_says_itself_in_facts_and_is_made_of_them_again(ValidChart valid)
    {
        var chart = valid.Chart;
        var again = OrgChart.Create(chart.ToFacts()).AsT0;
        Assert.Equal(chart.ToFacts(), again.ToFacts());
        Assert.Equal(Told.Of(chart), Told.Of(again));
        Assert.Equal(Told.Of(Analyser.Analyse(chart)), Told.Of(Analyser.Analyse(again)));
    }

    [Property(MaxTest = 60)]
    public void Culture_changes_nothing(ValidChart valid)
    {
        var invariant = Told.Of(Analyser.Analyse(valid.Chart));
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in (string[])["tr-TR", "ar-SA", "de-DE", "sv-SE"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(invariant, Told.Of(Analyser.Analyse(valid.Chart)));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Property(MaxTest = 60)]
    public void Several_threads_read_one_chart_and_find_the_same(ValidChart valid)
    {
        var chart = valid.Chart;
        var once = Told.Of(Analyser.Analyse(chart));
        Parallel.For(0, 4, _ => Assert.Equal(once, Told.Of(Analyser.Analyse(chart))));
    }
}
