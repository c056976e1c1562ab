using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Testing.Tests;

/// <summary>Each law catches the rule that breaks it, and says what is wrong with it.</summary>
[Trait("Speed", "slow")]
public class RuleLawsTests
{
    [Fact]
    public void A_good_rule_holds() => RuleLaws.Hold(new Planted((position, inspect) =>
    {
        if (IsCrowded(position)) inspect.Report(position);
    }));

    [Fact]
    public void A_rule_that_counts_over_the_whole_chart_is_caught() => Caught(
        "unrelated branch",
        (position, inspect) =>
        {
            if (IsCrowded(position) && position.Reports.Count * 4 > inspect.Chart.Positions.Count) inspect.Report(position);
        });

    [Fact]
    public void A_rule_that_depends_on_the_order_of_ids_is_caught() => Caught(
        "depends on ids",
        (position, inspect) =>
        {
            if (IsCrowded(position)) inspect.Report(position.Reports[0]);
        });

    [Fact]
    public void A_rule_that_reads_an_id_is_caught() => Caught(
        "depends on ids",
        (position, inspect) =>
        {
            if (IsCrowded(position) && position.Id != "p-14") inspect.Report(position);
        });

    [Fact]
    public void A_rule_that_keeps_state_is_caught()
    {
        var seen = new HashSet<string>();
        Caught("asked again", (position, inspect) =>
        {
            if (IsCrowded(position) && seen.Add(position.Id)) inspect.Report(position);
        }, good: Quiet);
    }

    [Fact]
    public void A_rule_that_reports_one_key_twice_is_caught() => Caught(
        "one key twice",
        (position, inspect) =>
        {
            if (!IsCrowded(position)) return;
            foreach (var report in position.Reports) inspect.Report(position, new() { Other = report });
        });

    [Fact]
    public void A_rule_that_is_silent_on_its_bad_example_is_caught() => Caught("nothing on its bad example", (_, _) => { });

    [Fact]
    public void A_rule_that_throws_is_caught_with_the_chart_on_which_it_does() => Caught(
        "InvalidOperationException: no duties",
        (position, inspect) =>
        {
            Crowded(position, inspect);
            if (position.Manager is not null && position.Duties.Count == 0) throw new InvalidOperationException("no duties");
        });

    [Fact]
    public void A_rule_that_speaks_on_its_good_example_is_caught() =>
        Caught("speaks on its good example", (position, inspect) => inspect.Report(position));

    [Fact]
    public void A_rule_that_names_people_is_caught() => Caught(
        "names a person",
        Crowded,
        explain: (finding, account) =>
        {
            account.About(finding.Position);
            account.Say("{who} leads too many", ("who", Say.Quote(finding.Position.Assignments is { Count: > 0 } holders ? holders[0].Person.Name ?? "nobody" : "somebody")));
        });

    [Fact]
    public void A_rule_whose_template_has_a_name_without_a_value_is_caught() => Caught(
        "no value",
        Crowded,
        explain: (finding, account) =>
        {
            account.About(finding.Position);
            account.Say("{who} leads too many");
        });

    [Fact]
    public void A_rule_that_says_nothing_is_caught() => Caught("without a message", Crowded, explain: (finding, account) => account.About(finding.Position));

    [Fact]
    public void A_rule_that_does_not_say_what_it_is_about_is_caught() =>
        Caught("what its finding is about", Crowded, explain: (_, account) => account.Say("Somebody leads too many"));

    /// <summary>No drawn chart has this title, so that only the changes near to its example show what it reads.</summary>
    [Fact]
    public void A_rule_that_reads_the_title_of_a_manager_and_says_that_it_does_not_is_caught()
    {
        var rule = new Planted(
            (position, inspect) =>
            {
                if (position.Manager is { Title: "Chief Archivist", Reports.Count: > 2 } && position.Reports.Count == 0) inspect.Report(position);
            },
            info => info with { BadExample = "CEO\n  Chief Archivist\n    Lead 1\n    Lead 2\n    Lead 3" })
        { Read = Reads.OwnFacts };
        Assert.Contains("reads more than it says", Assert.Throws<ChartAssertionException>(() => RuleLaws.Hold(rule)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_no_drawn_chart_makes_speak_is_told_so()
    {
        var rule = new Planted(
            (position, inspect) =>
            {
                if (position is { Title: "Chief Archivist", Reports.Count: > 2 }) inspect.Report(position);
            },
            info => info with { BadExample = "CEO\n  Chief Archivist\n    Lead 1\n    Lead 2\n    Lead 3" });
        Assert.Contains("No drawn chart", Assert.Single(RuleLaws.Hold(rule)), StringComparison.Ordinal);
        Assert.Empty(RuleLaws.Hold(new Planted(Crowded)));
    }

    [Fact]
    public void A_rule_without_a_source_is_caught() => Caught("names no source", Crowded, info => info with { Sources = [] });

    [Fact]
    public void A_rule_whose_example_is_no_chart_is_caught() => Caught("cannot be read", Crowded, info => info with { BadExample = "CEO (vacant" });

    [Fact]
    public void A_rule_that_reads_a_clock_is_caught()
    {
        var time = 0;
        Caught("asked again", (position, inspect) =>
        {
            if (IsCrowded(position)) inspect.Report(position, new() { Number = time++ });
        });
    }

    [Fact]
    public void A_rule_whose_remedy_mends_holds() => RuleLaws.Hold(new Planted(Crowded, remedies: finding => [.. FreeOne(finding)]));

    [Fact]
    public void A_rule_whose_remedies_mend_nothing_is_caught() => Caught(
        "none of which mends",
        Crowded,
        remedies: finding => [new Rereport(finding.Position.Id, finding.Position.Reports[0].Id)]);

    [Fact]
    public void A_rule_that_proposes_too_much_is_caught() => Caught(
        "proposes 7 remedies",
        Crowded,
        remedies: finding => Enumerable.Range(0, 7).Select(place => new Rereport(finding.Position.Reports[place % 3].Id, null)));

    [Fact]
    public void A_rule_that_proposes_now_this_and_now_that_is_caught()
    {
        var time = 0;
        Caught("proposes something else", Crowded, remedies: finding => FreeOne(finding).Append(new Rereport($"p-{time++}", null)));
    }

    [Fact]
    public void A_rule_that_says_what_it_reads_holds() => RuleLaws.Hold(new Planted(Crowded) { Read = Reads.Reports });

    [Fact]
    public void A_rule_that_does_not_say_that_it_reads_its_reports_is_caught() => CaughtReading(Reads.OwnFacts, _ => false);

    [Fact]
    public void A_rule_that_does_not_say_that_it_reads_the_line_above_is_caught() =>
        CaughtReading(Reads.Reports, position => position.Manager?.Manager is not null);

    [Fact]
    public void A_rule_that_does_not_say_that_it_reads_the_line_below_is_caught() =>
        CaughtReading(Reads.Reports, position => position.SubtreeSize > 2);

    [Fact]
    public void A_rule_that_does_not_say_that_it_reads_what_its_manager_does_is_caught() =>
        CaughtReading(Reads.Reports, position => position.Manager is { Duties.Count: > 1 });

    [Fact]
    public void A_rule_that_does_not_say_that_it_reads_who_else_is_in_its_cells_is_caught() =>
        CaughtReading(Reads.Reports, position => position.Duties.Any(duty => duty.Cell.Duties.Count > 1));

    private static void CaughtReading(Reads reads, Func<Position, bool> more)
    {
        var rule = new Planted((position, inspect) =>
        {
            if (IsCrowded(position) || (position.Duties.Count > 0 && more(position))) inspect.Report(position);
        })
        {
            Read = reads,
        };
        Assert.Contains("reads more than it says", Assert.Throws<ChartAssertionException>(() => RuleLaws.Hold(rule)).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<OrgChange> FreeOne(Finding finding) =>
        [new Several([.. finding.Position.Reports.Skip(2).Select(report => new Rereport(report.Id, finding.Position.Reports[0].Id))])];

    private const string Quiet = "CEO\n  CIO\n  CTO";

    private static void Crowded(Position position, Inspection inspect)
    {
        if (IsCrowded(position)) inspect.Report(position);
    }

    private static bool IsCrowded(Position position) => position.Reports.Count > 2;

    private static void Caught(
        string reason,
        Action<Position, Inspection> check,
        Func<RuleInfo, RuleInfo>? info = null,
        Action<Finding, FindingAccount>? explain = null,
        string good = Quiet,
        Func<Finding, IEnumerable<OrgChange>>? remedies = null)
    {
        var rule = new Planted(check, info, explain, good, remedies);
        var caught = Assert.Throws<ChartAssertionException>(() => RuleLaws.Hold(rule));
        Assert.Contains("XX0001", caught.Message, StringComparison.Ordinal);
        Assert.Contains(reason, caught.Message, StringComparison.Ordinal);
    }

    private sealed class Planted(
        Action<Position, Inspection> check,
        Func<RuleInfo, RuleInfo>? info = null,
        Action<Finding, FindingAccount>? explain = null,
        string good = Quiet,
        Func<Finding, IEnumerable<OrgChange>>? remedies = null) : PositionRule
    {
        public Reads Read { get; init; } = Reads.Everything;

        public override Reads Reads => Read;

        public override RuleInfo Info { get; } = (info ?? (same => same))(new()
        {
            Id = "XX0001",
            Name = "crowded",
            Title = "Somebody leads more than two",
            Severity = Severity.Info,
            Rationale = "For these tests.",
            Definition = "More than two direct reports.",
            Remedy = "None.",
            Sources = [Catalogue.Source.Judgement("for these tests")],
            BadExample = "CEO\n  CIO [person-1]\n    Lead 1\n    Lead 2\n    Lead 3",
            GoodExample = good,
        });

        public override void Check(Position position, Inspection inspect) => check(position, inspect);

        public override IEnumerable<OrgChange> Remedies(Position position, Finding finding) => remedies?.Invoke(finding) ?? [];

        public override void Explain(Position position, Finding finding, FindingAccount account)
        {
            if (explain is not null)
            {
                explain(finding, account);
                return;
            }

            account.About(position);
            account.Say("{position} leads {count}", ("position", position), ("count", position.Reports.Count));
        }
    }
}
