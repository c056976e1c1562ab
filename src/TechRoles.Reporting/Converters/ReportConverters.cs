using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Interchange;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>Whole reports as the documents that the tool writes.</summary>
internal static class ReportConverters
{
    private const string Analyse = "A report lives with its chart: keep the facts, and analyse them again with OrgAnalyser.Analyse; a "
        + "finding is kept as FindingData.";

    public static IEnumerable<IDataConverter> All =>
    [
        Documents.Document<ChartReport>(
            JsonReport.Format, (report, page) => JsonReport.WriteBody(report, page, new(), default), Analyse),
        Documents.Document<AnalysisReport>(
            JsonReport.Format, (report, page) => JsonReport.WriteBody(ChartReport.From(report), page, new(), default), Analyse),
        Documents.Object<HistoryAnalysis>(
            (analysis, page) => JsonReport.WriteOverTime(analysis, null, page),
            "An analysis of a history lives with it: keep facts and changes, and analyse them with HistoryAnalysis.Of."),
        Documents.Document<SeriesReport>(
            SeriesJson.Format, (report, page) => SeriesJson.WriteBody(report, page, int.MaxValue, default),
            "A report on a series lives with its charts: keep the facts of each return, and make one with ReturnSeries.Of."),
        Documents.Object<ReadReturn>(
            (one, page) =>
            {
                page.Text("file", one.Name);
                page.Text("day", ReportTexts.Day(one.Return.Day));
                JsonChart.Write("chart", one.Return.Chart, page);
                JsonChart.Write(one.Problems, page);
            },
            "A return lives with its chart: keep its facts and its day."),
        Documents.Document<ChartDiff>(
            DiffJson.Format, (diff, page) => DiffJson.WriteBody(diff, page, default),
            "A difference lives with two charts: keep its Changes as a Scenario, or the facts of both, and call ChartDiff.Between."),
        Documents.Object<PositionMatching>(
            (matching, page) =>
            {
                DiffJson.WriteMatching(matching, page);
                page.Values("pairs", Borrowed.Of<MatchedPosition>(), matching.Pairs);
                page.Texts("came", matching.Came.Select(position => position.Id));
                page.Texts("left", matching.Left.Select(position => position.Id));
            },
            "Positions are matched in their charts: keep the facts of both, and match them with PositionMatching.Of."),
        Documents.Object<ChartSummary>(
            (summary, page) =>
            {
                JsonChart.WriteCounts(summary, page);
                page.Number("notHolding", summary.NotHolding);
            },
            "The counts follow from the chart: keep its facts, and ask OrgChart.Summary."),
        Documents.Document<RemitOverlaps>(
            OverlapJson.Format, (overlaps, page) => OverlapJson.WriteBody(overlaps, page, default),
            "Overlaps live with their chart: keep its facts, and ask RemitOverlaps.In."),
        new RecordConverter<ReportOrigin>(
            new("", ""),
            Members<ReportOrigin>.Text("name", one => one.Name, (one, name) => one with { Name = name }),
            Members<ReportOrigin>.Text("format", one => one.Format, (one, format) => one with { Format = format }),
            Members<ReportOrigin>.List("notes", Borrowed.Text, one => one.Notes, (one, notes) => one with { Notes = notes })),
        ClosedWords.SetOf<CellTrouble>(flags => (int)flags, bits => (CellTrouble)bits), ClosedWords.Of<PictureNoteKind>(),
    ];
}
