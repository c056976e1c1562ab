using TechRoles.Analysis;

namespace TechRoles.Tests.Analysis;

/// <summary>
/// What each rule is put to, what it reads and which facts it cannot do without: by this sessions decide what to judge again, and reports why a rule
/// was silent. That a rule reads no more than it says is a law; whoever lets it say more sees so here.
/// </summary>
public class RuleTraitsTests
{
    [Fact]
    public void Rules_read_and_need_what_they_did() => Golden.Holds(
        "tests/TechRoles.Tests/Analysis/rule-traits.txt",
        string.Concat(RuleSet.All.Rules.Select(rule => $"{rule.Info.Id} {rule.Info.Name}\n  is put to {rule.Keys}\n  reads {rule.Reads}\n  needs {rule.Needs}\n")));
}
