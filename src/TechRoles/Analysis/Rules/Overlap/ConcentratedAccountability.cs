using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR2009: one holder answers for far more than anybody else.</summary>
public sealed class ConcentratedAccountability : ChartRule, IFinds<Position>
{
    private const int MostMended = 20;

    /// <summary>The greatest share of all that is not reported; 1/4 unless said otherwise.</summary>
    public Fraction Share { get; init; } = new(1, 4);

    /// <summary>How many times the mean is not reported; 3 unless said otherwise.</summary>
    public int TimesTheMean { get; init; } = 3;

    /// <summary>With fewer holders somebody always has much; 5 unless said otherwise.</summary>
    public int LeastHolders { get; init; } = 5;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR2009",
        Name = "concentrated-accountability",
        Title = "One holder answers for far more than anybody else",
        Severity = Severity.Info,
        Off = true,
        Rationale = "Who answers for everything decides late, and nobody can stand in.",
        Definition =
            "A holder is Accountable in more than 1/4 of all cells in which anybody is, and in more than 3 times as many as the mean of "
            + "all holders, of whom there are 5 or more. Positions with the same single holder count as one; the one with most is "
            + "reported. Off unless asked for: it compares with the whole chart.",
        Remedy = "Push accountability down to those who do the work.",
        Sources =
        [
            new("RACI practice (trackplus, RACI matrix analysis): too many A's, push them down"),
            Source.Judgement("a quarter of the whole flags any board of four; so three times the mean, and five holders, besides"),
        ],
        BadExample = """
            CEO
              CTO: a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p
                Engineering: a R, b R, c R, d R, e R, f R, g R, h R
              CIO: q
              COO: r
              CFO: s
              General Counsel: t
              Head of People: u
            """,
        GoodExample = """
            CEO
              CTO: a, b, c
              CIO: d, e, f
              COO: g, h
              CFO: i, j
              General Counsel: k
            """,
    };

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Responsibilities;

    /// <inheritdoc/>
    public override void Check(OrgChart chart, Inspection inspect)
    {
        var holders = new Dictionary<(bool IsPerson, string Id), (int Cells, Position Most, int OfMost)>();
        var all = 0L;
        foreach (var position in chart.Positions)
        {
            var cells = position.IsPool ? 0 : position.Duties.Count(duty => duty.Involvements.IsAccountable);
            if (cells == 0) continue;
            all += cells;
            var holder = HolderOf(position);
            var known = holders.TryGetValue(holder, out var other) ? other : (0, position, 0);
            holders[holder] = (known.Item1 + cells, cells > known.Item3 ? position : known.Item2, Math.Max(cells, known.Item3));
        }

        if (holders.Count < LeastHolders) return;
        foreach (var (cells, most, _) in holders.Values)
        {
            if ((Int128)cells * Share.Denominator > (Int128)all * Share.Numerator && (long)cells * holders.Count > TimesTheMean * all)
                inspect.Report(most, new() { Number = cells });
        }
    }

    /// <inheritdoc/>
    public override void Explain(OrgChart chart, Finding finding, FindingAccount account)
    {
    }

    /// <inheritdoc/>
    public void Explain(Position position, Finding finding, FindingAccount account)
    {
        account.Say(
            "{position} answers for {count}, far more than anybody else", ("position", position),
            ("count", Count.Of(finding.Number, "cell")));
        account.About(position);
        foreach (var other in PositionsOf(position))
        {
            foreach (var duty in other.Duties)
            {
                if (!duty.Involvements.IsAccountable) continue;
                account.At(duty.Cell);
                account.Because(duty);
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<OrgChange> Remedies(Position position, Finding finding)
    {
        // Reports who do the work already answer for it.
        var pushed = position.Duties
            .Where(duty => duty.Involvements.IsAccountable)
            .Select(duty =>
                (Duty: duty,
                    Doer: duty.Cell.Holding(Involvement.Responsible).Where(doer => position.IsAbove(doer) && Candidates.CanServe(doer))
                        .Cast<Position?>().FirstOrDefault()))
            .Where(move => move.Doer is not null)
            .Take(MostMended)
            .SelectMany(move => Proposed.HandOver(move.Duty, Involvement.Accountable, move.Doer!.Value));
        return Proposed.Of(Proposed.Together(pushed));
    }

    private static IEnumerable<Position> PositionsOf(Position position) =>
        SoleHolderOf(position) is { } person ? Holders.PositionsOf(person).Where(other => SoleHolderOf(other) == person) : [position];

    private static (bool IsPerson, string Id) HolderOf(Position position) =>
        SoleHolderOf(position) is { } person ? (true, person.Id) : (false, position.Id);

    private static Person? SoleHolderOf(Position position)
    {
        Person? sole = null;
        foreach (var assignment in position.Assignments)
        {
            if (!assignment.Fills) continue;
            if (sole is { } other && other != assignment.Person) return null;
            sole = assignment.Person;
        }

        return sole;
    }
}
