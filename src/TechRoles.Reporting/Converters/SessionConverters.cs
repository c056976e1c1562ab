using OneOf;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Interchange;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>What changes do to findings: a frozen delta is read again, a delta of a session is written as the frozen one.</summary>
internal static class SessionConverters
{
    private static readonly DataConverter<FrozenDelta> Frozen = new RecordConverter<FrozenDelta>(
        new(0, [], [], [], []),
        Members<FrozenDelta>.Number("version", one => one.Version, (one, version) => one with { Version = version }),
        Members<FrozenDelta>.List(
            "introduced", FindingConverters.Data, one => one.Introduced, (one, findings) => one with { Introduced = findings }),
        Members<FrozenDelta>.List(
            "resolved", FindingConverters.Data, one => one.Resolved, (one, findings) => one with { Resolved = findings }),
        Members<FrozenDelta>.List(
            "changed", FindingConverters.Data, one => one.Changed, (one, findings) => one with { Changed = findings }),
        Members<FrozenDelta>.List("edits", Borrowed.Edit, one => one.Edits, (one, edits) => one with { Edits = edits }));

    private static readonly DataConverter<AnalysisDelta> Delta = new WriteOnlyConverter<AnalysisDelta>(
        (json, delta) => Frozen.Put(json, delta.Freeze()),
        "A delta lives with its session: its document is that of delta.Freeze(), so read FrozenDelta.");

    public static DataConverter<ScenarioOutcome> Outcome { get; } = Documents.Document<ScenarioOutcome>(
        WhatIfJson.Format, (outcome, page) => WhatIfJson.WriteBody(outcome, default, page, int.MaxValue, default),
        "An outcome lives with two charts: keep the facts and the Scenario, and try it again with OrgAnalyser.Try.");

    public static IEnumerable<IDataConverter> All =>
    [
        Frozen, Delta, Outcome,
        new RecordConverter<SessionChange>(
            new(0, null!, []),
            Members<SessionChange>.Number("version", one => one.Version, (one, version) => one with { Version = version }),
            Members<SessionChange>.Value("change", Borrowed.Change, one => one.Change, (one, change) => one with { Change = change }),
            Members<SessionChange>.List("edits", Borrowed.Edit, one => one.Edits, (one, edits) => one with { Edits = edits }),
            Members<SessionChange>.TextOrNull("label", one => one.Label, (one, label) => one with { Label = label }),
            Members<SessionChange>.TextOrNull("by", one => one.By, (one, by) => one with { By = by }),
            Members<SessionChange>.NumberOrNull("takesBack", one => one.TakesBack, (one, version) => one with { TakesBack = version })),
        new RecordConverter<RemedyBudget>(
            default,
            Members<RemedyBudget>.NumberOrNull("proposals", one => one.Proposals, (one, most) => one with { Proposals = most }),
            Members<RemedyBudget>.NumberOrNull("charts", one => one.Charts, (one, most) => one with { Charts = most })),
        new RecordConverter<AnalysisProgress>(
            new("", 0, 0),
            Members<AnalysisProgress>.Text("rule", one => one.Rule, (one, rule) => one with { Rule = rule }),
            Members<AnalysisProgress>.Number("done", one => one.Done, (one, count) => one with { Done = count }),
            Members<AnalysisProgress>.Number("total", one => one.Total, (one, count) => one with { Total = count })),
        Documents.Object<AnalysisComparison>(
            (comparison, page) =>
            {
                page.Values("introduced", FindingConverters.Finding, comparison.Introduced);
                page.Values("resolved", FindingConverters.Finding, comparison.Resolved);
                page.Writer.WriteStartArray("changed");
                foreach (var changed in comparison.Changed)
                {
                    page.Writer.WriteStartObject();
                    page.Value("before", FindingConverters.Finding, changed.Before);
                    page.Value("after", FindingConverters.Finding, changed.After);
                    page.Writer.WriteEndObject();
                }

                page.Writer.WriteEndArray();
                page.Number("unchanged", comparison.UnchangedCount);
            },
            "A comparison lives with two reports: keep the facts of both charts, and compare them with AnalysisComparison.Between."),
        new UnionConverter<SessionResult, AnalysisDelta, RejectedChange>(
            ("delta", Delta), ("rejected", Borrowed.Rejected),
            result => result.Match<OneOf<AnalysisDelta, RejectedChange>>(one => one, one => one), one => one, one => one),
        Unions.Of(("outcome", Outcome), ("rejected", Borrowed.Rejected)),
    ];
}
