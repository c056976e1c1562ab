using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Sessions;

/// <summary>Says the findings on a chart that is edited as findings on the immutable chart that is equal to it.</summary>
internal static class ReportOnChart
{
    public static AnalysisReport Of(EditedChart place, OrgChart chart, OrgAnalyser analyser)
    {
        var elsewhere = new RowsElsewhere(place.Chart, chart);
        var rows = Array.ConvertAll(
            place.Rules.Store.ToArray(),
            row => KindOfKey.Of(row.Kind).Elsewhere(row, elsewhere) with { Other = elsewhere.Position(row.Other) });
        Array.Sort(rows);
        return new(analyser, new(chart, analyser.Profile), place.Rules.Rules, rows, place.Rules.Silent) { Failures = place.Rules.Failures };
    }
}
