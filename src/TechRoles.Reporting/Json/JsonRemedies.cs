using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>The remedies of a finding as objects of a JSON report, their changes as they stand in scenario files.</summary>
internal static class JsonRemedies
{
    /// <summary>Writes the array; null where nothing was proved for the finding.</summary>
    public static void Write(ValueList<Remedy>? remedies, JsonPage page)
    {
        if (remedies is not { } proved)
        {
            page.Writer.WriteNull("remedies");
            return;
        }

        page.Writer.WriteStartArray("remedies");
        foreach (var remedy in proved)
        {
            page.Writer.WriteStartObject();
            page.Text("title", remedy.Title);
            page.Writer.WriteStartArray("changes");
            foreach (var change in remedy.Changes) Write(change, page);
            page.Writer.WriteEndArray();
            page.Number("resolves", remedy.Resolves);
            page.Number("introduces", remedy.Introduces);
            page.Number("touches", remedy.Touches);
            page.Writer.WriteEndObject();
        }

        page.Writer.WriteEndArray();
    }

    // An edit of one fact is written as the kind of change that says the same, where there is one.
    private static void Write(OrgChange change, JsonPage page)
    {
        switch (change)
        {
            case Rereport line:
                Write(page, line.Kind, ("position", line.Position), ("to", line.To));
                break;
            case EditFact { Before: null, After: ResponsibilityFact given }:
                Write(given, "assign-responsibility", page);
                break;
            case EditFact { Before: ResponsibilityFact taken, After: null }:
                Write(taken, "withdraw-responsibility", page);
                break;
            case EditFact { Before: null, After: EngagementFact engaged }:
                Write(page, "engage", ("position", engaged.Position), ("stakeholder", engaged.Stakeholder), ("engagement", JsonNames.Of(engaged.Kind)), ("topic", engaged.Topic));
                break;
            case EditFact { Before: AssignmentFact left, After: null }:
                Write(page, "unassign", ("person", left.Person), ("position", left.Position));
                break;
            case EditFact { After: AssignmentFact seated }:
                Write(page, "assign", ("person", seated.Person), ("position", seated.Position), ("mode", Words.Of(seated.Mode)));
                break;
            case EditFact { Before: PositionFact before, After: PositionFact after } when before.Title != after.Title:
                Write(page, "retitle", ("position", after.Id), ("title", after.Title));
                break;
            case EditFact { Before: PositionFact before, After: PositionFact after }:
                foreach (var manager in before.DottedTo.Except(after.DottedTo)) Write(page, "remove-dotted-line", ("position", after.Id), ("to", manager));
                break;
            case EditFact { Before: LineFact { Kind: LineKind.Dotted } line, After: null }:
                Write(page, "remove-dotted-line", ("position", line.Position), ("to", line.Manager));
                break;
            case EditFact { Before: null, After: PositionFact added }:
                Write(page, "add-position", ("position", added.Id), ("title", added.Title), ("to", added.ReportsTo), ("unit", added.Unit));
                break;
            case EditFact { Before: InitiativeFact before, After: InitiativeFact after } when before.Sponsor != after.Sponsor:
                Write(page, "change-sponsor", ("initiative", after.Id), ("to", after.Sponsor));
                break;
            case EditFact { Before: null, After: InitiativeFact added }:
                page.Writer.WriteStartObject();
                page.Text("kind", "add-initiative");
                page.Text("id", added.Id);
                page.Text("name", added.Name);
                page.Text("sponsor", added.Sponsor);
                page.Texts("goals", added.Goals);
                page.Text("from", added.Period.From is { } from ? ReportTexts.Day(from) : null);
                page.Text("to", added.Period.To is { } to ? ReportTexts.Day(to) : null);
                page.Writer.WriteEndObject();
                break;
            case EditFact { After: GoalFact goal }:
                Write(page, change.Kind, ("goal", goal.Id), ("owner", goal.Owner));
                break;
            case EditFact { After: InitiativeFact initiative }:
                page.Writer.WriteStartObject();
                page.Text("kind", change.Kind);
                page.Text("initiative", initiative.Id);
                page.Texts("goals", initiative.Goals);
                page.Writer.WriteEndObject();
                break;
            default:
                Write(page, change.Kind);
                break;
        }
    }

    private static void Write(ResponsibilityFact fact, string kind, JsonPage page) => Write(
        page,
        kind,
        (fact.Role is null ? "position" : "role", fact.Role ?? fact.Position),
        ("area", fact.Area),
        ("scope", fact.Scope),
        ("involvement", InvolvementSet.Of(fact.Involvement).ToString()));

    private static void Write(JsonPage page, string kind, params ReadOnlySpan<(string Name, string? Value)> fields)
    {
        page.Writer.WriteStartObject();
        page.Text("kind", kind);
        foreach (var (name, value) in fields) page.Text(name, value);
        page.Writer.WriteEndObject();
    }
}
