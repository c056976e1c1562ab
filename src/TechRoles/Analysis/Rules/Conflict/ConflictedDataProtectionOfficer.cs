using TechRoles.Catalogue;

namespace TechRoles.Analysis.Rules;

/// <summary>TR3008: the data protection officer decides on what is to be watched.</summary>
internal sealed class ConflictedDataProtectionOfficer : OneHandRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR3008",
        Name = "conflicted-data-protection-officer",
        Title = "A data protection officer decides on processing",
        Severity = Severity.Error,
        ConcernsSegregation = true,
        Rationale = "Whoever decides why and how personal data are processed cannot also be the one who says that it is lawful.",
        Definition =
            "A position, or a person in several positions, watches over data protection: carries the role of a Data Protection Officer or "
            + "has such a title, or does the oversight of data protection or a part of it. The same hand decides: does the processing of "
            + "personal data or what the oversight controls, in scopes that meet; or stands for a chief executive, operating, financial, "
            + "information, technology, digital, data, human resources or marketing officer, by role or title. Where the position has "
            + "that title, the controls that it does are those of data protection, unless it has an office of security or risk as well. "
            + "Doing is as in TR3006. Being asked is no deciding. What rests on titles is a warning. Of both only this is told, not "
            + "TR3001 and TR3006.",
        Remedy = "Name another data protection officer, inside or outside. What two titles say in one is for people to part.",
        Sources =
        [
            IndependenceSources.NoConflictOfInterests,
            new("WP243 rev.01, 3.5: as a rule of thumb chief executive, operating and financial officers and heads of marketing, of human "
                + "resources and of IT conflict, and lower posts that decide on purposes and means"),
            Source.Judgement("technology, digital and data officers decide as heads of IT do"),
            new("Court of Justice of the European Union, C-453/21 (X-FAB Dresden), 2023: no tasks that make the officer decide on "
                + "purposes and means"),
        ],
        BadExample = """
            CEO
              Head of Compliance: data-protection A/R, personal-data-processing A/R
            """,
        GoodExample = """
            CEO
              Data Protection Officer: data-protection A/R, personal-data-processing C
              Head of Marketing: personal-data-processing A/R
            """,
    };

    private protected override string PositionTemplate => "{position} watches over data protection and decides on processing";

    private protected override string PersonTemplate =>
        "{person} watches over data protection as {one} and decides on processing as {other}";

    private protected override IReadOnlyList<Clash> ClashesIn(OneHand hand) => hand.DataProtection;

    /// <summary>
    /// WP243 speaks of heads of departments under any title, so that one that only usually means the office counts in full.
    /// </summary>
    private protected override Verdict VerdictOf(IReadOnlyList<Clash> clashes) => base.VerdictOf(clashes) with { Severity = null };
}
