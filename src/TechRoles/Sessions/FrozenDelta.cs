using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>A finding as data: it stays readable whatever becomes of the chart, and can be kept and sent elsewhere.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Message">What is wrong, to be said in any language.</param>
/// <param name="Fingerprint">Tells it apart over time.</param>
/// <param name="Content">Tells whether it has changed.</param>
public sealed record FindingData(
    string Rule, Severity Severity, Basis Basis, Text Message, Fingerprint Fingerprint, Fingerprint Content)
{
    /// <summary>What it is about, the most important first.</summary>
    public ValueList<Subject> Subjects { get; init; }

    /// <summary>The facts it rests on.</summary>
    public ValueList<Evidence> Evidence { get; init; }

    /// <summary>The id of the position that can settle it; null where there is none.</summary>
    public string? Resolver { get; init; }

    /// <summary>The id of the governing body that can settle it; null where there is none.</summary>
    public string? ResolvingBody { get; init; }

    /// <summary>What a finding tells now. <b>Cost:</b> that of its details.</summary>
    public static FindingData Of(Finding finding)
    {
        var details = finding.Details();
        return new(finding.Rule.Id, finding.Severity, finding.Basis, details.Message, finding.Fingerprint, details.Content)
        {
            Subjects = details.Subjects,
            Evidence = details.Evidence,
            Resolver = details.Resolver?.Position?.Id,
            ResolvingBody = details.Resolver?.Body?.Id,
        };
    }

    /// <summary>Rule and message in English.</summary>
    public override string ToString() => $"{Rule} {Message}";
}

/// <summary>What a change did to the findings, as data: it can be kept, and sent elsewhere.</summary>
/// <param name="Version">The version of the session that the change led to.</param>
/// <param name="Introduced">The findings that were not there before, the heaviest first.</param>
/// <param name="Resolved">The findings that are there no more, as they were.</param>
/// <param name="Changed">The findings that stay, of which something else is told, as they are now.</param>
/// <param name="Edits">The rows that the change added, removed and replaced.</param>
public sealed record FrozenDelta(
    int Version,
    ValueList<FindingData> Introduced,
    ValueList<FindingData> Resolved,
    ValueList<FindingData> Changed,
    ValueList<EditFact> Edits);
