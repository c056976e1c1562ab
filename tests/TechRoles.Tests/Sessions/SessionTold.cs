using TechRoles.Analysis;
using TechRoles.Sessions;

namespace TechRoles.Tests.Sessions;

/// <summary>What is told of findings, to be compared.</summary>
internal static class SessionTold
{
    /// <summary>Everything that is told of each finding, by its fingerprint.</summary>
    public static Dictionary<string, string> Of(IEnumerable<Finding> findings) => findings.ToDictionary(
        finding => finding.Fingerprint.Hex,
        finding => finding.Details() is var details
            ? $"{finding.Severity} {finding.Basis} {finding.Fingerprint} {finding.Number} {details.Content} {finding.Rule.Id} {details.Message} {details.Resolver?.Id} {details.Resolver?.Distance} {string.Join(", ", details.Evidence.Select(Told))}"
            : "");

    private static string Told(Evidence evidence) => $"{evidence.Fact} {string.Join(' ', evidence.Ids)} {evidence.Text}";

    /// <summary>That the same is told, of the same findings; where they were told is only asked for where they differ.</summary>
    public static void AreTheSame(Dictionary<string, string> expected, Dictionary<string, string> found, Func<string> where)
    {
        if (expected.Count != found.Count || expected.Any(one => found.GetValueOrDefault(one.Key) != one.Value))
            Assert.Fail($"{Difference(expected, found)}\n{where()}");
    }

    private static string Difference(Dictionary<string, string> expected, Dictionary<string, string> found) =>
        $"missing:\n{string.Join('\n', expected.Values.Except(found.Values))}\ntoo many:\n{string.Join('\n', found.Values.Except(expected.Values))}";

    public static void IsDifference(AnalysisDelta delta, Dictionary<string, string> before, Dictionary<string, string> after, string made)
    {
        var changed = delta.Changed;
        Assert.True(after.Keys.Except(before.Keys).ToHashSet().SetEquals(delta.Introduced.Select(finding => finding.Fingerprint.Hex)), made);
        Assert.True(before.Keys.Except(after.Keys).ToHashSet().SetEquals(delta.Resolved.Select(finding => finding.Fingerprint.Hex)), made);
        Assert.All(Of(delta.Introduced), entry => Assert.Equal(after[entry.Key], entry.Value));
        Assert.All(Of(delta.Resolved), entry => Assert.Equal(before[entry.Key], entry.Value));
        Assert.All(Of(changed), entry => Assert.Equal(after[entry.Key], entry.Value));
        var expected = before.Keys.Intersect(after.Keys).Where(key => Short(before[key]) != Short(after[key])).ToHashSet();
        Assert.True(expected.SetEquals(changed.Select(finding => finding.Fingerprint.Hex)), made);
    }

    // Severity, basis, fingerprint, number and content.
    private static string Short(string told) => string.Join(' ', told.Split(' ').Take(5));
}
