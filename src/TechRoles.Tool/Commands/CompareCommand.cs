using System.CommandLine;
using OneOf;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Reporting;

namespace TechRoles.Tool.Commands;

/// <summary>techroles compare: two or more roles or positions side by side.</summary>
internal static class CompareCommand
{
    private const int MostSubjects = 20;

    public static Command Create(Terminal terminal, CancellationToken cancel)
    {
        var names = new Argument<string[]>("ROLE")
        {
            Description = "Two or more roles such as cio, cto or chief-digital-officer; with --in also positions.",
            Arity = new(2, MostSubjects),
        };
        var path = new Option<string?>("--in") { Description = "The chart in which positions are looked up.", HelpName = "PATH" };
        var command = new Command("compare", "Put two or more roles or positions side by side.") { names, path };
        var reading = new ReadingOptions();
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(names)!;
            if (parsed.GetValue(path) is not { } given)
                return reading.CatalogueIn(parsed, cancel).Match(
                    own => Compare(asked, null, own?.Catalogue ?? RoleCatalogue.BuiltIn, terminal), terminal.Refuse);
            return reading.Read(given, parsed, terminal, cancel).Match(
                input =>
                {
                    if (!input.ToChart(terminal, cancel: cancel).TryPickT0(out var repaired, out var unsound))
                        return terminal.Refuse(unsound);
                    var answer = Compare(asked, repaired.Chart, repaired.Chart.Catalogue, terminal);
                    return answer == ExitCode.Done ? ExitCode.Of(repaired.Problems) : answer;
                },
                terminal.Refuse);
        });
        return command;
    }

    private static int Compare(string[] names, OrgChart? chart, RoleCatalogue catalogue, Terminal terminal)
    {
        var subjects = new List<Compared>();
        var refused = false;
        foreach (var name in names)
        {
            Find(name, chart, catalogue).Switch(
                subjects.Add,
                unclear =>
                {
                    terminal.Say(unclear.Message);
                    refused = true;
                });
        }

        if (refused) return ExitCode.Refused;
        var twice = subjects.GroupBy(subject => (subject.Kind, subject.Id)).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            return terminal.Refuse(Text.Of("'{name}' is named twice: there is nothing to compare.", ("name", Say.Quote(twice.Key.Id))));
        ComparisonReport.Write(RoleComparison.Of([.. subjects]), terminal.Out, terminal.Layout);
        return ExitCode.Done;
    }

    /// <summary>A position of the chart where one is given and has it, else a role.</summary>
    private static OneOf<Compared, UnclearName> Find(string name, OrgChart? chart, RoleCatalogue catalogue)
    {
        if (chart is not null)
        {
            if (RoleNames.Position(name, chart).TryPickT0(out var position, out var unclear)) return Compared.From(position);
            if (unclear.IsAmong) return unclear;
        }

        return RoleNames.Role(name, catalogue).Match<OneOf<Compared, UnclearName>>(role => Compared.From(role, catalogue), other => other);
    }
}
