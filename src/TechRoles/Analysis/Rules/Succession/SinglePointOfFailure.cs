using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR8004: what one person answers for nobody else knows how to do.</summary>
internal sealed class SinglePointOfFailure : PersonRule
{
    private const int MostMended = 4;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR8004",
        Name = "single-point-of-failure",
        Title = "Everything about an area hangs on one person",
        Severity = Severity.Info,
        Off = true,
        Rationale = "A long illness is enough, and nobody is left who knows how it is done.",
        Definition = "In a cell in which somebody is accountable, all who are accountable, responsible or supporting there or in a part "
            + "of the area, in scopes that meet, are positions of one and the same person; nobody else fills, deputises in or is named to "
            + "follow in any of them, and who sits in each is stated. One finding for a person, with all these cells. Off unless asked "
            + "for: in small organisations it is so of nearly everything.",
        Remedy = "Let a second one do some of the work, or name a deputy.",
        Sources =
        [
            new("Peerdom, insights: hoarding of roles"),
            Source.Judgement("in a real RACI matrix 45 of 67 rows are so, in a public list of systems 62 of 219: asked for, or noise"),
        ],
        BadExample = """
            CEO [person-1]
              CIO [person-2]: network A/R
              CTO [person-3]: platform A
                Engineer [person-4]: platform R
            """,
        GoodExample = """
            CEO [person-1]
              CIO [person-2, person-5 deputy]: network A/R
              CTO [person-3]: platform A
                Engineer [person-4]: platform R
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.Holders | Reads.SameCell | Reads.InsideCells;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Assignments | FactKinds.Responsibilities;

    /// <inheritdoc/>
    public override void Check(Person person, Inspection inspect)
    {
        var (count, basis) = (0, Basis.Stated);
        foreach (var cell in Alone(person))
        {
            // One entry is enough for it to hang on the person: the one that is known best.
            var known = cell.Min(duty => duty.Basis);
            count++;
            if (known > basis) basis = known;
        }

        if (count > 0) inspect.Report(person, new() { Number = count, Basis = basis });
    }

    /// <inheritdoc/>
    public override void Explain(Person person, Finding finding, FindingAccount account)
    {
        IGrouping<Cell, Duty>[] alone = [.. Alone(person)];
        Position[] positions = [.. alone.SelectMany(cell => cell).Select(duty => duty.Position).Distinct()];
        account.Say(
            "Everything about {cells} hangs on the one holder of {positions}",
            ("cells", Say.All(alone.Select(cell => (TextArgument)cell.Key))),
            ("positions", Say.List(positions)));
        account.About(person);
        foreach (var position in positions) account.About(position);
        foreach (var cell in alone)
        {
            account.At(cell.Key);
            account.About(cell.Key.Area);
            foreach (var duty in cell) account.Because(duty);
        }

        foreach (var assignment in person.Assignments)
            if (assignment.Fills && positions.Contains(assignment.Position)) account.Because(assignment);
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Person person, Finding finding)
    {
        // A report, or else a colleague beside, who sits there by himself and helps.
        Duty[] alone = [.. Alone(person).Select(cell => cell.First()).Take(MostMended + 1)];
        if (alone.Length > MostMended) return [];
        return Proposed.Of(Proposed.Together(alone.SelectMany(duty =>
            duty.Position.Reports.Concat(duty.Position.Manager is { } manager ? (IEnumerable<Position>)manager.Reports : [])
                .Where(other => Candidates.CanServe(other) && other.Assignments.Any(one => one.Fills && one.Person != person))
                .Take(1)
                .SelectMany(other => Proposed.Take(other, duty.Cell, Involvement.Supports)))));
    }

    /// <summary>The entries by which a person is accountable where nobody else could do it, by cells.</summary>
    private static IEnumerable<IGrouping<Cell, Duty>> Alone(Person person) =>
        from position in Holders.PositionsOf(person)
        from duty in position.Duties
        where duty.Involvements.IsAccountable
        group duty by duty.Cell into cell
        where IsAlone(person, cell.Key)
        select cell;

    private static bool IsAlone(Person person, Cell own)
    {
        if (!AreAll(person, own)) return false;
        var open = new Stack<Area>(own.Area.Parts);
        while (open.TryPop(out var part))
        {
            foreach (var cell in part.Cells)
                if (Scopes.Meet(cell.Scope, own.Scope, out _) && !AreAll(person, cell)) return false;
            foreach (var inner in part.Parts) open.Push(inner);
        }

        return true;
    }

    /// <summary>Whether whoever has a hand in a cell is positions of the person, and of nobody else.</summary>
    private static bool AreAll(Person person, Cell cell)
    {
        foreach (var duty in cell.DutyRows)
        {
            if (!duty.Involvements.HasAtLeast(Involvement.Supports)) continue;
            var assignments = duty.Position.Assignments;
            if (assignments.Count == 0) return false;
            foreach (var assignment in assignments)
                if (assignment.Person != person) return false;
        }

        return true;
    }
}
