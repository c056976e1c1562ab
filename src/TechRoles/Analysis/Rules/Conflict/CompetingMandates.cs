using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR3011: several may stop or make a decision, and nobody has the last word.</summary>
public sealed class CompetingMandates : DecisionRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR3011",
        Name = "competing-mandates",
        Title = "Several may make or stop a decision, and none has the last word",
        Severity = Severity.Warning,
        Rationale = "Where two can say no and none can say yes, a decision is made by whoever tires last.",
        Definition = "Several positions decide the same thing; or several must agree to it or may veto it, and nobody decides. Positions "
            + "of the same holders are one, and one of several that stands above all the others has the last word. To recommend, to be "
            + "asked and to carry out is no say. What was open and is over on the day of the chart is left alone. Silent where no "
            + "mandates are stated.",
        Remedy = "Name the one who decides; let the others be asked, or limit their veto to grounds that are written down.",
        Sources =
        [
            new("P. Rogers and M. Blenko, Who Has the D?, Harvard Business Review, January 2006 (RAPID): one position decides"),
            Source.Judgement("a manager above all the others settles it anyway"),
        ],
        BadExample = """
            CEO
              CIO
              CFO
              CISO

            [decisions]
            choice-of-cloud

            [mandates]
            decision=choice-of-cloud position=cio kind=agree
            decision=choice-of-cloud position=cfo kind=veto
            decision=choice-of-cloud position=ciso kind=input
            """,
        GoodExample = """
            CEO
              CIO
              CFO
              CISO

            [decisions]
            choice-of-cloud

            [mandates]
            decision=choice-of-cloud position=cio kind=decide
            decision=choice-of-cloud position=cfo kind=veto
            decision=choice-of-cloud position=ciso kind=input
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.Holders | Reads.LineAbove;

    /// <inheritdoc/>
    public override void Check(Decision decision, Inspection inspect)
    {
        if (Competing(decision) is { Count: > 1 } seats) inspect.Report(decision, new() { Number = seats.Count });
    }

    /// <inheritdoc/>
    public override void Explain(Decision decision, Finding finding, FindingAccount account)
    {
        var seats = Competing(decision);
        account.Say(
            HasDecider(decision) ? "{positions} all decide on '{decision}'" : "{positions} can each stop '{decision}', and nobody decides",
            ("positions", Say.List(seats)),
            ("decision", decision));
        foreach (var seat in seats) account.About(seat);
        account.About(decision);
        foreach (var mandate in decision.Mandates)
        {
            account.Because(
                "mandate",
                "{position} has the part '{kind}' in {decision}",
                ("position", mandate.Position),
                ("kind", mandate.Kind),
                ("decision", decision));
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Decision decision, Finding finding)
    {
        var seats = Competing(decision);
        if (!HasDecider(decision))
            return Proposed.Of(Deciders(decision, seats).Select(decider => Proposed.Decide(decision, decider)));
        return Proposed.Of(seats.Where(Candidates.CanServe).Take(2).Select(keeps =>
            Proposed.Together(decision.Mandates.Where(mandate => mandate.Kind == MandateKind.Decide && mandate.Position != keeps)
                .Select(Proposed.BeAsked))));
    }

    /// <summary>Whoever answers for what is decided, the lowest manager above all, and the highest of them.</summary>
    private static IEnumerable<Position> Deciders(Decision decision, List<Position> seats)
    {
        var accountable = decision.Area?.In(null).EffectivelyAccountable.Take(1) ?? [];
        var above = Candidates.Above(seats[0]).Where(manager => seats.All(seat => seat == manager || manager.IsAbove(seat))).Take(1);
        return accountable.Concat(above).Concat(seats.OrderBy(seat => seat.Depth).Take(1)).Where(Candidates.CanServe).Distinct();
    }

    private static bool HasDecider(Decision decision) => decision.Mandates.Any(mandate => mandate.Kind == MandateKind.Decide);

    /// <summary>The positions of different holders that have the same say; of none who is above all the others.</summary>
    private static List<Position> Competing(Decision decision)
    {
        if (decision.Period.IsOver(decision.Chart.AsOf)) return [];
        var decides = HasDecider(decision);
        var seats = new List<Position>();
        foreach (var mandate in decision.Mandates)
        {
            var hasSay = decides ? mandate.Kind == MandateKind.Decide : mandate.Kind is MandateKind.Agree or MandateKind.Veto;
            if (hasSay && !seats.Exists(seat => Holders.AreSame(seat, mandate.Position))) seats.Add(mandate.Position);
        }

        return seats.Exists(highest => seats.TrueForAll(seat => seat == highest || highest.IsAbove(seat))) ? [] : seats;
    }
}
