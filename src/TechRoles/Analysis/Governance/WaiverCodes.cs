using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>The ids of what is said of waivers: they are described like rules, and found where a report is looked at with
/// waivers.</summary>
public static class WaiverCodes
{
    /// <summary>Every one, ordered by id.</summary>
    public static ValueList<RuleInfo> All { get; } = [Expired, Stale];

    /// <summary>TR0001: a waiver waives no longer.</summary>
    public static RuleInfo Expired => new()
    {
        Id = "TR0001",
        Name = "expired-waiver",
        Title = "A waiver has ended, or is no decision of anybody",
        Severity = Severity.Error,
        Rationale = "An exception without an end, a reason or a name behind it is no exception but the rule; nobody will ask for it again.",
        Definition = "A waiver names a finding that is there, and its last day is past, its reason, approver or last day is missing, or "
            + "the finding has another content than the one that was decided on. The finding counts again. Where another waiver holds for "
            + "all it names nothing is said. The day is the caller's or that of the chart; where neither is known no waiver ends.",
        Remedy = "Mend the finding, or decide anew, with what is known now.",
        Sources =
        [
            new("rego (Open Policy Agent) and SAP Access Control: mitigations end, and are approved by somebody"),
            Source.Judgement("what was decided on was the finding as it stood, not whatever it may become"),
        ],
        BadExample = """
            CEO
              CIO: enterprise-it A/R
                CISO: information-security A/R
            """,
        GoodExample = """
            CEO
              CIO: enterprise-it A/R
              CISO: information-security A/R
            """,
    };

    /// <summary>TR0002: a waiver fits nothing.</summary>
    public static RuleInfo Stale => new()
    {
        Id = "TR0002",
        Name = "stale-suppression",
        Title = "A waiver names no finding that is there",
        Severity = Severity.Warning,
        Rationale = "What is left over would hide the next finding of its kind, which nobody decided on.",
        Definition = "A waiver names no finding of the whole chart, and its rule is one that was asked for, or none that there is.",
        Remedy = "Remove it; if the finding comes back, decide anew.",
        Sources =
        [
            new("ESLint --prune-suppressions, ArchUnit issue 1264 and dependency-cruiser issue 1080: what is suppressed and gone is told"),
        ],
        BadExample = """
            CEO
              CIO: enterprise-it A/R
              CISO: information-security A/R
            """,
        GoodExample = """
            CEO
              CIO: enterprise-it A/R
                CISO: information-security A/R
            """,
    };
}
