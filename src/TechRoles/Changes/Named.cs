using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>Names things in sentences as a chart calls them; what the chart does not have is named by its id.</summary>
internal static class Named
{
    public static string Position(OrgChart chart, string id, string? title = null) =>
        chart.TryPosition(id, out var position) ? position.ToString() : title is null || title == id ? id : $"{title} ({id})";

    public static string Role(OrgChart chart, string id) =>
        chart.Roles.FirstOrDefault(role => role.Id == id) is var role && role != default ? role.ToString() : id;

    public static string Owner(OrgChart chart, string? position, string? role) =>
        position is not null ? Position(chart, position) : $"the role {Role(chart, role ?? "")}";

    public static string Area(OrgChart chart, string id) => chart.TryArea(id, out var area) ? area.ToString() : id;

    public static string Cell(OrgChart chart, string area, string? scope) =>
        scope is null ? Area(chart, area) : $"{Area(chart, area)} in {(chart.TryUnit(scope, out var unit) ? unit.ToString() : scope)}";

    public static string Stakeholder(OrgChart chart, string id) =>
        chart.Stakeholders.FirstOrDefault(known => known.Id == id) is var known && known != default ? known.Name : id;

    public static string Body(OrgChart chart, string id) =>
        chart.Bodies.FirstOrDefault(known => known.Id == id) is var known && known != default ? known.Name : id;

    public static string Goal(OrgChart chart, string id) =>
        chart.Goals.FirstOrDefault(known => known.Id == id) is var known && known != default ? known.Name : id;

    public static string Initiative(OrgChart chart, string id) =>
        chart.Initiatives.FirstOrDefault(known => known.Id == id) is var known && known != default ? known.Name : id;

    public static string Involvement(Involvement involvement) => involvement switch
    {
        Facts.Involvement.Accountable => "accountable for",
        Facts.Involvement.Responsible => "responsible for",
        Facts.Involvement.Supports => "supporting",
        Facts.Involvement.Consulted => "consulted for",
        Facts.Involvement.Informed => "informed of",
        Facts.Involvement.Excluded => "excluded from",
        _ => "involved in",
    };

    /// <summary>What somebody has to do with an area, such as <c>is accountable for</c>, or no longer has.</summary>
    public static string Is(Involvement involvement, bool stays) => involvement == Facts.Involvement.Supports
        ? stays ? "supports" : "no longer supports"
        : $"{(stays ? "is" : "is no longer")} {Involvement(involvement)}";

    public static string Engages(EngagementKind kind) => kind switch
    {
        EngagementKind.Owns => "owns the relationship with",
        EngagementKind.Serves => "serves",
        EngagementKind.PartnersWith => "partners with",
        EngagementKind.Consults => "consults",
        EngagementKind.Advocates => "advocates to",
        _ => "answers to",
    };

    public static string Sits(AssignmentMode mode) => mode switch
    {
        AssignmentMode.Acting => "acts in",
        AssignmentMode.Interim => "sits for the time being in",
        AssignmentMode.Deputy => "is the deputy of",
        AssignmentMode.Successor => "is to follow in",
        _ => "sits in",
    };
}
