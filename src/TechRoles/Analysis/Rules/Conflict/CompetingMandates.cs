using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR3011: several may stop or make a decision, and nobody has the last word.</summary>
internal sealed class CompetingMandates : DecisionRule
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
        if (Competing(decision) is { Count: > 1 } positions) inspect.Report(decision, new() { Number = positions.Count });
    }

    /// <inheritdoc/>
    public override void Explain(Decision decision, Finding finding, FindingAccount account)
    {
        var positions = Competing(decision);
        account.Say(
            HasDecider(decision) ? "{positions} all decide on '{decision}'" : "{positions} can each stop '{decision}', and nobody decides",
            ("positions", Say.List(positions)),
            ("decision", decision));
        foreach (var position in positions) account.About(position);
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
        var positions = Competing(decision);
        if (!HasDecider(decision))
            return Proposed.Of(Deciders(decision, positions).Select(decider => Proposed.Decide(decision, decider)));
        return Proposed.Of(positions.Where(Candidates.CanServe).Take(2).Select(keeps =>
            Proposed.Together(decision.Mandates.Where(mandate => mandate.Kind == MandateKind.Decide && mandate.Position != keeps)
                .Select(Proposed.BeAsked))));
    }

    /// <summary>Whoever answers for what is decided, the lowest manager above all, and the highest of them.</summary>
    private static IEnumerable<Position> Deciders(Decision decision, List<Position> positions)
    {
        var accountable = decision.Area?.In(null).EffectivelyAccountable.Take(1) ?? [];
        var above = Candidates.Above(positions[0])
            .Where(manager => positions.All(position => position == manager || manager.IsAbove(position))).Take(1);
        return accountable.Concat(above).Concat(positions.OrderBy(position => position.Depth).Take(1))
            .Where(Candidates.CanServe).Distinct();
    }

    private static bool HasDecider(Decision decision) => decision.Mandates.Any(mandate => mandate.Kind == MandateKind.Decide);

    /// <summary>The positions of different holders that have the same say; of none who is above all the others.</summary>
    private static List<Position> Competing(Decision decision)
    {
        if (decision.Period.IsOver(decision.Chart.AsOf)) return [];
        var decides = HasDecider(decision);
        var positions = new List<Position>();
        foreach (var mandate in decision.Mandates)
        {
            var hasSay = decides ? mandate.Kind == MandateKind.Decide : mandate.Kind is MandateKind.Agree or MandateKind.Veto;
            if (hasSay && !positions.Exists(position => Holders.AreSame(position, mandate.Position))) positions.Add(mandate.Position);
        }

        return positions.Exists(highest => positions.TrueForAll(position => position == highest || highest.IsAbove(position)))
            ? [] : positions;
    }
}
