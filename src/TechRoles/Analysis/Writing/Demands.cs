using Ardalis.GuardClauses;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>Something that a position asks of its holder: one thing, or one of several.</summary>
/// <param name="Position">The position.</param>
/// <param name="Alternatives">The requirements of which one has to be met, at least one.</param>
/// <param name="Basis">What it rests on that the requirement is one of this position.</param>
public sealed record Demand(Position Position, ValueList<RequirementFact> Alternatives, Basis Basis)
{
    /// <summary>It in a sentence: <c>data-protection-law, or practice (degree)</c>.</summary>
    public TextArgument Said => Say.List(Alternatives.Select(row => Qualified.Said(row.Discipline, row.Level)));

    /// <summary>Whether a person shows one of the alternatives on the day of the chart.</summary>
    public bool IsMetBy(Person person) => MeetingIt(person).Any();

    /// <summary>What a person shows that meets it.</summary>
    public IEnumerable<QualificationFact> MeetingIt(Person person) =>
        person.Qualifications.Where(shown => Alternatives.Any(asked => Qualified.Meets(shown, asked)));

    /// <summary>
    /// What positions ask of their holders: requirements of their own, of their roles, and of the areas that they are Accountable for.
    /// </summary>
    public static IEnumerable<Demand> Of(Position position, ChartIndex index)
    {
        Guard.Against.Null(index);
        foreach (var demand in Grouped(position, position.Requirements, Basis.Stated)) yield return demand;
        foreach (var role in position.Roles)
            foreach (var demand in Grouped(position, role.Requirements, Basis.Stated)) yield return demand;
        if (!index.AreasRequire) yield break;
        var asked = new Dictionary<Area, Basis>();
        foreach (var duty in position.Duties)
        {
            if (!duty.Involvements.IsAccountable) continue;
            for (Area? area = duty.Area; area is { } at; area = at.Parent)
                asked[at] = asked.TryGetValue(at, out var basis) && basis < duty.Basis ? basis : duty.Basis;
        }

        foreach (var (area, basis) in asked.OrderBy(one => one.Key.Id, StringComparer.Ordinal))
            foreach (var demand in Grouped(position, area.Requirements, basis)) yield return demand;
    }

    private static IEnumerable<Demand> Grouped(Position position, IEnumerable<RequirementFact> rows, Basis basis)
    {
        var groups = new SortedDictionary<string, List<RequirementFact>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Group is null) yield return new(position, [row], basis);
            else if (groups.TryGetValue(row.Group, out var group)) group.Add(row);
            else groups.Add(row.Group, [row]);
        }

        foreach (var group in groups.Values) yield return new(position, [.. group], basis);
    }
}

/// <summary>Whether what people can show is what is asked.</summary>
public static class Qualified
{
    /// <summary>Whether a qualification meets a requirement: the same discipline and, where a level is asked, that level.</summary>
    /// <remarks>Disciplines and levels are compared without case. Levels that are numbers are met by greater ones.</remarks>
    public static bool Meets(QualificationFact shown, RequirementFact asked) =>
        string.Equals(Guard.Against.Null(shown).Discipline, Guard.Against.Null(asked).Discipline, StringComparison.OrdinalIgnoreCase)
            && (asked.Level is not { } level || Reaches(shown.Level, level));

    /// <summary>A discipline and its level in a sentence.</summary>
    public static TextArgument Said(string discipline, string? level) =>
        Say.Quote(level is null ? discipline : $"{Guard.Against.Null(discipline)} ({level})");

    /// <summary>Names what a person shows, or that it has ended.</summary>
    public static void Because(FindingAccount account, QualificationFact shown, Person person)
    {
        Guard.Against.Null(account);
        Guard.Against.Null(shown);
        if (shown.Period.IsOver(person.Chart.AsOf))
        {
            account.Because(
                "qualification",
                "what {person} showed in {discipline} ended on {day}",
                ("person", person),
                ("discipline", Said(shown.Discipline, shown.Level)),
                ("day", shown.Period.To!.Value));
            return;
        }

        account.Because(
            "qualification", "{person} is qualified in {discipline}", ("person", person),
            ("discipline", Said(shown.Discipline, shown.Level)));
    }

    /// <summary>The people who do the job of a position, each once.</summary>
    public static Person[] HoldersOf(Position position) =>
        [.. position.Assignments.Where(assignment => assignment.Fills).Select(assignment => assignment.Person).Distinct()];

    private static bool Reaches(string? shown, string asked) =>
        string.Equals(shown, asked, StringComparison.OrdinalIgnoreCase)
        || (int.TryParse(shown, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var has)
            && int.TryParse(asked, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var needs)
            && has >= needs);
}
