using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR1012: several people hold one position, and nothing says how they share it.</summary>
internal sealed class UndeclaredSharedPosition : PositionRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR1012",
        Name = "undeclared-shared-position",
        Title = "Several people hold one position, and nothing says how they share it",
        Severity = Severity.Info,
        Off = true,
        Rationale = "Two people in one chair, of whom nobody knows who does what, are either a job share that should say so or a mistake "
            + "in the records.",
        Definition = "A position has more than one permanent holder, and the share of at least one of them is not stated; or its capacity "
            + "is stated and the shares of its holders add up to more. What is stated as a share is declared, whatever it adds up to. Off "
            + "unless asked for.",
        Remedy = "State the shares, or split the position. Who does which part of it is not for the chart to say, so no change is "
            + "proposed.",
        Sources =
        [
            new("Nakisa HR Suite 2022.R2, scenario validation: shared positions"),
            Source.Judgement("of 1,497 shared posts in the UK civil service the shares of 99 % add up to more than one"),
        ],
        BadExample = """
            CEO
              CIO [person-1, person-2]
            """,
        GoodExample = """
            CEO
              CIO [person-1 60%, person-2 50%]
              CTO [person-3, person-4 deputy]
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.OwnFacts;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Assignments;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        var permanent = Permanent(position);
        if (permanent.Length > 1 && (IsOpen(permanent) || IsOver(position, permanent)))
            inspect.Report(position, new() { Number = People(permanent) });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        var permanent = Permanent(position);
        account.Say(
            IsOpen(permanent)
                ? "{position} has {count}, and nothing says how they share it"
                : "{position} has {count} with more than the {capacity} that it needs",
            [("position", position), ("count", Count.Of(finding.Number, "permanent holder")), .. Capacity(position)]);
        account.About(position);
        foreach (var assignment in permanent)
        {
            account.About(assignment.Person);
            account.Because(assignment);
        }
    }

    private static Assignment[] Permanent(Position position)
    {
        Assignment[] permanent = [.. position.Assignments.Where(assignment => assignment.Mode == AssignmentMode.Permanent)];
        return People(permanent) > 1 ? permanent : [];
    }

    private static int People(Assignment[] permanent) => permanent.Select(assignment => assignment.Person).Distinct().Count();

    private static bool IsOpen(Assignment[] permanent) => Array.Exists(permanent, assignment => assignment.Share is null);

    private static bool IsOver(Position position, Assignment[] permanent) =>
        position.Capacity is { } capacity && permanent.Sum(assignment => assignment.Share?.Value ?? 0) > capacity.Value;

    private static IEnumerable<(string Name, TextArgument Value)> Capacity(Position position)
    {
        if (position.Capacity is { } capacity) yield return ("capacity", capacity);
    }
}
