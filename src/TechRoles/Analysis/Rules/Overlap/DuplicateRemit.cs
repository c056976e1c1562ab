using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR2002: two positions in different lines do the same work, or the work of one is wholly done by the other.</summary>
public sealed class DuplicateRemit : OverlapRule, IFinds<Position>
{
    private const int MostMended = 6;

    /// <summary>The least similarity of duplicates; 7/10 unless said otherwise, above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 0.</exception>
    public Fraction Similarity { get; init => field = AboveZero(value); } = new(7, 10);

    /// <summary>The fewest pieces of work that duplicates share; 4 unless said otherwise.</summary>
    public int LeastShared { get; init; } = 4;

    /// <summary>
    /// The least share of the smaller remit that is in the greater where it is absorbed; 9/10 unless said otherwise, above 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 0.</exception>
    public Fraction Containment { get; init => field = AboveZero(value); } = new(9, 10);

    /// <summary>The fewest pieces of work of a remit that is absorbed; 5 unless said otherwise.</summary>
    public int LeastAbsorbed { get; init; } = 5;

    /// <summary>How many times greater the absorbing remit may be; 3 unless said otherwise, 1 or more.</summary>
    public int GreatestRatio { get; init; } = 3;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR2002",
        Name = "duplicate-remit",
        Title = "Two positions in different lines have the same work",
        Severity = Severity.Warning,
        Rationale = "Work that two positions do is done twice, or half by each; whoever needs it does not know whom to ask.",
        Definition = "A piece of work is being Accountable for a cell, or being Responsible for it or supporting it; like is compared with "
            + "like. Duplicates share 7/10 of the pieces of both (Jaccard) and at least 4 of them: a warning, one for each group of equal "
            + "remits, and one for all whose first duplicate is the same. A remit of at least 5 pieces is absorbed where 9/10 of it are "
            + "in one that is at most 3 times as great: an information, on stated responsibilities only, one for all that the same "
            + "position is the first to absorb. The first is that with the least work. Two positions of one line or of one role, or of "
            + "one title below one manager, are no pair.",
        Remedy = "Merge the positions, or move the shared cells to one of them.",
        Sources =
        [
            new("P. Jaccard, New Phytologist 11 (1912), 37-50; midPoint role mining compares roles this way"),
            Source.Judgement(
                "with these limits a real RACI matrix of 67 activities has no finding; plain involvement finds eight pairs in it"),
        ],
        BadExample = """
            CEO
              CIO
                Head of Platforms: network R, servers R, storage R, monitoring R
              CTO
                Head of Infrastructure: network R, servers R, storage R, monitoring R, cloud R
            """,
        GoodExample = """
            CEO
              CIO
                Head of Platforms: network R, servers R, storage R, monitoring R
              CTO
                Head of Infrastructure: network C, servers C, cloud R
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.LineAbove;

    /// <summary>The weakest similarity that either kind of finding needs.</summary>
    /// <remarks>
    /// Of a remit of s pieces at least c·s are shared, and the greater has at most r·s: the similarity is c / (1 + r - c) or more.
    /// </remarks>
    public override Fraction AtLeast
    {
        get
        {
            var absorbed = new Fraction(Containment.Numerator, ((1L + GreatestRatio) * Containment.Denominator) - Containment.Numerator);
            return absorbed < Similarity ? absorbed : Similarity;
        }
    }

    /// <inheritdoc/>
    public override ValueList<OverlapLimit> Limits =>
    [
        OverlapLimit.Similar(Similarity, Math.Max(1, LeastShared)),
        OverlapLimit.Contained(Containment, Math.Max(1, LeastAbsorbed), Math.Max(1, GreatestRatio)),
    ];

    /// <inheritdoc/>
    public override bool Takes(Overlap overlap) => AreDuplicates(overlap)
        ? PositionPairs.AnyPair(overlap.Ones, overlap.Others)
        : IsAbsorbed(overlap) && PositionPairs.AnyPair(Stated(overlap.Others), Stated(overlap.Ones));

    /// <inheritdoc/>
    public override string KindOf(Position position) => PositionPairs.KindOf(position);

    /// <inheritdoc/>
    public override void Check(OverlapGroup group, Inspection inspect)
    {
        if (group.IsCloneGroup || AreDuplicates(group.Pairs[0]))
        {
            if (FirstOf(group) is not var (one, other)) return;
            var basis = (Basis)Math.Max((int)PositionPairs.BasisOf(one), (int)PositionPairs.BasisOf(other));
            inspect.Report(one, other, new() { Number = LeastSharedIn(group), Basis = basis });
            return;
        }

        // No number, no other: so the findings of all that one position absorbs are equal, and are one.
        foreach (var pair in group.Pairs)
            if (PositionPairs.First(Stated(pair.Others), Stated(pair.Ones)) is var (container, _))
                inspect.Report(container, new Verdict { Severity = Severity.Info });
    }

    /// <inheritdoc/>
    public override void Explain(PositionPair pair, Finding finding, FindingAccount account)
    {
        var group = GroupOf(pair, finding);
        if (group.Pairs.Count > 1) ToldRemits.Explain(group, account);
        else ToldRemits.Explain(pair, group, finding.Number, account);
    }

    /// <inheritdoc/>
    public void Explain(Position container, Finding finding, FindingAccount account)
    {
        var absorbed = Absorbed(container, finding).Select(position => new WorkPair(position, container)).ToArray();
        account.Say(
            "{container} already has nearly all the work of {positions}",
            ("container", container),
            ("positions", Say.List(absorbed.Select(pair => pair.One))));
        account.About(container);
        foreach (var pair in absorbed)
        {
            account.About(pair.One);
            account.Because(
                "position",
                "{container} has {shared} of the {size} of work of {position}",
                ("container", container),
                ("shared", pair.Shared),
                ("size", Count.Of(pair.OneSize, "piece")),
                ("position", pair.One));
            foreach (var duty in WorkPair.DutiesOf(pair.One)) account.Because(duty);
        }

        var shared = absorbed.SelectMany(pair => pair.SharedCells).ToHashSet();
        foreach (var duty in WorkPair.DutiesOf(container))
        {
            if (!shared.Contains(duty.Cell)) continue;
            account.At(duty.Cell);
            account.Because(duty);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(PositionPair pair, Finding finding)
    {
        var group = GroupOf(pair, finding);
        var positions = ToldRemits.PositionsOf(group);
        if (positions.Length > MostMended) return [];
        var (one, other) = pair;
        if (group.Pairs.Count > 1)
        {
            var head = positions.First(group.Positions.Contains);
            var others = positions.Where(position => position != head).ToArray();
            return Proposed.Of(
                Proposed.Together(others.SelectMany(position => Leave(position, head))),
                Proposed.Together(others.SelectMany(position => Proposed.Merge(position, head))));
        }

        var work = new WorkPair(one, other);
        var (keeps, leaves) = work.OtherSize > work.OneSize ? (other, one) : (one, other);
        var merged = Proposed.Together(
            positions.Where(position => position != keeps).SelectMany(position => Proposed.Merge(position, keeps)));
        return work.IsOneRemit
            ? Proposed.Of(merged)
            : Proposed.Of(Proposed.Together(Leave(leaves, keeps)), Proposed.Together(Leave(keeps, leaves)), merged);
    }

    /// <inheritdoc/>
    public IEnumerable<OrgChange> Remedies(Position container, Finding finding)
    {
        var absorbed = Absorbed(container, finding).Take(MostMended + 1).ToArray();
        if (absorbed.Length > MostMended) return [];
        return Proposed.Of(
            Proposed.Together(absorbed.SelectMany(position => Leave(position, container))),
            Proposed.Together(absorbed.SelectMany(position => Proposed.Merge(position, container))));
    }

    /// <summary>A position leaves to another what both do; it is asked instead.</summary>
    private static IEnumerable<OrgChange> Leave(Position position, Position to)
    {
        var shared = new WorkPair(position, to).SharedCells.ToHashSet();
        return WorkPair.DutiesOf(position)
            .Where(duty => shared.Contains(duty.Cell))
            .SelectMany(duty => Proposed.GiveUp(duty, Involvement.Accountable, Involvement.Responsible, Involvement.Supports));
    }

    /// <summary>The first two positions of a group, the first of which has the remit that the others are told with.</summary>
    private static (Position One, Position Other)? FirstOf(OverlapGroup group) =>
        PositionPairs.First(group.Positions, group.IsCloneGroup ? group.Positions : group.Beside(group.Pairs[0]));

    private static int LeastSharedIn(OverlapGroup group) => group.IsCloneGroup ? group.Size : group.Pairs.Min(pair => pair.Shared);

    private OverlapGroup GroupOf(PositionPair pair, Finding finding) => GroupsAt(pair.One, finding).Concat(GroupsAt(pair.Other, finding))
        .First(group =>
            FirstOf(group) is var (one, other) && (new PositionPair(one, other) == pair || new PositionPair(other, one) == pair));

    private IOrderedEnumerable<Position> Absorbed(Position container, Finding finding) =>
    (
        from @group in GroupsAt(container, finding)
        where !@group.IsCloneGroup && !AreDuplicates(@group.Pairs[0])
        from pair in @group.Pairs
        from position in Stated(pair.Ones)
        where PositionPairs.ArePair(position, container)
        select position).Order(ChartOrder.Positions);

    private bool AreDuplicates(Overlap overlap) => overlap.Shared >= LeastShared && overlap.Similarity >= Similarity;

    private bool IsAbsorbed(Overlap overlap) =>
        overlap.OneSize >= LeastAbsorbed && overlap.OneSize < overlap.OtherSize
        && overlap.OtherSize <= (long)overlap.OneSize * GreatestRatio && overlap.Containment >= Containment;

    private static IReadOnlyList<Position> Stated(ValueList<Position> positions) =>
        [.. positions.Where(position => PositionPairs.BasisOf(position) == Basis.Stated)];

    private static Fraction AboveZero(Fraction value) =>
        value > Fraction.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), "A limit of 0 would compare every pair.");
}
