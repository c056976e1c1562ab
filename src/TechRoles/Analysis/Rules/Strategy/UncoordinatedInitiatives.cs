using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR6005: two initiatives work on one area at one time, and their sponsors have nothing to do with each other.</summary>
public sealed class UncoordinatedInitiatives : ChartRule, IFinds<Initiative>
{
    /// <summary>How many lines the common manager is away from either sponsor at most; 2 unless said otherwise.</summary>
    public int Hops { get; init; } = 2;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR6005",
        Name = "uncoordinated-initiatives",
        Title = "Initiatives work on one area at one time, and their sponsors do not meet",
        Severity = Severity.Warning,
        Rationale = "Technology strategy is aligned with the initiatives of others, or two of them build the same thing in two ways.",
        Definition =
            "Two initiatives touch the same area in overlapping periods. Their sponsors are different people, neither stands above the "
            + "other, the nearest manager above both is more than two lines away from one of them, neither has any involvement in an area "
            + "that the other answers for, and they sit on no body together. Told with the first of the two; what is over on the day of "
            + "the chart is left alone.",
        Remedy = "Consult each other, meet in one body, or give both initiatives one sponsor.",
        Sources = [Source.Article(28)],
        BadExample = """
            CEO
              COO
                Head of Sites
                  Site Lead: site-apps A/R
              CTO
                VP Engineering
                  App Lead: apps A/R

            [initiatives]
            site-app sponsor=site-lead areas=shared-login
            customer-app sponsor=app-lead areas=shared-login
            """,
        GoodExample = """
            CEO
              COO
                Head of Sites
                  Site Lead: site-apps A/R, apps C
              CTO
                VP Engineering
                  App Lead: apps A/R

            [initiatives]
            site-app sponsor=site-lead areas=shared-login
            customer-app sponsor=app-lead areas=shared-login
            """,
    };

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.SolidLines | FactKinds.Initiatives;

    /// <inheritdoc/>
    public override void Check(OrgChart chart, Inspection inspect)
    {
        var sponsors = new Sponsors(this, inspect.Index);
        foreach (var initiative in chart.Initiatives)
        {
            inspect.Cancel.ThrowIfCancellationRequested();
            var others = Others(initiative, sponsors).Count();
            if (others > 0) inspect.Report(initiative, new() { Number = others });
        }
    }

    /// <inheritdoc/>
    public override void Explain(OrgChart chart, Finding finding, FindingAccount account) =>
        account.Say("The sponsors of two initiatives do not meet");

    /// <inheritdoc/>
    public void Explain(Initiative initiative, Finding finding, FindingAccount account)
    {
        Initiative[] others = [.. Others(initiative, new(this, finding.Index))];
        account.Say(
            "'{initiative}' and {others} work on one area at one time, and their sponsors have nothing to do with each other",
            ("initiative", initiative),
            ("others", Say.All(others.Select(other => (TextArgument)other))));
        account.About(initiative);
        account.About(initiative.Sponsor!.Value);
        foreach (var other in others)
        {
            account.About(other);
            account.About(other.Sponsor!.Value);
            foreach (var area in initiative.Areas.Intersect(other.Areas))
            {
                account.About(area);
                account.Because(
                    "initiative", "{initiative} and {other} touch {area}", ("initiative", initiative), ("other", other), ("area", area));
            }

            account.Because("initiative", "{position} sponsors {initiative}", ("position", other.Sponsor!.Value), ("initiative", other));
        }

        account.Because(
            "initiative", "{position} sponsors {initiative}", ("position", initiative.Sponsor!.Value), ("initiative", initiative));
    }

    /// <inheritdoc/>
    public IEnumerable<OrgChange> Remedies(Initiative initiative, Finding finding)
    {
        var sponsor = initiative.Sponsor!.Value;
        Position[] others = [.. Others(initiative, new(this, finding.Index)).Select(other => other.Sponsor!.Value).Distinct().Take(4)];
        return Proposed.Of(
            Proposed.Together(others.SelectMany(other => other.Duties.Where(duty => duty.Involvements.IsAccountable).Take(1)
                .SelectMany(duty => Proposed.Take(sponsor, duty.Cell, Involvement.Consulted)))),
            others.Length == 1 ? Proposed.Lead(initiative, others[0]) : null);
    }

    private static IEnumerable<Initiative> Others(Initiative initiative, Sponsors sponsors)
    {
        if (initiative.Sponsor is not { } sponsor || initiative.Period.IsOver(initiative.Chart.AsOf)) return [];
        return initiative.Areas
            .Where(area => area.Initiatives.Count > 1)
            .SelectMany(area => sponsors.Apart(sponsor, area)
                .Where(other =>
                    string.CompareOrdinal(other.Id, initiative.Id) > 0 && other.Period.Overlaps(initiative.Period)
                        && !other.Period.IsOver(other.Chart.AsOf))
                .OrderBy(other => other.Id, StringComparer.Ordinal))
            .Distinct();
    }

    private bool AreJoined(Position one, Position other) =>
        one.IsInLineWith(other) || Holders.AreSame(one, other)
        || (one.CommonManagerWith(other) is { } manager && one.Depth - manager.Depth <= Hops && other.Depth - manager.Depth <= Hops)
        || HasToDoWith(one, other) || HasToDoWith(other, one)
        || one.Bodies.Any(ours => other.Bodies.Any(theirs => theirs.Body == ours.Body));

    /// <summary>One has an entry where the other answers for something.</summary>
    private static bool HasToDoWith(Position one, Position other) =>
        other.Duties.Any(duty => duty.Involvements.IsAccountable && one.DutyIn(duty.Cell) is { Involvements.IsExcluded: false });

    /// <summary>
    /// Who leads what in an area, and who has to do with whom: looked up once, however many initiatives two sponsors have in one area.
    /// </summary>
    private sealed class Sponsors(UncoordinatedInitiatives rule, ChartIndex index)
    {
        private readonly Dictionary<Area, ILookup<Position, Initiative>> _leading = [];
        private readonly Dictionary<(Position, Position), bool> _joined = [];

        /// <summary>The initiatives in an area of those who have nothing to do with a sponsor.</summary>
        public IEnumerable<Initiative> Apart(Position sponsor, Area area)
        {
            if (!_leading.TryGetValue(area, out var leading))
            {
                leading = index.InitiativesIn(area).Where(one => one.Sponsor is not null).ToLookup(one => one.Sponsor!.Value);
                _leading.Add(area, leading);
            }

            return leading.Where(other => !AreJoined(sponsor, other.Key)).SelectMany(other => other);
        }

        private bool AreJoined(Position one, Position other)
        {
            if (!_joined.TryGetValue((one, other), out var joined)) _joined.Add((one, other), joined = rule.AreJoined(one, other));
            return joined;
        }
    }
}
