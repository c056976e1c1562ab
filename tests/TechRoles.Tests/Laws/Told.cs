using System.Runtime.CompilerServices;
using System.Text;
using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Tests.Laws;

/// <summary>Says everything that a chart or a report says, so that two of them can be compared and read.</summary>
internal static class Told
{
    public static string Of(OrgChart chart)
    {
        var text = new StringBuilder();
        foreach (var position in chart.Positions)
        {
            text.Append(new string(' ', position.Depth)).Append(position.Id).Append(" dotted ").AppendJoin(',', position.DottedManagers.Select(other => other.Id));
            text.Append(" roles ").AppendJoin(',', position.Roles.Select(role => role.Id)).Append(' ').Append(position.Occupancy).Append('\n');
        }

        foreach (var duty in chart.Duties)
            text.Append(duty.Position.Id).Append(": ").Append(duty.Cell.Area.Id).Append(" in ").Append(duty.Cell.Scope?.Id).Append(' ').Append(duty.Involvements)
                .Append(" through ").Append(duty.Through?.Id).Append(' ').Append(duty.Basis).Append(duty.IsJoint ? " joint" : "").Append('\n');
        foreach (var area in chart.Areas)
            text.Append(area.Parent?.Id).Append(" > ").Append(area.Id).Append(area.IsRequired ? " required in " : " in ").Append(area.RequiredIn?.Id)
                .Append(" controls ").AppendJoin(',', area.Controls.Select(other => other.Id)).Append('\n');
        foreach (var assignment in chart.People.SelectMany(person => person.Assignments))
            text.Append(assignment.Person.Id).Append(" in ").Append(assignment.Position.Id).Append(' ').Append(assignment.Mode).Append(' ').Append(assignment.Share).Append('\n');
        return text.ToString();
    }

    public static string Of(AnalysisReport report)
    {
        var text = new StringBuilder();
        foreach (var (rule, reason) in report.Silent) text.Append(rule).Append(" silent: ").Append(reason).Append('\n');
        foreach (var finding in report.Findings)
        {
            var details = finding.Details();
            text.Append(finding.Severity).Append(' ').Append(finding).Append(' ').Append(finding.Basis).Append(' ').Append(finding.Fingerprint)
                .Append(' ').Append(details.Content).Append(' ').Append(details.Resolver).Append(' ').AppendJoin("; ", details.Subjects)
                .Append(' ').AppendJoin("; ", details.Evidence.Select(one => one.Text)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>This folder of the sources, for golden files.</summary>
    public static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
