using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>Sets aside what goes beyond the limits, of the lists that stay short.</summary>
internal static class RowLimits
{
    public static List<(Fact Fact, Place Place)> Within(AssemblyContext context, List<(Fact Fact, Place Place)> rows)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var within = new List<(Fact, Place)>(rows.Count);
        foreach (var (fact, place) in rows)
        {
            var list = ListOf(fact);
            var count = counts.GetValueOrDefault(list);
            var reason = count >= context.Options.Limits.Rows ? $"More {list} than allowed"
                : context.IsTooLong(NameOf(fact)) ? "The name is longer than allowed"
                : null;
            if (reason is null)
            {
                counts[list] = count + 1;
                within.Add((fact, place));
                continue;
            }

            context.Report(place, list, null, new(ProblemKind.LimitExceeded, $"{reason}; the row is set aside.") { SetAside = fact });
        }

        return within;
    }

    private static string ListOf(Fact fact) => fact switch
    {
        UnitFact => "units",
        AreaFact => "areas",
        RoleFact => "roles",
        PersonFact => "people",
        ConflictFact => "conflicts",
        QualificationFact => "qualifications",
        RequirementFact => "requirements",
        StakeholderFact => "stakeholders",
        EngagementFact => "engagements",
        NeedFact => "needs",
        BodyFact => "bodies",
        SeatFact => "seats",
        GoalFact => "goals",
        InitiativeFact => "initiatives",
        _ => "responsibilities",
    };

    /// <summary>The name or title that a row gives, where rows of its list have one.</summary>
    public static string? NameOf(Fact fact) => fact switch
    {
        PositionFact position => position.Title,
        UnitFact unit => unit.Name,
        AreaFact area => area.Name,
        RoleFact role => role.Title,
        PersonFact person => person.Name,
        StakeholderFact stakeholder => stakeholder.Name,
        BodyFact body => body.Name,
        GoalFact goal => goal.Name,
        InitiativeFact initiative => initiative.Name,
        _ => null,
    };
}
