using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR3005: a control function has no way to the governing body.</summary>
public sealed class ControlWithoutBoardLine : PositionRule
{
    private const string Id = "TR3005";
    private const string AnyBody = "governing-body";

    /// <summary>How many lines or engagements away somebody on the governing body may be; 2 unless said otherwise.</summary>
    public int Hops { get; init; } = 2;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = Id,
        Name = "control-without-board-line",
        Title = "A control function has no way to the governing body",
        Severity = Severity.Warning,
        Rationale = "What a control function finds has to reach those who answer for the whole, past those whom it is about.",
        Definition =
            "Only where the profile expects it and the chart has bodies with seats. A control function as in TR3004, and not one below "
            + "another control function, has no seat on a governing body, and none of the positions that it reaches in 2 steps has: a "
            + "step is a solid line, a dotted line, or an engagement with the governing body. A body counts where somebody in the line of "
            + "the same top has a seat on it; where some of these are of the kind governing or board only they do; and where there is "
            + "none nothing is said.",
        Remedy = "Add a dotted line to a member, or let the position attend the body.",
        Sources = [IndependenceSources.NewYork, IndependenceSources.ThreeLines],
        OnlyUnder = "us-bank",
        BadExample = """
            CEO
              CFO
                Head of Services
                  Head of Safety
                    CISO: information-security A/R
                    Fire Officer
                  Caretaker
                Controller

            [bodies]
            board kind=governing

            [seats]
            body=board position=ceo
            body=board position=cfo
            """,
        GoodExample = """
            CEO
              CFO
                Head of Services
                  CISO: information-security A/R
                  Caretaker
                Controller

            [bodies]
            board kind=governing

            [seats]
            body=board position=ceo
            body=board position=cfo
            """,
    };

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Bodies;

    /// <inheritdoc/>
    public override bool AppliesTo(Profile profile) => profile.SeverityOf(Id) is not null;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        if (!AppliesTo(inspect.Profile) || ControlPosition.Of(position, inspect.Index.Lines) is null) return;
        for (var above = position.Manager; above is { } manager; above = manager.Manager)
            if (ControlPosition.Of(manager, inspect.Index.Lines) is not null) return;
        if (Governing(position).Length > 0 && !Reaches(position))
            inspect.Report(position, new() { Number = Hops, Basis = ControlPosition.Of(position, inspect.Index.Lines)!.SurestBasis });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        account.Say(
            "{position} has nobody on the governing body within {count}", ("position", position),
            ("count", Count.Of(finding.Number, "step")));
        account.About(position);
        ControlPosition.Of(position, finding.Index.Lines)?.TellWhy(account);
        foreach (var other in Around(position)) account.BecauseLineOf(other);
        foreach (var (body, seated) in Members(position))
            account.Because("seat", "{position} sits on {body}", ("position", seated), ("body", body));
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding)
    {
        var members = Members(position).Select(seat => seat.Position).Where(Candidates.CanServe).ToHashSet();
        return Candidates.Above(position).Where(members.Contains).Take(1).Select(to => (OrgChange)new AddDottedLine(position.Id, to.Id));
    }

    private bool Reaches(Position position)
    {
        var members = Members(position).Select(seat => seat.Position).ToHashSet();
        return Around(position).Any(other => members.Contains(other)) || IsEngaged(position);
    }

    /// <summary>The position and whoever it reaches in so many lines.</summary>
    private HashSet<Position> Around(Position position)
    {
        var reached = new HashSet<Position> { position };
        Position[] last = [position];
        for (var hop = 0; hop < Hops; hop++)
        {
            last = [.. last.SelectMany(other => other.Manager is { } manager ? other.DottedManagers.Prepend(manager) : other.DottedManagers)
                .Where(reached.Add)];
        }

        return reached;
    }

    /// <summary>An engagement is a step: the position itself, or somebody one line away, speaks with the body.</summary>
    private bool IsEngaged(Position position)
    {
        var chart = position.Chart;
        if (chart.Engagements.Count == 0) return false;
        var bodies = Governing(position).Select(body => body.Id).Append(AnyBody).ToHashSet(StringComparer.Ordinal);
        var near = new ControlWithoutBoardLine { Hops = Hops - 1 }.Around(position);
        return chart.Engagements.Any(engagement => near.Contains(engagement.Position) && bodies.Contains(engagement.Stakeholder.Id));
    }

    private static GoverningBody[] Governing(Position position)
    {
        var top = position.Top;
        GoverningBody[] near = [.. position.Chart.Bodies.Where(body => body.Seats.Any(seat => seat.Position.Top == top))];
        GoverningBody[] stated = [.. near.Where(body => body.Kind is "governing" or "board")];
        return stated.Length > 0 ? stated : near;
    }

    private static IEnumerable<(GoverningBody Body, Position Position)> Members(Position position) =>
        Governing(position).SelectMany(body => body.Seats.Select(seat => (body, seat.Position)));
}
