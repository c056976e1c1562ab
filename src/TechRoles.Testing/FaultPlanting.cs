using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>Plants faults, each in rows of its own, so that what a repair must say of it is known.</summary>
internal static class FaultPlanting
{
    // The catalogue knows it, and it neither has parts nor is part of anything: using it changes no other area.
    private const string Area = "business-operations";

    private static readonly Func<string, Random, PlantedFault>[] Kinds =
    [
        SelfReport, Cycle, UnknownManager, SeveralManagers, DuplicatePosition, DuplicateGoal, UnknownOwner, UnknownDottedManager,
        UnknownBody,
        Contradiction, BadPeriod, BadHorizon, BadId, NoOwner,
    ];

    public static BrokenFacts Plant(ChartFacts sound, Random dice)
    {
        var faults = Enumerable.Range(1, dice.Next(1, 5)).Select(number => dice.Pick(Kinds)($"fault-{number}", dice));
        return new(sound, [.. faults]);
    }

    public static IEnumerable<BrokenFacts> Shrink(BrokenFacts broken)
    {
        for (var index = 0; broken.Faults.Count > 1 && index < broken.Faults.Count; index++)
            yield return broken with { Faults = [.. broken.Faults.Take(index), .. broken.Faults.Skip(index + 1)] };
        foreach (var sound in ChartShrinking.Shrink(broken.Sound, RoleCatalogue.BuiltIn)) yield return broken with { Sound = sound };
    }

    private static PlantedFault SelfReport(string id, Random dice) =>
        new(ProblemKind.SelfReport, [id], new LineFact(id, id), new() { Positions = [new(id) { ReportsTo = id }, new($"{id}-top")] });

    private static PlantedFault Cycle(string id, Random dice)
    {
        string[] ring = [.. Enumerable.Range(1, dice.Next(2, 5)).Select(number => $"{id}-{number}")];
        var positions = ring.Index()
            .Select(position => new PositionFact(position.Item) { ReportsTo = ring[(position.Index + 1) % ring.Length] })
            .ToArray();
        dice.Shuffle(positions);
        return new(ProblemKind.Cycle, [.. ring], new LineFact(ring[0], ring[1]), new() { Positions = [.. positions] });
    }

    // Beside a top and a line that holds, so that it is neither the edge of the chart nor the fault of all lines.
    private static PlantedFault UnknownManager(string id, Random dice) => new(
        ProblemKind.UnknownManager,
        [id, "nobody"],
        new LineFact(id, "nobody"),
        new() { Positions = [new(id) { ReportsTo = "nobody" }, new($"{id}-top"), new($"{id}-report") { ReportsTo = $"{id}-top" }] });

    private static PlantedFault SeveralManagers(string id, Random dice)
    {
        var (first, second) = ($"{id}-first", $"{id}-second");
        return new(ProblemKind.SeveralSolidManagers, [id, first, second], new LineFact(id, second), new()
        {
            Positions = [new(id) { ReportsTo = first }, new(first), new(second)],
            Lines = [new(id, second)],
        });
    }

    private static PlantedFault DuplicatePosition(string id, Random dice)
    {
        var later = new PositionFact(id) { Title = "Another", Roles = ["cio", "cto"], DottedTo = ["nobody"] };
        return new(ProblemKind.DuplicateId, [id], later, new() { Positions = [new(id), later] });
    }

    private static PlantedFault DuplicateGoal(string id, Random dice)
    {
        var later = new GoalFact(id) { Name = "Another" };
        return new(ProblemKind.DuplicateId, [id], later, new() { Goals = [new(id), later] });
    }

    private static PlantedFault UnknownOwner(string id, Random dice)
    {
        var row = new ResponsibilityFact(Area, dice.Pick([Involvement.Accountable, Involvement.Excluded])) { Position = id };
        return new(ProblemKind.UnknownReference, [Area, id], row, new() { Responsibilities = [row] });
    }

    private static PlantedFault UnknownDottedManager(string id, Random dice) => new(
        ProblemKind.UnknownReference,
        [id, "nobody"],
        new LineFact(id, "nobody") { Kind = LineKind.Dotted },
        new() { Positions = [new(id) { DottedTo = ["nobody"] }] });

    private static PlantedFault UnknownBody(string id, Random dice)
    {
        var row = new SeatFact("no-body", id);
        return new(ProblemKind.UnknownReference, [id, "no-body"], row, new() { Positions = [new(id)], Seats = [row] });
    }

    private static PlantedFault Contradiction(string id, Random dice)
    {
        var lost =
            new ResponsibilityFact(
                Area, dice.Pick([Involvement.Accountable, Involvement.Responsible, Involvement.Informed]))
            { Position = id, Joint = true };
        ResponsibilityFact[] rows = [lost, new(Area, Involvement.Excluded) { Position = id }];
        dice.Shuffle(rows);
        return new(ProblemKind.ContradictingInvolvement, [id, Area], lost, new() { Positions = [new(id)], Responsibilities = [.. rows] });
    }

    private static PlantedFault BadPeriod(string id, Random dice)
    {
        var day = new DateOnly(2030, 1, 1);
        var row = new ResponsibilityFact(Area, Involvement.Accountable) { Position = id, Period = new(day, day.AddDays(-dice.Next(3))) };
        return new(ProblemKind.InvalidValue, [], row, new() { Positions = [new(id)], Responsibilities = [row] });
    }

    private static PlantedFault BadHorizon(string id, Random dice)
    {
        var row = new GoalFact(id) { Period = new(new(2030, 1, 2), new(2030, 1, 1)) };
        return new(ProblemKind.InvalidValue, [], row, new() { Goals = [row] });
    }

    private static PlantedFault BadId(string id, Random dice)
    {
        var row = new PositionFact(dice.Pick(["", $"{id};", $"{id}\n", $"{id}\u0085"]));
        return new(ProblemKind.InvalidValue, [], row, new() { Positions = [row] });
    }

    private static PlantedFault NoOwner(string id, Random dice)
    {
        var row = new ResponsibilityFact(Area, Involvement.Accountable) { Position = dice.OnceIn(2) ? id : null };
        if (row.Position is not null) row = row with { Role = "cio" };
        return new(ProblemKind.InvalidValue, [Area], row, new() { Positions = [new(id)], Responsibilities = [row] });
    }
}
