using System.Runtime.CompilerServices;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Sessions;

namespace TechRoles.Testing;

/// <summary>One rule, tried alone, law by law.</summary>
internal sealed class RuleTrial(Rule rule)
{
    private readonly OrgAnalyser _analyser = new(
        RuleSet.All.Rules.Aggregate(RuleSet.All, (set, other) => set.Without(other.Info.Id)).With(rule),
        rule.Info.OnlyUnder is { } name && Profiles.TryFind(name, out var profile) ? profile : null);

    public void IsDescribed()
    {
        var info = rule.Info;
        Require(info.Id.Length > 0 && info.Title.Length > 0 && info.Rationale.Length > 0 && info.Definition.Length > 0
            && info.Remedy.Length > 0, "has an empty text in its description");
        Require(info.Sources.Count > 0, "names no source; your own judgement is one if it says so");
        Require(
            info.Name.Length > 0 && info.Name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'),
            $"has the name '{info.Name}', which is not in kebab-case");
    }

    public void SpeaksOn(LawCase bad) => Require(Findings(bad.Chart).Length > 0, $"says nothing on its bad example{Why(bad.Chart)}");

    public void IsSilentOn(LawCase good) =>
        Require(Findings(good.Chart) is [], $"speaks on its good example: {string.Join("; ", Findings(good.Chart))}");

    public void ExplainsItself(LawCase one)
    {
        var fingerprints = new HashSet<Fingerprint>();
        foreach (var finding in Findings(one.Chart))
        {
            var details = finding.Details();
            var texts = details.Evidence.Select(evidence => evidence.Text).Append(finding.Message);
            Require(finding.Message.Length > 0, "has a finding without a message", one);
            Require(
                Placeholders(details.Message.Template).All(name => details.Message.Arguments.Any(argument => argument.Name == name)),
                $"has a template with a name that has no value: {details.Message.Template}", one);
            Require(
                details.Subjects.Count + details.Cells.Count > 0 || rule is ChartRule
                    || finding.Message.Contains("chart", StringComparison.Ordinal),
                $"does not say what its finding is about: {finding}", one);
            Require(!texts.Any(text => text.Contains(LawCase.PersonMark, StringComparison.Ordinal)), $"names a person: {finding}", one);
            Require(fingerprints.Add(finding.Fingerprint), $"reports one key twice: {finding}", one);
            Require(finding.Basis == Basis.Stated || finding.Severity != Severity.Error, $"gives an error without stated facts: {finding}",
                one);
        }
    }

    public void FindsTheSameAgain(LawCase one)
    {
        var first = Told(one.Chart);
        Require(first == Told(one.Chart), "finds something else when asked again: does it keep state, or read a clock?", one);
    }

    public void IgnoresTheOrderOfTheInput(LawCase one) =>
        Require(Told(one.Chart) == Told(one.Shuffled), "depends on the order of the facts", one);

    public void IgnoresIds(LawCase one, FactRenaming renaming, OrgChart renamed)
    {
        var expected = InOrder(Findings(one.Chart).Select(finding => Summary(finding, renaming.New)));
        var found = InOrder(Findings(renamed).Select(finding => Summary(finding, (_, id) => id)));
        Require(expected.SequenceEqual(found), $"depends on ids; renamed:\n{Difference(expected, found)}", one);
    }

    public void IgnoresAnUnrelatedBranch(LawCase one)
    {
        // A rule on the whole chart sees the branch, of course; a rule without its kind of fact may get some from the branch.
        var report = _analyser.Analyse(one.Chart);
        if (rule is ChartRule || report.Silent.Count > 0) return;
        var expected = InOrder(report.Findings.Select(Content));
        var found = InOrder(Findings(one.Joined).Where(finding => !IsOfBranch(finding)).Select(Content));
        Require(
            expected.SequenceEqual(found),
            $"changes its mind about old findings when an unrelated branch comes in: does it count over the whole "
            + $"chart?\n{Difference(expected, found)}",
            one);
    }

    /// <summary>After each change a session, which judges again only what the change reaches, finds what a fresh analysis finds.</summary>
    public void ReadsNoMoreThanItSays(LawCase one)
    {
        var session = _analyser.Open(one.Chart);
        foreach (var (before, change, after) in one.Walk)
        {
            session.Apply(change);
            IsStillRight(session, after, change, before, one);
        }
    }

    /// <summary>The same of every small change, made alone: what is drawn may miss the one thing that a rule looks at.</summary>
    public void ReadsNoMoreThanItSaysNearby(LawCase one)
    {
        if (rule.Reads.HasFlag(Reads.Everything)) return;
        var session = _analyser.Open(one.Chart);
        foreach (var change in NearbyChanges.Of(one.Chart))
        {
            if (!one.Chart.With(change).TryPickT0(out var now, out _)) continue;
            session.Apply(change);
            IsStillRight(session, now, change, one.Chart, one);
            session.Undo();
        }
    }

    /// <summary>Whether any of some charts made it speak.</summary>
    public bool SpeaksOnAny(IEnumerable<LawCase> cases) => cases.Any(one => _analyser.Analyse(one.Chart).Findings.Count > 0);

    private void IsStillRight(AnalysisSession session, OrgChart now, OrgChange change, OrgChart before, LawCase one)
    {
        var expected = InOrder(Findings(now).Select(Content));
        var found = InOrder(session.Findings.Select(Content));
        Require(
            expected.SequenceEqual(found),
            $"reads more than it says ({rule.Reads}): after '{change.Sentence(before)}' a session does not find what a fresh "
            + $"analysis finds.\n{Difference(expected, found)}",
            one);
    }

    /// <summary>A rule may propose nothing; but what it proposes for its own bad example has to be good for something.</summary>
    public void MendsItsBadExample(LawCase bad)
    {
        var findings = Findings(bad.Chart);
        if (findings.All(finding => !rule.Propose(finding).Any())) return;
        Require(findings.Any(finding => finding.ProvenRemedies().Count > 0), "proposes remedies, none of which mends its bad example");
    }

    /// <summary>Whatever is offered is tried once more, from the facts up.</summary>
    public void ProposesWhatMends(LawCase one)
    {
        foreach (var finding in Findings(one.Chart).Take(LawCase.Mended))
        {
            var proposals = rule.Propose(finding).ToArray();
            Require(proposals.Length <= Rule.MostRemedies, $"proposes {proposals.Length} remedies for one finding: {finding}", one);
            Require(proposals.SequenceEqual(rule.Propose(finding)), $"proposes something else when asked again: {finding}", one);
            foreach (var remedy in finding.ProvenRemedies())
            {
                var fault = RemedyCheck.Fault(finding, remedy, _analyser);
                Require(fault is null, $"has a remedy that {fault}: {remedy} of {finding}", one);
            }
        }
    }

    private static IEnumerable<string> Placeholders(string template) =>
        template.Split('{').Skip(1).Where(part => part.Contains('}', StringComparison.Ordinal))
            .Select(part => part[..part.AsSpan().IndexOfAny('?', '}')]);

    private static bool IsOfBranch(Finding finding)
    {
        var details = finding.Details();
        return details.Subjects.Any(subject => UnrelatedBranch.Has(subject.Id))
            || details.Cells.Any(cell => UnrelatedBranch.Has(cell.Area.Id));
    }

    // What a rule would have found, had it not thrown, is not known: no law would be about it.
    private Finding[] Findings(OrgChart chart)
    {
        var report = _analyser.Analyse(chart);
        Require(report.Failures.Count == 0, $"throws: {report.Failures[0]}\non\n{ChartText.Write(chart.ToFacts())}");
        return [.. report.Findings];
    }

    private string Why(OrgChart chart) => string.Concat(_analyser.Analyse(chart).Silent.Values.Select(reason => $": {reason}"));

    private string Told(OrgChart chart) => string.Join('\n', Findings(chart).Select(Content));

    private static string Content(Finding finding) =>
        $"{finding.Severity} {finding.Basis} {finding.Fingerprint} {finding.Details().Content} {finding}";

    /// <summary>
    /// What is left of a finding when ids do not matter: texts and order are left out, since lists are shown in the order of ids.
    /// </summary>
    private static string Summary(Finding finding, Func<string, string, string> rename)
    {
        var details = finding.Details();
        var subjects = details.Subjects.Select(subject => $"{subject.Kind} {rename(subject.Kind, subject.Id)}")
            .Order(StringComparer.Ordinal);
        var cells = details.Cells
            .Select(cell => $"{rename("area", cell.Area.Id)} in {(cell.Scope is { } scope ? rename("unit", scope.Id) : "")}")
            .Order(StringComparer.Ordinal);
        return $"{finding.Severity} {finding.Basis} {finding.Number} {string.Join(", ", subjects)}; {string.Join(", ", cells)}; "
            + $"{details.Evidence.Count} facts";
    }

    private static string[] InOrder(IEnumerable<string> told) => [.. told.Order(StringComparer.Ordinal)];

    private static string Difference(string[] expected, string[] found) =>
        string.Join('\n', expected.Except(found).Select(told => $"- {told}").Concat(found.Except(expected).Select(told => $"+ {told}")));

    private void Require(bool holds, [InterpolatedStringHandlerArgument(nameof(holds))] Complaint complaint, LawCase? one = null)
    {
        if (!holds) Require(false, complaint.ToString(), one);
    }

    private void Require(bool holds, string message, LawCase? one = null)
    {
        if (!holds)
            throw new ChartAssertionException($"The rule {rule.Info.Id} {rule.Info.Name} {message}{(one is null ? "" : $"\non\n{one}")}");
    }
}
