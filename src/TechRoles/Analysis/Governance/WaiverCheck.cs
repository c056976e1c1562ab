using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Looks what became of each waiver in a report.</summary>
internal sealed class WaiverCheck(AnalysisReport report, Acceptance accepted, DateOnly? day)
{
    /// <summary>What is said of waivers, in their order.</summary>
    public ValueList<WaiverFinding> Findings()
    {
        if (accepted.Waivers.Count == 0) return [];

        // By reference: two waivers that say the same are two entries.
        var fates = new Dictionary<Waiver, Fate>(ReferenceEqualityComparer.Instance);
        foreach (var waiver in accepted.Waivers) fates.TryAdd(waiver, new());
        foreach (var finding in report.Findings)
        {
            var named = accepted.Naming(finding.Rule, finding.Fingerprint, () => IdsOf(finding.Details())).ToArray();
            if (named.Length == 0) continue;
            var content = finding.Details().Content;
            var isWaived = named.Any(waiver => Acceptance.Holds(waiver, day, content));
            foreach (var waiver in named)
            {
                var fate = fates[waiver];
                fate.Fits = true;
                fate.FitsContent |= Acceptance.Holds(waiver with { Until = DateOnly.MaxValue, By = "-", Reason = "-" }, null, content);
                fate.LeavesOpen |= !isWaived;
            }
        }

        return accepted.Waivers.Select(waiver => Judge(waiver, fates[waiver])).OfType<WaiverFinding>().ToValueList();
    }

    /// <summary>The ids that a waiver may name a finding by.</summary>
    public static IEnumerable<string> IdsOf(FindingDetails details) => details.Subjects.Select(subject => subject.Id)
        .Concat(details.Cells.Select(cell => cell.Area.Id))
        .Concat(details.Cells.Select(cell => cell.Scope?.Id).OfType<string>());

    private WaiverFinding? Judge(Waiver waiver, Fate fate)
    {
        if (!fate.Fits)
        {
            return accepted.WeightOfStale is { } weight && IsAskedFor(waiver)
                ? new(WaiverCodes.Stale, weight, waiver,
                    Text.Of("The waiver of {finding} fits no finding", ("finding", Say.Quote(waiver.Name))))
                : null;
        }

        if (accepted.WeightOfExpired is not { } heavy || !fate.LeavesOpen) return null;
        var missing = waiver.Missing.ToArray();
        var name = ("finding", Say.Quote(waiver.Name));
        var message = missing.Length > 0
                ? Text.Of("The waiver of {finding} does not say: {missing}", name, ("missing", Say.All(missing.Select(Say.Quote))))
            : Acceptance.IsOver(waiver, day) ? Text.Of("The waiver of {finding} ended on {day}", name, ("day", waiver.Until!.Value))
            : fate.FitsContent ? null
            : Text.Of("The waiver of {finding} was given for something else than is found now", name);
        return message is null ? null : new(WaiverCodes.Expired, heavy, waiver, message);
    }

    // A rule that is off says nothing, which is no reason to drop a decision about it.
    private bool IsAskedFor(Waiver waiver) =>
        waiver.Rule is not { } rule || !RuleSet.All.TryInfo(rule, out var info)
            || report.Analyser.Rules.Rules.Any(asked => asked.Info.Id == info.Id);

    private sealed class Fate
    {
        public bool Fits { get; set; }

        public bool FitsContent { get; set; }

        public bool LeavesOpen { get; set; }
    }
}
