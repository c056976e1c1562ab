using System.Text.Json;
using OneOf;
using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Charts, as the facts that they are made of, and what comes of making and changing them.</summary>
internal static class ChartConverters
{
    private const string Make = "A chart is made of facts: read ChartFacts, and make one with OrgChart.Create.";

    private static readonly DataConverter<OrgChart> Chart =
        new WriteOnlyConverter<OrgChart>((json, chart) => FactConverters.Chart.Put(json, chart.ToFacts()), Make);

    private static readonly ListConverter<ChartProblem> Problems = ProblemConverters.Problem.Lists;

    private static readonly ListConverter<EditFact> Edits = ChangeConverters.Edit.Lists;

    private static readonly DataConverter<AppliedChanges> Applied = Of<AppliedChanges>(
        (json, applied) =>
        {
            HandleConverters.Write(json, "chart", Chart, applied.Chart);
            HandleConverters.Write(json, "inverse", ChangeConverters.Any, applied.Inverse);
            HandleConverters.Write(json, "edits", Edits, applied.Edits);
        },
        Make);

    private static readonly DataConverter<OrgHistory> History = Of<OrgHistory>(
        (json, history) =>
        {
            HandleConverters.Write(json, "initial", FactConverters.Chart, history.Initial);
            HandleConverters.Write(json, "changes", ChangeConverters.Any.Lists, history.Changes);
            HandleConverters.Write(json, "rejected", ChangeConverters.Step.Lists, history.Rejected);
            HandleConverters.Write(json, "changePoints", Plain.Day.Lists, history.ChangePoints);
        },
        "A history is made of facts and changes: keep Initial and Changes, and make one with OrgHistory.Create.");

    public static IEnumerable<IDataConverter> All =>
    [
        Chart, Applied, History,
        Of<RepairedChart>(
            (json, repaired) =>
            {
                HandleConverters.Write(json, "chart", Chart, repaired.Chart);
                HandleConverters.Write(json, "problems", Problems, repaired.Problems);
            },
            "A chart is made of facts: read ChartFacts, and make one with OrgChart.Repair."),
        Of<DatedReturn>(
            (json, one) =>
            {
                HandleConverters.Write(json, "day", Plain.Day, one.Day);
                HandleConverters.Write(json, "chart", Chart, one.Chart);
            },
            Make),
        Of<MatchedPosition>(
            (json, pair) =>
            {
                json.WriteString("before", pair.Before.Id);
                json.WriteString("after", pair.After.Id);
                HandleConverters.Write(json, "by", ClosedWords.Of<MatchedBy>(), pair.By);
            },
            "Two positions are matched in their charts: keep the facts of both, and match them with PositionMatching.Of."),
        Of<ReturnSeries>(
            (json, series) =>
            {
                HandleConverters.Write(json, "history", History, series.History);
                HandleConverters.Write(json, "gaps", ChangeConverters.Gap.Lists, series.Gaps);
                HandleConverters.Write(json, "events", ChangeConverters.Event.Lists, series.Events);
            },
            "A series is made of charts: keep the facts of each return, and make one with ReturnSeries.Of."),
        new UnionConverter<ChartResult, OrgChart, InvalidChart>(
            ("chart", Chart), ("invalid", ProblemConverters.Invalid),
            result => result.Match<OneOf<OrgChart, InvalidChart>>(one => one, one => one), one => one, one => one),
        new UnionConverter<ChangeResult, OrgChart, RejectedChange>(
            ("chart", Chart), ("rejected", ChangeConverters.Rejected),
            result => result.Match<OneOf<OrgChart, RejectedChange>>(one => one, one => one), one => one, one => one),
        new UnionConverter<AppliedResult, AppliedChanges, RejectedChange>(
            ("applied", Applied), ("rejected", ChangeConverters.Rejected),
            result => result.Match<OneOf<AppliedChanges, RejectedChange>>(one => one, one => one), one => one, one => one),
        Unions.Of(("history", History), ("invalid", ProblemConverters.Invalid)),
        Unions.Of(("edits", Edits), ("rejected", ChangeConverters.Rejected)),
    ];

    private static WriteOnlyConverter<T> Of<T>(Action<Utf8JsonWriter, T> write, string instead) => new(
        (json, value) =>
        {
            json.WriteStartObject();
            write(json, value);
            json.WriteEndObject();
        },
        instead);
}
