using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;

namespace TechRoles.Tests.Sessions;

/// <summary>
/// Remits that are told together, where nearly all are alike: with whom each is told changes at every step. Those of one title below one manager are not
/// told together, so that titles and managers change, too.
/// </summary>
public class AlikeRemitLaws
{
    private const int Areas = 9;
    private const int Core = 4;
    private const int Steps = 40;
    private static readonly RuleSet Rules = RuleSet.Recommended.Only("TR2002");

    [Property(MaxTest = 60)]
    public Property A_session_tells_remits_as_a_fresh_analysis_does(int seed)
    {
        var random = new Random(seed);
        var session = new OrgAnalyser(Rules).Open(Drawn(random));
        var (told, retold, most) = (0, 0, 0);
        for (var step = 0; step < Steps; step++)
        {
            if (random.Next(6) == 0) session.Undo();
            else if (session.Apply(Change(random)).TryGet(out var delta, out _)) retold += delta.Introduced.Count > 0 && delta.Resolved.Count > 0 ? 1 : 0;
            var expected = Found(new OrgAnalyser(Rules).Analyse(session.ToChart()).Findings);
            Assert.Equal(expected, Found(session.ToReport().Findings));
            told += expected.Length;
            most = Math.Max(most, expected.Length);
        }

        Assert.Equal(0, session.MadeAnew);
        return (told > 0).Classify(retold > 3, "told with others at more than three steps").Classify(most > 2, "several groups at once");
    }

    private static (Fingerprint, Severity, int)[] Found(IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => (finding.Fingerprint, finding.Severity, finding.Number))];

    private static OrgChart Drawn(Random random)
    {
        var positions = random.Next(6, 30);
        return OrgChart.Create(new()
        {
            Areas = [.. Enumerable.Range(0, Areas).Select(area => new AreaFact(Area(area)) { Required = false })],
            Positions =
            [
                new("top"), .. Enumerable.Range(0, positions).SelectMany(row => (PositionFact[])
                [
                    new($"m{row}") { ReportsTo = "top" }, new($"p{row}") { ReportsTo = $"m{Near(row)}", Title = Title(random) },
                ]),
            ],
            Responsibilities =
            [
                .. from row in Enumerable.Range(0, positions)
                   from area in Enumerable.Range(0, Areas)
                   where area < Core || random.Next(3) == 0
                   select new ResponsibilityFact(Area(area), Involvement.Responsible) { Position = $"p{row}" },
            ],
        }).OrThrow();
    }

    private static OrgChange Change(Random random)
    {
        var (position, area) = ($"p{random.Next(30)}", Area(random.Next(Areas)));
        return random.Next(6) switch
        {
            0 => new AssignResponsibility(area, Involvement.Responsible) { Position = position },
            1 => new WithdrawResponsibility(area) { Position = position },
            2 => new Retitle(position, Title(random)),
            3 => new Rereport(position, $"m{random.Next(4)}"),
            _ => new Several([new WithdrawResponsibility(area) { Position = position }, new AssignResponsibility(Area(random.Next(Areas)), Involvement.Responsible) { Position = position }]),
        };
    }

    private static int Near(int row) => row - (row % 4);

    private static string Title(Random random) => $"Title {random.Next(3)}";

    private static string Area(int area) => $"area-{area}";
}
